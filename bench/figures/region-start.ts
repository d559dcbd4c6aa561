/** How long a region takes to start and how much memory each of its processes holds afterwards. */
import { readFile } from 'node:fs/promises';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { round } from '../measure.ts';
import { benchRegion } from '../region/bench-region.ts';

export const regionStartBench: Bench = {
  names: ['startup.first_s', 'startup.second_s', 'registration.persons_per_s', 'rss'],
  run: startFigures,
};

async function* startFigures(context: BenchContext): AsyncIterable<Figure> {
  const region = await benchRegion(context);
  const size = `3 processes, 18 organisations, ${region.people} people, one embedded PostgreSQL`;
  const seconds = (ms: number): number => round(ms / 1_000);
  yield {
    name: 'startup.first_s',
    value: seconds(region.firstStartMs),
    unit: 's',
    size: `empty data directory; ${size}`,
  };
  yield {
    name: 'startup.second_s',
    value: seconds(region.secondStartMs),
    unit: 's',
    size: `data of an earlier start; ${size}`,
  };
  yield {
    name: 'registration.persons_per_s',
    value: round((region.registeredPersons / region.registeredMs) * 1_000),
    unit: 'persons/s',
    size: `${region.registeredPersons} persons at their holders told to the index in ${seconds(region.registeredMs)} s, with a subscription each; ${size}`,
  };
  for (const [role, megabytes] of await residentMemory(region.started.processes())) {
    yield { name: `rss.${role}_mb`, value: megabytes, unit: 'MB', size: `at this point of the run; ${size}` };
  }
}

/** Linux tells the resident memory of a process; elsewhere there is no figure. */
async function residentMemory(
  processes: readonly { readonly name: string; readonly pid: number }[],
): Promise<readonly (readonly [string, number])[]> {
  const found: (readonly [string, number])[] = [];
  for (const { name, pid } of processes) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
    if (kilobytes !== undefined) {
      found.push([name, Math.round(Number(kilobytes) / 1_024)]);
    }
  }
  return found;
}
