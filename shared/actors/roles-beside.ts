import type { Tag, Token } from '../sentences/token.ts';
import { hasCapital } from '../text/capital.ts';
import { COMPANY_NOUNS, ORGANISATION_NOUNS } from './noun-classes.ts';
import { joinTokens } from './organisation-runs.ts';
import { TITLE_WORDS } from './person-titles.ts';
import { type Role, readRole } from './read-role.ts';
import type { SentenceWords } from './read-words.ts';

const LONGEST_ROLE = 14;

/**
 * The title before a name: *Kremlin spokesman Dmitry Peskov*, *the official representative of the ministry, Wang
 * Wenbin*. Of *the visit of Foreign Minister Li Shangfu* it is the part after *of*.
 */
export function roleBefore(words: SentenceWords, first: number): { role: Role; first: number } | undefined {
  const { tokens } = words.sentence;
  const comma = tokens[first - 1]?.text === ',';
  const limit = comma ? first - 1 : first;
  let start = limit;
  let best: { role: Role; first: number } | undefined;
  while (start > 0 && limit - start < LONGEST_ROLE && (isTitleWord(words, start - 1) || isInName(words, start - 1))) {
    start--;
    if (!LEADING.has(tokens[start]?.text ?? '')) continue;
    // The nearest noun phrase is enough where it names an office of its own.
    const role = readRole(words, start + 1, limit);
    // *Director of the China Power Project* leads to no name of a person.
    if (role === undefined && !canOwnOffice(words, start + 1, limit)) return undefined;
    if (role !== undefined) return comma && !isDefinite(words, start + 1) ? undefined : { role, first: start + 1 };
  }
  const role = readRole(words, start, limit);
  if (role !== undefined) best = { role, first: start };
  // *On Monday the minister, Li said* is no apposition: only a definite one is.
  return comma && best !== undefined && !isDefinite(words, best.first) ? undefined : best;
}

/** What may stand between *of* and a name: a body, as in *of the Foreign Ministry Wang*, or *of Russia*. */
function canOwnOffice(words: SentenceWords, first: number, end: number): boolean {
  const { tokens } = words.sentence;
  if (words.bodies.some((body) => body.first >= first && body.end <= end)) return true;
  // *Of the PRC* as *of Russia*, and *of the Republic of Korea* from either *of*.
  const from = /^the$/i.test(tokens[first]?.text ?? '') ? first + 1 : first;
  if (words.countries.some((word) => word.firstToken <= from && word.endToken === end && word.kind !== 'demonym'))
    return true;
  if (tokens.slice(first, end).some(({ text, tag }) => ORGANISATION_NOUNS.has(text.toLowerCase()) || tag === 'NOUN'))
    return true;
  // *Of the Ministry of ~Foreign Affairs~ Lu Hongwei*: the end of a body's name.
  return words.organisations.some((run) => run[0] < first && run[1] === end);
}

function isTitleWord({ sentence, lower }: SentenceWords, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (NOMINAL.has(token.tag) || LINKS.has(lower[at] ?? '')) return true;
  return token.tag !== 'VERB' && hasCapital(token.text);
}

const NOMINAL: ReadonlySet<Tag> = new Set(['ADJ', 'NOUN', 'NUM', 'PROPN']);
const LEADING = new Set(['and', 'at', 'for', 'in', 'of', 'to']);
const LINKS = new Set([
  ...LEADING,
  ...[
    'the',
    'his',
    'her',
    'its',
    'their',
    '-',
    "'s",
    '’s',
    "'",
    '’',
    'think',
    'acting',
    'leading',
    'ruling',
    'visiting',
  ],
]);

/** The *on* of *the Committee on International Affairs Leonid Orlov*. */
function isInName(words: SentenceWords, at: number): boolean {
  if (words.sentence.tokens[at]?.text !== 'on') return false;
  return words.organisations.some(([first, end]) => first < at && at < end);
}

function isDefinite(words: SentenceWords, first: number): boolean {
  const token = words.sentence.tokens[first];
  if (/^(?:the|his|her|its|their)$/i.test(token?.text ?? '')) return true;
  return words.countries.some((word) => word.firstToken === first) || words.bodies.some((body) => body.first === first);
}

