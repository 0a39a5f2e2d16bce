/** Verbs that make a cue with a particle: *pointed out that*, *he went on*. The frames are those of verb-entry.ts. */
export const PARTICLE_VERBS: Readonly<Record<string, string>> = {
  'go on': 'clause',
  'make clear': 'clause object',
  'point out': 'clause object',
  'rule out': 'clause object gerund',
  'set out': 'object',
  'shoot back': 'clause',
  'spell out': 'clause object',
  'lay out': 'object',
  'chime in': 'clause',
  'fire back': 'clause',
  'hit back': 'clause',
  'hit out at': 'object',
  'lash out at': 'object',
  'speak out against': 'object',
  'take aim at': 'object',
  'take issue with': 'object',
};

/** Verb → words that make it a cue for a clause: *expressed confidence that*, *is convinced that*, *took the view that*. */
export const LIGHT_VERBS: Readonly<Record<string, string>> = {
  be: 'adamant afraid certain clear concerned confident convinced hopeful optimistic persuaded sceptical skeptical sure worried',
  express:
    'alarm belief concern concerns confidence conviction disappointment doubt doubts fear fears frustration hope hopes optimism regret',
  give: 'assurance assurances notice',
  have: 'confidence doubt faith hopes',
  hold: 'view',
  issue: 'warning',
  leave: 'doubt',
  make: 'argument case claim clear point promise prediction',
  offer: 'assessment assurance assurances',
  raise: 'concern concerns possibility',
  sound: 'alarm warning',
  take: 'line position stance view',
  voice: 'concern concerns confidence doubt doubts fear fears hope hopes',
};
