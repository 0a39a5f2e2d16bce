import type { Actor } from './actor.ts';
import { actorOfMedium } from './make-actor.ts';
import { slugOf } from './name-key.ts';
import { MEDIA_NOUNS, OUTLET_ENDINGS, PEOPLE_NOUNS } from './noun-classes.ts';
import { joinTokens } from './organisation-runs.ts';
import { lastTold, type Resolved, type Scene } from './scene.ts';
import type { SourceWords } from './source-words.ts';

// Sentences back to which *the newspaper* may reach.
const FAR = 60;

/**
 * *Global Times*, *state broadcaster CCTV*, *an editorial in the same paper*: an outlet that speaks or passes on.
 * *Sources told Reuters* names none as its source.
 */
export function resolveMedium(source: SourceWords, scene: Scene): Resolved | undefined {
  const { words, first, end } = source;
  const { tokens } = words.sentence;
  // *Post* of *the Harbour Post* is the whole outlet.
  const known = words.media.find(
    (phrase) => (phrase.first >= first && phrase.end <= end) || (phrase.first <= first && phrase.end >= end),
  );
  if (known !== undefined) {
    const lead = tokens.slice(first, known.first).map((token) => token.text.toLowerCase());
    // *Bloomberg News, citing people familiar with it*: what it cites comes after the comma.
    const comma = tokens.findIndex((token, i) => i >= known.end && i < end && token.text === ',');
    const rest = tokens.slice(known.end, comma === -1 ? end : comma).map((token) => token.text.toLowerCase());
    const people = [...lead, ...rest].some((word) => PEOPLE_NOUNS.has(word) && word !== 'media' && word !== 'reports');
    return people ? undefined : { actor: actorOfMedium(known.value) };
  }
  const short = shortOutlet(source, scene);
  if (short !== undefined) return short;
  const named = namedOutlet(source);
  if (named !== undefined) return { actor: named };
  const apposed = apposedOutlet(source);
  if (apposed !== undefined) return { actor: apposed };
  const noun = source.tokens.find((token) => MEDIA_NOUNS.has(token.text.toLowerCase()));
  const definite = /^(?:the|that|this|its)$/i.test(source.tokens[0]?.text ?? '') || /\bsame\b/i.test(source.text);
  if (noun === undefined || (!definite && !/\bthe\b/i.test(source.text))) return undefined;
  return earlierOutlet(source, scene);
}

/** *The Post* after *The New York Post*, *the Journal* after *The Wall Street Journal*. */
function shortOutlet(source: SourceWords, scene: Scene): Resolved | undefined {
  const word = source.tokens.at(-1)?.text ?? '';
  if (source.tokens.length !== 2 || !/^the$/i.test(source.tokens[0]?.text ?? '') || !/^\p{Lu}\p{Ll}/u.test(word))
    return undefined;
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const told = lastTold(scene, place, ({ actor }) => actor.kind === 'media' && actor.name.endsWith(` ${word}`));
  return told === undefined ? undefined : { actor: told.actor };
}

/** A run of capitals that ends as outlets' names do. */
function namedOutlet(source: SourceWords): Actor | undefined {
  const { tokens } = source.words.sentence;
  for (let i = source.first; i < source.end; i++) {
    let end = i;
    while (end < source.end && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
    const from = /^the$/i.test(tokens[i]?.text ?? '') ? i + 1 : i;
    if (end - from >= 2 && OUTLET_ENDINGS.has((tokens[end - 1]?.text ?? '').toLowerCase())) {
      const name = joinTokens(tokens, from, end);
      return { id: slugOf(name), name, kind: 'media', resolved: true };
    }
    if (end > i) i = end;
  }
  return undefined;
}

/** *The Saudi news agency SPA*, *the daily Vecernik*: what follows the noun is the outlet's name. */
function apposedOutlet(source: SourceWords): Actor | undefined {
  const { tokens } = source.words.sentence;
  for (let i = source.first; i + 1 < source.end; i++) {
    if (!MEDIA_NOUNS.has((tokens[i]?.text ?? '').toLowerCase()) || !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
      continue;
    let end = i + 1;
    while (end < source.end && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++;
    const name = joinTokens(tokens, i + 1, end);
    return { id: slugOf(name), name, kind: 'media', resolved: true };
  }
  return undefined;
}

function earlierOutlet(source: SourceWords, scene: Scene): Resolved | undefined {
  const place = { sentence: source.words.index, at: source.tokens[0]?.start ?? 0 };
  const told = lastTold(scene, place, ({ actor }) => actor.kind === 'media');
  if (told !== undefined) return { actor: told.actor };
  for (let i = place.sentence; i >= Math.max(0, place.sentence - FAR); i--) {
    const words = scene.sentences[i];
    const medium = words?.media.filter((phrase) => (words.sentence.tokens[phrase.first]?.start ?? 0) < place.at).at(-1);
    if (medium !== undefined) return { actor: actorOfMedium(medium.value) };
  }
  return undefined;
}
