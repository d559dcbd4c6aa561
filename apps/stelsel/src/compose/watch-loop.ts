/** How long the event loop of this process was kept from its work since somebody last looked, for `/health`. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { err, ok } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import type { Health } from './health.ts';
import { healthLimits } from './health-limits.ts';

const nanosecondsInMs = 1e6;

export function watchLoop(watch: Health['watch'], onClose: (close: () => Promise<void>) => void): void {
  const delay = monitorEventLoopDelay();
  delay.enable();
  onClose(async () => void delay.disable());
  watch(
    'event loop',
    () => {
      const [longest, usual] = [delay.max, delay.percentile(99)].map((ns) => Math.round(ns / nanosecondsInMs));
      delay.reset();
      const facts = { longestMs: longest ?? 0, p99Ms: usual ?? 0 };
      return facts.p99Ms > healthLimits.loopMs ? err(fault('CLI-LOOP-LATE', { ms: facts.p99Ms })) : ok(facts);
    },
    { degrades: true },
  );
}
