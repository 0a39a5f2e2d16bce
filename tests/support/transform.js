import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** Types stripped, modules kept: middy's top-level await does not survive a translation to CommonJS. */
export default {
  process(source, path) {
    return transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node22',
      sourcefile: path,
      sourcemap: 'inline',
    });
  },
  getCacheKey(source, path) {
    return createHash('sha1').update(path).update('\0').update(source).digest('hex');
  },
};
