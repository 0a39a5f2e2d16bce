import { posix } from 'node:path';
import { transformSync } from 'esbuild';

/** The stages in order: each may import those before it. */
const STAGES = [
  'text',
  'sentences',
  'attributions',
  'actors',
  'claims',
  'watches',
  'novelty',
  'notices',
  'exports',
  'stores',
  'pipeline',
];

const PURE = STAGES.slice(0, STAGES.indexOf('stores'));

/** Built-in modules whose functions depend on nothing but their arguments. */
const PURE_BUILT_INS = ['node:buffer', 'node:crypto', 'node:zlib'];

/** What each folder may import of ours besides itself. Tests may import everything, and nothing imports them. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  cli: ['functions/', 'shared/'],
  functions: ['shared/'],
  infra: ['shared/names.ts'],
  page: ['shared/'],
  samples: [],
  shared: [],
  training: ['shared/'],
};

const MAX_LINES = 300;

/** Repository paths and what stands in them. */
export type Sources = ReadonlyMap<string, string>;

/** Every place where the sources are not built as they should be, `path: what is wrong`, in the order of the paths. */
export function findBreaches(sources: Sources): readonly string[] {
  const files = [...sources].filter(([path]) => folderOf(path) in FOLDERS).map(readFile);
  const breaches = files.flatMap((file) =>
    RULES.flatMap((rule) => [...rule(file)].map((what) => `${file.path}: ${what}`)),
  );
  return [...breaches, ...findCycles(files)];
}

interface SourceFile {
  readonly path: string;
  readonly source: string;
  /** The same without types, comments and the insides of strings. */
  readonly code: string;
  /** What it imports, types too; relative ones as repository paths. */
  readonly imports: readonly { readonly written: string; readonly target: string }[];
}

type Rule = (file: SourceFile) => Iterable<string>;

const RULES: readonly Rule[] = [
  keepsExtension,
  keepsFolder,
  keepsStage,
  keepsPackages,
  keepsPure,
  keepsLength,
  keepsNames,
];

function readFile([path, source]: readonly [string, string]): SourceFile {
  const { code } = transformSync(source, { loader: 'ts', legalComments: 'none', target: 'esnext', charset: 'utf8' });
  const found = source.matchAll(
    /^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\(\s*'([^']+)'\)/gm,
  );
  const imports = [...found].map(([, from, bare, dynamic]) => {
    const written = from ?? bare ?? dynamic ?? '';
    return { written, target: written.startsWith('.') ? posix.join(posix.dirname(path), written) : written };
  });
  return { path, source, code: code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""'), imports };
}

/** Node runs the sources as they are, and finds a module by its whole name only. */
function* keepsExtension({ imports }: SourceFile): Iterable<string> {
  for (const { written } of imports) {
    if (written.startsWith('.') && !/\.(?:ts|json)$/.test(written)) yield `imports ${written} without its ending`;
  }
}

function* keepsFolder({ path, imports }: SourceFile): Iterable<string> {
  const folder = folderOf(path);
  const allowed = FOLDERS[folder] ?? [];
  for (const { written, target } of imports) {
    const outside = written.startsWith('.') && folderOf(target) !== folder && target !== 'package.json';
    if (outside && !allowed.some((start) => target.startsWith(start))) yield `may not import ${target}`;
  }
}

function* keepsStage({ path, imports }: SourceFile): Iterable<string> {
  const stage = stageOf(path);
  const place = stage === undefined ? -1 : STAGES.indexOf(stage);
  if (path.startsWith('shared/') && stage !== undefined && place === -1) yield `is in ${stage}/, which is no stage`;
  for (const { target } of imports) {
    const other = target.startsWith('shared/') ? stageOf(target) : undefined;
    // errors.ts, names.ts and log.ts stand below every stage: they know none.
    if (path.startsWith('shared/') && other !== undefined && STAGES.indexOf(other) > place) {
      yield `imports ${target}, a later stage`;
    }
  }
}

function* keepsPackages({ path, imports }: SourceFile): Iterable<string> {
  for (const { target } of imports) {
    if (
      /^@(?:aws-sdk|smithy)\//.test(target) &&
      !/^shared\/stores\/(?:cloudformation|dynamo|lambda|s3|sfn|sns|sqs)-/.test(path)
    ) {
      yield `imports ${target}; the SDK belongs to stores named for the service`;
    }
    if (target.startsWith('@middy/') && !path.startsWith('functions/')) yield `imports ${target} outside functions/`;
    if (/^(?:aws-cdk-lib|constructs|cdk-nag)(?:\/|$)/.test(target) && !path.startsWith('infra/')) {
      yield `imports ${target} outside infra/`;
    }
  }
}

const IMPURE: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['waits', /\bawait\b/],
  ['reads the clock', /\bDate\.now\b|\bnew Date\(\)|\bnew Date\b(?!\()|\bDate\(\)|\bperformance\b/],
  ['sets a timer', /\bset(?:Timeout|Interval|Immediate)\b/],
  ['takes chances', /\bMath\.random\b|\brandom(?:UUID|Bytes|Int|FillSync)\b|\bgetRandomValues\b/],
  ['reads the process', /\bprocess\./],
  ['reads the network', /\bfetch\(/],
  ['logs', /\bconsole\./],
];

/** Each reads a list that is too long for the sources, once: from then on a constant like all. */
const LONG_LISTS = ['shared/actors/directory/officials.ts', 'shared/sentences/tagger/english.ts'];

/** The same article gives the same claims, byte for byte. */
function* keepsPure({ path, code, imports }: SourceFile): Iterable<string> {
  if (!PURE.includes(stageOf(path) ?? '') || LONG_LISTS.includes(path)) return;
  for (const { target } of imports) {
    if (target.startsWith('node:') && !PURE_BUILT_INS.includes(target)) yield `imports ${target} in a pure stage`;
    if (target === 'shared/log.ts' || target.startsWith('@aws')) yield `imports ${target} in a pure stage`;
  }
  for (const [what, pattern] of IMPURE) if (pattern.test(code)) yield `${what} in a pure stage`;
}

/** Long lists of words are welcome: a file is only data if nothing in it is a function. */
function* keepsLength({ source, code }: SourceFile): Iterable<string> {
  const lines = source.split('\n').length - 1;
  if (lines > MAX_LINES && /=>|\bfunction\b|\bclass\b/.test(code)) yield `has ${lines} lines; at most ${MAX_LINES}`;
}

function* keepsNames({ path, source }: SourceFile): Iterable<string> {
  if (/(?:^|\/)(?:types|utils?|helpers?|common|lib|misc)(?:\/|\.ts$)/.test(path)) yield 'is a place for anything';
  if (!/^(?:[a-z0-9]+(?:[-.][a-z0-9]+)*\/?)+$/.test(path)) yield 'is not named in kebab-case';
  if (/^export (?:\*|(?:type )?\{[^}]*\}) from /m.test(source)) yield 'hands on what another file defines';
}

function findCycles(files: readonly SourceFile[]): readonly string[] {
  const graph = new Map(files.map(({ path, imports }) => [path, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push(`${path}: imports itself by way of ${trail.slice(trail.indexOf(path) + 1)}`);
    if (done.has(path) || trail.includes(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return cycles;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.indexOf('/')));
}

/** The stage of `shared/text/span.ts` is `text`; `shared/errors.ts` has none. */
function stageOf(path: string): string | undefined {
  const [folder, stage, ...rest] = path.split('/');
  return folder === 'shared' && rest.length > 0 ? stage : undefined;
}
