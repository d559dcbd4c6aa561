/** What is asked when an item is offered to the next phase, and when it is taken over or given back. */
import { type HandoverItem, handover, nextStates } from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { handoverWords } from '../words/supply-words.ts';
import { w } from '../words/words.ts';

/** An open hand-over is answered; without one the item is offered. Undefined where there is no next phase. */
export function handoverEdit(
  { item, next, open, handovers }: HandoverItem,
  party: string,
  on: string,
): RecordEdit<typeof handover.fields> | undefined {
  if (next === undefined) {
    return undefined;
  }
  const base = { type: handover, invented: item.invented };
  return open === undefined
    ? {
        ...base,
        fields: offerFields,
        code: `${item.code}.${next}.${handovers.length + 1}`,
        fixed: { item: item.code, to: next, givenBy: party, offeredOn: on, state: 'aangeboden' },
      }
    : { ...base, fields: answerFields, record: open, code: open.code, fixed: {} };
}

const offerFields: readonly FormField[] = [
  {
    name: 'exceptions',
    label: w('Wat is nog niet gereed, en waarom kan dat?', 'What is not ready yet, and why is that fine?'),
    help: w('Dit staat openbaar naast de overdracht.', 'This is public beside the hand-over.'),
    kind: 'text',
  },
];

const answerFields: readonly FormField[] = [
  {
    name: 'state',
    label: w('Stand', 'State'),
    kind: 'choice',
    options: [
      'aangeboden',
      ...nextStates(handover.states?.machine ?? { states: [], initial: [], moves: [] }, 'aangeboden'),
    ].map((value) => ({ value, words: handoverWords[value] ?? w(value, value) })),
  },
  { name: 'takenBy', label: w('Wie neemt over (kenmerk)', 'Who takes over (code)'), kind: 'line' },
  {
    name: 'takenOn',
    label: w('Overgenomen op', 'Taken over on'),
    help: w('Overnemen keurt iemand anders goed.', 'Taking over is approved by somebody else.'),
    kind: 'day',
  },
  { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
];
