/**
 * A form in which the spellings of one name agree: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey; Alexander and
 * Aleksandr; Niinistö and Niinisto.
 */
export function keyOfName(name: string): string {
  const plain = PLAIN.test(name) ? name.toLowerCase() : plainOf(name);
  return VARIED.test(plain) ? foldSpellings(plain) : plain;
}

// Most names; every name of an article is compared by its key.
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
// What some rule of `foldSpellings` may change.
const VARIED = /[iy]|ks|xandr|([a-z])\1/;

function plainOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Of all words of a name at once: each rule knows their ends.
function foldSpellings(name: string): string {
  return name
    .replaceAll('ks', 'x')
    .replace(/(^| )alexandr(?![^ ])/g, '$1alexander')
    .replace(/iy|yi|yy|ii|ij/g, 'y')
    .replaceAll('ia', 'ya')
    .replace(/i(?![^ ])/g, 'y')
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
