import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

describe('besideMarks', () => {
  it.each([
    '<content>"It holds!"</content> <src>the envoy</src> <cue>beamed</cue>.',
    '<content>"It holds,"</content> <cue>beamed</cue> <src>Ana Ruiz, the envoy</src>, and left.',
    '<content>"It holds,"</content> <src>Ana Ruiz, the envoy</src>, <cue>riffed</cue>. <content>"And it is new."</content>',
    '<content>"No,"</content> <src>I</src> <cue>said</cue>, <content>"it is old."</content>',
    '<src>The envoy</src> <cue>shot back</cue>, <content>"It is not our fault."</content>',
    'The crew left, and <src>she</src> then <cue>boomed</cue>, <content>“We are not afraid.”</content>',
    '<src>She</src> <cue>called</cue> over her shoulder, <content>“We are not afraid.”</content>',
  ])('given a quotation, takes the verb beside it for its cue, whatever it is: %s', (article) => {
    expect(found(textOf(article))).toEqual(expected(article));
  });

  it.each([
    'After the "Long Bridge," the envoy left.',
    'The envoy wrote a book, "The Bridge Holds Us."',
    '"The bridge," the crew must leave.',
    "The envoy left, 'The bridge holds us.'",
    'The envoy left, "tired of it all."',
  ])('given words in marks that nobody says, finds none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('given a quotation that another rule has found, leaves it there', () => {
    expect(found('"It holds," the envoy said on "Harbour Hour."')).toEqual(['the envoy | said | "It holds,"']);
  });
});
