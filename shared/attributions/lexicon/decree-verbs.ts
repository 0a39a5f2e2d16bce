/** Verbs by which somebody in office settles something, with what they take (verb-entry.ts). */
export const DECREE_VERBS: Readonly<Record<string, string>> = {
  decide: 'clause infinitive',
  decree: 'clause',
  order: 'request object',
  rule: 'clause',
};
