import { EVENT, STATE } from '../../shared/sentences/tagger/tagger-file.ts';
import type { WinkMachine } from './read-wink.ts';

// wink-nlp's numbers for events: tags are their own, hints and the end of the text stand above all words.
const HINT = 1_080_000;
const END = 2_070_000;
const OTHERWISE = 2_070_003;

/** A machine as rows of `STATE`, one for each state. */
export function packPatterns({ states, targets, marks }: WinkMachine): Int16Array {
  const count = Math.max(...[...Object.keys(states), ...Object.keys(targets)].map(Number)) + 1;
  const packed = new Int16Array(count * STATE.size);
  for (const [state, nexts] of Object.entries(states)) {
    for (const [event, next] of Object.entries(nexts)) {
      const field = fieldOf(event);
      if (field !== undefined) packed[Number(state) * STATE.size + field] = next;
    }
  }
  for (const [state, target] of Object.entries(targets)) {
    packed[Number(state) * STATE.size + STATE.target] = Number(target);
    packed[Number(state) * STATE.size + STATE.offset] = marks[state]?.[0] ?? 0;
  }
  return packed;
}

/** An event's place in a row; `undefined` for one that never comes, such as the word `$of` among tags. */
function fieldOf(event: string): number | undefined {
  const number = Number(event);
  if (number === OTHERWISE) return STATE.shorter;
  if (number === END) return EVENT.end;
  if (number > HINT && number - HINT + EVENT.firstHint <= EVENT.end) return number - HINT + EVENT.firstHint - 1;
  return number < EVENT.firstHint ? number : undefined;
}
