import { createHash } from 'node:crypto';
import { type Span, textOf } from '../text/span.ts';
import type { ExportFormat } from './export-format.ts';
import type { ReportedClaim } from './reported-claim.ts';

/** A page of the W3C's Web Annotation Data Model, in JSON-LD: an annotation for each claim, on the words it hands over. */
export const WEB_ANNOTATION: ExportFormat = {
  contentType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  fileName: 'claims.jsonld',
  head: ({ id }) =>
    `{"@context":"http://www.w3.org/ns/anno.jsonld","id":${JSON.stringify(id)},"type":"AnnotationPage","items":[`,
  row: (claim, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(makeAnnotation(claim))}`,
  foot: ({ next }) => `\n]${next === undefined ? '' : `,"next":${JSON.stringify(next)}`}}\n`,
};

/** An IRI for something that has a name but no address: the same name gives the same one. */
export function iriOf(...name: readonly string[]): string {
  const hex = createHash('sha256').update(JSON.stringify(name)).digest('hex');
  // Version 8 of RFC 9562: bits of one's own.
  const uuid = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${uuid.join('-')}`;
}

function makeAnnotation({ article, claim, report, processed }: ReportedClaim): object {
  const { key, text, url } = article;
  const { actor, source, cue, content, kind, watches } = claim;
  const of = url ?? iriOf('article', key);
  const segments = (spans: readonly Span[], role: object) => spans.map((span) => makeSegment(of, text, span, role));
  const stance = watches.find(({ watch }) => watch === report.watch)?.stance;
  const tags = [report.watch, ...(stance === undefined ? [] : [stance]), kind];
  return {
    id: iriOf('claim', report.watch, key, String(claim.index)),
    type: 'Annotation',
    motivation: 'identifying',
    created: processed,
    generator: { id: iriOf('claimwatch'), type: 'Software', name: 'claimwatch' },
    body: [
      { type: 'TextualBody', purpose: 'identifying', value: actor.name, format: 'text/plain' },
      ...segments(source, { purpose: 'identifying', styleClass: 'source' }),
      ...segments(cue, { purpose: 'describing', styleClass: 'cue' }),
      ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })),
    ],
    target: segments(content, { styleClass: 'content' }),
  };
}

/** The same words selected twice: by where they stand, in UTF-16 units, and by what they are. */
function makeSegment(source: string, text: string, span: Span, role: object): object {
  const { start, end } = span;
  return {
    type: 'SpecificResource',
    ...role,
    source,
    selector: [
      { type: 'TextPositionSelector', start, end },
      { type: 'TextQuoteSelector', exact: textOf(text, span), prefix: before(text, start), suffix: after(text, end) },
    ],
  };
}

// Enough to tell a quotation from the same words elsewhere in the article.
const CONTEXT = 32;

function before(text: string, end: number): string {
  const start = Math.max(0, end - CONTEXT);
  return text.slice(isInsideCharacter(text, start) ? start + 1 : start, end);
}

function after(text: string, start: number): string {
  const end = Math.min(text.length, start + CONTEXT);
  return text.slice(start, isInsideCharacter(text, end) ? end - 1 : end);
}

/** Between the two halves of a character beyond U+FFFF. */
function isInsideCharacter(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}
