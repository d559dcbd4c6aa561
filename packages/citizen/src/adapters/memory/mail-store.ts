import { ok } from '@stelsel/kernel';
import { citizenLimits as limits } from '../../limits.ts';
import type { MailStore, MailWish, SourceWait, WaitingMail } from '../../mail/mail-store.ts';

interface KeptMail extends WaitingMail {
  readonly dueAtMs: number;
  readonly sentAtMs?: number;
  readonly code?: string;
}

/** Mail of one process: for tests. */
export function memoryMailStore(): MailStore {
  const wishes = new Map<string, MailWish>();
  const seen = new Map<string, string>();
  const mails = new Map<string, KeptMail>();
  const waits = new Map<string, SourceWait & { readonly nextAtMs: number }>();
  const isOpen = ({ sentAtMs, code }: KeptMail): boolean => sentAtMs === undefined && code === undefined;
  const change = (id: string, part: Partial<KeptMail>): void => {
    const mail = mails.get(id);
    if (mail !== undefined) {
      mails.set(id, { ...mail, ...part });
    }
  };
  const byLink = (link: string): MailWish | undefined => [...wishes.values()].find((wish) => wish.link === link);
  return {
    wishOf: async (owner) => ok(wishes.get(owner)),
    wishByLink: async (link) => ok(byLink(link)),
    setWish: async (wish) => {
      wishes.set(wish.owner, wish);
      return ok();
    },
    sawChoices: async (owner, digest) => {
      const before = wishes.has(owner) ? seen.get(owner) : undefined;
      if (wishes.has(owner)) {
        seen.set(owner, digest);
      }
      return ok(before !== undefined && before !== digest);
    },
    confirm: async (link) => {
      const wish = byLink(link);
      if (wish !== undefined) {
        wishes.set(wish.owner, { ...wish, confirmed: true });
      }
      return ok(wish !== undefined);
    },
    forget: async (owner) => {
      for (const kept of [mails, waits]) {
        for (const [id, one] of kept) {
          if (one.owner === owner) {
            kept.delete(id);
          }
        }
      }
      seen.delete(owner);
      return ok(wishes.delete(owner));
    },
    add: async (mail, { atMs, pauseMs }) => {
      const alike = [...mails.values()].filter(({ owner, kind }) => owner === mail.owner && kind === mail.kind);
      if (wishes.has(mail.owner) && !alike.some(isOpen)) {
        const last = Math.max(0, ...alike.map(({ sentAtMs = 0 }) => sentAtMs + pauseMs));
        mails.set(mail.id, { ...mail, attempts: 0, dueAtMs: Math.max(atMs, last) });
      }
      return ok();
    },
    takeDue: async (nowMs, againAtMs, most) => {
      const due = [...mails.values()].filter((mail) => isOpen(mail) && mail.dueAtMs <= nowMs);
      const taken = due.toSorted((a, b) => a.dueAtMs - b.dueAtMs).slice(0, most);
      return ok(
        taken.map(({ id, owner, kind, attempts }) => {
          change(id, { attempts: attempts + 1, dueAtMs: againAtMs });
          return { id, owner, kind, attempts: attempts + 1 };
        }),
      );
    },
    sent: async (id, atMs) => {
      change(id, { sentAtMs: atMs });
      return ok();
    },
    later: async (id, atMs) => {
      change(id, { dueAtMs: atMs });
      return ok();
    },
    giveUp: async (id, _atMs, code) => {
      change(id, { code });
      return ok();
    },
    givenUp: async () =>
      ok([...mails.values()].flatMap(({ id, kind, code }) => (code === undefined ? [] : [{ id, kind, code }]))),
    addWait: async (wait, nextAtMs) => {
      const own = [...waits.values()].filter(({ owner }) => owner === wait.owner);
      if (wishes.has(wait.owner) && own.length < limits.sourceWaits) {
        waits.set(wait.id, { ...wait, nextAtMs });
      }
      return ok();
    },
    takeWaits: async (nowMs, againAtMs, most) => {
      const due = [...waits.values()].filter(({ nextAtMs }) => nextAtMs <= nowMs).slice(0, most);
      for (const wait of due) {
        waits.set(wait.id, { ...wait, nextAtMs: againAtMs });
      }
      return ok(due.map(({ nextAtMs: _next, ...wait }) => wait));
    },
    endWait: async (id) => {
      waits.delete(id);
      return ok();
    },
  };
}
