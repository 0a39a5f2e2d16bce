// `=?UTF-8?B?8J+Ypg==?=`: the classes of the three parts exclude what ends each, so that no part can be read twice.
const ENCODED_WORD = /=\?([A-Za-z0-9-]+)\?([BbQq])\?([^?\s]*)\?=/g;

/**
 * A header's value with its encoded words (RFC 2047) decoded: S3 gives user metadata so where it is not ASCII.
 * What is not an encoded word, or not a well-formed one, stays as it is.
 */
export function decodeHeader(value: string): string {
  return value
    .replace(/\?=[ \t\r\n]+(?==\?)/g, '?=')
    .replace(ENCODED_WORD, (word, charset: string, encoding: string, content: string) => {
      const bytes = encoding.toUpperCase() === 'B' ? Buffer.from(content, 'base64') : decodeQ(content);
      return decode(charset, bytes) ?? word;
    });
}

function decodeQ(content: string): Uint8Array {
  const characters = content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(characters, 'latin1');
}

function decode(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
