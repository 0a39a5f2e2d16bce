export interface Clock {
  now(): Date;
  /** Lets time pass for queues and alarms, which then look again. The functions' own clock is the machine's. */
  advance(milliseconds: number): void;
  onAdvance(look: () => void): void;
}

export function makeClock(): Clock {
  const looks: (() => void)[] = [];
  let ahead = 0;
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (milliseconds) => {
      ahead += milliseconds;
      for (const look of looks) look();
    },
    onAdvance: (look) => {
      looks.push(look);
    },
  };
}
