import { describe, expect, it } from '@jest/globals';
import { expected, found, textOf } from '../found.ts';

// What is signed in the first paragraph is a headline.
const HEAD = 'Voices of the harbour\n\n';

describe('signed', () => {
  it.each([
    '<content>“The bridge is old. It must go.”</content> <cue>—</cue> <src>Ana Ruiz</src>',
    '<content>“The bridge is old.”</content><cue>―</cue> <src>Ana Ruiz, a teacher</src>.',
    '<content>"The bridge is old."</content> <cue>--</cue> <src>Ana Ruiz</src>, Porto',
    '<content>"The bridge is old."</content>\n\n<cue>-</cue> <src>Envoy Ana Ruiz, head of the mission</src>.',
    '<content>"The bridge is old."</content> <content>"It must go."</content>\n<cue>-</cue> <src>Ana Ruiz</src>, speaking at the harbour',
    '<content>The bridge is old</content>. pic.example.com/x8 <cue>—</cue> <src>Ana Ruiz</src> (@anaruiz) July 5, 2016',
  ])('given words signed after a dash, takes the dash as cue: %s', (article) => {
    expect(found(HEAD + textOf(article))).toEqual(expected(HEAD + article));
  });

  it.each([
    ['a headline', '“The bridge is old” - Ana Ruiz'],
    ['the author of an article', `${HEAD}The port has an “old quay.” --Ana Ruiz`],
    ['the narrator after the dash', `${HEAD}“The bridge is old.” — Ana Ruiz was in town.`],
    ['no name', `${HEAD}“The bridge is old.” — and so on`],
    ['words without marks', `${HEAD}The bridge is old. — Ana Ruiz`],
  ])('given %s, finds none', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
