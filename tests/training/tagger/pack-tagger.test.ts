import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { packTagger } from '../../../training/tagger/pack-tagger.ts';
import { readWink } from '../../../training/tagger/read-wink.ts';

const ROOT = new URL('../../../', import.meta.url);

describe('packTagger', () => {
  it('given the packages as they are installed, then it makes the file of the project, byte by byte', () => {
    const bytes = packTagger(readWink(), readFileSync(new URL('NOTICE', ROOT), 'utf8'));
    const file = readFileSync(new URL('shared/sentences/tagger/english.tagger', ROOT));
    expect(Buffer.compare(bytes, file)).toBe(0);
  }, 30_000);
});

describe('NOTICE', () => {
  it('given the packages, then it names their versions and keeps their licence', () => {
    const notice = readFileSync(new URL('NOTICE', ROOT), 'utf8');
    const licence = readFileSync(new URL('node_modules/wink-nlp/LICENSE', ROOT), 'utf8');
    const { devDependencies } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
    for (const line of licence.split('\n')) expect(notice).toContain(line.trim());
    for (const name of ['wink-nlp', 'wink-eng-lite-web-model']) {
      expect(notice).toContain(`${name} ${devDependencies[name]}`);
    }
  });
});
