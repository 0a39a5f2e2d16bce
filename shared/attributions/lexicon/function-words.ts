/** Pronouns that stand for a whole noun phrase; relative and interrogative ones have rules of their own. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  (
    'anybody anyone everybody everyone he her him i it me nobody one ones ourselves she somebody someone them they us we you ' +
    'himself herself itself themselves'
  ).split(' '),
);

/** Possessive pronouns: the first word of a phrase. *her* is both: a modifier where a noun follows. */
export const POSSESSIVES: ReadonlySet<string> = new Set('her his its my our their whose your'.split(' '));

export const MODALS: ReadonlySet<string> = new Set(
  "'d 'll can could may might must ought shall should will would ’d ’ll".split(' '),
);

/** Days, months and their like: a phrase with such a head is no source. */
export const TIME_WORDS: ReadonlySet<string> = new Set(
  (
    'afternoon april august autumn dawn day december evening february friday january july june march may-day midnight month monday morning ' +
    'night noon november october saturday september spring summer sunday thursday today tomorrow tuesday wednesday week ' +
    'weekend winter year yesterday jan. feb. mar. apr. aug. sept. oct. nov. dec. hour minute days weeks months years ' +
    'hours minutes moment moments fall decade decades time evenings fortnight mornings nights seconds'
  ).split(' '),
);
