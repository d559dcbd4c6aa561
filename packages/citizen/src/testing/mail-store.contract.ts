/** Test only: what every store of mail must do. */
import { randomUUID } from 'node:crypto';
import { unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { MailStore, MailWish } from '../mail/mail-store.ts';

const wish = (owner: string): MailWish => ({
  owner,
  address: 'sealed',
  language: 'nl',
  kinds: ['linkOpened'],
  link: `link ${owner}`,
  confirmed: false,
});
const at = (atMs: number, pauseMs = 0) => ({ atMs, pauseMs });
const mailOf = (owner: string) => ({ id: randomUUID(), owner, kind: 'linkOpened' as const });

export function mailStoreContract(make: () => Promise<MailStore>): void {
  it('keeps one wish of a person, found by person and by link, confirmed once and forgotten whole', async () => {
    const store = await make();
    unwrap(await store.setWish(wish('a')));
    unwrap(await store.setWish({ ...wish('a'), kinds: ['together'] }));
    expect(unwrap(await store.wishOf('a'))).toEqual({ ...wish('a'), kinds: ['together'] });
    expect(unwrap(await store.wishOf('b'))).toBeUndefined();
    expect([unwrap(await store.confirm('link a')), unwrap(await store.confirm('link b'))]).toEqual([true, false]);
    expect(unwrap(await store.wishByLink('link a'))?.confirmed).toBe(true);
    expect([unwrap(await store.forget('a')), unwrap(await store.forget('a'))]).toEqual([true, false]);
    expect(unwrap(await store.wishByLink('link a'))).toBeUndefined();
  });

  it('says when the register says something else than before, and keeps nothing of who did not ask', async () => {
    const store = await make();
    expect(unwrap(await store.sawChoices('a', 'x'))).toBe(false);
    unwrap(await store.setWish({ ...wish('a'), subscription: 's' }));
    const said = [];
    for (const digest of ['x', 'x', 'y', 'y']) {
      said.push(unwrap(await store.sawChoices('a', digest)));
    }
    expect(said).toEqual([false, false, true, false]);
    expect(unwrap(await store.wishOf('a'))).toMatchObject({ subscription: 's' });
  });

  it('gives a mail that is due to one taker, and again to others when that one is gone', async () => {
    const store = await make();
    unwrap(await store.setWish(wish('a')));
    const mail = mailOf('a');
    unwrap(await store.add(mail, at(100)));
    expect(unwrap(await store.takeDue(99, 1_000, 5))).toEqual([]);
    expect(unwrap(await store.takeDue(100, 1_000, 5))).toEqual([{ ...mail, attempts: 1 }]);
    expect(unwrap(await store.takeDue(999, 2_000, 5))).toEqual([]);
    expect(unwrap(await store.takeDue(1_000, 2_000, 5))).toEqual([{ ...mail, attempts: 2 }]);
    unwrap(await store.later(mail.id, 1_500));
    expect(unwrap(await store.takeDue(1_500, 2_000, 5))).toHaveLength(1);
    unwrap(await store.sent(mail.id, 1_600));
    expect(unwrap(await store.takeDue(9_999, 10_000, 5))).toEqual([]);
  });

  it('has one mail of a kind waiting for a person, and the next not before the pause is over', async () => {
    const store = await make();
    unwrap(await store.setWish(wish('a')));
    const first = mailOf('a');
    unwrap(await store.add(first, at(100, 500)));
    unwrap(await store.add(mailOf('a'), at(101, 500)));
    expect(unwrap(await store.takeDue(200, 300, 5))).toHaveLength(1);
    unwrap(await store.sent(first.id, 200));
    unwrap(await store.add(mailOf('a'), at(210, 500)));
    expect(unwrap(await store.takeDue(699, 700, 5))).toEqual([]);
    expect(unwrap(await store.takeDue(700, 800, 5))).toHaveLength(1);
  });

  it('keeps apart what was given up, with the code of the fault', async () => {
    const store = await make();
    unwrap(await store.setWish(wish('a')));
    const mail = mailOf('a');
    unwrap(await store.add(mail, at(1)));
    unwrap(await store.giveUp(mail.id, 2, 'CIT-MAIL-REFUSED'));
    expect(unwrap(await store.givenUp())).toEqual([{ id: mail.id, kind: 'linkOpened', code: 'CIT-MAIL-REFUSED' }]);
    expect(unwrap(await store.takeDue(9_999, 10_000, 5))).toEqual([]);
  });

  it('holds nothing for somebody without a wish, nor of somebody who stopped', async () => {
    const store = await make();
    unwrap(await store.add(mailOf('a'), at(1)));
    unwrap(await store.setWish(wish('b')));
    unwrap(await store.add(mailOf('b'), at(1)));
    unwrap(await store.addWait({ id: randomUUID(), owner: 'b', source: 's', endsAtMs: 9 }, 1));
    unwrap(await store.forget('b'));
    expect(unwrap(await store.takeDue(9, 10, 5))).toEqual([]);
    expect(unwrap(await store.takeWaits(9, 10, 5))).toEqual([]);
  });

  it('gives a wait for a source again and again until it ends, and takes no endless number of them', async () => {
    const store = await make();
    unwrap(await store.setWish(wish('a')));
    const wait = { id: randomUUID(), owner: 'a', source: 'sealed', endsAtMs: 5_000 };
    unwrap(await store.addWait(wait, 10));
    expect(unwrap(await store.takeWaits(9, 20, 5))).toEqual([]);
    expect(unwrap(await store.takeWaits(10, 20, 5))).toEqual([wait]);
    expect(unwrap(await store.takeWaits(19, 30, 5))).toEqual([]);
    expect(unwrap(await store.takeWaits(20, 30, 5))).toEqual([wait]);
    unwrap(await store.endWait(wait.id));
    for (let n = 0; n < 30; n += 1) {
      unwrap(await store.addWait({ ...wait, id: randomUUID() }, 40));
    }
    expect(unwrap(await store.takeWaits(40, 50, 100))).toHaveLength(20);
  });
}
