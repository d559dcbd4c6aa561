import type { RecordGroup } from '@stelsel/citizen';
import { recordLimits } from '../record/limits.ts';
import { dayOf, type RecordIndex } from '../record/record-index.ts';
import { isAhead, isOver } from '../record/row-facts.ts';
import type { SectionName } from '../record/sections.ts';
import { daysAgo, today } from '../record/today.ts';

export interface Overview {
  /** What sources do not agree on, and warnings; sensitive kinds never. */
  readonly attention: readonly RecordGroup[];
  /** Medicines that are not over. */
  readonly medication: readonly RecordGroup[];
  /** What somebody cannot tolerate; that there is nothing is no such thing. */
  readonly allergies: readonly RecordGroup[];
  readonly results: readonly RecordGroup[];
  readonly freshResults: readonly RecordGroup[];
  readonly letters: readonly RecordGroup[];
  readonly nextAppointment: RecordGroup | undefined;
  /** Of the last days, without results: those wait behind their own question. */
  readonly fresh: readonly RecordGroup[];
}

/** What the first page tells. Sensitive kinds are never on it. */
export function overviewOf(index: RecordIndex): Overview {
  const day = today();
  const since = daysAgo(recordLimits.newDays);
  const of = (name: SectionName): readonly RecordGroup[] =>
    (index.bySection.get(name) ?? []).filter(({ sensitive }) => !sensitive);
  const isFresh = (group: RecordGroup): boolean => {
    const at = dayOf(group)?.slice(0, 10);
    return at !== undefined && at >= since && at <= day;
  };
  const rows = index.rows.filter(({ sensitive }) => !sensitive);
  const results = of('results');
  return {
    attention: [
      ...oncePerConflict(rows.filter(({ differences, conflicts }) => differences.length > 0 || conflicts.length > 0)),
      ...of('warnings').filter(
        (group) => !isOver(group, day) && group.differences.length + group.conflicts.length === 0,
      ),
    ].sort((a, b) => urgency(a) - urgency(b)),
    medication: of('medication').filter((group) => !isOver(group, day)),
    allergies: of('allergies').filter((group) => !isOver(group, day) && !saysNone(group)),
    results,
    freshResults: results.filter(isFresh),
    letters: of('letters'),
    nextAppointment: of('appointments')
      .filter((group) => isAhead(group, day) && !isOver(group, day))
      .at(-1),
    fresh: rows.filter((group) => isFresh(group) && group.zib !== 'LaboratoryTestResult'),
  };
}

/** Two rows that contradict each other are one point of attention: the one that stands first names it. */
function oncePerConflict(rows: readonly RecordGroup[]): readonly RecordGroup[] {
  const told = new Set<string>();
  return rows.filter(({ key, conflicts, differences }) => {
    const again = differences.length === 0 && conflicts.every((conflict) => told.has(conflict.with));
    told.add(key);
    return !again;
  });
}

/** SNOMED CT: no known allergy, of any kind or of one kind. */
const noneKnown = new Set(['716186003', '409137002', '429625007', '428607008']);

function saysNone({ lead }: RecordGroup): boolean {
  return lead.codes.some(({ code }) => noneKnown.has(code));
}

const order = ['TreatmentDirective2', 'Medication', 'AllergyIntolerance', 'Alert', 'MedicationContraIndication'];

/** What could do harm first: directives, medicines, allergies, warnings, then the rest. */
function urgency({ zib }: RecordGroup): number {
  const at = order.indexOf(zib);
  return at < 0 ? order.length : at;
}
