/** Everything about one topic in one region: explanation, applicability, lights, measurements and how far organisations are. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type LayerCount, layerCounts, weakestLayer } from '../rules/layers.ts';
import { observation, track } from '../types/implementation.ts';
import { initiative } from '../types/initiatives.ts';
import { party } from '../types/party.ts';
import { region, sector, topicCategory } from '../types/reference-lists.ts';
import { applicability, cellOf, declaredLight, regionalTopic, topic } from '../types/regional-agenda.ts';
import { inOrder } from './in-order.ts';
import { type RegionalCell, regionalCells } from './regional-cells.ts';

export interface SectorOfTopic {
  readonly sector: HeldRecord<typeof sector.fields>;
  /** Missing: nobody has said whether the topic applies here. */
  readonly applies?: HeldRecord<typeof applicability.fields>;
  /** Only where it applies. */
  readonly cell?: RegionalCell;
  readonly light?: HeldRecord<typeof declaredLight.fields>;
}

export interface TopicInRegion {
  readonly region: HeldRecord<typeof region.fields>;
  readonly topic: HeldRecord<typeof topic.fields>;
  readonly category?: HeldRecord<typeof topicCategory.fields>;
  readonly own?: HeldRecord<typeof regionalTopic.fields>;
  readonly initiative?: HeldRecord<typeof initiative.fields>;
  /** Partners by name; the code where nobody knows the name. */
  readonly partners: readonly string[];
  readonly sectors: readonly SectorOfTopic[];
  readonly tracks: number;
  readonly layers: readonly LayerCount[];
  /** How many tracks have this layer (1 to 5) as their weakest known one. */
  readonly weakest: ReadonlyMap<number, number>;
}

/** Region and topic by code. Faults: REG-UNKNOWN, REG-GONE. */
export async function topicInRegion(
  reader: Reader,
  regionCode: string,
  topicCode: string,
): Promise<Result<TopicInRegion>> {
  const loaded = combine([
    await reader.get(region, regionCode),
    await reader.get(topic, topicCode),
    await reader.list(topicCategory),
    await reader.list(regionalTopic, { subject: cellOf(regionCode, topicCode) }),
    await reader.list(sector),
    await reader.list(applicability, { subject: topicCode }),
    await reader.list(declaredLight, { part: regionCode }),
    await regionalCells(reader, { region: regionCode, topic: topicCode }),
    await reader.list(track, { part: regionCode }),
    await reader.list(initiative),
    await reader.list(party),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [at, about, categories, written, sectors, applies, lights, cells, tracks, initiatives, parties] = loaded.value;
  const [own] = written;
  const category = categories.find(({ code }) => code === about.fields.category);
  const part = initiatives.find(({ code }) => code === about.fields.initiative);
  const appliesTo = new Map(applies.map((one) => [one.fields.sector, one]));
  const lightOf = new Map(
    lights.filter(({ fields }) => fields.topic === topicCode).map((one) => [one.fields.sector, one]),
  );
  const cellAt = new Map(cells.map((cell) => [cell.sector, cell]));
  const nameOf = new Map(parties.map(({ code, fields }) => [code, fields.name ?? code]));
  const levels = tracks
    .filter(({ fields }) => fields.topic === topicCode)
    .map(({ fields }) => fields.layerLevels ?? []);
  return ok({
    region: at,
    topic: about,
    ...(own === undefined ? {} : { own }),
    ...(category === undefined ? {} : { category }),
    ...(part === undefined ? {} : { initiative: part }),
    partners: (about.fields.partners ?? []).map((code) => nameOf.get(code) ?? code),
    sectors: inOrder(sectors).map((one) => ({
      sector: one,
      ...defined('applies', appliesTo.get(one.code)),
      ...defined('cell', cellAt.get(one.code)),
      ...defined('light', lightOf.get(one.code)),
    })),
    tracks: levels.length,
    layers: layerCounts(levels),
    weakest: counted(levels.flatMap((one) => weakestLayer(one) ?? [])),
  });
}

export interface MonthOfUse {
  readonly month: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

/** The months of real use (R4) in one cell, oldest first; empty when the network measures nothing there. */
export async function seriesOfCell(
  reader: Reader,
  cell: Readonly<Record<'region' | 'sector' | 'topic', string>>,
): Promise<Result<readonly MonthOfUse[]>> {
  const found = await reader.list(observation, { subject: cellOf(cell.region, cell.sector, cell.topic) });
  return found.ok
    ? ok(
        found.value
          .flatMap(({ fields: { indicator, period, numerator, denominator, unknown } }) =>
            indicator !== 'R4' || period == null || numerator == null || denominator == null
              ? []
              : [{ month: period, numerator, denominator, unknown: unknown ?? 0 }],
          )
          .toSorted((a, b) => a.month.localeCompare(b.month)),
      )
    : found;
}

function defined<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
}

function counted(values: readonly number[]): ReadonlyMap<number, number> {
  return new Map([...Map.groupBy(values, (value) => value)].map(([value, same]) => [value, same.length]));
}
