import { writeFileSync } from 'node:fs';
import { renderVersion, VERSION_FILE, versionOfExtractor } from './extractor-version.ts';
import { GOLDEN_NOTICES, noticesOfSamples } from './sample-notices.ts';
import { analyseSample, goldenOf, listSamples, SAMPLES } from './samples.ts';

// `npm run golden`: what the samples give now becomes what they must give. The diff is to be read before it is kept.
for (const name of listSamples(SAMPLES)) {
  writeFileSync(goldenOf(name), await analyseSample(name));
  process.stderr.write(`${name}\n`);
}
writeFileSync(GOLDEN_NOTICES, await noticesOfSamples());
writeFileSync(VERSION_FILE, renderVersion(versionOfExtractor()));
