import type { Actor } from '../actors/actor.ts';
import type { Attribution } from '../attributions/attribution.ts';

/** One attribution with its actor: who said what, in this article. */
export interface Claim extends Attribution {
  /** Number within the article, from 0, in the order of the text. */
  readonly index: number;
  readonly actor: Actor;
  /** True for a medium or a source that only passes on a named actor's words: a watch never takes it. */
  readonly relayed: boolean;
}
