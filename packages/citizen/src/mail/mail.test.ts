import { createHash } from 'node:crypto';
import { type Clock, err, ok, parseBsn, parseUra, type Result, secureRandomness, unwrap } from '@stelsel/kernel';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryMailStore } from '../adapters/memory/mail-store.ts';
import type { Alerts } from '../api/log.ts';
import { fault } from '../faults.ts';
import { citizenLimits as limits } from '../limits.ts';
import { alertsOf, changeAlerts, noAlerts } from './change-alerts.ts';
import { deliverMail } from './deliver-mail.ts';
import { hearChoices } from './hear-choices.ts';
import type { Mail } from './mail.ts';
import type { MailDeps } from './mail-deps.ts';
import { linkDigest, mailOwner } from './mail-owner.ts';
import { notify } from './notify.ts';
import { confirmMail, mailByLink, stopMail } from './stop-mail.ts';
import { trySources, waitForSource } from './wait-for-source.ts';

const secret = new Uint8Array(32).fill(7);
const bsn = unwrap(parseBsn('999990019'));
const owner = mailOwner(bsn, secret);
const source = unwrap(parseUra('90000001'));
const wanted: Alerts = { ...noAlerts, email: 'iemand@voorbeeld.example' };

let nowMs: number;
let post: Mail[];
let answer: () => Result<void>;
let deps: MailDeps;

beforeEach(() => {
  nowMs = Date.parse('2026-11-22T10:00:00Z');
  post = [];
  answer = () => ok();
  const clock: Clock = { nowMs: () => nowMs };
  deps = {
    store: memoryMailStore(),
    send: async (mail) => {
      const sent = answer();
      if (sent.ok) {
        post.push(mail);
      }
      return sent;
    },
    origin: 'https://mijn.example',
    secret,
    clock,
    randomness: secureRandomness,
  };
});

const deliver = async (): Promise<void> => void unwrap(await deliverMail(deps));
const linkIn = (mail: Mail | undefined): string => /\/e-mail\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';

/** Gives an address and clicks the link in the first mail, as its owner does. */
async function confirmed(alerts: Alerts = wanted): Promise<string> {
  unwrap(await changeAlerts(bsn, alerts, deps));
  await deliver();
  const link = linkIn(post.at(-1));
  expect(unwrap(await confirmMail(link, deps))).toBe(true);
  post.length = 0;
  return link;
}

describe('an address', () => {
  it('is asked about first: nothing else is sent until its owner says that it is right', async () => {
    expect(unwrap(await changeAlerts(bsn, wanted, deps))).toMatchObject({ confirmed: false });
    unwrap(await notify(owner, 'linkOpened', deps));
    await deliver();
    expect(post).toMatchObject([{ to: wanted.email }]);
    const link = linkIn(post[0]);
    expect(unwrap(await mailByLink(link, deps))).toBe('unconfirmed');
    unwrap(await confirmMail(link, deps));
    expect(unwrap(await alertsOf(owner, deps))).toEqual({ ...wanted, confirmed: true });
    unwrap(await notify(owner, 'linkOpened', deps));
    await deliver();
    expect(post).toHaveLength(2);
  });

  it('that changes is asked about anew, and the link of the former one is worth nothing', async () => {
    const former = await confirmed();
    const changed = unwrap(await changeAlerts(bsn, { ...wanted, email: 'ander@voorbeeld.example' }, deps));
    expect(changed.confirmed).toBe(false);
    expect(unwrap(await confirmMail(former, deps))).toBe(false);
    unwrap(await notify(owner, 'linkOpened', deps));
    nowMs += limits.mailPauseMs;
    await deliver();
    expect(post.map(({ to }) => to)).toEqual(['ander@voorbeeld.example']);
  });

  it.each(['iemand', 'a@b', 'a@b.nl, c@d.nl', 'a@b.nl\r\nBcc: x@y.nl', '"a b"@c.nl', `${'a'.repeat(260)}@b.nl`])(
    '%j is none, and is not kept',
    async (email) => {
      expect(await changeAlerts(bsn, { ...wanted, email }, deps)).toMatchObject({ fault: { code: 'CIT-BODY' } });
      expect(unwrap(await deps.store.wishOf(owner))).toBeUndefined();
    },
  );

  it('lies sealed, under a name that is not the number of the person, and its link only as a digest', async () => {
    const link = await confirmed();
    const kept = JSON.stringify(unwrap(await deps.store.wishOf(owner)));
    expect(kept).not.toMatch(/iemand|voorbeeld/);
    expect(kept).not.toContain(bsn);
    expect(kept).not.toContain(link);
    expect(kept).toContain(linkDigest(link));
    expect(owner).not.toBe(createHash('sha256').update(`mail ${bsn}`).digest('base64url'));
  });

  it('is forgotten when it is left empty', async () => {
    await confirmed();
    expect(unwrap(await changeAlerts(bsn, { ...wanted, email: ' ' }, deps))).toEqual(noAlerts);
    expect(unwrap(await deps.store.wishOf(owner))).toBeUndefined();
  });
});

