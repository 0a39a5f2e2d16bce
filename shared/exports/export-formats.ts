import { CSV } from './csv-format.ts';
import type { ExportFormat } from './export-format.ts';
import { JSON_LINES } from './json-lines-format.ts';
import { WEB_ANNOTATION } from './web-annotation-format.ts';

/** The formats by the names they are asked for. */
export const EXPORT_FORMATS = { jsonl: JSON_LINES, csv: CSV, w3c: WEB_ANNOTATION } as const satisfies Readonly<
  Record<string, ExportFormat>
>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;
