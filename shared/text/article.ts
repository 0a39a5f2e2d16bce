/** What is known of an article besides its text. Empty strings never occur: what is unknown is absent. */
export interface ArticleDetails {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  /** ISO 8601: a date (`2023-03-07`) or a moment (`2023-03-07T08:30:00Z`). */
  readonly published: string;
  /** `arrived` where the article did not say and the time it came in stands for it. */
  readonly publishedFrom: 'article' | 'arrived';
}

/** One published text, as it is stored: every span of a claim points into `text`. */
export interface Article extends ArticleDetails {
  /** The object's key or the file's path within the folder; `key#line` within JSON lines. */
  readonly key: string;
  readonly text: string;
  /** SHA-256 of `text` in hex: the same key with another revision is the article changed. */
  readonly revision: string;
}
