import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { memoryResearchChoices } from '../adapters/memory/research-choices.ts';
import { mayBeUsed } from './research-choices.ts';

describe('objection to research', () => {
  it('counts for what is permitted after it, not for what was permitted before, and can be taken back', async () => {
    const choices = memoryResearchChoices();
    await choices.set('s', true, 100);
    await choices.set('s', true, 150);
    await choices.set('s', false, 200);
    const history = unwrap(await choices.history('s'));
    expect(history).toEqual([{ sinceMs: 100, untilMs: 200 }]);
    expect([99, 100, 199, 200].map((atMs) => mayBeUsed(history, atMs))).toEqual([true, false, false, true]);
  });
});
