/** Texts that have hung other programs: what each repeats, grown to a length. */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['one long word', 'x'],
  ['opening quotation marks', '“'],
  ['straight quotation marks', '" '],
  ['quotations never closed', '“We agree. '],
  ['single marks', "‘a ' "],
  ['full stops', '.'],
  ['abbreviations', 'U.S. '],
  ['capital letters', 'CHINA RUSSIA '],
  ['names', 'Sergey Viktorovich Lavrov '],
  ['commas', 'he, said, '],
  ['cues', 'said that '],
  ['cues and names', 'Lavrov said Wang said '],
  ['according to', 'according to him, '],
  ['nested that', 'he said that she said that '],
  ['paragraphs', 'He said so.\n'],
  ['speaker labels', 'Q: yes?\nA: no.\n'],
  ['brackets', '((('],
  ['dashes', '— '],
  ['dates', 'on March 7 on Tuesday '],
  ['numbers', '1,000.00 '],
  ['lone surrogates', '\ud800 '],
  ['letters with many marks', 'é́́́ '],
];

/** A unit repeated to a length in UTF-16 units. */
export function grow(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
