import { type Hypothesis, isWord } from './make-hypotheses.ts';
import { QUOTE, type TokenTable } from './token-table.ts';

/** What the source looks like: its length, ends and neighbours, and how it stands to the cue. */
export function sourceFeatures(table: TokenTable, { source, candidate }: Hypothesis): readonly number[] {
  const first = source[0];
  const last = source.at(-1);
  if (first === undefined || last === undefined) return new Array(SOURCE_FEATURES).fill(-1);
  const { tag, chunk, chunks, quote } = table;
  const head = chunks.head[chunk[last] as number] as number;
  const opening = chunks.head[chunk[first] as number] as number;
  let names = 0;
  let commas = 0;
  for (const i of source) {
    if (table.shape[i] === 4 || table.shape[i] === 5) names++;
    if (!isWord(table, i)) commas++;
  }
  return [
    source.length,
    last - first + 1 - source.length,
    first < candidate.anchor ? last - candidate.anchor : first - candidate.anchor,
    tag[first] as number,
    tag[opening] as number,
    tag[head] as number,
    tag[first - 1] ?? 0,
    tag[last + 1] ?? 0,
    names / source.length,
    commas,
    quote[first] as number,
    (chunk[last] as number) - (chunk[first] as number),
    chunks.first[chunk[first] as number] === first ? 1 : 0,
    chunks.first[(chunk[last] as number) + 1] === last + 1 ? 1 : 0,
  ];
}

export const SOURCE_FEATURES = 14;
export const CONTENT_FEATURES = 33;

/** What the content looks like: its pieces, marks, ends and neighbours, and how it stands to the cue. */
export function contentFeatures(table: TokenTable, { content, candidate, source, cue }: Hypothesis): readonly number[] {
  const { tag, quote, sentence, sentences, chunk, chunks, quotation } = table;
  const first = content[0] as number;
  const last = content.at(-1) as number;
  const anchor = candidate.anchor;
  let [quoted, pieces, verbs, commas, cut] = [0, 0, 0, 0, 0];
  for (const [k, i] of content.entries()) {
    if ((quote[i] as number) !== QUOTE.outside) quoted++;
    if (k === 0 || content[k - 1] !== i - 1) {
      pieces++;
      if (quotation[i] !== -1 && quotation[i] === quotation[i - 1] && quote[i - 1] !== QUOTE.open) cut++;
    }
    if (table.verbBefore[i + 1] === i) verbs++;
    if (!isWord(table, i)) commas++;
  }
  if (quotation[last] !== -1 && quotation[last] === quotation[last + 1] && quote[last + 1] !== QUOTE.close) cut++;
  const sentenceFirst = sentences.first[sentence[anchor] as number] as number;
  const sentenceEnd = sentences.first[(sentence[anchor] as number) + 1] as number;
  const nearest = last < anchor ? anchor - last : first > anchor ? first - anchor : 0;
  const gapToSource = source.length === 0 ? -99 : first - (source.at(-1) as number);
  return [
    content.length,
    pieces,
    quoted / content.length,
    verbs,
    commas,
    cut,
    nearest,
    first - anchor,
    last - anchor,
    first - sentenceFirst,
    sentenceEnd - 1 - last,
    (content.length + source.length + cue.length) / (sentenceEnd - sentenceFirst),
    last - first + 1 - content.length,
    gapToSource,
    tag[first] as number,
    tag[first + 1] ?? 0,
    tag[last] as number,
    tag[first - 1] ?? 0,
    tag[last + 1] ?? 0,
    tag[last + 2] ?? 0,
    chunks.kind[chunk[first] as number] as number,
    chunks.kind[chunk[last] as number] as number,
    chunks.first[chunk[first] as number] === first ? 1 : 0,
    chunks.first[(chunk[last] as number) + 1] === last + 1 ? 1 : 0,
    quote[first] as number,
    quote[last] as number,
    quote[first - 1] ?? 0,
    quote[last + 1] ?? 0,
    (sentence[last] as number) - (sentence[anchor] as number),
    cue.length,
    tag[cue[0] as number] as number,
    tag[cue.at(-1) as number] as number,
    (cue[0] as number) - anchor,
  ];
}
