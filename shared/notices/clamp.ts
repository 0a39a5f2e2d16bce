/** The beginning of a text, at most so many UTF-16 units, with no half of a surrogate pair at its end. */
export function clampCharacters(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = Math.max(0, most);
  return text.slice(0, isLowSurrogate(text.charCodeAt(end)) && end > 0 ? end - 1 : end);
}

/** The beginning of a text, at most so many bytes in UTF-8, with no part of a character at its end. */
export function clampBytes(text: string, most: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += bytesOf(character);
    if (bytes > most) return text.slice(0, end);
    end += character.length;
  }
  return text;
}

/** At most so many UTF-16 units, ended at a word with `mark` where something is left out. */
export function shorten(text: string, most: number, mark: string): string {
  if (text.length <= most) return text;
  const kept = clampCharacters(text, most - mark.length);
  const space = kept.lastIndexOf(' ');
  // Without a space in its last third the text is one long word, or a script that has no spaces.
  const end = space > (2 * kept.length) / 3 ? space : kept.length;
  return kept.slice(0, end).replace(/[\s.,;:–-]+$/, '') + mark;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
