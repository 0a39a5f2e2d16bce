import { CANARY_PREFIX, CANARY_WATCH } from '../names.ts';
import type { Article } from '../text/article.ts';
import type { Party, Watch } from '../watches/watch.ts';

/** Two countries that no reader of ours watches, so that a canary says nothing about those that one does. */
const CANARY: Watch = {
  id: CANARY_WATCH,
  title: 'Canary',
  parties: [partyOf('IS'), partyOf('FJ')],
  expressions: [],
  looseExpressions: [],
  fixtures: [],
};

function partyOf(country: string): Party {
  return { country, aliases: [], seats: [], offices: [], people: [] };
}

/** Whether an article was made to see that all is well: it is counted nowhere. */
export function isCanary(key: string): boolean {
  return key.startsWith(CANARY_PREFIX);
}

/** Those that an article is read for: a canary's only its own, and no other article for that. */
export function watchesOf({ key }: Pick<Article, 'key'>, watches: readonly Watch[]): readonly Watch[] {
  return isCanary(key) ? [CANARY] : watches;
}

export interface CanaryArticle {
  readonly key: string;
  readonly text: string;
}

/**
 * An article that makes one statement, by somebody who never said anything before: six letters of a name nobody has, so
 * that what an earlier canary left behind repeats nothing.
 */
export function makeCanary(letters: string, day: string): CanaryArticle {
  const text = [
    '---',
    `outlet: claimwatch doctor`,
    `published: ${day}`,
    '---',
    `Relations between Iceland and Fiji have never been closer, Icelandic Foreign Minister Ada Canary${letters} said.`,
  ].join('\n');
  return { key: `${CANARY_PREFIX}${letters}.txt`, text };
}
