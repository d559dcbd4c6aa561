/** What the network counted becomes a measurement of real use (R4) beside what a region declares: cell by cell, month by month. */
import { type Clock, combine, ok, type Randomness, type Result } from '@stelsel/kernel';
import { endOfTime, type HeldRecord, type Statement } from '../records/held-record.ts';
import { now } from '../records/moment.ts';
import type { ReaderDeps } from '../records/open-reader.ts';
import { openWholeReader } from '../records/open-whole-reader.ts';
import type { RecordChange, RecordStore } from '../records/ports.ts';
import { newUlid } from '../records/record-id.ts';
import { splitPeriods } from '../records/split-periods.ts';
import { firstDay, realUse, type SeenUse } from '../rules/real-use.ts';
import { observation } from '../types/implementation.ts';
import { party } from '../types/party.ts';
import { region } from '../types/reference-lists.ts';
import { applicability, cellOf, topic } from '../types/regional-agenda.ts';
import type { UseCount, UseReporter, UseStore } from './use-store.ts';

export interface MeasureDeps extends ReaderDeps {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly randomness: Randomness;
  readonly uses: UseStore;
}

type Party = HeldRecord<typeof party.fields>;

interface Network {
  readonly reporters: ReadonlyMap<string, UseReporter>;
  readonly counts: readonly UseCount[];
  readonly on: string;
}

/**
 * Measures the month that runs, over the window of the rule, wherever an organisation reports. Of whom nothing is known is
 * counted as unknown. Says how many cells changed. Faults: those of the store.
 */
export async function measureUse(deps: MeasureDeps): Promise<Result<number>> {
  const moment = now(deps.clock);
  const reader = openWholeReader(deps, moment);
  const month = moment.on.slice(0, 7);
  const loaded = combine([
    await deps.uses.reporters(firstDay(moment.on)),
    await deps.uses.counts(firstDay(moment.on)),
    await reader.list(party, { part: 'care' }),
    await reader.list(topic),
    await reader.list(applicability),
    await reader.list(region),
    await deps.store.list(observation.name, moment, { part: `R4/${month}`, removed: true }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [reporters, counts, parties, topics, applies, regions, standing] = loaded.value;
  const network: Network = { reporters: new Map(reporters.map((one) => [one.ura, one])), counts, on: moment.on };
  const known = new Map(standing.map((one) => [observation.subjectOf(one.fields), one]));
  const inventedRegions = new Set(regions.filter(({ invented }) => invented).map(({ code }) => code));
  const changes = topics.flatMap((one) => {
    const exchanges = measuredBy(one, reporters);
    const sectors = new Set(
      applies.flatMap(({ fields }) =>
        fields.topic === one.code && fields.applies === 'ja' ? [fields.sector ?? ''] : [],
      ),
    );
    return exchanges.length === 0
      ? []
      : cellsOf(parties, sectors, network.reporters).flatMap((cell) => {
          const place = { region: cell.region, sector: cell.sector, topic: one.code };
          const patch = { indicator: 'R4', period: month, ...place, ...measured(cell.parties, exchanges, network) };
          const before = known.get(cellOf(cell.region, cell.sector, one.code));
          const invented = inventedRegions.has(cell.region);
          return saysIt(before, patch) ? [] : [changeOf(deps, patch, { before, invented, on: moment.on })];
        });
  });
  const seq = standing.reduce((last, one) => Math.max(last, one.seq), 0);
  const done =
    changes.length === 0
      ? ok()
      : await deps.store.changeAll(changes, { type: observation.name, part: `R4/${month}`, seq });
  return done.ok ? ok(changes.length) : done;
}

/** The exchanges of a topic: those it names, or the one that is called the same; as far as somebody takes part in them. */
function measuredBy(
  { code, fields }: HeldRecord<typeof topic.fields>,
  reporters: readonly UseReporter[],
): readonly string[] {
  const served = new Set(reporters.flatMap(({ exchanges }) => exchanges));
  return (fields.exchanges ?? [code]).filter((exchange) => served.has(exchange));
}

interface Cell {
  readonly region: string;
  readonly sector: string;
  readonly parties: readonly Party[];
}

/** Regions and sectors with at least one organisation that reports, with all organisations there. */
function cellsOf(
  parties: readonly Party[],
  sectors: ReadonlySet<string>,
  reporters: ReadonlyMap<string, UseReporter>,
): readonly Cell[] {
  const places = parties.flatMap((one) =>
    (one.fields.regions ?? []).flatMap((at) =>
      (one.fields.sectors ?? []).filter((of) => sectors.has(of)).map((of) => ({ region: at, sector: of, one })),
    ),
  );
  return [...Map.groupBy(places, (place) => `${place.region}\n${place.sector}`).values()]
    .filter((same) => same.some(({ one }) => reporters.has(uraOf(one) ?? '')))
    .map((same) => ({
      region: same[0]?.region ?? '',
      sector: same[0]?.sector ?? '',
      parties: same.map(({ one }) => one),
    }));
}

function measured(parties: readonly Party[], exchanges: readonly string[], { reporters, counts, on }: Network) {
  const seen = parties.map((one) => {
    const ura = uraOf(one);
    const use = realUse(ura === undefined ? [] : usesOf(ura, exchanges, counts), on);
    return { ...use, isKnown: use.started || reporters.has(ura ?? '') };
  });
  const newest = seen
    .flatMap((use) => use.newest ?? [])
    .toSorted()
    .at(-1);
  const count = (holds: (one: (typeof seen)[number]) => boolean): number => seen.filter(holds).length;
  return {
    numerator: count(({ inUse }) => inUse),
    denominator: seen.length,
    unknown: count(({ isKnown }) => !isKnown),
    started: count(({ started }) => started),
    ...(newest === undefined ? {} : { newestEvidence: newest }),
  };
}

/** In both directions: what it answered itself, and what others say that they answered it. */
function usesOf(ura: string, exchanges: readonly string[], counts: readonly UseCount[]): readonly SeenUse[] {
  return counts.flatMap(({ reporter, asker, exchange, day, count }) =>
    !exchanges.includes(exchange) || ![reporter, asker].includes(ura)
      ? []
      : [{ day, count, counterparty: reporter === ura ? asker : reporter }],
  );
}

function uraOf({ fields }: Party): string | undefined {
  return fields.identifiers?.find(({ system }) => system === 'ura')?.value;
}

function saysIt(before: Statement | undefined, patch: Readonly<Record<string, unknown>>): boolean {
  return before !== undefined && Object.entries(patch).every(([name, value]) => before.fields[name] === value);
}

function changeOf(
  { clock, randomness }: Pick<MeasureDeps, 'clock' | 'randomness'>,
  patch: Readonly<Record<string, unknown>> & Readonly<Record<'period' | 'region' | 'sector' | 'topic', string>>,
  { before, invented, on }: { readonly before: Statement | undefined; readonly invented: boolean; readonly on: string },
): RecordChange {
  const id = before?.id ?? newUlid(clock.nowMs(), randomness);
  const code = before?.code ?? `r4.${patch.period}.${patch.region}.${patch.sector}.${patch.topic}`;
  const source = { class: 'measured', by: 'het netwerk', method: 'R4', at: on } as const;
  const period = { patch, source, from: `${patch.period}-01`, to: endOfTime };
  return {
    type: observation.name,
    id,
    expectedVersion: before?.version ?? 0,
    account: 'network',
    next: (open) => ok(splitPeriods(observation, open, period, { id, code, invented })),
  };
}
