import { describe, expect, it } from '@jest/globals';
import { findSubject } from '../../../../shared/attributions/subject/find-subject.ts';
import { read, words } from '../read.ts';

/** The subject of the last verb. */
function subjectOf(text: string): string | undefined {
  const passage = read(text);
  const verb = passage.verbs.at(-1);
  const subject = verb && findSubject(passage, verb);
  return subject && words(passage, subject.range);
}

describe('findSubject', () => {
  it.each([
    ['The mayor also spoke.', 'The mayor'],
    ['The head of the council spoke.', 'The head of the council'],
    ['Ana Ruiz of the Bridge Council spoke.', 'Ana Ruiz of the Bridge Council'],
    ['Ivo Sand, the chief engineer, spoke.', 'Ivo Sand , the chief engineer'],
    ['Ivo Sand, 58, spoke.', 'Ivo Sand'],
    ['Ivo Sand (Porto) spoke.', 'Ivo Sand'],
    ['Engineers, among them men from Faro, spoke.', 'Engineers , among them men from Faro'],
    ['The chief engineer, Ivo Sand, spoke.', 'The chief engineer , Ivo Sand'],
    ['The mayor, who came late, spoke.', 'The mayor'],
    ['Officials who attended the talks spoke.', 'Officials who attended the talks'],
    ['Officials briefed on the matter spoke.', 'Officials briefed on the matter'],
    ['Sand on Monday spoke.', 'Sand'],
    ['The council in a statement spoke.', 'The council'],
    ['Porto and its partners spoke.', 'Porto and its partners'],
    ['Porto, Lisbon and Faro spoke.', 'Porto , Lisbon and Faro'],
    ['On the war in the south the visitor spoke.', 'the visitor'],
    ['Sand rose and spoke.', 'Sand'],
    ['Sand left the room, saying', 'Sand'],
    ['"No," said Ivo Sand, adding', 'Ivo Sand'],
    ['The council issued a statement saying', 'The council'],
    ['Rome left, telling the crew that it rained and asking', 'Rome'],
    ['Ana Ruiz, P-Faro., spoke.', 'Ana Ruiz , P - Faro .'],
    ['The council released a spot calling', 'The council'],
    ['The envoy said that the crew had left, adding', 'The envoy'],
    ['The envoy said the crew had left, adding', 'The envoy'],
    ['The envoy praised a plan that would close the port, saying', 'The envoy'],
    ['The envoy met the crew that closed the port by saying', 'the crew'],
  ])('given %j, finds whom its last verb is said of', (text, subject) => {
    expect(subjectOf(text)).toBe(subject);
  });

  it.each(['Yesterday spoke.', '"The mayor" spoke.', 'Spoke.'])('given none, finds none: %j', (text) => {
    expect(subjectOf(text)).toBeUndefined();
  });
});
