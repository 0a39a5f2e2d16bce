/** An office held for a time. */
export interface Term {
  /** `foreign-minister`: one of OFFICES in ../office-words.ts. */
  readonly office: string;
  /** The state it belongs to, ISO 3166-1 alpha-2; absent for an organisation's. */
  readonly country?: string;
  /** The organisation it belongs to: `NATO`, or for an ambassador the place: `United Nations`, `US`. */
  readonly body?: string;
  /** What it is called where the office's own name will not do: `Secretary of State of the United States`. */
  readonly title?: string;
  /** `2022-12-30`, or a month where the day is not certain: `2022-12`. */
  readonly from: string;
  /** The last day; absent while in office. */
  readonly to?: string;
  /** Several hold it at once: spokespeople, deputies. */
  readonly joint?: boolean;
  /** Held for somebody else, or until a successor came. */
  readonly acting?: boolean;
}

/** A person who speaks for a state or an organisation. */
export interface Official {
  readonly id: string;
  /** As the press writes it, family name in its order. */
  readonly name: string;
  /** Other names and spellings that the usual folding of spellings does not reach. */
  readonly aliases?: readonly string[];
  readonly gender: 'male' | 'female';
  /** The state the person speaks for; absent for NATO, the EU, the UN. */
  readonly country?: string;
  /** Where it differs: `NO` for Jens Stoltenberg, whom the press calls *the Norwegian*. */
  readonly nationality?: string;
  readonly terms: readonly Term[];
  /** A public page that tells the dates. */
  readonly source: string;
}
