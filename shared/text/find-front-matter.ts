/** What a text says of itself between two `---` lines at its beginning, and the text after them. */
export interface FrontMatter {
  readonly yaml: string;
  readonly rest: string;
}

// Past this the dashes on the first line are a rule of the text's own, not the opening of front matter.
const MAX_FRONT_MATTER = 20_000;

export function findFrontMatter(text: string): FrontMatter | undefined {
  const opening = /---[ \t]*\r?\n/y;
  if (!opening.test(text)) return undefined;
  const closing = /^---[ \t]*$/m.exec(text.slice(opening.lastIndex, opening.lastIndex + MAX_FRONT_MATTER));
  if (!closing) return undefined;
  const end = opening.lastIndex + closing.index;
  return { yaml: text.slice(opening.lastIndex, end), rest: text.slice(end + closing[0].length) };
}
