import type { Database } from '@stelsel/database';
import { ok, type Result } from '@stelsel/kernel';
import { citizenLimits as limits } from '../../limits.ts';
import type { AlertKind, MailKind } from '../../mail/mail-kinds.ts';
import type { MailStore, MailWish, WaitingMail } from '../../mail/mail-store.ts';
import { asked } from './sealed-items.ts';

interface WishRow extends Omit<MailWish, 'confirmed' | 'kinds' | 'subscription'> {
  readonly subscription: string | null;
  readonly kinds: readonly AlertKind[];
  readonly confirmed_at: Date | null;
}

interface WaitRow {
  readonly id: string;
  readonly owner: string;
  readonly source: string;
  readonly ends_at: Date;
}

const wishColumns = 'owner, address, language, kinds, link, confirmed_at, subscription';

export function postgresMailStore(db: Database): MailStore {
  return { ...wishesIn(db), ...mailsIn(db), ...waitsIn(db) };
}

function wishesIn(
  db: Database,
): Pick<MailStore, 'wishOf' | 'wishByLink' | 'setWish' | 'sawChoices' | 'confirm' | 'forget'> {
  const rows = asked(db);
  const wish = async (where: string, value: string, name: string): Promise<Result<MailWish | undefined>> => {
    const found = await rows<WishRow>(`select ${wishColumns} from mail_wish where ${where} = $1`, [value], name);
    const [row] = found.ok ? found.value : [];
    if (!found.ok || row === undefined) {
      return found.ok ? ok(undefined) : found;
    }
    const { confirmed_at, subscription, ...known } = row;
    const told = subscription === null ? {} : { subscription };
    return ok({ ...known, ...told, confirmed: confirmed_at !== null });
  };
  return {
    wishOf: (owner) => wish('owner', owner, 'cit-mail-wish'),
    wishByLink: (link) => wish('link', link, 'cit-mail-link'),
    setWish: async ({ owner, address, language, kinds, link, confirmed, subscription = null }) => {
      const set = await rows(
        `insert into mail_wish (${wishColumns}) values ($1, $2, $3, $4, $5, case when $6 then now() end, $7)
         on conflict (owner) do update set address = excluded.address, language = excluded.language,
           kinds = excluded.kinds, link = excluded.link, subscription = excluded.subscription,
           confirmed_at = case when $6 then coalesce(mail_wish.confirmed_at, now()) end`,
        [owner, address, language, kinds, link, confirmed, subscription],
        'cit-mail-set',
      );
      return set.ok ? ok() : set;
    },
    sawChoices: async (owner, digest) => {
      const before = await rows<{ readonly choices: string | null }>(
        `update mail_wish set choices = $2 from (select owner, choices from mail_wish where owner = $1 for update) known
         where mail_wish.owner = known.owner returning known.choices`,
        [owner, digest],
        'cit-mail-choices',
      );
      const [row] = before.ok ? before.value : [];
      return before.ok ? ok(row !== undefined && row.choices !== null && row.choices !== digest) : before;
    },
    confirm: async (link) => {
      const confirmed = await rows(
        'update mail_wish set confirmed_at = coalesce(confirmed_at, now()) where link = $1 returning owner',
        [link],
        'cit-mail-confirm',
      );
      return confirmed.ok ? ok(confirmed.value.length > 0) : confirmed;
    },
    forget: async (owner) => {
      const gone = await rows('delete from mail_wish where owner = $1 returning owner', [owner], 'cit-mail-forget');
      return gone.ok ? ok(gone.value.length > 0) : gone;
    },
  };
}

function mailsIn(db: Database): Pick<MailStore, 'add' | 'takeDue' | 'sent' | 'later' | 'giveUp' | 'givenUp'> {
  const rows = asked(db);
  const change = async (set: string, params: readonly unknown[], name: string): Promise<Result<void>> => {
    const changed = await rows(`update mail set ${set} where id = $1`, params, name);
    return changed.ok ? ok() : changed;
  };
  return {
    add: async ({ id, owner, kind }, { atMs, pauseMs }) => {
      const added = await rows(
        `insert into mail (id, owner, kind, due_at)
         select $1, $2, $3, greatest($4, (
           select max(sent_at) + $5 * interval '1 millisecond' from mail where owner = $2 and kind = $3))
         where exists (select 1 from mail_wish where owner = $2)
         on conflict do nothing`,
        [id, owner, kind, new Date(atMs), pauseMs],
        'cit-mail-add',
      );
      return added.ok ? ok() : added;
    },
    takeDue: (nowMs, againAtMs, most) =>
      rows<WaitingMail>(
        `update mail set attempts = attempts + 1, due_at = $2 where id in (
           select id from mail where sent_at is null and given_up_at is null and due_at <= $1
           order by due_at limit $3 for update skip locked)
         returning id, owner, kind, attempts`,
        [new Date(nowMs), new Date(againAtMs), most],
        'cit-mail-due',
      ),
    sent: (id, atMs) => change('sent_at = $2', [id, new Date(atMs)], 'cit-mail-sent'),
    later: (id, atMs) => change('due_at = $2', [id, new Date(atMs)], 'cit-mail-later'),
    giveUp: (id, atMs, code) => change('given_up_at = $2, code = $3', [id, new Date(atMs), code], 'cit-mail-give-up'),
    givenUp: () =>
      rows<{ readonly id: string; readonly kind: MailKind; readonly code: string }>(
        'select id, kind, code from mail where given_up_at is not null order by given_up_at, id',
        [],
        'cit-mail-given-up',
      ),
  };
}

function waitsIn(db: Database): Pick<MailStore, 'addWait' | 'takeWaits' | 'endWait'> {
  const rows = asked(db);
  return {
    addWait: async ({ id, owner, source, endsAtMs }, nextAtMs) => {
      const added = await rows(
        `insert into source_wait (id, owner, source, ends_at, next_at)
         select $1, $2, $3, $4, $5 where exists (select 1 from mail_wish where owner = $2)
           and (select count(*) from source_wait where owner = $2) < $6`,
        [id, owner, source, new Date(endsAtMs), new Date(nextAtMs), limits.sourceWaits],
        'cit-wait-add',
      );
      return added.ok ? ok() : added;
    },
    takeWaits: async (nowMs, againAtMs, most) => {
      const taken = await rows<WaitRow>(
        `update source_wait set next_at = $2 where id in (
           select id from source_wait where next_at <= $1 order by next_at limit $3 for update skip locked)
         returning id, owner, source, ends_at`,
        [new Date(nowMs), new Date(againAtMs), most],
        'cit-wait-take',
      );
      return taken.ok
        ? ok(taken.value.map(({ ends_at, ...wait }) => ({ ...wait, endsAtMs: ends_at.getTime() })))
        : taken;
    },
    endWait: async (id) => {
      const ended = await rows('delete from source_wait where id = $1', [id], 'cit-wait-end');
      return ended.ok ? ok() : ended;
    },
  };
}