/** What follows a name: *, a historian of Russia at Fudan University*, *of the Carnegie Endowment*. */
export function roleAfter(words: SentenceWords, end: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  let at = end;
  const opening = tokens[at]?.text ?? '';
  if (/^(?:of|from|at|with)$/.test(opening)) return affiliation(words, at);
  if (!/^[,(–—]$/.test(opening)) return undefined;
  at++;
  if (/^(?:who|and|but|which|whose|as|when|while|he|she)$/i.test(tokens[at]?.text ?? ''))
    return relativeRole(words, at);
  let to = at;
  while (to < tokens.length && to - at < LONGEST_ROLE + 6 && isTitleWord(words, to)) to++;
  while (
    to < tokens.length &&
    to - at < LONGEST_ROLE + 6 &&
    /^(?:a|an|on|with|from|who)$/i.test(tokens[to]?.text ?? '')
  ) {
    to++;
    while (to < tokens.length && to - at < LONGEST_ROLE + 6 && isTitleWord(words, to)) to++;
  }
  if (/^and$/i.test(tokens[to - 1]?.text ?? '')) to--;
  const role = to > at ? (readRole(words, at, to) ?? calling(words, at, to)) : undefined;
  // *Putin, President Xi said* opens no apposition of Putin: another name stands inside.
  if (role === undefined || isFollowedByName(tokens, to) || !isClosed(tokens[to])) return undefined;
  return { role, end: to };
}

/** *Alexander Gabuev of the Carnegie Endowment*: nothing says it, but who is quoted so is an expert. */
function affiliation(words: SentenceWords, at: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  const run = words.organisations.find(([first]) => first > at && first <= at + 3);
  if (run === undefined || !tokens.slice(run[0], run[1]).some((token) => LEARNED.has(token.text.toLowerCase())))
    return undefined;
  const text = joinTokens(tokens, run[0], run[1]);
  const role: Role = { office: 'expert', or: ['analyst', 'scholar', 'fellow'], former: false, text, words: new Set() };
  return { role, end: run[1] };
}

const LEARNED = new Set([
  'academy',
  'center',
  'centre',
  'college',
  'council',
  'endowment',
  'foundation',
  'institute',
  'institution',
  'school',
  'university',
]);

/** *Abdul Karim, a shopkeeper*: no office, but what the article calls him. Not *Acme, a company*, nor *Brest, a city*. */
function calling(words: SentenceWords, at: number, to: number): Role | undefined {
  const { tokens } = words.sentence;
  const noun = tokens[to - 1];
  if (!/^an?$/i.test(tokens[at]?.text ?? '') || noun?.tag !== 'NOUN' || to - at > 6) return undefined;
  const lower = noun.text.toLowerCase();
  if (!/(?:er|or|ist|ian|ant|man|woman|ee|eur)$/.test(lower) || THINGS.has(lower) || COMPANY_NOUNS.has(lower))
    return undefined;
  return { office: 'calling', or: [], former: false, text: joinTokens(tokens, at + 1, to), words: new Set([lower]) };
}

const THINGS = new Set([
  'border',
  'center',
  'chapter',
  'corridor',
  'frontier',
  'harbor',
  'letter',
  'matter',
  'newspaper',
  'order',
  'paper',
  'power',
  'quarter',
  'restaurant',
  'river',
  'sector',
  'supplier',
  'tower',
  'weather',
  'winner',
]);

/** *In the Great Hall, the Russian leader assured*: an apposition ends at a mark, not at a verb. */
function isClosed(next: Token | undefined): boolean {
  return next === undefined || /^(?:[,.;:)!?–—]|["”’])$/.test(next.text);
}

function isFollowedByName(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1];
  return (
    last !== undefined &&
    /^\p{Lu}\p{Ll}/u.test(last.text) &&
    !TITLE_WORDS.has(last.text.toLowerCase()) &&
    last.tag === 'PROPN' &&
    /^\p{Lu}\p{Ll}/u.test(tokens[to - 2]?.text ?? '') &&
    TITLE_WORDS.has((tokens[to - 2]?.text ?? '').toLowerCase())
  );
}

/** *Li Shangfu, who is China's defence minister*: a clause with a form of *be* or *serve* after *who*. */
function relativeRole(words: SentenceWords, at: number): { role: Role; end: number } | undefined {
  const { tokens } = words.sentence;
  if (!/^who$/i.test(tokens[at]?.text ?? '')) return undefined;
  if (!/^(?:is|was|serves|served|heads|headed|leads|led|became)$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  let to = at + 2;
  while (
    to < tokens.length &&
    to - at < LONGEST_ROLE &&
    (isTitleWord(words, to) || /^(?:as|an?)$/.test(tokens[to]?.text ?? ''))
  )
    to++;
  const role = readRole(words, at + 2, to);
  return role === undefined ? undefined : { role, end: at };
}
