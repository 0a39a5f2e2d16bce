/** Whether a word begins with a capital letter, of whatever alphabet. */
export function hasCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < FIRST_BEYOND_ASCII ? code >= A && code <= Z : /^\p{Lu}/u.test(word);
}

const A = 'A'.charCodeAt(0);
const Z = 'Z'.charCodeAt(0);
const FIRST_BEYOND_ASCII = 128;
