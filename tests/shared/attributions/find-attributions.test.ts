import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Attribution } from '../../../shared/attributions/attribution.ts';
import { findAttributions } from '../../../shared/attributions/find-attributions.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import type { Span } from '../../../shared/text/span.ts';
import { expected, found, textOf } from './found.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  'a relative pronoun beside what it stands for':
    'The paint came from <src>the firm</src>, <src>which</src> <cue>denies</cue> <content>the charge</content>.',
  'a subject with a relative clause':
    '<src>The mayor</src>, who flew in from Lisbon, <cue>said</cue> <content>that the bridge was safe</content>.',
  'a subject with an office before the name':
    '<src>The chief engineer, Ivo Sand</src>, <cue>said</cue> <content>that the bridge was safe</content>.',
  'a list of subjects': '<src>Porto, Lisbon and Faro</src> <cue>say</cue> <content>the bridge is safe</content>.',
  'a subject with a clause in its apposition':
    '<src>Ana Ruiz, a banker who has met the envoy twice</src>, <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject with two appositions':
    '<src>Ana Ruiz, the head of Harbour Watch, a group that has sued the port</src>, <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject with an age': '<src>Ana Ruiz</src>, 58, <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject with an age and an apposition':
    '<src>Ana Ruiz, 58, a banker in Porto</src>, <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject before a time': '<src>Mr. Sand</src> last week <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject with its place in brackets':
    '<src>Ana Ruiz</src> (P-Faro.) last week <cue>said</cue> <content>the bridge was safe</content>.',
  'a subject of three verbs':
    '<src>Rome</src> left the talks, <cue>called</cue> <content>it "absurd"</content> and closed the port.',
  'a subject with an initial': '<src>Ivo K. Hedge</src> <cue>said</cue> <content>the bridge was safe</content>.',
  'a time before that and a clause':
    '<src>Ruiz</src> <cue>said</cue> in an interview with The Press last week <content>that she did not want to think of it</content>.',
  'a subject with its post':
    '<src>Ana Ruiz of the Bridge Council</src> <cue>argued</cue> <content>that the bridge was safe</content>.',
  'a subject told from its place in time':
    'In April <src>Ivo Sand</src> <cue>said</cue> <content>the bridge was safe</content>.',
  'one attribution inside another':
    '<src 1>The Courier</src> <cue 1>reported</cue> <content 1>that <src 2>Mayor Ruiz</src> <cue 2>had told</cue> the council <content 2>that paint was short</content></content>.',
  'an attribution that another closes':
    '<content 2><src 1>The towns</src> <cue 1>agreed</cue> <content 1>that the bridge was safe</content></content>, <src 2>the mayor</src> <cue 2>said</cue> in a note.',
  'a place with those who fear':
    '<src>Some in Porto</src> <cue>fear</cue> <content>dependence on the bridge</content>.',
  'capitals that are no pronoun':
    '<src>US officials</src> <cue>have accused</cue> <content>the firm of waste</content>.',
  'a cue in a fronted clause':
    'While <src>Ruiz</src> <cue>said</cue> <content>that the bridge was safe</content>, the council closed it.',
  'a second cue after but':
    '<src 1>Some engineers</src> <cue 1>noted</cue> <content 1>that "rust is spreading"</content>, but <src 2>others</src> <cue 2>ruled out</cue> <content 2>a closure</content>.',
  'a clause cut by a semicolon':
    '<src 1>Ruiz</src> <cue 1>said</cue> <content 1>the bridge was safe</content>; <src 2>Sand</src> <cue 2>denied</cue> <content 2>it</content>.',
};

