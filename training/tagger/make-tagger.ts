import { readFileSync, writeFileSync } from 'node:fs';
import { packTagger } from './pack-tagger.ts';
import { readWink } from './read-wink.ts';

/** `npm run tagger`: makes the tagger's file from the packages wink-nlp and wink-eng-lite-web-model. */
function makeTagger(): void {
  const file = new URL('../../shared/sentences/tagger/english.tagger', import.meta.url);
  const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8');
  const bytes = packTagger(readWink(), notice);
  writeFileSync(file, bytes);
  console.log(`wrote ${bytes.length} bytes to ${file.pathname}`);
}

makeTagger();
