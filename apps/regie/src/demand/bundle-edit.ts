/** What a sector body is asked when it joins wishes: the request in words of care, and how much each wish matters. */
import {
  type agendaItem,
  type BundleView,
  type HeldRecord,
  nextStates,
  priorities,
  type WishView,
  wishBundle,
} from '@stelsel/regie';
import type { FormField } from '../forms/form-field.ts';
import type { RecordEdit } from '../forms/submit-record.ts';
import { bundleWords, priorityWords } from '../words/supply-words.ts';
import { w } from '../words/words.ts';

interface EditParts {
  readonly owner: string;
  readonly sector: string | undefined;
  readonly invented: boolean;
  readonly count: number;
  readonly wishes: readonly WishView[];
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly view?: BundleView;
}

const box = (wish: string): string => `belang-${wish}`;

export function bundleEdit(parts: EditParts): RecordEdit<typeof wishBundle.fields> {
  const { owner, sector, invented, count, view } = parts;
  const record = view?.bundle;
  const about = parts.wishes.filter(({ wish }) => wish.fields.sector === (record?.fields.sector ?? sector));
  return {
    type: wishBundle,
    fields: [...fieldsFor(parts), ...about.map(priorityField)],
    ...(record === undefined ? {} : { record }),
    code: record?.code ?? `${invented ? 'v.' : ''}vraag-${count + 1}`,
    invented: record?.invented ?? invented,
    fixed: record === undefined ? { owner, sector: sector ?? null, state: 'concept' } : {},
    unfold: ({ wishes }) =>
      Object.fromEntries(
        ((wishes ?? []) as readonly { wish: string; priority: string }[]).map(({ wish, priority }) => [
          box(wish),
          priority,
        ]),
      ),
    fold: (patch) => {
      const asked = about.flatMap(({ wish }) => {
        const priority = patch[box(wish.code)];
        return priority == null ? [] : [{ wish: wish.code, priority }];
      });
      const rest = Object.fromEntries(Object.entries(patch).filter(([name]) => !name.startsWith('belang-')));
      return { ...rest, wishes: asked.length === 0 ? null : asked };
    },
  };
}

function fieldsFor({ items, view }: EditParts): readonly FormField[] {
  const machine = wishBundle.states?.machine;
  const from = view?.bundle.fields.state ?? 'concept';
  const states = [from, ...(machine === undefined || view === undefined ? [] : nextStates(machine, from))];
  return [
    { name: 'title', label: w('De vraag', 'The request'), kind: 'line' },
    {
      name: 'need',
      label: w('Wat de sector wil kunnen', 'What the sector wants to be able to do'),
      help: w(
        'Geen leverancier, product of prijs: dat mag in een gezamenlijke vraag niet.',
        'No supplier, product or price: that is not allowed in a request in common.',
      ),
      kind: 'text',
    },
    {
      name: 'state',
      label: w('Stand', 'State'),
      kind: 'choice',
      options: states.map((value) => ({ value, words: bundleWords[value] ?? w(value, value) })),
    },
    { name: 'consultationFrom', label: w('Consultatie vanaf', 'Consultation from'), kind: 'day' },
    {
      name: 'consultationTo',
      label: w('Consultatie tot', 'Consultation until'),
      help: w('Ten minste vier weken.', 'At least four weeks.'),
      kind: 'day',
    },
    {
      name: 'fixedOn',
      label: w('Vastgesteld op', 'Fixed on'),
      help: w('Vaststellen keurt iemand anders goed.', 'Fixing is approved by somebody else.'),
      kind: 'day',
    },
    {
      name: 'item',
      label: w('Onderdeel van de agenda waarin dit komt', 'Item of the agenda in which this comes'),
      kind: 'choice',
      options: items.map(({ code, fields }) => ({ value: code, words: w(fields.title ?? code, fields.title ?? code) })),
    },
    { name: 'reason', label: w('Reden', 'Reason'), kind: 'text' },
  ];
}

function priorityField({ wish, organisations }: WishView): FormField {
  const title = wish.fields.title ?? wish.code;
  return {
    name: box(wish.code),
    label: w(
      `Belang van: ${title} (${organisations} organisaties)`,
      `Priority of: ${title} (${organisations} organisations)`,
    ),
    kind: 'choice',
    options: priorities.map((value) => ({ value, words: priorityWords[value] ?? w(value, value) })),
  };
}
