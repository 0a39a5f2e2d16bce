// Fails when anything that ships asks for more than its name and licence to be kept. Run by `npm run licences`.
import { readFileSync } from 'node:fs';
import { findShipped } from './find-shipped.ts';
import { isPermissive } from './licence.ts';

const found = findShipped().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  return { name: `${name}@${version}`, licence: typeof license === 'string' ? license : 'not stated' };
});
const refused = found.filter(({ licence }) => !isPermissive(licence));
for (const { name, licence } of refused) console.error(`${name}: ${licence} is not a licence we ship`);

const counts = Map.groupBy(found, ({ licence }) => licence);
for (const [licence, of] of [...counts].sort()) console.log(`${String(of.length).padStart(4)}  ${licence}`);
console.log(`${found.length} packages ship, ${refused.length} refused`);
process.exitCode = refused.length > 0 || found.length === 0 ? 1 : 0;
