import * as z from 'zod';

const iri = z
  .string()
  .regex(/^(?:https?:\/\/|urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$)/);
// xsd:dateTime, which the model wants with its zone, as UTC.
const dateTime = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
const MOTIVATIONS = ['assessing', 'classifying', 'commenting', 'describing', 'highlighting', 'identifying', 'tagging'];
const motivation = z.enum(MOTIVATIONS);

const position = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().min(0),
  end: z.int().min(0),
});
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

const segment = z.strictObject({
  type: z.literal('SpecificResource'),
  source: iri,
  selector: z.array(z.discriminatedUnion('type', [position, quote])).min(1),
  styleClass: z.string().optional(),
});
// Of a body only: the model gives targets no purpose.
const bodySegment = segment.extend({ purpose: motivation });
const text = z.strictObject({
  type: z.literal('TextualBody'),
  value: z.string(),
  purpose: motivation.optional(),
  format: z.string().optional(),
});

/** What an annotation must and may have by the W3C's Web Annotation Data Model, as far as we write it. */
export const annotationModel = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation,
  created: dateTime,
  generator: z.strictObject({ id: iri, type: z.literal('Software'), name: z.string() }),
  body: z.array(z.discriminatedUnion('type', [text, bodySegment])),
  target: z.array(segment).min(1),
});

/** Section 5.2: a page has one IRI, its type, its annotations, and where the next page is if there is one. */
export const annotationPageModel = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: z.literal('AnnotationPage'),
  items: z.array(annotationModel),
  next: iri.optional(),
});
