import { hasTag, type Tagger } from './tagger.ts';
import { EVENT, STATE } from './tagger-file.ts';

/** The words of a stretch as the patterns see them. */
export interface Row {
  /** Number of the tag of each; what the patterns change. */
  readonly tags: Uint8Array;
  /** What stands in for the tag of some, *to* and *that* among them; 0 where nothing does. */
  readonly hints: Uint8Array;
  /** The cluster of the tags that each may be given. */
  readonly clusters: Uint8Array;
}

interface Match {
  /** The last of its words. */
  readonly last: number;
  /** The state in which it was found, which says what to do. */
  readonly state: number;
}

/** Corrects tags by those beside them: in *the run*, *run* is no verb. */
export function applyPatterns(tagger: Tagger, row: Row): void {
  for (const patterns of tagger.patterns) {
    // Read before: what one match changes, the next does not see.
    const before = { ...row, tags: row.tags.slice() };
    for (let first = 0; first < row.tags.length; first++) {
      const match = findMatch(patterns, before, first);
      if (match === undefined) continue;
      const at = first + stateFieldOf(patterns, match.state, STATE.offset);
      const target = stateFieldOf(patterns, match.state, STATE.target);
      if (target < 0) row.tags[at] = -target;
      else if (hasTag(tagger, row.clusters[at] as number, target)) row.tags[at] = target;
      first = match.last;
    }
  }
}

/** The longest pattern that begins at a word. */
function findMatch(patterns: Int16Array, { tags, hints }: Row, first: number): Match | undefined {
  let shorter: Match | undefined;
  let state = 0;
  for (let at = first; at <= tags.length; at++) {
    const event = at === tags.length ? EVENT.end : (hints[at] as number) || (tags[at] as number);
    state = stateFieldOf(patterns, state, event);
    if (state === 0) return shorter;
    if (stateFieldOf(patterns, state, STATE.target) !== 0) return { last: at, state };
    const held = stateFieldOf(patterns, state, STATE.shorter);
    if (held !== 0) shorter = { last: at, state: held };
  }
  return shorter;
}

function stateFieldOf(patterns: Int16Array, state: number, field: number): number {
  return patterns[state * STATE.size + field] as number;
}
