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
  const first = complement.start;
  const last = clauseEnd(passage, first);
  if (last < first) return undefined;
  return {
    source: [subject],
    cue: verb.pieces,
    content: [{ first, last }],
    cueClass: entry.cueClass,
    rule: complement.kind === 'other' ? 'forward-other' : `forward-${complement.kind}`,
  };
}

/** Verbs that take nothing but clauses: "said in short the talks failed". */
function takesAnything(site: CueSite): boolean {
  return site.verb.lemma === 'say' && !/^(?:goodbye|hello|no|yes)$/.test(lowerAt(site.passage, site.verb.last + 1));
}
