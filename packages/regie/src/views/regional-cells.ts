/** Every cell of the regional agenda: what the RSO declares, what follows from agreements and measurement, and where these differ. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import { addDays } from '../records/moment.ts';
import type { Reader } from '../records/open-reader.ts';
import type { Source } from '../records/source.ts';
import type { Ratio } from '../rules/bounds.ts';
import { type CellLight, cellLight, cellRule, differs } from '../rules/cell-light.ts';
import { observation, track } from '../types/implementation.ts';
import { party } from '../types/party.ts';
import { region, sector } from '../types/reference-lists.ts';
import {
  applicability,
  cellOf,
  type DeclaredLight,
  declaredLight,
  regionalCommitment,
  topic,
} from '../types/regional-agenda.ts';
import { inOrder } from './in-order.ts';

export interface RegionalCell {
  readonly region: string;
  readonly sector: string;
  readonly topic: string;
  readonly invented: boolean;
  /** Missing: nobody filled it in. */
  readonly declared?: {
    readonly light: DeclaredLight;
    readonly reason?: string;
    readonly source: Source;
    readonly uri: string;
  };
  readonly commitment?: { readonly state: string; readonly source: Source; readonly uri: string };
  readonly population: number;
  readonly inUse?: Ratio;
  /** Missing where nothing is known to compute with: a real region without agreements and measurements. */
  readonly computed?: CellLight;
  readonly differs: boolean;
}

export interface CellFilter {
  readonly region?: string;
  readonly sector?: string;
  readonly topic?: string;
}

/** The cells to which a topic applies, in the order region, topic, sector. Everything in them is public. */
export async function regionalCells(reader: Reader, filter: CellFilter = {}): Promise<Result<readonly RegionalCell[]>> {
  const { region: regionCode, sector: sectorCode, topic: topicCode } = filter;
  const cells = await reader.shared(`regional-cells ${regionCode ?? ''}`, (visitor) => cellsOf(visitor, regionCode));
  return !cells.ok || (sectorCode ?? topicCode) === undefined
    ? cells
    : ok(
        cells.value.filter(
          (cell) =>
            (sectorCode === undefined || cell.sector === sectorCode) &&
            (topicCode === undefined || cell.topic === topicCode),
        ),
      );
}

