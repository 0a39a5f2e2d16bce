import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

// A label in the first paragraph would be a headline.
const HEAD = 'Bridge figures\n\n';

describe('introduced', () => {
  it.each([
    '<src>The envoy</src> <cue>went even further</cue>: <content>"It will fall."</content>',
    'When it rained, <src>the envoy</src> <cue>released the following statement</cue>: <content>"It will fall."</content>',
    'The town was quiet, and <src>the envoy</src> <cue>was blunt</cue>: <content>“It will fall.”</content>',
    '<src>Her answer</src> <cue>was</cue>: <content>"It will fall."</content>',
    '<src>Ana Ruiz</src><cue>:</cue> <content>"It will fall."</content>',
    'Bridge closes - <src>Ana Ruiz</src><cue>:</cue> <content>"It will fall."</content>',
    'More from <src>the bank</src><cue>:</cue> <content>"It will fall."</content>',
    '<src>The envoy</src> <cue>released the following statement</cue>:\n\n<content>“It will fall.</content> <content>It is old.</content>\n\n<content>“It was cheap.”</content>',
    'In a letter, <src>the envoy</src> <cue>declared</cue>:\n\n<content>"It will fall."</content>',
  ])('given a colon, hands the quotation after it to whom the words before it tell of: %s', (article) => {
    expect(found(HEAD + textOf(article))).toEqual(expected(HEAD + article));
  });

  it.each([
    ['a headline', 'Ana Ruiz: "It will fall."'],
    ['a title', `${HEAD}The envoy earned a new title: "queen of the quay".`],
    ['no speaker', `${HEAD}Then there was the old question: "Will it fall?"`],
    [
      'the narrator in the paragraph after the colon',
      `${HEAD}The envoy showed us a list:\n\nThe "old bridge" was on it.`,
    ],
    ['a paragraph without a colon', `${HEAD}The envoy showed us a list.\n\n"It will fall."`],
  ])('given %s, finds none', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('given a cue in the next paragraph, leaves the quotation to it', () => {
    const article = `${HEAD}The envoy was blunt:\n\n<content>"It will fall,"</content> <src>she</src> <cue>said</cue>.`;
    expect(found(textOf(article))).toEqual(expected(article));
  });
});