describe('a mail', () => {
  it('is sent about what was asked for, and about nothing and nobody else', async () => {
    await confirmed({ ...wanted, linkOpened: false });
    for (const kind of ['linkOpened', 'together', 'lookedAlong'] as const) {
      unwrap(await notify(owner, kind, deps));
    }
    await deliver();
    expect(post).toHaveLength(2);
    unwrap(await notify(mailOwner(unwrap(parseBsn('999990330')), secret), 'together', deps));
    await deliver();
    expect(post).toHaveLength(2);
  });

  it('is one mail for many of a kind within the hour, and another after it', async () => {
    await confirmed();
    for (let time = 0; time < 5; time += 1) {
      unwrap(await notify(owner, 'linkOpened', deps));
      await deliver();
    }
    expect(post).toHaveLength(1);
    nowMs += limits.mailPauseMs;
    await deliver();
    expect(post).toHaveLength(2);
  });

  it('that the server cannot take is tried again after growing pauses, under the same id', async () => {
    await confirmed();
    unwrap(await notify(owner, 'together', deps));
    answer = () => err(fault('CIT-MAIL-AWAY'));
    await deliver();
    nowMs += limits.mailBackoffMs;
    await deliver();
    nowMs += limits.mailBackoffMs;
    answer = () => ok();
    await deliver();
    expect(post).toEqual([]);
    nowMs += limits.mailBackoffMs;
    await deliver();
    expect(post).toHaveLength(1);
  });

  it('that is refused for good, or fails every time, is kept apart and holds up nobody', async () => {
    await confirmed();
    unwrap(await notify(owner, 'together', deps));
    answer = () => err(fault('CIT-MAIL-REFUSED'));
    await deliver();
    answer = () => err(fault('CIT-MAIL-AWAY'));
    unwrap(await notify(owner, 'linkOpened', deps));
    for (let time = 0; time < limits.mailAttempts; time += 1) {
      await deliver();
      nowMs += limits.mailBackoffMs * 2 ** time;
    }
    expect(unwrap(await deps.store.givenUp())).toMatchObject([
      { kind: 'together', code: 'CIT-MAIL-REFUSED' },
      { kind: 'linkOpened', code: 'CIT-MAIL-AWAY' },
    ]);
    answer = () => ok();
    unwrap(await notify(owner, 'lookedAlong', deps));
    await deliver();
    expect(post).toHaveLength(1);
  });

  it('is not sent any more once it was stopped with the link, without signing in', async () => {
    const link = await confirmed();
    unwrap(await notify(owner, 'together', deps));
    expect(unwrap(await stopMail(link, deps))).toBe(true);
    await deliver();
    expect(post).toEqual([]);
    expect([unwrap(await stopMail(link, deps)), unwrap(await mailByLink(link, deps))]).toEqual([false, 'unknown']);
    expect(unwrap(await stopMail('geraden', deps))).toBe(false);
  });
});

describe('"mail mij als het lukt"', () => {
  it('needs a confirmed address', async () => {
    expect(await waitForSource(owner, source, deps)).toMatchObject({ fault: { code: 'CIT-MAIL-ADDRESS' } });
    await confirmed();
    expect((await waitForSource(owner, source, deps)).ok).toBe(true);
  });

  it('tries only whether the source answers anybody, once for all who wait, and asks the person to come back', async () => {
    await confirmed();
    unwrap(await waitForSource(owner, source, deps));
    unwrap(await waitForSource(owner, source, deps));
    const asked: string[] = [];
    let up = false;
    const answers = async (ura: string): Promise<boolean> => {
      asked.push(ura);
      return up;
    };
    const round = async (): Promise<void> => {
      nowMs += limits.sourceTryMs;
      unwrap(await trySources({ ...deps, answers }));
      await deliver();
    };
    await round();
    expect([asked, post]).toEqual([[source], []]);
    up = true;
    await round();
    expect(post).toHaveLength(1);
    expect(post[0]?.text).toContain('probeer het opnieuw');
    await round();
    expect([asked, post.length]).toEqual([[source, source], 1]);
  });

  it('ends after days of silence, with a mail that says so', async () => {
    await confirmed();
    unwrap(await waitForSource(owner, source, deps));
    const answers = async (): Promise<boolean> => false;
    nowMs += limits.sourceWaitMs;
    unwrap(await trySources({ ...deps, answers }));
    await deliver();
    expect(post[0]?.text).toContain('nog steeds niet');
    nowMs += limits.sourceTryMs;
    expect(unwrap(await trySources({ ...deps, answers }))).toBe(0);
  });

  it('keeps which source it is sealed', async () => {
    await confirmed();
    unwrap(await waitForSource(owner, source, deps));
    const [wait] = unwrap(await deps.store.takeWaits(nowMs + limits.sourceTryMs, nowMs, 5));
    expect(wait?.owner).toBe(owner);
    expect(JSON.stringify(wait)).not.toContain(source);
  });
});

describe('a change of choices that the register tells', () => {
  const any = { kind: 'any' } as const;
  const says = (decision: 'permit' | 'objection') => ({
    patient: bsn,
    statements: [{ holder: any, user: any, data: 'GGC002', situation: 'regular', decision } as const],
  });

  it('is mailed, but not where it begins nor when it is told twice', async () => {
    await confirmed();
    for (const told of [says('permit'), says('permit'), says('objection'), says('objection')]) {
      unwrap(await hearChoices(told, deps));
      await deliver();
    }
    expect(post).toHaveLength(1);
    expect(post[0]?.text).toContain('Een keuze van u is veranderd');
  });

  it('is heard only for who asks, and no more after stopping', async () => {
    const watched: string[] = [];
    deps = {
      ...deps,
      choices: {
        watch: async (person) => {
          watched.push(`watch ${person}`);
          return ok({ id: 'sub-1' });
        },
        unwatch: async (id) => {
          watched.push(`unwatch ${id}`);
          return ok();
        },
      },
    };
    unwrap(await changeAlerts(bsn, { ...wanted, choiceChanged: false }, deps));
    expect(watched).toEqual([]);
    const link = await confirmed();
    expect(watched).toEqual([`watch ${bsn}`]);
    expect(unwrap(await stopMail(link, deps))).toBe(true);
    expect(watched).toEqual([`watch ${bsn}`, 'unwatch sub-1']);
  });
});