describe('findAttributions', () => {
  it.each(Object.entries(ARTICLES))('given %s, finds each: %s', (_, article) => {
    expect(found(textOf(article))).toEqual(expected(article));
  });

  it.each([
    ['a question about what somebody said', 'Did the mayor say that the bridge was safe?'],
    ['a question that nobody is said to ask', 'Asked whether the bridge was safe, Ruiz smiled.'],
    ['words between those who talk', 'Can you confirm that the bridge was safe?'],
    ["an opening of one's own speech", 'Let me say that the bridge is safe.'],
  ])('given %s, finds none', (_case, text) => {
    expect(found(text)).toEqual([]);
  });

  it('given a question that is itself told, finds it', () => {
    expect(found('"Is the bridge safe?" the mayor asked.')).toEqual(['the mayor | asked | "Is the bridge safe?"']);
  });

  it('given a transcript whose outlet has an article in its name, ends the answer before its question', () => {
    const turns = [
      'Briefing',
      'The Harbour Post: Is it safe?',
      'Ana Ruiz: It is.',
      'The Quay Post: Is it dry?',
      'Ana Ruiz: It is wet.',
    ];
    expect(found(turns.join('\n\n'))).toEqual(['Ana Ruiz | : | It is', 'Ana Ruiz | : | It is wet']);
  });

  it('given one subject before two cues, gives it to both', () => {
    expect(found('Ruiz praised the engineers and said that the bridge was safe.')).toEqual([
      'Ruiz | praised | the engineers',
      'Ruiz | said | that the bridge was safe',
    ]);
  });

  it('given a participle after the content, gives it the subject of the main verb', () => {
    expect(found('Ruiz said the bridge was safe, adding that paint was short.')).toEqual([
      'Ruiz | said | the bridge was safe',
      'Ruiz | adding | that paint was short',
    ]);
  });

  it.each([
    ['direct', '"The bridge is safe," she said.'],
    ['indirect', 'She said that the bridge was safe.'],
    ['mixed', 'She said that the bridge was "safe and sound" for all.'],
  ])('given words in and out of marks, tells the kind: %s', (kind, text) => {
    expect(findAttributions(text, splitSentences(text)).map((attribution) => attribution.kind)).toEqual([kind]);
  });

  it.each([
    ['speech', 'She said that the bridge was safe.'],
    ['belief', 'She believes that the bridge is safe.'],
    ['decree', 'The court ruled that the bridge was safe.'],
    ['attitude', 'The council opposed the bridge.'],
  ])('given a cue, tells its class: %s', (cueClass, text) => {
    const attributions = findAttributions(text, splitSentences(text));
    expect(attributions.map((attribution) => attribution.cueClass)).toEqual([cueClass]);
    for (const { confidence } of attributions) expect(confidence > 0 && confidence <= 1).toBe(true);
  });

  const WORDS = (
    "said that the mayor , . \" “ ” '' ; : ( ) and according to she told reporters Ana Ruiz will fall called for it a " +
    'described as in his view — - \n 🌉 saying who who’s was quoted urged not No. Q: A: This stated by 58 Monday'
  ).split(' ');
  const articles = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' ')),
    fc
      .array(fc.constantFrom(...Object.values(ARTICLES).map(textOf), '"Yes.', '\n“It', '\n\nRuiz: '), { maxLength: 12 })
      .map((parts) => parts.join(' ')),
  );

  it('given any text, keeps every role inside it, content never empty, no role over itself, no letter cut', () => {
    fc.assert(
      fc.property(articles, (text) => {
        for (const attribution of findAttributions(text, splitSentences(text))) checkRoles(text, attribution);
      }),
      { numRuns: 300 },
    );
  });
});

function checkRoles(text: string, { source, cue, content }: Attribution): void {
  expect(content.length).toBeGreaterThan(0);
  expect(cue.length).toBeGreaterThan(0);
  const all = [...source, ...cue, ...content];
  for (const span of all) checkSpan(text, span);
  const ordered = [...all].sort((a, b) => a.start - b.start);
  for (const [i, span] of ordered.entries()) expect(span.start).toBeGreaterThanOrEqual(ordered[i - 1]?.end ?? 0);
}

function checkSpan(text: string, { start, end }: Span): void {
  expect(0 <= start && start < end && end <= text.length).toBe(true);
  for (const at of [start, end]) {
    const cuts = /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
    expect(cuts).toBe(false);
  }
}
