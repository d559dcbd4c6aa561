/** One obstacle: everything known, the playbook of its cause, every earlier version, and the next step. */

import { combine, ok, type Result } from '@stelsel/kernel';
import { type HeldRecord, obstacle, type Page, type PageRequest, playbook } from '@stelsel/regie';
import { type FormField, valuesOf } from '../forms/form-field.ts';
import { RecordForm, ValueList } from '../forms/record-form.tsx';
import { answerOf, type FormState, firstState, isFormState, submitRecord } from '../forms/submit-record.ts';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { obstacleChoices } from '../obstacles/obstacle-choices.ts';
import { type ObstacleChoices, reportFields, stepEdit, stepFields } from '../obstacles/obstacle-edit.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { HistorySection } from '../parts/record-history.tsx';
import { formAction, mayEdit } from '../regional/edit-address.ts';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

type Obstacle = HeldRecord<typeof obstacle.fields>;

export const obstaclePage: Page = {
  path: '/obstakels/:code',
  render: async (request) => {
    const view = await obstacleView(request);
    if (!view.ok) {
      return view;
    }
    const open = request.url.searchParams.has('bewerk') && mayEdit(request, obstacle, view.value.record.fields);
    const state = open ? (firstState(stepEdit(view.value.choices, view.value.record)) as FormState) : undefined;
    return ok({ html: draw(request, view.value, state) });
  },
  submit: async (request, form) => {
    const view = await obstacleView(request);
    if (!view.ok) {
      return view;
    }
    const done = await submitRecord(request, form, stepEdit(view.value.choices, view.value.record));
    if (!done.ok) {
      return done;
    }
    return isFormState(done.value)
      ? ok(answerOf(done.value, draw(request, view.value, done.value)))
      : ok({ location: addressIn(request.language, `/obstakels/${view.value.record.code}?bewaard=1`) });
  },
};

interface ObstacleView {
  readonly record: Obstacle;
  readonly choices: ObstacleChoices;
  readonly book: HeldRecord<typeof playbook.fields> | undefined;
  readonly versions: readonly Obstacle[];
}

async function obstacleView(request: PageRequest): Promise<Result<ObstacleView>> {
  const { reader, params } = request;
  const loaded = combine([
    await reader.get(obstacle, params.code ?? ''),
    await obstacleChoices(request),
    await reader.list(playbook),
    await reader.history(obstacle, params.code ?? ''),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [record, choices, books, history] = loaded.value;
  const book = books.find(({ fields }) => fields.cause === record.fields.cause);
  return ok({ record, choices, book, versions: history.versions });
}

function draw(request: PageRequest, view: ObstacleView, state: FormState | undefined): string {
  const { language } = request;
  const say = sayIn(language);
  const { record, choices, book } = view;
  const about: readonly FormField[] = [...reportFields(choices).slice(1), ...stepFields(choices, record)].filter(
    ({ name }, index, all) => all.findIndex((one) => one.name === name) === index,
  );
  const here = addressIn(language, `/obstakels/${record.code}`);
  return htmlDocument({
    request,
    title: record.fields.title ?? record.code,
    children: (
      <>
        <p className="trail">
          <a href={addressIn(language, '/obstakels')}>{say(desk)}</a>
        </p>
        <h1>
          {record.fields.title ?? record.code} {record.invented ? <InventedMark say={say} /> : null}
        </h1>
        {request.url.searchParams.has('bewaard') ? (
          <p className="done" role="status">
            {say(saved)}
          </p>
        ) : null}
        {state !== undefined ? (
          <RecordForm
            language={language}
            say={say}
            title={say(step)}
            action={formAction(request)}
            back={here}
            fields={stepFields(choices, record)}
            state={state}
          />
        ) : mayEdit(request, obstacle, record.fields) ? (
          <p>
            <a className="button" href={`${here}?bewerk=1#formulier`}>
              {say(step)}
            </a>
          </p>
        ) : null}
        <ValueList say={say} fields={about} values={valuesOf(about, record.fields)} />
        <h2>{say(playbookTitle)}</h2>
        {book === undefined ? (
          <p className="gap">{say(noPlaybook)}</p>
        ) : (
          <ol>
            {(book.fields.steps ?? []).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
        )}
        <HistorySection
          say={say}
          heading={history}
          versions={view.versions}
          of="state"
          show={({ fields }) => say(stateWord(fields.state))}
        />
      </>
    ),
  });
}

const desk = w('Doorbraaktafel', 'Obstacle desk');
const saved = w('Bewaard.', 'Saved.');
const step = w('Zet een stap', 'Take a step');
const playbookTitle = w('Draaiboek voor deze oorzaak', 'Playbook for this cause');
const noPlaybook = w('Er is nog geen draaiboek voor deze oorzaak.', 'There is no playbook for this cause yet.');
const history = w('Geschiedenis', 'History');
