/** Verbs by which somebody in office settles something, with what they take (verb-entry.ts). */
export const DECREE_VERBS: Readonly<Record<string, string>> = {
  command: 'request',
  decide: 'clause infinitive',
  decree: 'clause',
  mandate: 'that',
  order: 'request object',
  resolve: 'that',
  rule: 'clause',
  stipulate: 'that',
};
