import { actorOfGroup } from './make-actor.ts';
import { PEOPLE_NOUNS } from './noun-classes.ts';
import { joinTokens } from './organisation-runs.ts';
import { lastTold, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

/**
 * *Several experts*, *people familiar with the talks*, *Western observers, among them officials*: people without names,
 * called as the article calls them. *The sources* are those who spoke before.
 */
export function resolveGroup(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first } = source;
  const { tokens } = words.sentence;
  const end = endOfName(source);
  const several = /^(?:more than one|many an?) /i.exec(source.text)?.[0];
  // *More than one analyst* are analysts.
  if (several !== undefined) {
    const noun = tokens[end - 1]?.text ?? '';
    if (PEOPLE_NOUNS.has(`${noun}s`) || /(?:er|or|ist|ian|ant|yst)$/.test(noun))
      return { actor: actorOfGroup(`${source.text.slice(several.length)}s`, undefined) };
  }
  const head = headNoun(source, end);
  if (head === undefined) return undefined;
  const definite = /^(?:the|these|those|both|all)$/i.test(tokens[first]?.text ?? '');
  const from = /^(?:the|these|those)$/i.test(tokens[first]?.text ?? '') ? first + 1 : first;
  const bare = definite && end - from === 1;
  if (bare) {
    const place = { sentence: words.index, at: source.tokens[0]?.start ?? 0 };
    const told = lastTold(
      scene,
      place,
      ({ actor }) => actor.kind === 'group' && (head === 'sources' || namesHead(actor.name, head)),
    );
    if (told !== undefined) return { actor: told.actor };
  }
  const country = words.countries.find(
    (word) => word.firstToken >= from && word.endToken <= end && word.kind !== 'name',
  )?.country;
  return { actor: actorOfGroup(lowerFirst(joinTokens(tokens, from, end), source, from), country) };
}

/** Up to a comma, a bracket or a clause; *familiar with the talks* stays, *among them officials* goes. */
function endOfName(source: SourceWords): number {
  const { tokens } = source.words.sentence;
  for (let i = source.first + 1; i < source.end; i++) {
    if (/^(?:,|\(|who|whom|whose|which|that|–|—|including|such|here|there)$/.test(tokens[i]?.text ?? '')) return i;
  }
  return source.end;
}

/** The plural that heads it, before *in*, *of* or *familiar*; *one expert* heads no group. */
function headNoun(source: SourceWords, end: number): string | undefined {
  const { tokens } = source.words.sentence;
  let head: string | undefined;
  for (let i = source.first; i < end; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      (i > source.first &&
        /^(?:of|in|at|on|from|for|with|to|familiar|close|briefed)$/.test(token.text) &&
        head !== undefined)
    )
      break;
    const lower = token.text.toLowerCase();
    const plural =
      (token.tag === 'NOUN' || (token.tag === 'PROPN' && end - source.first <= 3)) &&
      /[^s]s$/.test(lower) &&
      token.lemma !== lower;
    if (PEOPLE_NOUNS.has(lower) || plural) head = lower;
  }
  return head;
}

function namesHead(name: string, head: string): boolean {
  return name.toLowerCase().split(' ').includes(head);
}

/** *Several experts* opens its sentence with a capital, *Western leaders* and *Chinese officials* have it anywhere. */
function lowerFirst(name: string, source: SourceWords, from: number): string {
  const first = source.words.sentence.tokens[from];
  const opens = from === 0 || /^["“‘«]$/.test(source.words.sentence.tokens[from - 1]?.text ?? '');
  const word = first?.text.toLowerCase() ?? '';
  if (!opens && !QUANTIFIERS.has(word)) return name;
  const common =
    PEOPLE_NOUNS.has(word) ||
    QUANTIFIERS.has(word) ||
    (first?.tag !== 'PROPN' && /^(?:ADJ|DET|NOUN|NUM|VERB|ADV)$/.test(first?.tag ?? ''));
  const own = CAPITAL_ADJECTIVES.test(name) || source.words.countries.some((country) => country.firstToken === from);
  return common && !own ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

const QUANTIFIERS = new Set([
  'all',
  'both',
  'few',
  'five',
  'four',
  'many',
  'most',
  'other',
  'others',
  'several',
  'six',
  'some',
  'three',
  'two',
  'various',
]);
const CAPITAL_ADJECTIVES = /^(?:Western|Eastern|European|Asian|African|Arab|Muslim|Christian|NATO|EU|UN)\b/;
