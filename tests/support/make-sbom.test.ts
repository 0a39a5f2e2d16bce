import { describe, expect, it } from '@jest/globals';
import { findShipped } from './find-shipped.ts';
import { makeSbom } from './make-sbom.ts';

describe('makeSbom', () => {
  const sbom = makeSbom();

  it('given what ships, then every package is in it once, but those for one kind of machine', () => {
    const folders = findShipped().filter((folder) => !/node_modules\/node-/.test(folder));
    const names = sbom.components.map(({ group, name }) =>
      [group, name].filter((part) => part !== undefined).join('/'),
    );
    expect(new Set(names)).toEqual(new Set(folders.map((folder) => folder.replace(/^.*node_modules\//, ''))));
    expect(names).toContain('@smithy/core');
    expect(new Set(sbom.components.map((component) => component['bom-ref'])).size).toBe(names.length);
  });

  it('given a package, then its version, licence, address and checksum are told', () => {
    expect(sbom.components.find(({ name }) => name === 'zod')).toEqual({
      type: 'library',
      'bom-ref': 'zod@4.6.7',
      name: 'zod',
      version: '4.6.7',
      purl: 'pkg:npm/zod@4.6.7',
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    });
    expect(sbom.components.filter(({ licenses, hashes }) => licenses.length === 0 || hashes.length === 0)).toEqual([]);
    expect(sbom.components.find(({ group }) => group === '@smithy')?.purl).toMatch(/^pkg:npm\/%40smithy\//);
  });

  it('given what each asks for, then it is in the bill too', () => {
    const known = new Set(sbom.components.map((component) => component['bom-ref']));
    const asked = new Set(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn));
    expect([...asked].filter((ref) => !known.has(ref))).toEqual([]);
    expect([...known].filter((ref) => !asked.has(ref))).toEqual([]);
    expect(sbom.dependencies[0]).toMatchObject({
      ref: 'claimwatch@0.1.0',
      dependsOn: expect.arrayContaining(['zod@4.6.7']),
    });
    expect(sbom.dependencies).toHaveLength(known.size + 1);
  });
});
