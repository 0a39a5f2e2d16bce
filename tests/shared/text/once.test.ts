import { describe, expect, it } from '@jest/globals';
import { once } from '../../../shared/text/once.ts';

describe('once', () => {
  it.each([[['a']], [undefined]])(
    'given a value %j, then it is made when it is asked for, and never again',
    (value) => {
      let made = 0;
      const get = once(() => {
        made += 1;
        return value;
      });
      expect(made).toBe(0);
      expect([get(), get()]).toEqual([value, value]);
      expect(made).toBe(1);
    },
  );

  it('given a value that could not be made, then the next to ask tries again', () => {
    const left = [new Error('not yet'), 'made'];
    const get = once(() => {
      const next = left.shift();
      if (next instanceof Error) throw next;
      return next;
    });
    expect(get).toThrow('not yet');
    expect(get()).toBe('made');
  });
});
