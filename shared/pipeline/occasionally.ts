/** True the first time it is asked, and then once in so many milliseconds: for what is looked at in passing. */
export function occasionally(now: () => Date, every: number): () => boolean {
  let next = 0;
  return () => {
    const moment = now().getTime();
    if (moment < next) return false;
    next = moment + every;
    return true;
  };
}

/** Often enough for somebody who is mailed, and next to nothing beside what articles cost. */
export const IN_PASSING_MS = 10 * 60_000;
