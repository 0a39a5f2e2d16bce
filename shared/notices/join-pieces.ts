/**
 * A content that the article tells in pieces, around its cue, as one line: *"The pact is young," … "and needs care"* is
 * *"The pact is young, and needs care"*. A quoted sentence that begins behind the cue stays one of its own, behind dots.
 */
export function joinPieces(wording: string): string {
  // What is to be ASCII has three dots already.
  const gap = wording.includes('…') ? ' … ' : ' ... ';
  return wording.split(/ (?:…|\.\.\.) /).reduce((first, second) => joinTwo(first, second, gap));
}

function joinTwo(first: string, second: string, gap: string): string {
  if (/^["“]\p{Lu}/u.test(second)) return `${first}${gap}${second}`;
  const goesOn = /["”]$/.test(first) && /^["“]/.test(second);
  const left = goesOn ? first.slice(0, -1) : first;
  const right = goesOn ? second.slice(1) : second;
  return `${left.replace(/,$/, '')}${linkOf(left, right)}${right}`;
}

function linkOf(left: string, right: string): string {
  const word = /^["“]?(\p{L}+)/u.exec(right)?.[1] ?? '';
  const lower = word.toLowerCase();
  if (/[;:.!?–—]$/.test(left)) return ' ';
  // A transcript goes on: *It is no party to it … We have sent nothing*.
  if (word !== lower && (OPENERS.has(lower) || STARTERS.has(lower))) return '. ';
  if (left.endsWith(',')) return KEEPS_COMMA.has(lower) || OPENERS.has(lower) ? ', ' : ' ';
  const isRepeated = NEGATIVES.has(lower) && left.toLowerCase().split(/\s+/).includes(lower);
  return word === lower && (isRepeated || OPENERS.has(lower)) ? ', ' : ' ';
}

// These begin a clause behind a whole one: *Ties are close … they will not break*; *Ties … threaten nobody* is one clause.
const OPENERS = new Set(
  `although but he i it nor she so there these they this those though we which while who whose yet you`.split(' '),
);

/** With a capital, these begin a sentence: *Russia* may stand anywhere. */
const STARTERS = new Set(
  `a all also an and any as at both by even every for from had her here his how if in its let many most my neither no none
   not nothing of on our since some such that the their then to under what when where why with without your`.split(
    /\s+/,
  ),
);

// *There is no ceiling … no end*, but *there is … no ceiling*.
const NEGATIVES = new Set(['neither', 'no', 'not']);

const KEEPS_COMMA = new Set(['and', 'as', 'because', 'if', 'or', 'since', 'when', 'where']);
