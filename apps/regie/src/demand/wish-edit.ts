/** What is asked of somebody who shares a wish. */
import { type HeldRecord, type party, wish } from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { w } from '../words/words.ts';

type Organisation = HeldRecord<typeof party.fields>;

const fields: readonly FormField[] = [
  {
    name: 'title',
    label: w('Wat wilt u kunnen?', 'What do you want to be able to do?'),
    help: w(
      'Geen product, leverancier of prijs: alleen wat nodig is.',
      'No product, supplier or price: only what is needed.',
    ),
    kind: 'line',
  },
  { name: 'need', label: w('Waarom?', 'Why?'), kind: 'text' },
];

/** A wish belongs to an organisation of the care, and lies where that organisation lies. */
export function wishEdit(own: Organisation, on: string, count: number): RecordEdit<typeof wish.fields> {
  return {
    type: wish,
    fields,
    code: `${own.invented ? 'v.' : ''}wens-${count + 1}`,
    invented: own.invented,
    fixed: { ...placeOf(own), sharedOn: on, state: 'gedeeld' },
  };
}

export function placeOf(own: Organisation) {
  return { organisation: own.code, sector: own.fields.sectors?.[0] ?? null, regions: own.fields.regions ?? null };
}
