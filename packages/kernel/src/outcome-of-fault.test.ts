import { expect, test } from 'vitest';
import { defineFaults, type FaultKind } from './fault.ts';
import { outcomeOfFault } from './outcome-of-fault.ts';

test('every kind of fault has its word in the log; what we could not do is never a refusal', () => {
  const words: Readonly<Record<FaultKind, string>> = {
    incorrect: 'refused-query',
    conflict: 'refused-query',
    unsupported: 'refused-query',
    forbidden: 'refused-right',
    'not-found': 'holds-nothing',
    busy: 'failed-server',
    unavailable: 'failed-server',
    interrupted: 'failed-server',
    fault: 'failed-server',
  };
  for (const [kind, word] of Object.entries(words)) {
    const fault = defineFaults({ 'TST-X': { kind: kind as FaultKind, nl: 'Nee.', en: 'No.' } });
    expect(outcomeOfFault(fault('TST-X'))).toBe(word);
  }
});
