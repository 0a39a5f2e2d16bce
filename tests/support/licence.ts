/** Licences that let us ship a package in a bundle as long as its notice is kept: none asks for our source. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Unlicense',
]);

/**
 * Whether an SPDX expression leaves us a permissive choice. `(MIT OR GPL-3.0)` does, `MIT AND GPL-3.0` does not;
 * anything that is not such an expression (`SEE LICENSE IN …`) is refused, so that a person looks.
 */
export function isPermissive(expression: string): boolean {
  const bare = expression.trim().replace(/^\(([^()]*)\)$/, '$1');
  if (/[()]/.test(bare)) return false;
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((licence) => PERMISSIVE.has(licence.trim())));
}
