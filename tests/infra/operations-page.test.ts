import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { TABLE_INDEXES } from '../../shared/names.ts';
import { unsentPartition } from '../../shared/stores/dynamo-items.ts';
import { makeTemplate } from './make-stack.ts';

const PAGE = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

// The page's shell functions, with an `aws` that answers two ids to a query and prints what else it is called with.
const SHELL = `
aws() { case "$1 $2" in
  "cloudformation describe-stacks") echo claims;;
  "cloudformation describe-stack-resources") echo notify;;
  "dynamodb query") printf '%s\\n' "$*" >&2; printf 'notice-1\\tnotice-2\\n';;
  *) for word in "$@"; do printf '%s\\n' "$word"; done;;
esac; }
${PAGE.split('\n')
  .filter((line) => /^ {4}(output|resource|unsent|resend)\(\) /.test(line))
  .join('\n')}`;

describe('docs/operations.md', () => {
  it('given `resend parked`, then each parked notice is shown to notify as if it had just been stored', () => {
    const printed = run('resend parked 2>&1');
    expect(printed[0]).toContain(`--index-name ${TABLE_INDEXES.owner.name}`);
    expect(printed[0]).toContain(`${TABLE_INDEXES.owner.partitionKey} = :state`);
    expect(printed[0]).toContain(`{":state":{"S":"${unsentPartition('parked')}"}}`);
    const payloads = printed.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
    expect(payloads.map(({ Records }) => Records[0].dynamodb.NewImage.id.S)).toEqual(['notice-1', 'notice-2']);
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

function run(command: string): readonly string[] {
  return String(execFileSync('bash', ['-c', `${SHELL}\n${command}`])).split('\n');
}
