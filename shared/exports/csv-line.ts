/** A record of RFC 4180, its line end included. No cell of it is taken for a formula by a spreadsheet. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quote(disarm(cell))).join(',')}\r\n`;
}

// A spreadsheet runs `=HYPERLINK(…)`, also after `+`, `-`, `@` or a tab, and shows what comes after an apostrophe as it is. An
// apostrophe before such a sign gets another, so that taking one away always gives the words back.
function disarm(cell: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
