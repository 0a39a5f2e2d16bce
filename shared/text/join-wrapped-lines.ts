// Narrower is verse or a list, wider is a paragraph a line.
const MIN_WIDTH = 45;
const MAX_WIDTH = 100;

// One or two breaks can fall so by chance, as with a headline over its standfirst.
const MIN_BREAKS = 3;

// People who wrap by hand break a word too early now and then.
const SLACK = 8;

/**
 * Text wrapped at a column, joined again into a paragraph a line, so that a sentence never ends at a line's end. Done only
 * where the wrapping is evident: a line ends when the next word would hardly fit, or with a sentence, and half of the full
 * lines end within one. `Beijing objects\nMoscow agrees` has two paragraphs and is left alone.
 */
export function joinWrappedLines(text: string): string {
  const blocks = text.split('\n\n').map((block) => block.split('\n'));
  const width = findWidth(blocks);
  return width === undefined ? text : blocks.map((lines) => joinBlock(lines, width)).join('\n\n');
}

/** The column the text was wrapped at; `undefined` where it was not. */
function findWidth(blocks: readonly (readonly string[])[]): number | undefined {
  const wrapped = blocks.filter((lines) => lines.length > 1 && !lines.some(isListItem));
  const width = wrapped.flat().reduce((widest, line) => Math.max(widest, line.length), 0);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  let full = 0;
  let open = 0;
  for (const lines of wrapped) {
    for (const [index, line] of lines.slice(0, -1).entries()) {
      const ended = endsSentence(line);
      if (isFull(line, lines[index + 1] ?? '', width)) {
        full += 1;
        open += ended ? 0 : 1;
      } else if (!ended) {
        return undefined;
      }
    }
  }
  return full >= MIN_BREAKS && open * 2 >= full ? width : undefined;
}

function isListItem(line: string): boolean {
  return /^(?:[-*•–—] |\d{1,3}[.)] )/.test(line);
}

function isFull(line: string, next: string, width: number): boolean {
  const blank = next.indexOf(' ');
  const firstWord = blank === -1 ? next.length : blank;
  return line.length + 1 + firstWord > width - SLACK;
}

function endsSentence(line: string): boolean {
  return /[.?!:"”’]$/.test(line);
}

// A line that is not full ended a paragraph: old wire copy has no blank lines between them.
function joinBlock(lines: readonly string[], width: number): string {
  if (lines.some(isListItem)) return lines.join('\n');
  const pieces = lines.map((line, index) => {
    const next = lines[index + 1];
    if (next === undefined) return line;
    if (!isFull(line, next, width)) return `${line}\n`;
    // long-\nterm was broken at the hyphen that it has anyway; a dash at a line's end keeps its blank.
    return /\p{L}-$/u.test(line) ? line : `${line} `;
  });
  return pieces.join('');
}
