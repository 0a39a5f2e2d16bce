import type { Finding } from './finding.ts';

/** How often a rule was right on the training articles of two corpora, their mean rounded to 0.05. */
const PRECISION: Readonly<Record<string, number>> = {
  'according-to': 0.9,
  advice: 0.75,
  announced: 0.8,
  'as-said': 0.8,
  'asked-for': 0.8,
  'beside-marks': 0.85,
  called: 0.8,
  'described-as': 0.85,
  'for-whom': 0.6,
  'forward-bare': 0.9,
  'forward-other': 0.85,
  'forward-question': 0.8,
  'forward-quotation': 0.9,
  'forward-that': 0.9,
  gerund: 0.9,
  'in-view': 0.85,
  infinitive: 0.7,
  introduced: 0.85,
  'noun-cue': 0.65,
  object: 0.75,
  parenthetical: 0.95,
  'passive-by': 0.65,
  prepositional: 0.8,
  'quoted-as': 0.8,
  request: 0.75,
  signed: 0.85,
  'stated-by': 0.75,
  transcript: 0.7,
};

// What is thought or wanted is taken for an attribution less surely than what is said.
const CLASS_WEIGHT = { speech: 1, belief: 0.85, decree: 0.8, attitude: 0.65 } as const;

/** The precision of the rule that found it, lower for classes other than speech. */
export function confidenceOf({ rule, cueClass }: Pick<Finding, 'rule' | 'cueClass'>): number {
  return Math.round((PRECISION[rule] ?? 0.5) * CLASS_WEIGHT[cueClass] * 100) / 100;
}