async function cellsOf(reader: Reader, only: string | undefined): Promise<Result<readonly RegionalCell[]>> {
  const part = only === undefined ? {} : { part: only };
  const loaded = combine([
    await reader.list(region),
    await reader.list(topic),
    await reader.list(sector),
    await reader.list(applicability),
    await reader.list(declaredLight, part),
    await reader.list(regionalCommitment, part),
    await startedTracks(reader, only),
    await populations(reader),
    await newestUse(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [regions, topics, sectors, applies, lights, commitments, startedOf, populationOf, observations] = loaded.value;
  const lightOf = byCell(lights);
  const commitmentOf = byCell(commitments);
  const observationOf = byCell(observations);
  const sectorsOf = sectorsByTopic(applies, inOrder(sectors));
  const cells = regions
    .filter(({ code }) => only === undefined || code === only)
    .toSorted(byName)
    .flatMap((at) =>
      inOrder(topics).flatMap(({ code: topicCode }) =>
        (sectorsOf.get(topicCode) ?? []).map((sectorCode) => {
          const key = cellOf(at.code, sectorCode, topicCode);
          return cellFrom(reader.moment.on, at, sectorCode, topicCode, {
            light: lightOf.get(key),
            commitment: commitmentOf.get(key),
            measured: observationOf.get(key),
            started: startedOf.get(key) ?? 0,
            population: populationOf.get(`${at.code}/${sectorCode}`) ?? 0,
          });
        }),
      ),
    );
  return ok(cells);
}

/** The newest measurement of every cell: of the month that runs, as far as it goes, or of the last whole one. */
async function newestUse(reader: Reader): Promise<Result<readonly Observation[]>> {
  const { on } = reader.moment;
  const found = combine([
    await reader.list(observation, { part: `R4/${lastMonth(on)}` }),
    await reader.list(observation, { part: `R4/${on.slice(0, 7)}` }),
  ]);
  return found.ok ? ok(found.value.flat()) : found;
}

/** The last month that is over. */
export function lastMonth(day: string): string {
  return addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7);
}

type Light = HeldRecord<typeof declaredLight.fields>;
type Commitment = HeldRecord<typeof regionalCommitment.fields>;
type Observation = HeldRecord<typeof observation.fields>;

interface CellSources {
  readonly light: Light | undefined;
  readonly commitment: Commitment | undefined;
  readonly measured: Observation | undefined;
  readonly started: number;
  readonly population: number;
}

function cellFrom(
  on: string,
  at: HeldRecord,
  sectorCode: string,
  topicCode: string,
  { light, commitment, measured, started, population }: CellSources,
): RegionalCell {
  const declared = light?.fields.light ?? undefined;
  const state = commitment?.fields.state ?? undefined;
  const inUse = ratioOf(measured);
  const size = inUse?.denominator ?? population;
  const known = at.invented || commitment !== undefined || measured !== undefined;
  const newestEvidence = measured?.fields.newestEvidence ?? undefined;
  const computed = known
    ? cellLight({
        on,
        population: size,
        started: Math.max(started, measured?.fields.started ?? 0),
        ...(state === undefined ? {} : { commitment: state }),
        ...(newestEvidence === undefined ? {} : { newestEvidence }),
        ...(inUse === undefined ? {} : { inUse }),
      })
    : undefined;
  return {
    region: at.code,
    sector: sectorCode,
    topic: topicCode,
    invented: at.invented,
    population: size,
    differs: computed !== undefined && isSeen(computed, inUse, started) && differs(declared, computed),
    ...(light === undefined || declared === undefined
      ? {}
      : {
          declared: {
            light: declared,
            source: light.sourceOf('light'),
            uri: light.uri,
            ...(light.fields.reason == null ? {} : { reason: light.fields.reason }),
          },
        }),
    ...(commitment === undefined || state === undefined
      ? {}
      : { commitment: { state, source: commitment.sourceOf('state'), uri: commitment.uri } }),
    ...(inUse === undefined ? {} : { inUse }),
    ...(computed === undefined ? {} : { computed }),
  };
}

/** Without any measurement or report, “not started” only says that nobody looked: that is no difference. */
function isSeen({ state }: CellLight, inUse: Ratio | undefined, started: number): boolean {
  return state !== 'volgend' || inUse !== undefined || started > 0;
}

function ratioOf(measured: Observation | undefined): Ratio | undefined {
  const { numerator, denominator, unknown } = measured?.fields ?? {};
  return numerator == null || denominator == null ? undefined : { numerator, denominator, unknown: unknown ?? 0 };
}

interface CellFields {
  readonly region?: string | null;
  readonly sector?: string | null;
  readonly topic?: string | null;
}

function byCell<R extends { readonly fields: CellFields }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(
    records.map((record) => [cellOf(record.fields.region, record.fields.sector, record.fields.topic), record]),
  );
}

const startedStates = ['inrichten', 'testen', 'live', 'in gebruik', 'routine'];

/** Organisations that began, with evidence that is not too old, per cell. */
async function startedTracks(reader: Reader, only: string | undefined): Promise<Result<ReadonlyMap<string, number>>> {
  const counted = await reader.sums(track, {
    ...(only === undefined ? {} : { parts: [only] }),
    by: ['region', 'sector', 'topic', 'state'],
    of: [],
    atLeast: { newestEvidence: addDays(reader.moment.on, -cellRule.stalledDays) },
  });
  if (!counted.ok) {
    return counted;
  }
  const counts = new Map<string, number>();
  for (const { by, count } of counted.value.filter((one) => startedStates.includes(one.by.state ?? ''))) {
    const key = cellOf(by.region, by.sector, by.topic);
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return ok(counts);
}

/** To which sectors each topic applies, in the order of sectors. */
function sectorsByTopic(
  applies: readonly HeldRecord<typeof applicability.fields>[],
  sectors: readonly { readonly code: string }[],
): ReadonlyMap<string, readonly string[]> {
  const known = new Set(
    applies.filter(({ fields }) => fields.applies === 'ja').map(({ fields }) => `${fields.topic}\n${fields.sector}`),
  );
  const topics = new Set(applies.map(({ fields }) => fields.topic ?? ''));
  return new Map(
    [...topics].map((topicCode) => [
      topicCode,
      sectors.map(({ code }) => code).filter((code) => known.has(`${topicCode}\n${code}`)),
    ]),
  );
}

/** How many organisations of a sector a region has; one in two regions counts in both. */
async function populations(reader: Reader): Promise<Result<ReadonlyMap<string, number>>> {
  const counted = await reader.sums(party, { parts: ['care'], by: ['regions', 'sectors'], of: [] });
  if (!counted.ok) {
    return counted;
  }
  const counts = new Map<string, number>();
  for (const { by, count } of counted.value) {
    for (const at of codesOf(by.regions)) {
      for (const of of codesOf(by.sectors)) {
        counts.set(`${at}/${of}`, (counts.get(`${at}/${of}`) ?? 0) + count);
      }
    }
  }
  return ok(counts);
}

function codesOf(list = ''): readonly string[] {
  return list === '' ? [] : (JSON.parse(list) as readonly string[]);
}

function byName(a: HeldRecord<typeof region.fields>, b: HeldRecord<typeof region.fields>): number {
  return Number(a.invented) - Number(b.invented) || (a.fields.name ?? a.code).localeCompare(b.fields.name ?? b.code);
}
