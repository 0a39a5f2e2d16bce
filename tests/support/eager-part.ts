import type { Metafile } from 'esbuild';
import { ENTRY } from '../../infra/bundle-handler.ts';

/** What of a bundle is read and run when it is imported. */
export interface EagerPart {
  readonly kilobytes: number;
  /** Packages of others, the SDK's own building blocks left out: those come with its clients. */
  readonly packages: readonly string[];
  /** Our folders: `shared/stores`. */
  readonly folders: readonly string[];
  /** Modules of Node's own. */
  readonly builtIns: readonly string[];
}

/** All that the entry imports, and what that imports in its turn, but for what an `import()` fetches when it is come to. */
export function eagerPart({ outputs }: Metafile): EagerPart {
  const files = new Set(Object.keys(outputs).filter((path) => path.endsWith(`/${ENTRY}`)));
  const builtIns = new Set<string>();
  const inputs = new Set<string>();
  let bytes = 0;
  // A set grows while it is walked.
  for (const file of files) {
    const output = outputs[file];
    for (const input of Object.keys(output?.inputs ?? {})) inputs.add(input);
    bytes += output?.bytes ?? 0;
    for (const { path, kind, external } of output?.imports ?? []) {
      if (kind === 'import-statement') (external === true ? builtIns : files).add(path);
    }
  }
  const packages = [...inputs].flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  const folders = [...inputs].flatMap((path) => /^(?:functions|shared)\/[a-z]+(?=\/)/.exec(path)?.[0] ?? []);
  return {
    kilobytes: Math.ceil(bytes / 1000),
    packages: sorted(packages.filter((name) => !PART_OF_SDK.test(name))),
    folders: sorted(folders),
    builtIns: sorted([...builtIns]),
  };
}

const PART_OF_SDK = /^@(?:aws|smithy)\/|^@aws-sdk\/(?!client-)|^(?:mnemonist|obliterator)$/;

function sorted(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
