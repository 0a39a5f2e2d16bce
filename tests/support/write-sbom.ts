// Writes the bill of materials beside what `cdk synth` made, or to the file that is named. Run by `npm run sbom`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeSbom } from './make-sbom.ts';

const [, , file = 'cdk.out/claimwatch.cdx.json'] = process.argv;
const sbom = makeSbom();
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(sbom, undefined, 2)}\n`);
console.log(`${file}: ${sbom.components.length} packages that ship`);
