import type { Span } from '../text/span.ts';

/** How much of the content's words stand in quotation marks: at least 90 %, under 10 %, or between. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** What the cue says of the source: that it spoke, believes, has a feeling about it, or has ordered it. */
export type CueClass = 'speech' | 'belief' | 'attitude' | 'decree';

/**
 * A source, a cue and a content found together. Each role is a list of spans in the order of the text that do not
 * overlap; the source may be empty (*it was announced that …*), the content never is.
 */
export interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly kind: AttributionKind;
  readonly cueClass: CueClass;
  /** How likely it is right, 0 to 1. */
  readonly confidence: number;
}
