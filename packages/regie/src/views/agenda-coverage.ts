/** Which plateau, principle and agreement each item of an agenda serves, and where that is not said. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type Agenda, agendaItem } from '../types/portfolio.ts';
import { reference } from '../types/reference-lists.ts';

type Item = HeldRecord<typeof agendaItem.fields>;

export const coverageSubjects = ['plateau', 'principle', 'iza-goal', 'owner', 'deliverable'] as const;
export type CoverageSubject = (typeof coverageSubjects)[number];

interface CoverageRow {
  readonly subject: CoverageSubject;
  /** Missing: items that do not say it. */
  readonly code?: string;
  readonly name?: string;
  readonly items: readonly Item[];
}

export interface AgendaCoverage {
  readonly total: number;
  readonly rows: readonly CoverageRow[];
}

/** Per subject the rows add up to the total: every item stands in exactly one of them. */
export async function agendaCoverage(reader: Reader, agenda: Agenda): Promise<Result<AgendaCoverage>> {
  const loaded = combine([
    await reader.list(agendaItem, { part: agenda }),
    await reader.list(reference, { part: 'plateau' }),
    await reader.list(reference, { part: 'principle' }),
    await reader.list(reference, { part: 'iza-goal' }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [items, plateaus, principles, goals] = loaded.value;
  const named = new Map([...plateaus, ...principles, ...goals].map(({ code, fields }) => [code, fields.name ?? code]));
  return ok({
    total: items.length,
    rows: coverageSubjects.flatMap((subject) => {
      const expected = { plateau: plateaus, principle: principles, 'iza-goal': goals, owner: [], deliverable: [] }[
        subject
      ];
      const byValue = Map.groupBy(items, (item) => saidBy(item, subject));
      const codes = new Set([...expected.map(({ code }) => code), ...[...byValue.keys()].filter((one) => one !== '')]);
      return [
        ...[...codes].map((code) => ({ subject, code, name: named.get(code) ?? code, items: byValue.get(code) ?? [] })),
        { subject, items: byValue.get('') ?? [] },
      ];
    }),
  });
}

function saidBy({ fields }: Item, subject: CoverageSubject): string {
  switch (subject) {
    case 'plateau':
      return fields.plateau == null ? '' : `plateau-${fields.plateau}`;
    case 'principle':
      return fields.principle ?? '';
    case 'iza-goal':
      return fields.izaGoal ?? '';
    case 'owner':
      return fields.owner ?? '';
    case 'deliverable':
      return fields.deliverable == null ? '' : 'named';
    default:
      return subject satisfies never;
  }
}
