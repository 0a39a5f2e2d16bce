/**
 * A form in which the spellings of one name agree: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey; Alexander and
 * Aleksandr; Niinistö and Niinisto.
 */
export function keyOfName(name: string): string {
  const plain = PLAIN.test(name) ? name.toLowerCase() : plainOf(name);
  return VARIED.test(plain) ? plain.split(' ').map(keyOfWord).join(' ') : plain;
}

// Most names; every name of an article is compared by its key.
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
// What some rule of `keyOfWord` may change.
const VARIED = /[iy]|ks|xandr|([a-z])\1/;

function plainOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function keyOfWord(word: string): string {
  return word
    .replaceAll('ks', 'x')
    .replace(/^alexandr$/, 'alexander')
    .replace(/iy|yi|yy|ii|ij/g, 'y')
    .replaceAll('ia', 'ya')
    .replace(/ei$/, 'ey')
    .replace(/i$/, 'y')
    .replace(/([a-z])\1/g, '$1');
}

/** An id: lower-case letters, digits and hyphens, never empty. `Ursula von der Leyen` → `ursula-von-der-leyen`. */
export function slugOf(name: string): string {
  const plain = PLAIN.test(name)
    ? name.toLowerCase()
    : plainOf(name)
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
  const slug = plain.split(' ').slice(0, 12).join('-');
  return slug === '' ? 'unnamed' : slug;
}
