import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../infra/read-settings.ts';

describe('readSettings', () => {
  it('given no file, then the command line alone counts', () => {
    expect(readSettings({ stage: 'trial' }, folderWith({}))).toMatchObject({ stage: 'trial', email: [] });
  });

  it('given a claimwatch.config.json, then it is read and the command line stands over it', () => {
    const folder = folderWith({ 'claimwatch.config.json': '{ "stage": "live", "logDays": 7 }' });
    expect(readSettings({ stage: 'trial' }, folder)).toMatchObject({ stage: 'trial', logDays: 7 });
  });

  it('given -c config=…, then that file is read instead', () => {
    const folder = folderWith({ 'claimwatch.config.json': '{ "logDays": 7 }', 'trial.json': '{ "stage": "trial" }' });
    expect(readSettings({ config: 'trial.json' }, folder)).toMatchObject({ stage: 'trial', logDays: 30 });
  });

  it('given the CDK’s own keys, then they are left alone', () => {
    const context = {
      '@aws-cdk/core:stackRelativeExports': true,
      'aws:cdk:bundling-stacks': [],
      'cli-telemetry': false,
    };
    expect(readSettings(context, folderWith({}))).toMatchObject({ concurrency: 8 });
  });

  it.each([
    ['a misspelt key', { emial: 'desk@example.org' }, {}, 'no setting is named emial'],
    ['a named file that is not there', { config: 'trial.json' }, {}, /trial\.json cannot be read as JSON/],
    [
      'a file that is not JSON',
      {},
      { 'claimwatch.config.json': '{ stage: trial }' },
      /claimwatch\.config\.json cannot/,
    ],
  ])('given %s, then the error says so', (_case, context, files, message) => {
    expect(() => readSettings(context, folderWith(files))).toThrow(message);
  });
});

function folderWith(files: Readonly<Record<string, string | undefined>>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'claimwatch-settings-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content ?? '');
  return pathToFileURL(`${folder}/`);
}
