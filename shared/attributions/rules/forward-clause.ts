import { clauseEnd } from '../content-end.ts';
import type { CueSite } from '../cue-site.ts';
import type { Draft } from '../draft.ts';
import { findComplement } from '../find-complement.ts';
import { lowerAt } from '../passage.ts';

/**
 * The content follows the cue: He said (on Monday) that prices fell. She told reporters prices fell. He asked whether
 * it rains. He said: "No." Not: she said yes to the offer, declined to say.
 */
export function forwardClause(site: CueSite): Draft | undefined {
  const { passage, verb, entry, subject } = site;
  if (!entry.frames.has('clause') || subject === undefined || verb.passive) return undefined;
  const complement = findComplement(site);
  if (complement.kind === 'end') return undefined;
  if (complement.kind === 'other' && !takesAnything(site)) return undefined;
  if (complement.kind === 'question' && !takesQuestion(site, lowerAt(passage, complement.start))) return undefined;
  const first = complement.start;
  const last = clauseEnd(passage, first);
  if (last < first) return undefined;
  return {
    source: site.source,
    cue: verb.pieces,
    content: [{ first, last }],
    cueClass: entry.cueClass,
    rule: complement.kind === 'other' ? 'forward-other' : `forward-${complement.kind}`,
  };
}

/** "asked if", "wondered when"; "said when asked" tells the occasion. */
function takesQuestion(site: CueSite, word: string): boolean {
  return /^(?:how|what|whether|why)$/.test(word) || /^(?:ask|explain|know|understand|wonder)$/.test(site.verb.lemma);
}

/** Verbs that take nothing but clauses: "said in short the talks failed". */
function takesAnything(site: CueSite): boolean {
  return site.verb.lemma === 'say' && lowerAt(site.passage, site.verb.last + 1) !== 'goodbye';
}
