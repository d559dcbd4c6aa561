import { fixedClock, unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { postgresBudget } from './budget.ts';
import { pseudonymReceiverMigrations, pseudonymsMigrations } from './migrations.ts';
import { postgresRecipients } from './recipients.ts';
import { postgresUseOnce } from './use-once.ts';

const recipient = { organization: 'ura:90000901', scope: 'index' } as const;

describe('the pseudonym service in PostgreSQL', () => {
  it('keeps the first key of a recipient, also when two come at once', async () => {
    const db = await testDatabase({ schema: 'pseudonyms', migrations: pseudonymsMigrations });
    const recipients = postgresRecipients(db, fixedClock());
    const keys = ['one', 'two'].map((kid) => ({ kid, jwk: { kty: 'RSA', n: kid, e: 'AQAB' } }));
    expect(unwrap(await recipients.find(recipient))).toBeUndefined();
    const standing = await Promise.all(keys.map((key) => recipients.add(recipient, key)));
    expect(unwrap(standing[0] as never)).toEqual(unwrap(standing[1] as never));
    expect(unwrap(await recipients.find(recipient))).toEqual(unwrap(standing[0] as never));
  });

  it('counts evaluations per client and window', async () => {
    const db = await testDatabase({ schema: 'pseudonyms', migrations: pseudonymsMigrations });
    const clock = fixedClock();
    const spend = postgresBudget(db, clock, 2);
    const spent = [];
    for (const client of ['a', 'a', 'a', 'b']) {
      spent.push(unwrap(await spend(client)));
    }
    clock.advance(60_000);
    spent.push(unwrap(await spend('a')));
    expect(spent).toEqual([true, true, false, true, true]);
  });

  it('counts evaluations that come at once each for itself, and forgets the windows before', async () => {
    const db = await testDatabase({ schema: 'pseudonyms', migrations: pseudonymsMigrations });
    const clock = fixedClock();
    const spend = postgresBudget(db, clock, 3);
    const once = await Promise.all(['b', 'a', 'a', 'b', 'a', 'a', 'b'].map(spend));
    expect(once.map(unwrap)).toEqual([true, true, true, true, true, false, true]);
    clock.advance(60_000);
    expect((await Promise.all(['a', 'b'].map(spend))).map(unwrap)).toEqual([true, true]);
    expect(await db.query('select client, spent from budget order by client')).toEqual([
      { client: 'a', spent: 1 },
      { client: 'b', spent: 1 },
    ]);
  });

  it('lets a token be used once, however many use it at the same moment', async () => {
    const db = await testDatabase({ schema: 'tokens', migrations: pseudonymReceiverMigrations });
    const clock = fixedClock();
    const useOnce = postgresUseOnce(db, clock);
    const used = await Promise.all(Array.from({ length: 8 }, () => useOnce('t', clock.nowMs() + 1_000)));
    expect(used.map(unwrap).filter(Boolean)).toHaveLength(1);
    clock.advance(120_000);
    unwrap(await useOnce('u', clock.nowMs() + 1_000));
    expect(await db.query('select token_id from used_token')).toEqual([{ token_id: 'u' }]);
  });
});
