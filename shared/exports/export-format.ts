import type { ReportedClaim } from './reported-claim.ts';

/** How claims are written for other programs: a head, the claims one by one, a foot. Pages may be put behind each other. */
export interface ExportFormat {
  readonly contentType: string;
  readonly fileName: string;
  head(page: ExportPage): string;
  /** A claim; `index` is its place on the page, from 0. */
  row(claim: ReportedClaim, index: number): string;
  foot(page: { readonly next?: string }): string;
}

export interface ExportPage {
  /** An IRI of the page's own. */
  readonly id: string;
  /** Whether no page comes before it. */
  readonly isFirst: boolean;
}
