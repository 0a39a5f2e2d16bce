/** Verbs of favour and intent, with what they take (verb-entry.ts): not speech, but a stance that was made known. */
export const ATTITUDE_VERBS: Readonly<Record<string, string>> = {
  oppose: 'object gerund',
};
