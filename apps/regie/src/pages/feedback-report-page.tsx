/** One report of a reader; who steers the agenda reads the words and answers. */
import { combine, ok } from '@stelsel/kernel';
import { feedback, type HeldRecord, nextStates } from '@stelsel/regie';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { ValueList } from '../forms/record-form.tsx';
import { recordPage } from '../forms/record-page.tsx';
import { linksOf } from '../layout/links.ts';
import { HistorySection } from '../parts/record-history.tsx';
import { feedbackWords } from '../words/supply-words.ts';
import { sayIn, w } from '../words/words.ts';

type Report = HeldRecord<typeof feedback.fields>;

export const feedbackReportPage = recordPage({
  path: '/meldingen/:code',
  read: async ({ reader, params }) => {
    const { code = '' } = params;
    const loaded = combine([await reader.get(feedback, code), await reader.history(feedback, code)]);
    return loaded.ok ? ok({ record: loaded.value[0], versions: loaded.value[1].versions }) : loaded;
  },
  edit: (_request, { record }) => ({
    type: feedback,
    fields: answerFields(record),
    record,
    code: record.code,
    invented: false,
    fixed: {},
  }),
  title: () => w('Beantwoord', 'Answer'),
  draw: (request, { record, versions }, editor) => {
    const say = sayIn(request.language);
    const shown = about.filter(({ name }) => name !== 'text' || record.fields.text !== undefined);
    return {
      title: say(title),
      children: (
        <>
          <p className="trail">
            <a href={linksOf(request).page('/meldingen')}>{say(all)}</a>
          </p>
          <h1>{say(title)}</h1>
          {editor}
          <p>
            <a href={record.fields.about ?? '/'}>{record.fields.about}</a>
          </p>
          <ValueList say={say} fields={shown} values={valuesOf(shown, record.fields)} />
          <HistorySection
            say={say}
            heading={history}
            versions={versions}
            of="state"
            show={({ fields }) => say(feedbackWords[fields.state ?? ''] ?? w('–', '–'))}
          />
        </>
      ),
    };
  },
});

const about: readonly FormField[] = [
  { name: 'text', label: w('Wat er gemeld is', 'What was reported'), kind: 'text' },
  { name: 'receivedOn', label: w('Ontvangen op', 'Received on'), kind: 'day' },
  { name: 'answerBy', label: w('Antwoord uiterlijk', 'Answer by'), kind: 'day' },
  { name: 'answer', label: w('Antwoord', 'Answer'), kind: 'text' },
  { name: 'answeredOn', label: w('Beantwoord op', 'Answered on'), kind: 'day' },
];

function answerFields({ fields }: Report): readonly FormField[] {
  const machine = feedback.states?.machine ?? { states: [], initial: [], moves: [] };
  const from = fields.state ?? 'ontvangen';
  return [
    {
      name: 'state',
      label: w('Stand', 'State'),
      kind: 'choice',
      options: [from, ...nextStates(machine, from)].map((value) => ({
        value,
        words: feedbackWords[value] ?? w(value, value),
      })),
    },
    { name: 'answer', label: w('Antwoord (openbaar)', 'Answer (public)'), kind: 'text' },
    { name: 'answeredOn', label: w('Beantwoord op', 'Answered on'), kind: 'day' },
  ];
}

const title = w('Een melding', 'A report');
const all = w('Alle meldingen', 'All reports');
const history = w('Geschiedenis', 'History');
