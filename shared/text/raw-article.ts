/** What an article says of itself, as written there: nothing is checked yet. */
export interface RawDetails {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
}

/** An article taken out of its form, before normalising. */
export interface RawArticle {
  readonly text: string;
  readonly details: RawDetails;
  readonly id?: string | undefined;
  /** `plain` may be wrapped at a column; `extracted` is not; `given` must keep its offsets. */
  readonly layout: 'plain' | 'extracted' | 'given';
}

/** The article with what came beside it, which goes before what it says of itself. */
export function withDetails(raw: RawArticle, details: RawDetails): RawArticle {
  const said = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...raw, details: { ...raw.details, ...Object.fromEntries(said) } };
}
