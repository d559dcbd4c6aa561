import { describe, expect, it } from 'vitest';
import { checkDependency } from './check-dependency.ts';

const link = (from: string, to: string, kind = 'FS', lagDays = 0) => ({ from, to, kind, lagDays });

describe('a dependency', () => {
  it('is saved when it closes no circle', () => {
    expect(checkDependency({ before: undefined, after: link('b', 'c'), others: [link('a', 'b')] }).ok).toBe(true);
  });

  it('that closes a circle is refused with the whole path', () => {
    const others = [link('a', 'b'), link('b', 'c')];
    expect(checkDependency({ before: undefined, after: link('c', 'a'), others })).toMatchObject({
      fault: { code: 'REG-CYCLE', params: { path: 'a → b → c → a' } },
    });
  });

  it('of the law is not shortened, moved or removed by planners, but may be lengthened', () => {
    const before = link('a', 'b', 'hard-legal', 30);
    for (const after of [
      link('a', 'b', 'hard-legal', 10),
      link('a', 'b', 'FS', 30),
      link('a', 'c', 'hard-legal', 30),
      undefined,
    ]) {
      expect(checkDependency({ before, after, others: [] })).toMatchObject({ fault: { code: 'REG-LEGAL' } });
    }
    expect(checkDependency({ before, after: link('a', 'b', 'hard-legal', 60), others: [] }).ok).toBe(true);
  });
});
