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
  readonly working: Working;
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
  const demand = demandOf(input);
  return [...demand.values()].map(({ vendor, quarter, causes }) => {
    const declared = input.capacities.find((one) => one.vendor === vendor && one.quarter === quarter)?.personDays;
    const capacity = declared ?? input.inferred?.get(vendor);
    return loadOf(vendor, quarter, causes, capacity, declared === undefined);
  });
}

interface Demand {
  readonly vendor: string;
  readonly quarter: Quarter;
  readonly causes: LoadCause[];
}

/** Who declined asks nothing of its people; who committed is counted with its own time and estimate. */
function demandOf(input: LoadInput): ReadonlyMap<string, Demand> {
  const demand = new Map<string, Demand>();
  for (const item of input.items) {
    for (const [vendor, estimate] of effortOf(item.code, input)) {
      const answer = input.answers?.find((one) => one.vendor === vendor && one.item === item.code);
      if (answer?.builds === false) {
        continue;
      }
      const [from, to] = [answer?.from ?? item.from, answer?.to ?? item.to];
      for (const quarter of quartersBetween(from, to)) {
        const days = (answer?.personDays ?? estimate) * shareInQuarter(from, to, quarter);
        const key = `${vendor}\n${quarter}`;
        const known = demand.get(key) ?? { vendor, quarter, causes: [] };
        known.causes.push({ item: item.code, days });
        demand.set(key, known);
      }
    }
  }
  return demand;
}

/** Person-days that an item asks of each supplier: every product family that is not yet qualified for it counts. */
function effortOf(item: string, { efforts, families }: LoadInput): ReadonlyMap<string, number> {
  const asked = new Map<string, number>();
  for (const { productCategory, midDays } of efforts.filter((one) => one.item === item)) {
    for (const { vendor } of families.filter(
      ({ category, qualifiedFor }) => category === productCategory && !qualifiedFor.includes(item),
    )) {
      asked.set(vendor, (asked.get(vendor) ?? 0) + midDays);
    }
  }
  return asked;
}

function loadOf(
  vendor: string,
  quarter: Quarter,
  causes: readonly LoadCause[],
  capacity: number | undefined,
  inferred: boolean,
): VendorLoad {
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
    working: [
      line(
        `vraag ${Math.round(demandDays)} persoondagen: ${causes.map(({ item, days }) => `${item} ${Math.round(days)}`).join(' + ')}`,
        `demand ${Math.round(demandDays)} person-days: ${causes.map(({ item, days }) => `${item} ${Math.round(days)}`).join(' + ')}`,
      ),
      capacity === undefined
        ? line('capaciteit: onbekend', 'capacity: unknown')
        : line(
            `capaciteit ${Math.round(capacity)} (${inferred ? 'afgeleid' : 'opgegeven'}), bezetting ${percent(load ?? 0)}`,
            `capacity ${Math.round(capacity)} (${inferred ? 'inferred' : 'declared'}), load ${percent(load ?? 0)}`,
          ),
    ],
  };
}
