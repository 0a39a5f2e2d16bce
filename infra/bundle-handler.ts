import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, type Metafile } from 'esbuild';

/** Files and folders of the project by their names beside a bundle. */
export type Beside = Readonly<Record<string, string>>;

/** The file of a bundle that Lambda imports. What it imports in its turn is all that a cold start pays for. */
export const ENTRY = 'index.mjs';

/**
 * Writes what Lambda runs of a folder of functions/: `index.mjs`, chunks of what that imports at once or when it is come to,
 * and the files the handler reads. The same sources give the same bytes.
 */
export function bundleHandler(folder: string, output: string, beside: Beside = {}): Metafile {
  const { metafile } = buildSync({
    absWorkingDir: projectPath(''),
    entryPoints: { index: `functions/${folder}/handler.ts` },
    outdir: output,
    outExtension: { '.js': '.mjs' },
    // All in one folder: a file that a module seeks beside itself is found from whatever chunk it has become part of.
    chunkNames: '[name]-[hash]',
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    // An `await import()` becomes a file of its own, read when it is come to: HTML, YAML, credentials that Lambda never uses.
    splitting: true,
    // Without "module" first, packages that bring both kinds are bundled as CommonJS and nothing is left out of them.
    mainFields: ['module', 'main'],
    minify: true,
    // Reading a map costs every cold start; an error is found by its code and the article's id, both of which are logged.
    sourcemap: false,
    // Packages written as CommonJS call require for Node's own modules; an ES module has none.
    banner: { js: "const require=process.getBuiltinModule('module').createRequire(import.meta.url);" },
    metafile: true,
    logLevel: 'error',
  });
  for (const [name, path] of Object.entries(beside)) {
    cpSync(projectPath(path), join(output, name), { recursive: true });
  }
  return metafile;
}

function projectPath(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
