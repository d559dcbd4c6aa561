/** One milestone: first agreed, agreed now, expected, met; and every earlier version of it. */

import { combine, err, ok } from '@stelsel/kernel';
import { agendaItem, dayText, milestone, regieFaults } from '@stelsel/regie';
import { AgendaTabs, agendaPath, askedAgenda } from '../agenda/agenda-frame.tsx';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { ValueList } from '../forms/record-form.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { evidenceField } from '../forms/submit-record.ts';
import { linksOf } from '../layout/links.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { HistorySection } from '../parts/record-history.tsx';
import { sayIn, w } from '../words/words.ts';

const shown: readonly FormField[] = [
  { name: 'original', label: w('Oorspronkelijk', 'Original'), kind: 'day' },
  {
    name: 'current',
    label: w('Nu vastgesteld', 'Agreed now'),
    help: w(
      'Verschuiven keurt iemand anders goed; de eerste dag blijft staan.',
      'Moving it is approved by somebody else; the first day stays.',
    ),
    kind: 'day',
  },
  { name: 'forecast', label: w('Verwacht', 'Expected'), kind: 'day' },
  { name: 'actual', label: w('Gehaald op', 'Met on'), kind: 'day' },
  { name: 'evidence', label: w('Bewijs', 'Evidence'), kind: 'line' },
];
const reason: FormField = {
  name: 'reason',
  label: w('Reden, bij een nieuwe datum', 'Reason, with a new date'),
  kind: 'text',
};

export const milestonePage = recordPage({
  path: '/meerjarenagenda/:agenda/mijlpaal/:code',
  read: async (request) => {
    const agenda = askedAgenda(request);
    if (!agenda.ok) {
      return agenda;
    }
    const { reader, params } = request;
    const { code = '' } = params;
    const loaded = combine([
      await reader.get(milestone, code),
      await reader.history(milestone, code),
      await reader.list(agendaItem, { part: agenda.value }),
    ]);
    if (!loaded.ok) {
      return loaded;
    }
    const [record, { versions }, items] = loaded.value;
    const item = items.find((one) => one.code === record.fields.item);
    return item === undefined
      ? err(regieFaults('REG-UNKNOWN', { type: 'milestone', id: code }))
      : ok({ agenda: agenda.value, record, versions, item });
  },
  edit: (_request, { record }) => ({
    type: milestone,
    // What was first agreed is asked once, and never again.
    fields: [
      ...shown.filter(({ name }) => name !== 'original' || record.fields.original == null),
      reason,
      evidenceField,
    ],
    record,
    code: record.code,
    invented: record.invented,
    fixed: {},
  }),
  title: () => w('Werk bij', 'Update'),
  draw: (request, { agenda, record, versions, item }, editor) => {
    const say = sayIn(request.language);
    const name = record.fields.title ?? record.code;
    const about = item.fields.title ?? item.code;
    return {
      title: `${name}: ${about}`,
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page(agendaPath(agenda, `/onderdeel/${item.code}`))}>{about}</a>
          </p>
          <h1>
            {name} {record.invented ? <InventedMark say={say} /> : null}
          </h1>
          <AgendaTabs request={request} agenda={agenda} />
          {editor}
          <ValueList say={say} fields={shown} values={valuesOf(shown, record.fields)} />
          <HistorySection
            say={say}
            heading={history}
            versions={versions}
            of="forecast"
            show={({ fields }) =>
              [fields.current, fields.forecast, fields.actual].map((day) => say(dayText(day ?? '–'))).join(' / ')
            }
          />
        </>
      ),
    };
  },
});

const history = w('Vastgesteld, verwacht en gehaald, zoals ooit bewaard', 'Agreed, expected and met, as ever saved');
