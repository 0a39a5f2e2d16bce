import type { ArticleDetails } from './article.ts';
import type { ArticleFile } from './article-file.ts';
import { decodeHeader } from './decode-header.ts';
import { parsePublished } from './parse-published.ts';
import { printable } from './printable.ts';
import type { RawDetails } from './raw-article.ts';

// A title or an outlet's name; a page that puts its whole text into og:title must not repeat it in every notice.
const MAX_DETAIL_LENGTH = 500;

interface Details {
  readonly details: ArticleDetails;
  /** The language the article or its sender says it is in. */
  readonly language?: string;
}

/** What the article says of itself, else what came along with the file, each made clean. */
export function makeDetails(file: ArticleFile, raw: RawDetails): Details {
  const metadata = lowerCased(file.metadata);
  const pick = (name: keyof RawDetails) => words(raw[name]) ?? words(decodeHeader(metadata[name] ?? ''));
  const [title, outlet, language] = [pick('title'), pick('outlet'), pick('language')];
  const url = webAddress(raw.url) ?? webAddress(decodeHeader(metadata.url ?? ''));
  const published = parsePublished(raw.published ?? '') ?? parsePublished(decodeHeader(metadata.published ?? ''));
  return {
    details: {
      ...(title === undefined ? {} : { title }),
      ...(outlet === undefined ? {} : { outlet }),
      ...(url === undefined ? {} : { url }),
      published: published ?? file.arrived,
      publishedFrom: published === undefined ? 'arrived' : 'article',
    },
    ...(language === undefined ? {} : { language }),
  };
}

// S3 lower-cases the names; a folder or another store may not.
function lowerCased(metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name.toLowerCase(), value]));
}

function words(value: string | undefined): string | undefined {
  return printable((value ?? '').slice(0, MAX_DETAIL_LENGTH)) || undefined;
}

// A link in a notice is clicked: only addresses of the web, and none with somebody's name and password in it.
function webAddress(value: string | undefined): string | undefined {
  const url = URL.parse((value ?? '').trim());
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return url.href.length <= 2_000 ? url.href : undefined;
}
