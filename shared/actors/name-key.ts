/**
 * A form in which the spellings of one name agree: Zelensky, Zelenskyy and Zelenskiy; Sergei and Sergey; Alexander and
 * Aleksandr; Niinistö and Niinisto.
 */
export function keyOfName(name: string): string {
  // Most names have letters and spaces only, and every name of an article is compared by its key.
  const plain = /^[A-Za-z ]+$/.test(name) ? name : name.normalize('NFD').replace(/[\p{M}'’.]/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map(keyOfWord)
    .join(' ');
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
  const slug = name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .slice(0, 12)
    .join('-');
  return slug === '' ? 'unnamed' : slug;
}
