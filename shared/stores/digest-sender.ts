/** What was said on a watch over some time, for people. */
export interface Digest {
  readonly watch: string;
  /** ISO 8601; what was noticed at `to` itself belongs to the next one. */
  readonly from: string;
  readonly to: string;
  /** Printable ASCII, at most 100 characters. */
  readonly subject: string;
  readonly body: string;
  /** What it tells of, and the key of the article that told it first. */
  readonly told: readonly { readonly statement: string; readonly key: string }[];
}

/** Hands a digest to its readers. Throws `notice/not-delivered` where trying again can help. */
export interface DigestSender {
  send(digest: Digest): Promise<void>;
}
