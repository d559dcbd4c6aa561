/** Whether suppliers can do what the agenda asks of them, quarter by quarter. */

import { type Quarter, quartersBetween, shareInQuarter } from './quarters.ts';
import { line, percent, type Working } from './working.ts';

export interface BuildItem {
  readonly code: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly legalDate?: string;
  readonly sectors: readonly string[];
}

interface ItemEffort {
  readonly item: string;
  readonly productCategory: string;
  readonly midDays: number;
}

interface Family {
  readonly vendor: string;
  readonly category: string;
  readonly sectors: readonly string[];
  readonly qualifiedFor: readonly string[];
}

interface Capacity {
  readonly vendor: string;
  readonly quarter: Quarter;
  readonly personDays: number;
}

/** What a supplier said about an item: it builds, in its own time and with its own estimate, or it does not. */
export interface BuildAnswer {
  readonly vendor: string;
  readonly item: string;
  readonly builds: boolean;
  /** Its own window, where it named one. */
  readonly from?: string;
  readonly to?: string;
  /** Its own estimate, for all its products together. */
  readonly personDays?: number;
}

export interface LoadInput {
  readonly items: readonly BuildItem[];
  readonly efforts: readonly ItemEffort[];
  readonly families: readonly Family[];
  readonly capacities: readonly Capacity[];
  readonly answers?: readonly BuildAnswer[];
  /** Person-days a quarter that a supplier finished before, where it declares nothing (median of 8 quarters). */
  readonly inferred?: ReadonlyMap<string, number>;
}

type LoadState = 'ok' | 'tight' | 'conflict' | 'unknown';

interface LoadCause {
  readonly item: string;
  readonly days: number;
}

export interface VendorLoad {
  readonly vendor: string;
  readonly quarter: Quarter;
  readonly demandDays: number;
  readonly capacityDays?: number;
  readonly inferred: boolean;
  readonly load?: number;
  readonly state: LoadState;
  readonly causes: readonly LoadCause[];
}

export const loadRule = { ok: 0.85, conflict: 1 } as const;

export function loadState(load: number | undefined): LoadState {
  if (load === undefined) {
    return 'unknown';
  }
  return load <= loadRule.ok ? 'ok' : load <= loadRule.conflict ? 'tight' : 'conflict';
}

/** Demand and capacity of every supplier in every quarter that asks anything of it. */
export function vendorLoads(input: LoadInput): readonly VendorLoad[] {
  const declaredOf = new Map(input.capacities.map((one) => [keyOf(one), one.personDays]));
  return [...demandOf(input).values()].map((demand) => {
    const declared = declaredOf.get(keyOf(demand));
    return loadOf(demand, declared ?? input.inferred?.get(demand.vendor), declared === undefined);
  });
}

const keyOf = ({ vendor, quarter }: { readonly vendor: string; readonly quarter: Quarter }): string =>
  `${vendor}\n${quarter}`;

interface Demand {
  readonly vendor: string;
  readonly quarter: Quarter;
  readonly causes: LoadCause[];
}

/** Who declined asks nothing of its people; who committed is counted with its own time and estimate. */
function demandOf(input: LoadInput): ReadonlyMap<string, Demand> {
  const demand = new Map<string, Demand>();
  const effortsOf = Map.groupBy(input.efforts, ({ item }) => item);
  const familiesOf = Map.groupBy(input.families, ({ category }) => category);
  const answersOf = Map.groupBy(input.answers ?? [], ({ item }) => item);
  const sharesOf = quarterShares();
  for (const item of input.items) {
    for (const [vendor, estimate] of estimates(item.code, effortsOf.get(item.code) ?? [], familiesOf)) {
      const answer = answersOf.get(item.code)?.find((one) => one.vendor === vendor);
      if (answer?.builds === false) {
        continue;
      }
      const [from, to] = [answer?.from ?? item.from, answer?.to ?? item.to];
      for (const { quarter, share } of sharesOf(from, to)) {
        const days = (answer?.personDays ?? estimate) * share;
        const key = keyOf({ vendor, quarter });
        const known = demand.get(key) ?? { vendor, quarter, causes: [] };
        known.causes.push({ item: item.code, days });
        demand.set(key, known);
      }
    }
  }
  return demand;
}

/** How a window is spread over quarters, computed once for all suppliers with the same window. */
function quarterShares() {
  const known = new Map<string, readonly { readonly quarter: Quarter; readonly share: number }[]>();
  return (from: string, to: string) => {
    const window = `${from} ${to}`;
    const shares =
      known.get(window) ??
      quartersBetween(from, to).map((quarter) => ({ quarter, share: shareInQuarter(from, to, quarter) }));
    known.set(window, shares);
    return shares;
  };
}

/** Person-days that an item asks of each supplier: every product family that is not yet qualified for it counts. */
function estimates(
  item: string,
  efforts: LoadInput['efforts'],
  familiesOf: ReadonlyMap<string, LoadInput['families']>,
): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { productCategory, midDays } of efforts) {
    for (const { vendor, qualifiedFor } of familiesOf.get(productCategory) ?? []) {
      if (!qualifiedFor.includes(item)) {
        asked.set(vendor, (asked.get(vendor) ?? 0) + midDays);
      }
    }
  }
  return asked;
}

function loadOf({ vendor, quarter, causes }: Demand, capacity: number | undefined, inferred: boolean): VendorLoad {
  const demandDays = causes.reduce((total, { days }) => total + days, 0);
  const load = capacity === undefined || capacity === 0 ? undefined : demandDays / capacity;
  return {
    vendor,
    quarter,
    demandDays,
    ...(capacity === undefined ? {} : { capacityDays: capacity }),
    inferred: inferred && capacity !== undefined,
    ...(load === undefined ? {} : { load }),
    state: loadState(load),
    causes: causes.toSorted((a, b) => b.days - a.days),
  };
}

/** The arithmetic behind a load, put into words when somebody reads it. */
export function workingOfLoad({ demandDays, capacityDays, inferred, load = 0, causes }: VendorLoad): Working {
  const days = Math.round(demandDays);
  const parts = causes.map((cause) => `${cause.item} ${Math.round(cause.days)}`).join(' + ');
  return [
    line(`vraag ${days} persoondagen: ${parts}`, `demand ${days} person-days: ${parts}`),
    capacityDays === undefined
      ? line('capaciteit: onbekend', 'capacity: unknown')
      : line(
          `capaciteit ${Math.round(capacityDays)} (${inferred ? 'afgeleid' : 'opgegeven'}), bezetting ${percent(load).nl}`,
          `capacity ${Math.round(capacityDays)} (${inferred ? 'inferred' : 'declared'}), load ${percent(load).en}`,
        ),
  ];
}
