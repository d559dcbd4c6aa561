/** Which giving belongs to which dose: by the number of the dose, else at the agreed time, else the nearest hour that is left. */
import type { Text } from '@stelsel/kernel';
import { localMoment } from '../read/calendar.ts';
import { extensionsAt, type FhirResource, textAt } from '../resource.ts';
import { asR4 } from '../stu3/as-r4.ts';
import type { ZibView } from '../zib.ts';
import type { BuildingBlock } from './building-block.ts';
import { extension } from './codes.ts';
import { isOfDose } from './dose-number.ts';

export interface NumberedDose {
  readonly number: string;
  readonly time?: string;
  readonly asNeeded: boolean;
}

/** So far from its time a giving still belongs to a dose. */
const givingWindowMinutes = 180;

/** What is for need has no dose to belong to: each time it was given stands by itself. */
export function matchGiven<T extends NumberedDose>(
  doses: readonly T[],
  given: readonly BuildingBlock[],
): { readonly matched: ReadonlyMap<T, BuildingBlock>; readonly left: readonly BuildingBlock[] } {
  const left = new Set(given);
  const matched = new Map<T, BuildingBlock>();
  const take = (dose: T, block: BuildingBlock | undefined): void => {
    if (block !== undefined) {
      left.delete(block);
      matched.set(dose, block);
    }
  };
  const planned = doses.filter(({ asNeeded }) => !asNeeded);
  for (const dose of planned) {
    take(
      dose,
      [...left].find((block) => isOfDose(r4Of(block.view), dose.number)),
    );
  }
  for (const dose of planned.filter((one) => !matched.has(one))) {
    take(dose, nearest([...left], dose.time));
  }
  return { matched, left: [...left] };
}

function nearest(left: readonly BuildingBlock[], time: string | undefined): BuildingBlock | undefined {
  const wanted = time === undefined ? undefined : minutesOf(time);
  const near = left.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0];
  return near === undefined || distance(near, wanted) > givingWindowMinutes ? undefined : near;
}

function distance(block: BuildingBlock, wanted: number | undefined): number {
  return wanted === undefined ? 0 : Math.abs(minutesOf(agreedMoment(block).time) - wanted);
}

/** Day and time of the dose it was for, as far as it says; otherwise of the giving itself. */
export function agreedMoment(block: BuildingBlock): { readonly day: string; readonly time: string } {
  const [agreed] = extensionsAt(r4Of(block.view), extension.agreedTime);
  const ms = Date.parse(textAt(agreed, 'valueDateTime') ?? '');
  return localMoment(new Date(Number.isNaN(ms) ? block.recordedMs : ms));
}

/** How much was given, in words. */
export function givenAmount({ facts }: ZibView): Text | undefined {
  return facts.find(({ id }) => id === 'dose')?.words;
}

export function r4Of({ original }: ZibView): FhirResource {
  return original.fhir === 'STU3' ? asR4(original.resource) : original.resource;
}

function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}
