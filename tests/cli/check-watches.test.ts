import { describe, expect, it } from '@jest/globals';
import { runCli } from '../../cli/program.ts';
import { fakeTerminal } from '../support/fake-terminal.ts';

describe('check-watches', () => {
  it('given the watches that ship, then each is listed with its parties', async () => {
    const { status, out } = await run();
    expect(status).toBe(0);
    expect(out).toContain('russia-china · Relations between Russia and China · RU, CN\n');
  });

  it('given a folder of one’s own, then its watches are listed, as JSON where that is wanted', async () => {
    const { out } = await run('tests/fixtures/watches', '--json');
    expect(JSON.parse(out)).toMatchObject({ id: 'india-china', countries: ['IN', 'CN'] });
  });

  it('given a folder without one, then the command fails and says so', async () => {
    const { status, err } = await run('tests/fixtures/watches/india-china');
    expect(status).toBe(1);
    expect(err).toMatch(/^watch\/invalid: no watch file in .*india-china\/\n$/);
  });
});

async function run(...args: readonly string[]) {
  const terminal = fakeTerminal();
  const status = await runCli(['check-watches', ...args], terminal);
  return { status, ...terminal.written };
}
