const ESCAPE = '\u001B';

/**
 * Text from outside made safe to show in a terminal or a plain-text mail: one line, no escape sequence or control, and
 * nothing that turns the direction of what follows.
 */
export function printable(text: string): string {
  return withoutEscapes(text.toWellFormed())
    .replace(/\p{Cf}|[^\P{Cc}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

// Whole sequences go: of `ESC[31mred` without its first character `[31mred` would be left.
function withoutEscapes(text: string): string {
  if (!text.includes(ESCAPE) && !text.includes('\u009B')) return text;
  const [plain = '', ...sequences] = text.replaceAll('\u009B', `${ESCAPE}[`).split(ESCAPE);
  return plain + sequences.map(afterSequence).join('');
}

/** What follows an escape character, without the sequence it opened. */
function afterSequence(text: string): string {
  // ESC [ 3 1 m: colours, cursor, screen.
  if (text.startsWith('[')) return text.replace(/^\[[0-?]*[ -/]*[@-~]?/, '');
  // ESC ] 0 ; title BEL: window titles, links, clipboard; up to its end, which may be the next escape.
  if (/^[\]PX^_]/.test(text)) return text.includes('\u0007') ? text.slice(text.indexOf('\u0007') + 1) : '';
  return text.replace(/^[ -/]*[0-~]/, '');
}
