/** Endings that make one word of another, longest first: `vassal`, `vassalage` and `vassalisation` are one point. */
const ENDINGS = [
  'isation',
  'ization',
  'ational',
  'ibility',
  'ability',
  'ation',
  'ition',
  'ement',
  'ance',
  'ence',
  'ancy',
  'ency',
  'able',
  'ible',
  'ment',
  'ness',
  'ise',
  'ize',
  'ism',
  'ist',
  'ity',
  'ive',
  'ate',
  'age',
  'ful',
  'ous',
  'ion',
  'ing',
  'ant',
  'ent',
  'al',
  'ed',
  'en',
  'er',
  'ly',
  'or',
  'e',
  'y',
];

// A shorter rest would fold words that have nothing in common: *state* and *station*, *army* and *arm*.
const SHORTEST_STEM = 5;

// These make no other word of a short one: *arming* is *arm*, *trading* and *trade* are *trad*.
const MILD_ENDINGS = new Set(['e', 'ing']);
const SHORTEST_MILD_STEM = 3;

const SHORTEST_PLURAL = 4;

// *stabil-iz-ing*
const MOST_ENDINGS = 2;

// Stripped of their endings these would be other words: *important* an import, *critical* criticism, *goods* what is good,
// and *settle* the settlement of bills.
const WHOLE: Readonly<Record<string, string>> = {
  critical: 'critical',
  critically: 'critical',
  goods: 'goods',
  importance: 'important',
  important: 'important',
  importantly: 'important',
  means: 'means',
  news: 'news',
  settle: 'settle',
  settlement: 'settlement',
  significance: 'significance',
};

/** What a word shares with its relatives: `dependence`, `dependent` and `depend` → `depend`. Takes a lemma. */
export function stemOf(lemma: string): string {
  const whole = WHOLE[lemma];
  if (whole !== undefined) return whole;
  let stem = foldSpelling(singularOf(lemma));
  for (let round = 0; round < MOST_ENDINGS; round++) {
    const ending = ENDINGS.find(
      (end) =>
        stem.endsWith(end) && stem.length - end.length >= (MILD_ENDINGS.has(end) ? SHORTEST_MILD_STEM : SHORTEST_STEM),
    );
    if (ending === undefined) break;
    stem = stem.slice(0, stem.length - ending.length);
  }
  return stem;
}

// A tagger takes *Ties* and *Relations* at the head of a title for names, which have no singular.
function singularOf(lemma: string): string {
  if (lemma.length < SHORTEST_PLURAL || !lemma.endsWith('s') || /(?:ss|us|is)$/.test(lemma)) return lemma;
  return lemma.endsWith('ies') && lemma.length > SHORTEST_PLURAL ? `${lemma.slice(0, -3)}y` : lemma.slice(0, -1);
}

// One spelling for both sides of the Atlantic: *defence*, *neighbour*, *centre*.
function foldSpelling(lemma: string): string {
  if (lemma.endsWith('ence') && lemma.length < 8) return `${lemma.slice(0, -2)}se`;
  if (lemma.endsWith('tre')) return `${lemma.slice(0, -2)}er`;
  return lemma.replace('our', 'or');
}
