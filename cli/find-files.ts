import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface FoundFile {
  readonly path: string;
  /** The path within the folder, with `/` on every system: the article's key. */
  readonly key: string;
  readonly size: number;
  readonly modified: number;
}

/**
 * The files of a folder and its subfolders, by path. Hidden files and what editors and downloads leave half written
 * (`.part`, `.tmp`, `~`) are not articles yet.
 */
export async function findFiles(folder: string): Promise<readonly FoundFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const key = relative(folder, path).split(sep).join('/');
    if (!entry.isFile() || isHidden(key)) continue;
    const stats = await stat(path).catch(() => undefined);
    if (stats !== undefined) found.push({ path, key, size: stats.size, modified: stats.mtimeMs });
  }
  return found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function isHidden(key: string): boolean {
  return key.split('/').some((part) => part.startsWith('.')) || /\.(?:part|tmp|crdownload|swp)$|~$/.test(key);
}
