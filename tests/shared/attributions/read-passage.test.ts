import { describe, expect, it } from '@jest/globals';
import { read, words } from './read.ts';

describe('readPassage', () => {
  it.each([
    ["Porto's chief engineer spoke.", ["Porto 's chief engineer"]],
    ['The head of the council spoke.', ['The head', 'the council']],
    ['In April Ivo Sand spoke.', ['April', 'Ivo Sand']],
    ['At the summit Sand spoke.', ['the summit', 'Sand']],
    ['She told reporters Porto would pay.', ['She', 'reporters', 'Porto']],
    ['The growing trade helps her town.', ['The growing trade', 'her town']],
    ['A self-described democrat spoke.', ['A self - described democrat']],
    ['The Norwegian alleged that it rains.', ['The Norwegian', 'it']],
    ['Those in Faro spoke.', ['Those', 'Faro']],
  ])('given %j, finds the noun phrases', (text, phrases) => {
    const passage = read(text);
    expect(passage.phrases.map((phrase) => words(passage, phrase))).toEqual(phrases);
  });

  it.each([
    ['She has repeatedly warned them.', ['has repeatedly warned'], 'finite'],
    ['She did not say it.', ['did not say'], 'finite'],
    ['She spoke.', ['spoke'], 'past'],
    ['The council says no.', ['says'], 'finite'],
    ['Saying no is hard.', ['Saying', 'is'], 'ing'],
  ])('given %j, finds the verbs and their form', (text, verbs, form) => {
    const passage = read(text);
    expect(passage.verbs.map((verb) => words(passage, verb))).toEqual(verbs);
    expect(passage.verbs[0]?.form).toBe(form);
  });

  it.each([
    ['He was quoted by her.', { passive: true, negated: false, modal: false }],
    ['He would never say it.', { passive: false, negated: true, modal: true }],
    ['He has spoken.', { passive: false, negated: false, modal: false }],
  ])('given %j, tells voice, negation and mood', (text, features) => {
    expect(read(text).verbs[0]).toMatchObject(features);
  });

  it.each([
    ['Several engineers, however, caution that it is old.', 'caution'],
    ['Town leaders stress the need for paint.', 'stress'],
    ['He branded the move a mistake.', 'branded'],
    ['Liana Fix of the council said no.', 'said'],
    ['Porto Slams Lisbon Tolls Over Bridge Rules', 'Slams'],
    ['The money came late, records show.', 'show'],
  ])('given a cue that looks like another word, takes it for a verb: %j', (text, verb) => {
    const passage = read(text);
    expect(passage.verbs.map(({ head }) => passage.tokens[head]?.text)).toContain(verb);
  });
});
