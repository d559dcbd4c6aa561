/** One agenda as a plan: items, milestones, dependencies, schedule, and what suppliers can carry. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type SectorLoad, sectorLoads } from '../rules/public-load.ts';
import { type ScheduleLine, type ScheduleLink, schedule } from '../rules/schedule.ts';
import {
  type BuildAnswer,
  type BuildItem,
  type LoadInput,
  type VendorLoad,
  vendorLoads,
} from '../rules/vendor-load.ts';
import {
  type Agenda,
  agendaItem,
  dependency,
  effort,
  milestone,
  productFamily,
  vendorCapacity,
} from '../types/portfolio.ts';
import { supplierAnswer } from '../types/supply.ts';

export interface AgendaPlan {
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly milestones: readonly HeldRecord<typeof milestone.fields>[];
  readonly dependencies: readonly HeldRecord<typeof dependency.fields>[];
  /** Only items with a build window. */
  readonly schedule: readonly ScheduleLine[];
  /** What everybody may see. */
  readonly sectorLoads: readonly SectorLoad[];
  /** Per supplier; empty unless the viewer may see capacities. */
  readonly vendorLoads: readonly VendorLoad[];
  readonly conflicts: readonly VendorLoad[];
  /** For what-if: the same input that the schedule was computed from. */
  readonly input: LoadInput;
  readonly links: readonly ScheduleLink[];
}

/**
 * Capacity is counted over both agendas, because suppliers serve both; items and milestones are of the one agenda. The
 * index per sector is computed from all capacities and holds nothing that points at one supplier. Fault: REG-CYCLE.
 */
export async function agendaPlan(reader: Reader, wholeReader: Reader, agenda: Agenda): Promise<Result<AgendaPlan>> {
  const loaded = combine([
    await reader.list(agendaItem),
    await reader.list(milestone),
    await reader.list(dependency),
    await reader.list(effort),
    await reader.list(productFamily),
    await wholeReader.list(vendorCapacity),
    await reader.list(vendorCapacity),
    await wholeReader.list(supplierAnswer),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [allItems, allMilestones, allDependencies, efforts, families, capacities, visible, answers] = loaded.value;
  const items = allItems.filter(({ fields }) => fields.agenda === agenda);
  const codes = new Set(items.map(({ code }) => code));
  const legal = legalDates(allMilestones);
  const asked = new Set(
    allItems.filter(({ fields }) => askedStates.includes(fields.state ?? '')).map(({ code }) => code),
  );
  const links = allDependencies.flatMap(({ fields }) => linkOf(fields));
  const input: LoadInput = {
    items: allItems.flatMap((item) => buildItemOf(item, legal.get(item.code))),
    efforts: efforts.flatMap(({ fields: { item, productCategory, mid } }) =>
      item == null || productCategory == null || mid == null || !asked.has(item)
        ? []
        : [{ item, productCategory, midDays: mid }],
    ),
    families: families.flatMap(({ fields: { vendor, category, sectors, qualifiedFor } }) =>
      vendor == null || category == null
        ? []
        : [{ vendor, category, sectors: sectors ?? [], qualifiedFor: qualifiedFor ?? [] }],
    ),
    capacities: capacities.flatMap(({ fields: { vendor, quarter, personDays } }) =>
      vendor == null || quarter == null || personDays == null ? [] : [{ vendor, quarter, personDays }],
    ),
    answers: answers.flatMap(answerOf),
  };
  const planned = schedule(input.items, links);
  if (!planned.ok) {
    return planned;
  }
  const loads = vendorLoads(input);
  const mayName = new Set(visible.flatMap(({ fields }) => fields.vendor ?? []));
  const named = loads.filter(({ vendor }) => mayName.has(vendor));
  return ok({
    items,
    milestones: allMilestones.filter(({ fields }) => codes.has(fields.item ?? '')),
    dependencies: allDependencies.filter(({ fields }) => codes.has(fields.from ?? '') || codes.has(fields.to ?? '')),
    schedule: planned.value.filter(({ code }) => codes.has(code)),
    sectorLoads: sectorLoads(loads, input.families),
    vendorLoads: named,
    conflicts: named.filter(({ state, causes }) => state === 'conflict' && causes.some(({ item }) => codes.has(item))),
    input,
    links,
  });
}

/** Work is asked of suppliers from the day that an item has priority until it is built; not of ideas, nor of what is paused. */
const askedStates = ['geprioriteerd', 'vastgesteld', 'in uitvoering'];

function legalDates(milestones: readonly HeldRecord<typeof milestone.fields>[]): ReadonlyMap<string, string> {
  return new Map(
    milestones.flatMap(({ fields: { item, legal, current, original } }) => {
      const day = current ?? original;
      return legal === true && item != null && day != null ? [[item, day] as const] : [];
    }),
  );
}

function buildItemOf(
  { code, fields }: HeldRecord<typeof agendaItem.fields>,
  legalDate: string | undefined,
): readonly BuildItem[] {
  const { title, buildFrom, buildTo, sectors } = fields;
  return buildFrom == null || buildTo == null
    ? []
    : [
        {
          code,
          title: title ?? code,
          from: buildFrom,
          to: buildTo,
          sectors: sectors ?? [],
          ...(legalDate === undefined ? {} : { legalDate }),
        },
      ];
}

/** Who still considers is counted as if it said nothing. */
function answerOf({ fields }: HeldRecord<typeof supplierAnswer.fields>): readonly BuildAnswer[] {
  const { vendor, item, state, buildFrom, buildTo, personDays } = fields;
  if (vendor == null || item == null || state == null || state === 'in beraad') {
    return [];
  }
  const own = state === 'toegezegd';
  return [
    {
      vendor,
      item,
      builds: own,
      ...(own && buildFrom != null ? { from: buildFrom } : {}),
      ...(own && buildTo != null ? { to: buildTo } : {}),
      ...(own && personDays != null ? { personDays } : {}),
    },
  ];
}

function linkOf({ from, to, kind, lagDays }: HeldRecord<typeof dependency.fields>['fields']): readonly ScheduleLink[] {
  return from == null || to == null ? [] : [{ from, to, kind: kind ?? 'FS', lagDays: lagDays ?? 0 }];
}
