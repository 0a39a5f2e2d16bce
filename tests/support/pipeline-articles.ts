import type { ArticleFile } from '../../shared/text/article-file.ts';

export interface ArticleParts {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly text: string;
}

/** A text file with front matter, as it would land. */
export function makeArticleFile(key: string, { text, ...details }: ArticleParts): ArticleFile {
  const lines = Object.entries({ outlet: 'Harbour Times', published: '2023-03-07', ...details });
  const matter = lines.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return makeFile(key, ['---', ...matter, '---', text].join('\n'));
}

/** Any bytes under any key. */
export function makeFile(key: string, text: string): ArticleFile {
  return { key, bytes: Buffer.from(text), metadata: {}, arrived: '2023-03-08T08:59:00.000Z' };
}

// Statements that concern the watch beyond any doubt, in the plainest form: what is tested is not how they are found.
export const ENERGY =
  'Relations between Russia and China have never been closer than since the gas pipeline was opened, Russian President Vladimir Putin said on Tuesday.';

export const ENERGY_RETOLD =
  'Vladimir Putin said on Tuesday that relations between Russia and China have never been closer than since the gas pipeline was opened. He spoke in the Kremlin.';

export const VISAS =
  'China will expand its cooperation with Russia on visas and tourism next spring, Chinese Foreign Minister Qin Gang said on Tuesday.';

export const DRILLS =
  'Joint naval drills show how much Russia and China trust each other, Chinese Defence Minister Li Shangfu said on Tuesday.';

export const TARIFFS =
  'The United States fears the alliance of Russia and China more than anything else, Kremlin spokesman Dmitry Peskov said on Tuesday.';

export const WEATHER = 'The harbour will stay closed because of the storm, harbour master Ana Okoro said on Tuesday.';

/** Forty articles by many outlets that between them report four statements, with copies and one about nothing watched. */
export function sharedArticles(): readonly ArticleFile[] {
  const texts = [ENERGY, VISAS, ENERGY_RETOLD, DRILLS, WEATHER, TARIFFS, ENERGY, DRILLS];
  return Array.from({ length: 40 }, (_, n) => {
    const line = n < texts.length ? '' : `\n\nThis is page ${n} of our own edition.`;
    return makeArticleFile(`${n}.txt`, { text: `${texts[n % texts.length]}${line}`, outlet: `Outlet ${n}` });
  });
}
