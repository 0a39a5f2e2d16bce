import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'turns in marks that nothing closes': [
    'The two met the press.',
    '"SAND: Will the bridge hold?',
    '"<src>RUIZ</src><cue>:</cue> <content>It will hold for years.</content>',
    '"(CROSSTALK.)',
    '"SAND: Are you sure?',
    '"<src 2>RUIZ</src><cue 2>:</cue> <content 2>We have paint for years.</content>',
    'The crew left.',
  ],
  'capitals with a title': [
    'The two met the press.',
    'Q    Will the bridge hold?',
    '<src>GOV. RUIZ</src><cue>:</cue> <content>It will hold</content>.',
    'Q    For long?',
    '<src 2>MR. SAND</src><cue 2>:</cue> <content 2>It will hold for years</content>.',
  ],
  'letters with a full stop': [
    'The two met the press.',
    'Q. Will the bridge hold?',
    '<src>A</src><cue>.</cue> <content>It will hold</content>. <content>We have paint</content>.',
  ],
  'speakers by their last names from their second turn on': [
    'The two met the press.',
    '<src>ANA RUIZ</src><cue>:</cue> <content>The bridge will hold</content>.',
    'IVO SAND: Are you sure?',
    '<src 2>RUIZ</src><cue 2>:</cue> <content 2>It will hold for years</content>.',
    '<src 3>SAND</src><cue 3>:</cue> <content 3>We have no paint</content>.',
    'The rain went on all day.',
  ],
};

describe('transcript', () => {
  it.each(Object.entries(ARTICLES))('given %s, takes the answers', (_, paragraphs) => {
    const article = paragraphs.join('\n\n');
    expect(found(textOf(article))).toEqual(expected(article));
  });

  it('given initials that open paragraphs without questions, finds none', () => {
    expect(found('The town is old.\n\nA. Ruiz was there.\n\nA. Sand was late.')).toEqual([]);
  });
});
