import { clauseEnd, frontedEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { type Complement, findComplement } from '../find-complement.ts';
import { takesClause } from '../lexicon/verb-entry.ts';
import { isStop, lowerAt, phraseOf, quotationFrom, type Range } from '../passage.ts';
import { invertedSubject } from '../subject/inverted-subject.ts';

/**
 * The content follows the cue: He said (on Monday) that prices fell. She told reporters prices fell. He asked whether
 * it rains. He said: "No." Not: she said yes to the offer, declined to say.
 */
export function forwardClause(site: CueSite): Draft | undefined {
  const { passage, verb, entry } = site;
  if (!takesClause(entry) || verb.passive) return undefined;
  const inverted = opening(site);
  const subject = site.subject ?? inverted;
  if (subject === undefined) return undefined;
  const complement = findComplement(
    inverted === undefined ? site : { ...site, verb: { ...verb, last: inverted.last } },
  );
  if (complement.kind === 'end' || !fits(site, complement.kind)) return undefined;
  if (complement.kind === 'other' && !takesAnything(site)) return undefined;
  // He was blunt: "It rains."
  const quotes = (entry.cueClass === 'speech' && !entry.frames.has('no-quotation')) || complement.colon;
  if (complement.kind === 'quotation' && !quotes) return undefined;
  if (complement.kind === 'question' && !takesQuestion(site, lowerAt(passage, complement.start))) return undefined;
  const first = complement.start;
  const last = isFronted(site) ? frontedEnd(passage, first) : clauseEnd(passage, first);
  if (last < first || (complement.kind === 'question' && last === first)) return undefined;
  return {
    source: inverted === undefined ? site.source : [inverted],
    cue: verb.pieces,
    content: [{ first, last }],
    cueClass: entry.cueClass,
    outermost:
      entry.cueClass === 'belief' && (verb.lemma === 'show' || phraseOf(passage, subject.last)?.kind === 'pronoun'),
    rule: complement.kind === 'other' ? 'forward-other' : `forward-${complement.kind}`,
  };
}

/** Some verbs need *that*, some need marks: "let slip that it rains", he barked: "No." Not: "let the rain come". */
function fits({ entry }: CueSite, kind: Complement['kind']): boolean {
  if (entry.frames.has('clause')) return true;
  return kind === 'quotation' || (kind === 'that' && entry.frames.has('that'));
}

/** Said Ana Ruiz: "It works." The verb opens the sentence, a quotation follows. */
function opening({ passage, verb, subject, entry }: CueSite): Range | undefined {
  if (verb.first !== 0 || subject !== undefined || entry.cueClass !== 'speech') return undefined;
  const inverted = invertedSubject(passage, verb);
  if (inverted === undefined) return undefined;
  const next = /^[,:]$/.test(lowerAt(passage, inverted.last + 1)) ? inverted.last + 2 : inverted.last + 1;
  return quotationFrom(passage, next) === undefined ? undefined : inverted;
}

/** "While she said that …", "Although he thinks …". */
function isFronted({ passage, clauseStart, verb }: CueSite): boolean {
  // "Stressing that it rains, the envoy left"
  if (verb.form === 'ing' && verb.first === 0) return true;
  const opens = /^(?:although|because|if|though|when|while)$/.test(lowerAt(passage, clauseStart - 1));
  return opens && (clauseStart === 1 || isStop(passage, clauseStart - 2));
}

/** "asked if", "wondered when"; "said when asked" tells the occasion. */
function takesQuestion(site: CueSite, word: string): boolean {
  // "said if elected she would go"
  if (word === 'if' && site.verb.lemma === 'say') return true;
  return /^(?:how|what|whether|why)$/.test(word) || /^(?:ask|explain|know|understand|wonder)$/.test(site.verb.lemma);
}

/** Verbs that take nothing but clauses: "said in short the talks failed". */
function takesAnything(site: CueSite): boolean {
  return site.verb.lemma === 'say' && lowerAt(site.passage, site.verb.last + 1) !== 'goodbye';
}
