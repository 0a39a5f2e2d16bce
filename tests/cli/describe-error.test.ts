import { describe, expect, it } from '@jest/globals';
import { describeError } from '../../cli/describe-error.ts';
import { PipelineError } from '../../shared/errors.ts';

describe('describeError', () => {
  it.each([
    ['one of ours', new PipelineError('store/not-found', 'nothing is stored'), 'store/not-found: nothing is stored'],
    [
      'one with a cause',
      new PipelineError('settings/invalid', 'no stack', { cause: new Error('not there') }),
      'settings/invalid: no stack (not there)',
    ],
    ['Node’s own', Object.assign(new Error('EACCES: no right'), { code: 'EACCES' }), 'EACCES: no right'],
    [
      'no credentials',
      Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }),
      'error: Could not load credentials; AWS_PROFILE names a profile that has some, `aws configure` makes one',
    ],
    ['no region', new Error('Region is missing'), 'error: Region is missing; AWS_REGION names one, as in eu-west-1'],
    ['no error at all', 'oh', 'oh'],
    ['letters that a terminal would obey', new Error('a\u001b[2Jb'), 'error: ab'],
  ])('given %s, then it is told in one line', (_case, error, line) => {
    expect(describeError(error)).toBe(line);
  });
});
