/** As much of a text as fits into so many bytes of UTF-8, no character cut in two. */
export function clampBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text;
  // Decoding turns half a character into one that stands for what is broken. The mark at the end takes four bytes.
  const cut = new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(text).subarray(0, most - 4));
  return `${cut.replace(/\uFFFD$/, '')} …`;
}
