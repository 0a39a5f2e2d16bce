/** Verbs of favour, wish and intent, with what they take (verb-entry.ts): not speech, but a stance someone has. */
export const ATTITUDE_VERBS: Readonly<Record<string, string>> = {
  back: 'object',
  embrace: 'object',
  favor: 'object gerund',
  favour: 'object gerund',
  like: 'object',
  oppose: 'object gerund',
  plan: 'infinitive',
  prefer: 'object infinitive',
  resent: 'object',
  seek: 'object infinitive',
  support: 'object gerund',
  want: 'infinitive request object',
};
