import type { LabelledArticle } from '../../training/read-corpus.ts';
import { parseMarked } from '../../training/read-ties.ts';

const PEOPLE = [
  'Ms Okoro',
  'the minister',
  'Mr Lindqvist',
  'a spokesman for the bank',
  'the mayor of Arden',
  'officials',
];
const CLAIMS = [
  'taxes will fall',
  'the bridge is safe',
  'talks go on',
  'the strike has ended',
  'no money is left',
  'the plan works',
];
const EVENTS = ['The ship left the harbour at dawn.', 'Rain fell on the market.', 'Two lorries met on the old road.'];

/** Short articles of one mould, made for tests: enough for a model to learn *said*, *warned* and *according to*. */
export function inventedCorpus(articles: number): readonly LabelledArticle[] {
  return Array.from({ length: articles }, (_, n) => {
    const person = (k: number) => PEOPLE[(n + k) % PEOPLE.length] ?? '';
    const claim = (k: number) => CLAIMS[(n * 5 + k) % CLAIMS.length] ?? '';
    const event = EVENTS[n % EVENTS.length] ?? '';
    const body = [
      `<src a="1">${person(0)}</src> <cue a="1">said</cue> <content a="1">that ${claim(0)}</content>. ${event}`,
      `<content a="2">"We hope ${claim(1)},"</content> <src a="2">${person(1)}</src> <cue a="2">said</cue>.`,
      `${event} <cue a="3">According to</cue> <src a="3">${person(2)}</src>, <content a="3">${claim(2)}</content>.`,
      `<src a="4">${person(3)}</src> <cue a="4">warned</cue> <content a="4">that ${claim(3)}</content>.`,
    ].join('\n\n');
    return parseMarked(`invented-${n}`, `---\n---\n\n${body}`);
  });
}
