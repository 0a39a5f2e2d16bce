import type { Token } from '../sentences/token.ts';
import { lookUp } from '../text/word-table.ts';
import { findPhrasesAnyCase, makePhrases, type Phrases } from './find-phrases.ts';
import { ORGANISATION_NOUNS } from './noun-classes.ts';
import { OFFICE_WORDS, type OfficeWords } from './office-words.ts';
import { GENDERED_WORDS } from './person-titles.ts';
import type { SentenceWords } from './read-words.ts';

/** What a title or a description says of a person. */
export interface Role {
  /** The office it names. */
  readonly office: string;
  /** Offices that it may stand for as well: *the diplomat* for a foreign minister. */
  readonly or: readonly string[];
  readonly country?: string;
  /** The organisation: `NATO`, `European Union`. */
  readonly body?: string;
  /** Where an ambassador is sent: a country's code. */
  readonly to?: string;
  readonly former: boolean;
  readonly gender?: 'male' | 'female';
  /** Its words as written, without articles: `independent analyst in Russia`. */
  readonly text: string;
  /** Its nouns and adjectives in lower case, for *the new champion* after *world champion*. */
  readonly words: ReadonlySet<string>;
}

const OFFICE_PHRASES: Phrases<OfficeWords> = makePhrases(
  OFFICE_WORDS.flatMap((office) => office.words.map((words) => [words.replaceAll('the ', ''), office] as const)),
);
const EXPERTS = new Set(['analyst', 'expert', 'scholar', 'fellow', 'journalist', 'director']);
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'another',
  'same',
  'new',
  "'s",
  '’s',
  'his',
  'her',
  'its',
  'their',
  'own',
]);

