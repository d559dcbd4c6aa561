/** Programmes with their light, computed on the day of the question. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type Plan, type ProgrammeFacts, type ProgrammeLight, programmeLight } from '../rules/programme-light.ts';
import { type Agenda, programme } from '../types/portfolio.ts';

export interface ProgrammeView {
  readonly record: HeldRecord<typeof programme.fields>;
  readonly light: ProgrammeLight;
}

/** All programmes of one agenda, or of both apart; red first. */
export async function programmeLights(reader: Reader, agenda?: Agenda): Promise<Result<readonly ProgrammeView[]>> {
  const loaded = combine([await reader.list(programme, agenda === undefined ? {} : { part: agenda })]);
  if (!loaded.ok) {
    return loaded;
  }
  const [records] = loaded.value;
  return ok(
    records
      .map((record) => ({ record, light: lightOf(record, reader.moment.on) }))
      .toSorted(
        (a, b) =>
          order.indexOf(a.light.colour) - order.indexOf(b.light.colour) || a.record.code.localeCompare(b.record.code),
      ),
  );
}

export function lightOf({ fields }: HeldRecord<typeof programme.fields>, on: string): ProgrammeLight {
  const facts = {
    original: plan(fields.baselineOriginal),
    current: plan(fields.baselineCurrent),
    forecastEnd: fields.forecastEnd ?? undefined,
    forecastCostEur: fields.forecastCostEur ?? undefined,
    resultsDelivered: fields.results ?? undefined,
    adoption: fields.adoption ?? undefined,
    adoptionPlan: fields.adoptionPlan ?? undefined,
    legalDate: fields.legalDate ?? undefined,
    lastUpdate: fields.lastUpdate ?? undefined,
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  return programmeLight({ rebaselines: fields.rebaselines?.length ?? 0, on, ...known } as ProgrammeFacts);
}

function plan(baseline: Plan | null | undefined): Plan | undefined {
  return baseline ?? undefined;
}

const order = ['rood', 'oranje', 'grijs', 'groen'];
