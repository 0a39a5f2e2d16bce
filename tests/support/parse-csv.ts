/** Records of RFC 4180, read the plainest way there is. Throws where a quotation mark stands where none may. */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    record.push(cell);
    if (text[end] === ',') {
      at = end + 1;
      continue;
    }
    if (!text.startsWith('\r\n', end)) throw new SyntaxError(`a cell ends before ${JSON.stringify(text[end])}`);
    records.push(record);
    record = [];
    at = end + 2;
  }
  if (record.length > 0) throw new SyntaxError('the last record has no end');
  return records;
}

interface Cell {
  readonly cell: string;
  readonly end: number;
}

function quoted(text: string, start: number): Cell {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] !== '"') return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
    at += 1;
  }
  throw new SyntaxError('a cell is never closed');
}

function plain(text: string, start: number): Cell {
  const length = text.slice(start).search(/[",\r\n]/);
  const end = length === -1 ? text.length : start + length;
  if (text[end] === '"') throw new SyntaxError('a quotation mark inside a plain cell');
  return { cell: text.slice(start, end), end };
}
