import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findWord, makeWordGraph, type WordGraph } from '../../../../shared/sentences/tagger/word-graph.ts';
import { findAlphabet, packWords, type Words } from '../../../../training/tagger/pack-words.ts';

function graphsOf(lists: readonly Words[]): readonly WordGraph[] {
  const alphabet = findAlphabet(lists);
  const { edges, roots } = packWords(lists, alphabet);
  const letters = new Uint16Array(0x1_0000);
  for (let i = 0; i < alphabet.length; i++) letters[alphabet.charCodeAt(i)] = i + 1;
  return roots.map((root) => makeWordGraph(edges, letters, root));
}

function numberIn(graph: WordGraph | undefined, word: string): number | undefined {
  return graph && findWord(graph, `<${word}>`, 1, word.length + 1);
}

describe('findWord', () => {
  it.each([
    ['run', 7],
    ['running', 8],
    ['gunning', 8],
    ['runn', -1],
    ['runnings', -1],
    ['unning', -1],
    ['ru\u00f1', -1],
    ['', -1],
  ])('given %j, then its number is %j', (word, number) => {
    const words = new Map(Object.entries({ run: 7, running: 8, gunning: 8 }));
    expect(numberIn(graphsOf([words])[0], word)).toBe(number);
  });

  it('given any lists of words, then each word has its number in its own list and none in the others', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u2019', '\ud83d'), minLength: 1, maxLength: 5 });
    const words = fc.uniqueArray(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(0xffff), (first, second, number) => {
        const lists = [first, second].map((list, i) => new Map(list.map((item, k) => [item, number + (k % 3) + i])));
        const graphs = graphsOf(lists);
        for (const item of [...first, ...second, `${first[0]}a`]) {
          expect(graphs.map((graph) => numberIn(graph, item))).toEqual(lists.map((list) => list.get(item) ?? -1));
        }
      }),
    );
  });
});
