import { discoverExchanges } from '@stelsel/exchanges';
import { describe, expect, it } from 'vitest';
import { answeredExchanges } from './answered-exchanges.ts';

const exchanges = await discoverExchanges();
const pulled = exchanges.find(({ patterns }) => patterns.includes('notified-pull'));
const delivered = exchanges.find(({ patterns }) => patterns.includes('delivery') && patterns.includes('query'));
const about = (id: string | undefined, ...roles: readonly ('serve' | 'send' | 'receive' | 'retrieve')[]) =>
  answeredExchanges(exchanges, { qualified: { [id ?? '']: roles } }).find((exchange) => exchange.id === id);

describe('an organisation', () => {
  it('answers every exchange when it says nothing', () => {
    expect(answeredExchanges(exchanges, {})).toEqual(exchanges);
  });

  it('that is qualified for one exchange answers that and its log', () => {
    const ids = answeredExchanges(exchanges, { qualified: { bgz: ['serve'] } }).map(({ id }) => id);
    expect(ids).toEqual(['bgz', 'log']);
  });

  it('that is qualified for nothing answers its log, which it owes to everybody', () => {
    expect(answeredExchanges(exchanges, { qualified: {} }).map(({ id }) => id)).toEqual(['log']);
  });

  it('that only retrieves answers nothing of it', () => {
    expect(about('bgz', 'retrieve')).toBeUndefined();
  });

  it('that serves takes no deliveries; that receives answers no questions', () => {
    const [serving] = about(delivered?.id, 'serve')?.versions ?? [];
    expect([serving?.queries.length === 0, serving?.deliveries]).toEqual([false, undefined]);
    const [receiving] = about(delivered?.id, 'receive')?.versions ?? [];
    expect([receiving?.queries, receiving?.deliveries === undefined]).toEqual([[], false]);
  });

  it('that sends Tasks answers what belongs to them, and gets none itself', () => {
    const sending = about(pulled?.id, 'send');
    expect(sending?.versions[0]?.workflow).toBeDefined();
    expect(sending?.versions[0]?.queries.length).toBeGreaterThan(0);
    expect(
      sending?.roles?.filter(({ role }) => role === 'receive').flatMap(({ organizations }) => organizations),
    ).toEqual([]);
  });
});
