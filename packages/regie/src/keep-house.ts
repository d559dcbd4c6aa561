/**
 * Work in the background: what goes back to policy, requests for a cause that regions share, notices to subscribers, and an
 * edition of the open data every month.
 */
import { combine, type Result } from '@stelsel/kernel';
import { apiVersion } from './catalog/api-version.ts';
import { deliverChanges } from './changes/deliver-changes.ts';
import { feedBackThresholds } from './feedback/feed-back-thresholds.ts';
import { regieLimits } from './limits.ts';
import { askForChanges } from './obstacles/ask-for-changes.ts';
import type { RegieDeps } from './ports.ts';
import { now } from './records/moment.ts';
import { takeSnapshot } from './snapshots/take-snapshot.ts';

export interface House {
  /** Something that must be done once, before the rest. */
  first(work: () => Promise<Result<unknown>>): void;
  begin(): void;
  /** Waits for what is going on, and starts nothing more. */
  stop(): Promise<void>;
}

export interface HouseOptions {
  readonly onNote: (line: string) => void;
}

export function keepHouse(deps: RegieDeps, { onNote }: HouseOptions): House {
  const firsts: (() => Promise<Result<unknown>>)[] = [];
  const stopping = new AbortController();
  const startedMs = deps.clock.nowMs();
  let running: Promise<void> = Promise.resolve();
  /** Measurements are of whole months: once a day is enough. */
  let measuredOn = '';
  const report = (done: Result<unknown>): void => {
    if (!done.ok && !stopping.signal.aborted) {
      onNote(done.fault.text.nl);
    }
  };
  const round = async (): Promise<void> => {
    for (const work of firsts.splice(0)) {
      report(await work());
    }
    const today = now(deps.clock).on;
    if (today !== measuredOn) {
      const told = await feedBackThresholds(deps);
      report(told);
      measuredOn = told.ok ? today : measuredOn;
    }
    report(await askForChanges(deps));
    report(await deliverChanges(deps));
    if (deps.clock.nowMs() - startedMs >= regieLimits.editionDelayMs) {
      report(await monthlyEdition(deps));
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const again = (): void => {
    if (!stopping.signal.aborted) {
      running = round().then(() => {
        timer = setTimeout(again, regieLimits.houseRoundMs);
        timer.unref();
      });
    }
  };
  return {
    first: (work) => void firsts.push(work),
    begin: again,
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
  };
}

/** One edition a month, of the first moment of that month at which the program runs; it waits for people to publish it. */
async function monthlyEdition(deps: RegieDeps): Promise<Result<unknown>> {
  const known = combine([await deps.snapshots.list(), await deps.snapshots.drafts()]);
  const month = now(deps.clock).on.slice(0, 7);
  if (!known.ok || known.value.flat().some(({ snapshot }) => snapshot.startsWith(month))) {
    return known;
  }
  return takeSnapshot(deps, { version: apiVersion });
}
