/** Signs a tree head soon after events came in: a timer starts with the first event that no head covers. */
import { attempt } from '@stelsel/database';
import { err, instant, ok, type Result } from '@stelsel/kernel';
import { insertHead, readHead, readPosition } from './adapters/postgres/tree.ts';
import { loggingFaults } from './faults.ts';
import { logLimits } from './limits.ts';
import { emptyFrontier, rootOf } from './merkle/frontier.ts';
import type { OpenLogDeps } from './open-log-deps.ts';
import { readTreeHead, signTreeHead } from './proof/tree-head.ts';

export interface Heads {
  /** Events came in. */
  due(): void;
  /** Compact JWS over all events so far; the stored one when nothing came in since. */
  sign(): Promise<Result<string>>;
  close(): Promise<void>;
}

type HeadDeps = Pick<OpenLogDeps, 'db' | 'tenant' | 'key' | 'clock'>;

export function createHeads(deps: HeadDeps): Heads {
  let timer: NodeJS.Timeout | undefined;
  const due = (): void => {
    timer ??= setTimeout(async () => {
      timer = undefined;
      const signed = await signHead(deps);
      if (!signed.ok) {
        due();
      }
    }, logLimits.headMs).unref();
  };
  return {
    due,
    sign: () => signHead(deps),
    close: async () => {
      if (timer !== undefined) {
        clearTimeout(timer);
        timer = undefined;
        await signHead(deps);
      }
    },
  };
}

async function signHead(deps: HeadDeps): Promise<Result<string>> {
  const done = await attempt(() => signPosition(deps));
  return done.ok ? done.value : err(loggingFaults('LOG-UNAVAILABLE'));
}

async function signPosition({ db, tenant, key, clock }: HeadDeps): Promise<Result<string>> {
  const frontier = (await readPosition(db, tenant))?.frontier ?? emptyFrontier;
  const stored = await readHead(db, tenant);
  if (stored !== undefined && readTreeHead(stored).size === frontier.size) {
    return ok(stored);
  }
  const root = Buffer.from(rootOf(frontier)).toString('base64url');
  const text = await signTreeHead(key, { log: tenant, size: frontier.size, root, signed: instant(clock) });
  if (!text.ok) {
    return text;
  }
  await insertHead(db, tenant, { size: frontier.size, signedMs: clock.nowMs(), text: text.value });
  return text;
}
