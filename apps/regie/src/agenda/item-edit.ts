/** What can be changed of an item of a multi-year agenda, and what is asked of a new one. */
import { type Agenda, agendaItem, type HeldRecord, type programme, type reference, type topic } from '@stelsel/regie';
import type { FormField, FormOption } from '../forms/form-field.ts';
import { evidenceField, type RecordEdit } from '../forms/submit-record.ts';
import { w } from '../words/words.ts';
import { kindWords } from './agenda-words.ts';

type Item = HeldRecord<typeof agendaItem.fields>;

export interface ItemChoices {
  readonly agenda: Agenda;
  readonly programmes: readonly HeldRecord<typeof programme.fields>[];
  readonly references: readonly HeldRecord<typeof reference.fields>[];
  readonly topics: readonly HeldRecord<typeof topic.fields>[];
  /** Items of this agenda: an item can follow from the evaluation of another. */
  readonly items: readonly Item[];
}

interface Named {
  readonly code: string;
  readonly fields: { readonly name?: string | null; readonly title?: string | null };
}

const optionsOf = (records: readonly Named[]): readonly FormOption[] =>
  records.map(({ code, fields }) => {
    const name = fields.name ?? fields.title ?? code;
    return { value: code, words: w(name, name) };
  });

export function itemEdit(choices: ItemChoices, invented: boolean, record?: Item): RecordEdit<typeof agendaItem.fields> {
  const { agenda, items } = choices;
  return {
    type: agendaItem,
    fields: [...fieldsFor(choices), evidenceField],
    ...(record === undefined ? {} : { record }),
    code: record?.code ?? `${invented ? 'v.' : ''}${agenda}-${items.length + 1}`,
    invented: record?.invented ?? invented,
    fixed: record === undefined ? { agenda, state: 'idee' } : {},
    fold: ({ plateau, ...patch }) => ({ ...patch, plateau: plateau == null ? null : Number(plateau) }),
  };
}

function fieldsFor({ programmes, references, topics, items }: ItemChoices): readonly FormField[] {
  const list = (name: string): readonly FormOption[] =>
    optionsOf(references.filter(({ fields }) => fields.list === name));
  return [
    { name: 'title', label: w('Titel', 'Title'), kind: 'line' },
    { name: 'programme', label: w('Programma', 'Programme'), kind: 'choice', options: optionsOf(programmes) },
    {
      name: 'kind',
      label: w('Soort', 'Kind'),
      kind: 'choice',
      options: Object.entries(kindWords).map(([value, words]) => ({ value, words })),
    },
    { name: 'owner', label: w('Eigenaar (kenmerk)', 'Owner (code)'), kind: 'line' },
    { name: 'deliverable', label: w('Wat wordt opgeleverd', 'Deliverable'), kind: 'text' },
    {
      name: 'sectors',
      label: w('Sectoren (kenmerken)', 'Sectors (codes)'),
      help: w('Eén per regel.', 'One per line.'),
      kind: 'lines',
    },
    {
      name: 'ictRequirements',
      label: w('Eisen aan ICT', 'ICT requirements'),
      help: w('Eén per regel; leveranciers antwoorden per eis.', 'One per line; suppliers answer per requirement.'),
      kind: 'lines',
    },
    {
      name: 'productCategories',
      label: w('Geraakte soorten producten', 'Kinds of products affected'),
      help: w('Eén kenmerk per regel, zoals epd.', 'One code per line, such as epd.'),
      kind: 'lines',
    },
    {
      name: 'plateau',
      label: w('Plateau', 'Plateau'),
      kind: 'choice',
      options: ['1', '2', '3'].map((value) => ({ value, words: w(value, value) })),
    },
    {
      name: 'principle',
      label: w('Leidend principe', 'Leading principle'),
      kind: 'choice',
      options: list('principle'),
    },
    {
      name: 'izaGoal',
      label: w('Afspraak van het IZA', 'Agreement of the IZA'),
      kind: 'choice',
      options: list('iza-goal'),
    },
    {
      name: 'topic',
      label: w('Onderwerp van de regionale agenda', 'Topic of the regional agenda'),
      kind: 'choice',
      options: optionsOf(topics),
    },
    {
      name: 'demandOf',
      label: w('Volgt uit de evaluatie van', 'Follows from the evaluation of'),
      kind: 'choice',
      options: optionsOf(items),
    },
    {
      name: 'buildFrom',
      label: w('Bouw vanaf', 'Build from'),
      help: w('Een bouwtijd keurt iemand anders goed.', 'A build window is approved by somebody else.'),
      kind: 'day',
    },
    { name: 'buildTo', label: w('Bouw tot', 'Build until'), kind: 'day' },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}