/** What the tokens from `first` to `end` say somebody is; `undefined` where they name no office or calling. */
export function readRole(words: SentenceWords, first: number, end: number): Role | undefined {
  if (!mayNameOffice(words, first, end)) return undefined;
  const { tokens } = words.sentence;
  const kept = keptTokens(words, first, end).map(withoutPrefix);
  const phrase = findPhrasesAnyCase(kept, OFFICE_PHRASES).find(({ end: to }) => !isOrganisationNoun(kept[to]));
  if (phrase === undefined) return undefined;
  const range = tokens.slice(first, end);
  const text = range.map((token) => token.text.toLowerCase()).join(' ');
  const officeStart = kept[phrase.first]?.start ?? 0;
  const before = range.filter((token) => token.start < officeStart).map((token) => token.text.toLowerCase());
  const body = words.bodies.find((other) => other.first >= first && other.end <= end)?.value;
  const office = refineOffice(phrase.value.is, text, before);
  const alliance = bodyByKind(office, text);
  const organisation = body === undefined || body.country !== undefined ? alliance : body.names[0];
  const country = countryOfRole(words, first, end, { officeStart, expert: EXPERTS.has(office) }) ?? body?.country;
  const to = office === 'ambassador' ? destinationOf(words, first, end) : undefined;
  const gender = range.map((token) => GENDERED_WORDS[token.text.toLowerCase()]).find((found) => found !== undefined);
  return {
    office,
    or: office === phrase.value.is ? (phrase.value.or ?? []) : [],
    former: before.some((word) => FORMER.has(word)) || /^(?:ex|then)-/i.test(tokenAt(range, officeStart)?.text ?? ''),
    text: plainText(range),
    words: new Set(kept.filter((token) => /^\p{L}{3,}/u.test(token.text)).map((token) => token.text.toLowerCase())),
    ...(country === undefined ? {} : { country }),
    ...(organisation === undefined ? {} : { body: organisation }),
    ...(to === undefined ? {} : { to }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** Most words beside a name begin no office: they are not looked at any closer. */
function mayNameOffice({ lower }: SentenceWords, first: number, end: number): boolean {
  for (let i = Math.max(0, first); i < end && i < lower.length; i++) {
    const word = lower[i] as string;
    if (lookUp(OFFICE_PHRASES.firstWords, word) !== undefined || PREFIX.test(word)) return true;
  }
  return false;
}

const PREFIX = /^(?:ex|then|now)-/i;

/** *The alliance's secretary general* is NATO's, *the bloc's top diplomat* the European Union's. */
function bodyByKind(office: string, text: string): string | undefined {
  if (office === 'secretary-general' && /\balliance\b/.test(text)) return 'NATO';
  return office === 'foreign-policy-chief' && /\bbloc\b/.test(text) ? 'European Union' : undefined;
}

const FORMER = new Set(['former', 'ex', 'ex-', 'onetime', 'one-time', 'erstwhile', 'old', 'ousted', 'previous']);

/** *Ex-premier* and *then-president* are one token each. */
function withoutPrefix(token: Token): Token {
  const prefix = PREFIX.exec(token.text)?.[0];
  return prefix === undefined ? token : { ...token, text: token.text.slice(prefix.length) };
}

function tokenAt(tokens: readonly Token[], start: number): Token | undefined {
  return tokens.find((token) => token.start === start);
}

/** *The General Administration of Customs* and *the prime minister's office* name no person. */
function isOrganisationNoun(token: Token | undefined): boolean {
  return token !== undefined && ORGANISATION_NOUNS.has(token.text.toLowerCase());
}

/** Without articles and countries *secretary of the Russian Security Council* is one phrase to look up. */
function keptTokens(words: SentenceWords, first: number, end: number): readonly Token[] {
  return words.sentence.tokens.slice(first, end).filter((token, i) => {
    const at = first + i;
    if (ARTICLES.has(token.text.toLowerCase())) return false;
    return !words.countries.some((word) => word.firstToken <= at && at < word.endToken);
  });
}

/** *Foreign ministry deputy spokesman*, *spokeswoman for the White House*: whose office it is stands elsewhere. */
function refineOffice(office: string, text: string, before: readonly string[]): string {
  // *The representative of the Kremlin* sits in no parliament.
  const speaks = /\brepresentative\b/.test(text) && /\b(?:kremlin|ministry|white house|department)\b/.test(text);
  if (speaks || office === 'spokesperson' || office === 'presidential-spokesperson') {
    if (/\b(?:foreign|state department|external affairs|mfa)\b/.test(text)) return 'foreign-ministry-spokesperson';
    if (/\b(?:defen[cs]e|military|pentagon|army)\b/.test(text)) return 'defence-ministry-spokesperson';
    if (/\b(?:president|presidential|kremlin|white house)\b/.test(text)) return 'presidential-spokesperson';
    if (/\b(?:prime minister|downing street|premier)\b/.test(text)) return 'head-of-government-spokesperson';
    return 'spokesperson';
  }
  if (office === 'secretary' && /\bsecurity council\b/.test(text)) return 'security-secretary';
  if (HEADS_OF_BANKS.has(office) && CENTRAL_BANKS.test(text)) return 'banker';
  if (office === 'head' || office === 'leader' || office === 'director') return officeOfHead(office, text);
  // *The Chairman of the PRC*: so its president is called in translations.
  if (office === 'executive' && /\bchairman\b/.test(text) && /\b(?:prc|people['’ ]+s republic of china)\b/.test(text))
    return 'president';
  if (office === 'ambassador' || office === 'envoy' || office === 'diplomat') {
    return /\b(?:to|at) (?:the )?(?:united nations|un|u\.n\.)(?![a-z])/.test(text)
      ? 'permanent-representative'
      : office;
  }
  const deputy = before.some((word) => word === 'deputy' || word === 'vice' || word === 'assistant');
  if (!deputy) return office;
  return office === 'foreign-minister' ? 'deputy-foreign-minister' : 'deputy-minister';
}

// *The head of the Bank of Japan* is *the chairwoman of the regulator*, too.
const HEADS_OF_BANKS = new Set(['director', 'executive', 'governor', 'head', 'leader', 'president']);
const CENTRAL_BANKS = /\b(?:(?:central|national|people['’ ]+s|reserve|state) bank|bank of|federal reserve|regulator)\b/;

/** *The head of the Alliance*, *the Kremlin leader*, *the commission's chief*. */
function officeOfHead(office: string, text: string): string {
  if (/\b(?:nato|alliance|un|u\.n\.|united nations)(?![a-z])/.test(text)) {
    return office === 'director' ? office : 'secretary-general';
  }
  if (/\b(?:kremlin|white house)\b/.test(text)) return 'president';
  if (/\beuropean commission\b/.test(text)) return 'commission-president';
  if (/\beuropean council\b/.test(text)) return 'council-president';
  if (office !== 'head') return office;
  if (/\b(?:pentagon|(?:defen[cs]e|military|war) (?:ministry|department|agency))\b/.test(text))
    return 'defence-minister';
  if (
    /\b(?:foreign ministry|state department|foreign office|diplomacy|diplomatic (?:department|service|agency))\b/.test(
      text,
    )
  )
    return 'foreign-minister';
  if (/\b(?:treasury|finance ministry)\b/.test(text)) return 'finance-minister';
  if (/\bsecurity council\b/.test(text)) return 'security-secretary';
  if (/\b(?:general staff|armed forces|joint chiefs)\b/.test(text)) return 'military-chief';
  if (/\b(?:government|cabinet)\b/.test(text)) return 'head-of-government';
  return office;
}

/**
 * *Russian ambassador to China* speaks for Russia, *spokesperson for the Chinese ministry* for China. *A Russia
 * specialist* is none of Russia's: only an adjective gives an expert a country.
 */
function countryOfRole(
  words: SentenceWords,
  first: number,
  end: number,
  { officeStart, expert }: { officeStart: number; expert: boolean },
): string | undefined {
  const { tokens } = words.sentence;
  const inside = words.countries.filter((word) => word.firstToken >= first && word.endToken <= end);
  const before = inside.find(
    (word) => word.start < officeStart && (!expert || word.kind === 'demonym' || isPossessive(tokens[word.endToken])),
  );
  if (before !== undefined) return before.country;
  return inside.find((word) => {
    if (word.start < officeStart) return false;
    let at = word.firstToken - 1;
    if (/^the$/i.test(tokens[at]?.text ?? '')) at--;
    if (expert) return tokens[at]?.text === 'in' && word.kind === 'name';
    if (word.kind === 'demonym') return true;
    return /^(?:of|for|in)$/.test(tokens[at]?.text ?? '') || isPossessive(tokens[word.endToken]);
  })?.country;
}

/** The country after *to* or *in*: *Moscow's ambassador to Beijing* is sent to China. */
function destinationOf(words: SentenceWords, first: number, end: number): string | undefined {
  const { tokens } = words.sentence;
  return words.countries.find(({ firstToken, endToken }) => {
    if (firstToken <= first || endToken > end) return false;
    const before = /^the$/i.test(tokens[firstToken - 1]?.text ?? '') ? firstToken - 2 : firstToken - 1;
    return /^(?:to|in)$/.test(tokens[before]?.text ?? '');
  })?.country;
}

export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && POSSESSIVES.has(token.text);
}

const POSSESSIVES = new Set(["'", '’', "'s", '’s', "'S", '’S']);

function plainText(tokens: readonly Token[]): string {
  let text = '';
  for (const [i, token] of tokens.entries()) {
    if (i === 0 && /^(?:the|an?|one|another)$/i.test(token.text)) continue;
    text += text !== '' && (tokens[i - 1]?.end ?? 0) < token.start ? ` ${token.text}` : token.text;
  }
  return text;
}
