import { defineFaults } from '@stelsel/kernel';
import { expect, test } from 'vitest';
import { faultToOutcome } from './fault-to-outcome.ts';

const fault = defineFaults({
  'HTTP-TEST': { kind: 'incorrect', nl: '{name} mag niet, hoogstens {max}.', en: '{name} may not, at most {max}.' },
});

test('a BSN in the place of a name comes back nowhere; a limit of nine digits stays', () => {
  const answer = JSON.stringify(
    faultToOutcome(fault('HTTP-TEST', { name: '999990019', max: 268435456 }, 'x.999990019')),
  );
  expect(answer).not.toContain('999990019');
  expect(answer).toContain('********* mag niet, hoogstens 268435456.');
});
