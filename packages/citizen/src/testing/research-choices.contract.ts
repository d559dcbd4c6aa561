/** Test only: what every register of objections to research must do. */
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import { mayBeUsed, type ResearchChoices } from '../choices/research-choices.ts';

export function researchChoicesContract(make: () => Promise<ResearchChoices>): void {
  it('counts for what is permitted after it, not for what was permitted before, and can be taken back', async () => {
    const choices = await make();
    unwrap(await choices.set('s', true, 100));
    unwrap(await choices.set('s', true, 150));
    unwrap(await choices.set('s', false, 200));
    unwrap(await choices.set('s', false, 250));
    const history = unwrap(await choices.history('s'));
    expect(history).toEqual([{ sinceMs: 100, untilMs: 200 }]);
    expect([99, 100, 199, 200].map((atMs) => mayBeUsed(history, atMs))).toEqual([true, false, false, true]);
  });

  it('keeps every objection, newest first, of one person apart from another', async () => {
    const choices = await make();
    unwrap(await choices.set('s', true, 100));
    unwrap(await choices.set('s', false, 200));
    unwrap(await choices.set('s', true, 300));
    unwrap(await choices.set('t', true, 400));
    expect(unwrap(await choices.history('s'))).toEqual([{ sinceMs: 300 }, { sinceMs: 100, untilMs: 200 }]);
    expect(unwrap(await choices.history('nobody'))).toEqual([]);
  });
}
