import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files a text so that whoever watches the folder never finds half of it. */
export async function writeWhole(folder: string, name: string, text: string): Promise<void> {
  const unfinished = join(folder, `.${name}.part`);
  await writeFile(unfinished, text);
  await rename(unfinished, join(folder, name));
}
