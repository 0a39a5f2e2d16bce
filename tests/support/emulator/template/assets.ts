import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { type Known, resolve } from './resolve.ts';

/** The files of an assembly as the objects that `cdk deploy` uploads. */
export interface Assets {
  publish(folder: string, manifest: unknown): void;
  /** The folder that was zipped into an object. */
  find(bucket: string, key: string): string;
}

const Manifest = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.object({ path: z.string(), packaging: z.enum(['zip', 'file']) }),
      destinations: z.record(z.string(), z.object({ bucketName: z.string(), objectKey: z.string() })),
    }),
  ),
});

// Only the account and the region stand in their names.
const NOTHING_MADE: Known = { stack: '', parameters: {}, made: new Map() };

export function makeAssets(): Assets {
  const folders = new Map<string, string>();
  return {
    publish(folder, manifest) {
      for (const { source, destinations } of Object.values(Manifest.parse(manifest).files)) {
        for (const { bucketName, objectKey } of Object.values(destinations)) {
          const bucket = resolve({ 'Fn::Sub': bucketName }, NOTHING_MADE);
          folders.set(`${bucket}/${objectKey}`, join(folder, source.path));
        }
      }
    },
    find(bucket, key) {
      const folder = folders.get(`${bucket}/${key}`);
      if (folder === undefined || !existsSync(folder)) throw new Error(`nothing was published as ${bucket}/${key}`);
      return folder;
    },
  };
}
