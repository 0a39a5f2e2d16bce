import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';
import { makeTemplate } from './make-stack.ts';

const PAGE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

const PAGES = ['README.md', 'docs/deploy.md', 'docs/operations.md', 'docs/watches.md', 'docs/cost.md'];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), 'utf8');
  const written = [/claimwatch -- ([a-z-]+)([^`#\n]*)/g, /`claimwatch ([a-z-]+)([^`]*)`/g];
  const named = written.flatMap((pattern) => [...text.matchAll(pattern)]);

  it('given a command of ours on the page, then the command line has it, with the options it is given', async () => {
    expect(named.length).toBeGreaterThan(0);
    for (const [, command = '', rest = ''] of named) {
      const terminal = fakeTerminal();
      expect([command, await runCli([command, '--help'], terminal)]).toEqual([command, 0]);
      const help = terminal.written.out;
      for (const [option] of rest.matchAll(/--[a-z]+(?:-[a-z]+)*/g)) expect(`${command}: ${help}`).toContain(option);
    }
  });
});

describe('docs/operations.md', () => {
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
