import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { makeTemplate } from './make-stack.ts';

const PAGE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

const COMMANDS = ['program', 'owner-commands']
  .map((name) => readFileSync(new URL(`../../cli/${name}.ts`, import.meta.url), 'utf8'))
  .join('')
  .replaceAll(/\b(?:query|listing)\('/g, "command('");

describe('docs/operations.md', () => {
  it('given a command of ours on the page, then the command line has it', () => {
    const named = [...PAGE.matchAll(/claimwatch -- (\w+)/g)].map(([, name = '']) => name);
    for (const name of new Set(named)) expect(COMMANDS).toContain(`command('${name}'`);
  });

  it('given a resource that the page looks up, then the stack has exactly one', () => {
    const wanted = [...PAGE.matchAll(/\$\(resource (\w+) ([\w:]+)\)/g)];
    expect(wanted.length).toBeGreaterThan(0);
    const resources = Object.entries(makeTemplate().toJSON().Resources as Record<string, { Type: string }>);
    for (const [, prefix = '', type] of wanted) {
      expect(resources.filter(([id, { Type }]) => Type === type && id.startsWith(prefix))).toHaveLength(1);
    }
  });

  it('given an output that the page looks up, then the stack has it', () => {
    const outputs = Object.keys(makeTemplate().findOutputs('*'));
    for (const [, name] of PAGE.matchAll(/\$\(output (\w+)\)/g)) expect(outputs).toContain(name);
  });
});
