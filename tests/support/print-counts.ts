// Prints `N passed, M failed, K skipped` from the file jest writes with --json --outputFile, and fails if anything did.
import { readFileSync } from 'node:fs';
import { countTests } from './count-tests.ts';

const [, , file = ''] = process.argv;
const { passed, failed, skipped } = countTests(JSON.parse(readFileSync(file, 'utf8')));
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
