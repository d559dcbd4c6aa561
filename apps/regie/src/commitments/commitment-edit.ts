/** What is asked of a commitment to parliament: when it is recorded, and at every step after that. */
import { type agendaItem, type HeldRecord, nextStates, parliamentCommitment } from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import { evidenceField, type RecordEdit } from '../forms/submit-record.ts';
import { commitmentStateWords } from '../words/plan-words.ts';
import { w } from '../words/words.ts';

type Commitment = HeldRecord<typeof parliamentCommitment.fields>;
type Items = readonly HeldRecord<typeof agendaItem.fields>[];

interface EditParts {
  readonly items: Items;
  /** How many there are: the next one gets the next number. */
  readonly count: number;
  readonly invented: boolean;
  readonly record?: Commitment;
}

export function commitmentFields(items: Items, record: Commitment | undefined): readonly FormField[] {
  const machine = parliamentCommitment.states?.machine;
  const from = record?.fields.state ?? 'open';
  const states = [from, ...(machine === undefined || record === undefined ? [] : nextStates(machine, from))];
  return [
    { name: 'about', label: w('Wat is beloofd of gevraagd?', 'What was promised or asked?'), kind: 'text' },
    {
      name: 'kind',
      label: w('Soort', 'Kind'),
      kind: 'choice',
      options: [
        { value: 'toezegging', words: w('toezegging', 'commitment') },
        { value: 'motie', words: w('motie', 'motion') },
      ],
    },
    { name: 'paper', label: w('Kamerstuk', 'Parliamentary paper'), kind: 'line' },
    {
      name: 'due',
      label: w('Uiterlijk', 'Due'),
      help: w(
        'Een datum vastleggen of verschuiven keurt iemand anders goed. De eerste datum blijft ernaast staan.',
        'Setting or moving a date is approved by somebody else. The first date stays beside it.',
      ),
      kind: 'day',
    },
    { name: 'rhythm', label: w('Ritme, als er geen datum is', 'Rhythm, when there is no date'), kind: 'line' },
    {
      name: 'item',
      label: w('Onderdeel van de meerjarenagenda', 'Item of the multi-year agenda'),
      kind: 'choice',
      options: items.map(({ code, fields }) => ({ value: code, words: w(fields.title ?? code, fields.title ?? code) })),
    },
    {
      name: 'state',
      label: w('Stand', 'State'),
      kind: 'choice',
      options: states.map((value) => ({ value, words: commitmentStateWords[value] ?? w(value, value) })),
    },
    {
      name: 'evidence',
      label: w('Afgedaan met', 'Settled by'),
      help: w('Kamerstuk of adres van de brief.', 'Parliamentary paper or address of the letter.'),
      kind: 'line',
    },
    { name: 'settledOn', label: w('Afgedaan op', 'Settled on'), kind: 'day' },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}

export function commitmentEdit({
  items,
  count,
  invented,
  record,
}: EditParts): RecordEdit<typeof parliamentCommitment.fields> {
  return {
    type: parliamentCommitment,
    fields: [...commitmentFields(items, record), evidenceField],
    ...(record === undefined ? {} : { record }),
    code: record?.code ?? `${invented ? 'v.' : ''}kamer-${count + 1}`,
    invented: record?.invented ?? invented,
    fixed: record === undefined ? { state: 'open' } : {},
    // The first date is kept for ever; it is set together with the date itself.
    fold: (patch) => ({
      ...patch,
      ...(record?.fields.dueOriginal == null && typeof patch.due === 'string'
        ? { dueOriginal: record?.fields.due ?? patch.due }
        : {}),
    }),
  };
}
