/** What two rows of one person have to do with each other: the same substance twice, the same kind, an allergy. */
import type { Group } from '../merge/group.ts';
import type { ZibView } from '../zib.ts';
import type { BlockDifference } from './building-block.ts';
import { productSystems } from './codes.ts';
import { difference } from './differences.ts';
import { atcGroups } from './medication-merge.ts';
import type { TreatmentNow } from './treatment-now.ts';

export interface AcrossTreatments {
  readonly differences: ReadonlyMap<TreatmentNow, readonly BlockDifference[]>;
  /** Keys of treatments with the same kind of medicine. */
  readonly alike: ReadonlyMap<TreatmentNow, readonly string[]>;
}

const inUse = ({ state }: TreatmentNow): boolean => state.code === 'current' || state.code === 'unknown';

/** Shown side by side and never judged: whether it is wrong is for people to decide. */
export function acrossTreatments(nows: readonly TreatmentNow[], groups: readonly Group[]): AcrossTreatments {
  const differences = new Map<TreatmentNow, BlockDifference[]>();
  const alike = new Map<TreatmentNow, string[]>();
  const add = (now: TreatmentNow, found: BlockDifference): void => {
    differences.set(now, [...(differences.get(now) ?? []), found]);
  };
  const allergies = groups.filter(isStandingAllergy);
  const substances = sharing(nows, (now) => codesOf(now, productSystems.atc).filter((code) => code.length === 7));
  const kinds = sharing(nows, (now) => viewsOf(now).flatMap(atcGroups));
  for (const now of nows) {
    for (const other of inUse(now) ? (substances.get(now) ?? []).filter(inUse) : []) {
      add(now, doubleOf(now, other));
    }
    const others = (kinds.get(now) ?? []).map(({ treatment }) => treatment.key);
    if (others.length > 0) {
      alike.set(now, [...new Set(others)].sort());
    }
    for (const allergy of inUse(now) ? allergies : []) {
      if (isAbout(allergy, now)) {
        add(now, allergyOf(now, allergy));
      }
    }
  }
  return { differences, alike };
}

/** Per treatment the other treatments of the same person that share one of its keys. */
function sharing(
  nows: readonly TreatmentNow[],
  keysOf: (now: TreatmentNow) => readonly string[],
): ReadonlyMap<TreatmentNow, readonly TreatmentNow[]> {
  const byKey = new Map<string, Set<TreatmentNow>>();
  for (const now of nows) {
    for (const key of keysOf(now)) {
      const whole = `${personOf(now)} ${key}`;
      byKey.set(whole, (byKey.get(whole) ?? new Set()).add(now));
    }
  }
  const found = new Map<TreatmentNow, Set<TreatmentNow>>();
  for (const together of byKey.values()) {
    for (const now of together) {
      const others = [...together].filter((other) => other !== now);
      found.set(now, new Set([...(found.get(now) ?? []), ...others]));
    }
  }
  return new Map([...found].map(([now, others]) => [now, [...others]]));
}

function viewsOf(now: TreatmentNow): readonly ZibView[] {
  return now.treatment.blocks.map(({ view }) => view);
}

function codesOf(now: TreatmentNow, system: string): readonly string[] {
  return viewsOf(now).flatMap(({ codes }) => codes.filter((code) => code.system === system).map(({ code }) => code));
}

function personOf(now: TreatmentNow): string {
  return now.treatment.blocks[0]?.view.original.person ?? '';
}

function titleOf(now: TreatmentNow): string {
  return now.agreed[0]?.view.title ?? now.supplied[0]?.view.title ?? viewsOf(now)[0]?.title ?? '';
}

function doubleOf(now: TreatmentNow, other: TreatmentNow): BlockDifference {
  const name = titleOf(other);
  return difference('double-medication', [...now.treatment.blocks, ...other.treatment.blocks], {
    nl: `Hetzelfde middel staat twee keer in gebruik: ook als ${name}.`,
    en: `The same substance is in use twice: also as ${name}.`,
  });
}

function isStandingAllergy({ zib, members, lead }: Group): boolean {
  return (
    zib === 'AllergyIntolerance' &&
    members.length > 0 &&
    lead.status?.code !== 'inactive' &&
    lead.status?.code !== 'resolved'
  );
}

/** By a shared code of product or substance, or because the medicine bears the name of what one is allergic to. */
function isAbout(allergy: Group, now: TreatmentNow): boolean {
  if (allergy.person !== personOf(now)) {
    return false;
  }
  const codes = new Set(allergy.lead.codes.map(({ system, code }) => `${system}|${code}`));
  const name = allergy.title.toLowerCase();
  return viewsOf(now).some(
    (view) =>
      view.codes.some(({ system, code }) => codes.has(`${system}|${code}`)) ||
      (name.length > 4 && view.title.toLowerCase().includes(name)),
  );
}

function allergyOf(now: TreatmentNow, allergy: Group): BlockDifference {
  const names = allergy.sources.map(({ name }) => name).join(', ');
  return difference('allergy', now.treatment.blocks, {
    nl: `Let op: allergie voor ${allergy.title.toLowerCase()} volgens ${names}.`,
    en: `Mind: allergy to ${allergy.title.toLowerCase()} according to ${names}.`,
  });
}
