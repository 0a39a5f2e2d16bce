import { describe, expect, it } from '@jest/globals';
import { makeGist } from '../../../shared/notices/make-gist.ts';
import { makeHeadline } from '../../../shared/notices/make-headline.ts';
import type { DecisionKind, ReportCue } from '../../../shared/novelty/statement.ts';

describe('makeGist', () => {
  it.each([
    ['the content as it is', 'ties threaten no country', 'ties threaten no country'],
    ['marks around all of it', '"Ties threaten no country,"', 'Ties threaten no country'],
    ['marks around a part', 'ties are "rock solid" today', 'ties are "rock solid" today'],
    ['pieces around the cue', 'Ties … threaten no country', 'Ties threaten no country'],
    ['a quotation in pieces', '"Ties are young," … "and need care."', 'Ties are young, and need care'],
    ['two quoted sentences', '"Ties grow." … "Trade grows."', '"Ties grow." … "Trade grows"'],
    ['an abbreviation at the end', 'ties with the U.S.', 'ties with the U.S.'],
    ['line breaks and controls', 'ties\r\n\u0007grow\u202e', 'ties grow'],
  ])('given %s, then it is cleaned', (_case, wording, gist) => {
    expect(makeGist(wording, 200)).toBe(gist);
  });

  it.each([
    [
      'a clause that can stand alone',
      'ties rest on trust that was built over many years, which both of the neighbours value',
      'ties rest on trust that was built over many years',
    ],
    [
      'a second verb of one subject',
      'the old ties of the two have grown over twenty hard years and have never been as broad as now',
      'the old ties of the two have grown over twenty hard years',
    ],
    [
      'an insertion before the verb, at a word',
      'Minsk and Astana, together with all those who share their view, would build a railway',
      'Minsk and Astana, together with all those who share...',
    ],
    [
      'words that wait for others, before them',
      'the grain corridor runs along the northern shore of the lake and on to the southern ports',
      'the grain corridor runs along the northern shore of the lake...',
    ],
    [
      'an owner, before it',
      "ships of every neighbour will soon be let into Ruritania's ports on the lake",
      'ships of every neighbour will soon be let...',
    ],
    [
      'a list, at a word',
      'the two of them trade in oil, gas, coal, wheat, timber, fish, steel and machines of every kind',
      'the two of them trade in oil, gas, coal, wheat, timber...',
    ],
    [
      'a quotation that the cut leaves open',
      'ties are "stronger than ever before in the long history of these two great old neighbours"',
      'ties are stronger than ever before in the long history...',
    ],
  ])('given %s, then it is cut there', (_case, wording, gist) => {
    expect(makeGist(wording, 64)).toBe(gist);
  });
});

describe('makeHeadline', () => {
  it.each<[string, ReportCue | undefined, string]>([
    ['no cue', undefined, 'Lin Bo: it sells shells'],
    ['a plain cue', { words: 'said', place: 'between' }, 'Lin Bo: it sells shells'],
    ['the colon of a transcript', { words: ':', place: 'between' }, 'Lin Bo: it sells shells'],
    ['a cue that tells more', { words: 'has denied', place: 'between' }, 'Lin Bo has denied that it sells shells'],
    ['a denial elsewhere', { words: 'denies', place: 'elsewhere' }, 'Lin Bo (denies): it sells shells'],
    ['another cue elsewhere', { words: 'went on', place: 'elsewhere' }, 'Lin Bo: it sells shells'],
    [
      'a plain cue that is negated',
      { words: 'did not say', place: 'between' },
      'Lin Bo did not say that it sells shells',
    ],
  ])('given %s, then %j gives %j', (_case, cue, headline) => {
    expect(headlineOf('first-report', cue)).toBe(headline);
  });

  it('given a cue that asks, then it is told', () => {
    const report = { wording: 'to stop its ships', decision: { kind: 'first-report', rule: '' } } as const;
    const cue = { words: 'told Minsk', place: 'between' } as const;
    expect(makeHeadline({ name: 'Lin Bo', report: { ...report, cue }, most: 100 })).toBe(
      'Lin Bo told Minsk to stop its ships',
    );
  });

  it('given a participle as cue, then it reads on behind a comma', () => {
    expect(headlineOf('first-report', { words: 'warning', place: 'between' })).toBe(
      'Lin Bo, warning that it sells shells',
    );
  });

  it('given a reiteration, then it says so', () => {
    expect(headlineOf('reiteration', undefined)).toBe('Lin Bo again: it sells shells');
    expect(headlineOf('reiteration', { words: 'denied', place: 'between' })).toBe(
      'Lin Bo again denied that it sells shells',
    );
  });
});

function headlineOf(kind: DecisionKind, cue: ReportCue | undefined): string {
  const report = { wording: 'that it sells shells', decision: { kind, rule: 'test' }, ...(cue && { cue }) };
  return makeHeadline({ name: 'Lin Bo', report, most: 100 });
}
