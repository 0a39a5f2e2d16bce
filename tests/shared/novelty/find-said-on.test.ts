import { describe, expect, it } from '@jest/globals';
import { findSaidOn } from '../../../shared/novelty/find-said-on.ts';
import { splitSentences } from '../../../shared/sentences/split-sentences.ts';
import { marked } from '../../support/marked.ts';

// A Wednesday.
const PUBLISHED = '2023-05-17';

describe('findSaidOn', () => {
  it.each([
    ['a weekday', 'Lin <cue>said</cue> on Tuesday <content>that ties grow</content>.', '2023-05-16'],
    ['a weekday still to come', 'Lin <cue>said</cue> on Friday <content>that ties grow</content>.', '2023-05-12'],
    ['the day itself', 'Lin <cue>said</cue> on Wednesday <content>that ties grow</content>.', '2023-05-17'],
    ['yesterday', '<content>Ties grow</content>, Lin <cue>said</cue> yesterday.', '2023-05-16'],
    ['a date', 'At the March 7 briefing Lin <cue>said</cue> <content>ties grow</content>.', '2023-03-07'],
    ['a date of last year', 'On 3 November Lin <cue>said</cue> <content>ties grow</content>.', '2022-11-03'],
    ['a date with its year', 'Lin <cue>said</cue> on March 7, 2021, <content>ties grow</content>.', '2021-03-07'],
    ['a month', 'In March Lin <cue>said</cue> <content>ties grow</content>.', '2023-03-01 2023-03-31'],
    ['last month', 'Lin <cue>said</cue> last month <content>ties grow</content>.', '2023-04-01 2023-04-30'],
    ['a week', 'Lin <cue>said</cue> last week <content>ties grow</content>.', '2023-05-04 2023-05-16'],
    ['last year', 'Lin <cue>said</cue> last year <content>ties grow</content>.', '2022-01-01 2022-12-31'],
    ['days earlier', 'Two days earlier Lin <cue>had said</cue> <content>ties grow</content>.', '2023-05-15'],
    [
      'a day counted from the text',
      'The summit ended on Monday. The day before, Lin <cue>had said</cue> <content>ties grow</content>.',
      '2023-05-14',
    ],
    [
      'the date nearest to the cue',
      'Lin, in office since Monday, <cue>said</cue> on Tuesday <content>ties grow</content>.',
      '2023-05-16',
    ],
  ])('given %s, then that is when it was said', (_case, text, dates) => {
    const [from, to = from] = dates.split(' ');
    expect(saidOn(text)).toEqual({ from, to });
  });

  it.each([
    ['no date', 'Lin <cue>said</cue> <content>ties grow</content>.'],
    ['a date in the content', 'Lin <cue>said</cue> <content>that ties have grown since Tuesday</content>.'],
    ['a dateline of the day', 'BEIJING (Wire, May 17) - <content>Ties grow</content>, Lin <cue>said</cue>.'],
    ['a date ahead', 'Lin, who leaves for Moscow next week, <cue>said</cue> <content>ties grow</content>.'],
    ['a date that something is before', 'Two days before he flew, Lin <cue>said</cue> <content>ties grow</content>.'],
    ['a span of time', 'Within a day Lin <cue>answered</cue> <content>that ties grow</content>.'],
    [
      'a month that is another verb’s',
      'Noting that the ministers met last month, Lin <cue>said</cue> <content>that ties grow</content>.',
    ],
    ['a bare number', 'Lin <cue>said</cue> to 300 guests <content>that ties grow</content>.'],
  ])('given %s, then the article does not say when', (_case, text) => {
    expect(saidOn(text)).toBeUndefined();
  });

  it('given a sentence of hostile length, then it answers at once', () => {
    const text = `Lin <cue>said</cue> ${'on Monday 1/2/3 two days and '.repeat(20_000)} <content>ties grow</content>.`;
    const { text: plain, attribution } = marked(text);
    const cue = attribution.cue[0] ?? { start: 0, end: 0 };
    const started = performance.now();
    findSaidOn({
      text: plain,
      sentence: { start: 0, end: plain.length, tokens: [], paragraph: 0 },
      cue,
      content: [],
      published: PUBLISHED,
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

function saidOn(article: string) {
  const { text, attribution } = marked(article);
  const cue = attribution.cue[0] ?? { start: 0, end: 0 };
  const sentence = splitSentences(text).find(({ end }) => end > cue.start);
  if (sentence === undefined) throw new Error(`no sentence in: ${text}`);
  return findSaidOn({ text, sentence, cue, content: attribution.content, published: PUBLISHED });
}
