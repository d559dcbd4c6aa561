/** The obstacle desk: what is stuck, how long, who decides, and the causes that many regions share. */

import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  changeRequest,
  type ObstacleBoard,
  obstacle,
  obstacleBoard,
  type Page,
  type PageForm,
  type PageRequest,
  regieFaults,
  region,
  saveRecord,
} from '@stelsel/regie';
import { RecordForm } from '../forms/record-form.tsx';
import { answerOf, type FormState, firstState, isFormState, submitRecord } from '../forms/submit-record.ts';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { obstacleChoices } from '../obstacles/obstacle-choices.ts';
import { type ObstacleChoices, reportEdit } from '../obstacles/obstacle-edit.ts';
import { ObstacleTable } from '../obstacles/obstacle-table.tsx';
import { SharedCauses } from '../obstacles/shared-causes.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { type Names, readNames } from '../records/called.ts';
import { formAction } from '../regional/edit-address.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const obstaclesPage: Page = {
  path: '/obstakels',
  render: async (request) => {
    const view = await deskView(request);
    if (!view.ok) {
      return view;
    }
    const state = request.url.searchParams.has('meld') ? firstState(reportOf(request, view.value)) : undefined;
    return ok({ html: draw(request, view.value, state as FormState | undefined) });
  },
  submit: async (request, form) => {
    const view = await deskView(request);
    if (!view.ok) {
      return view;
    }
    if (form.fields.get('wat') === 'verzoek') {
      return askForChange(request, form, view.value.board);
    }
    const done = await submitRecord(request, form, reportOf(request, view.value, form.fields.get('region')));
    if (!done.ok) {
      return done;
    }
    return isFormState(done.value)
      ? ok(answerOf(done.value, draw(request, view.value, done.value)))
      : ok({ location: addressIn(request.language, '/obstakels?bewaard=1') });
  },
};

interface DeskView {
  readonly board: ObstacleBoard;
  readonly choices: ObstacleChoices;
  readonly names: Names;
  readonly regions: readonly string[];
  readonly inventedRegions: ReadonlySet<string>;
}

async function deskView(request: PageRequest): Promise<Result<DeskView>> {
  const loaded = combine([
    await obstacleBoard(request.reader),
    await obstacleChoices(request),
    await request.reader.list(region),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [board, choices, regions, names] = loaded.value;
  return ok({
    board,
    choices,
    names,
    regions: regions.map(({ code }) => code),
    inventedRegions: new Set(regions.filter(({ invented }) => invented).map(({ code }) => code)),
  });
}

/** A new obstacle gets its number when it is saved; in an invented region it is invented too. A care organisation reports its own. */
function reportOf({ reader, viewer }: PageRequest, view: DeskView, at?: string) {
  const { on } = reader.moment;
  const own = viewer?.roles.find(({ role }) => role === 'careAdmin')?.party;
  const edit = reportEdit(view.choices, on, own);
  const invented = view.inventedRegions.has(at ?? '');
  const number = view.board.obstacles.length + 1;
  return { ...edit, invented, code: `${invented ? 'v.' : ''}o-${on.replaceAll('-', '')}-${number}` };
}

/** Three regions with one cause: a request to whoever owns the standard or the rule. */
async function askForChange(
  request: PageRequest,
  { fields, writer }: PageForm,
  board: ObstacleBoard,
): Promise<Result<{ readonly location: string }>> {
  const shared = board.causes.find(({ cause }) => cause === fields.get('oorzaak'));
  if (shared === undefined) {
    return err(regieFaults('REG-UNKNOWN', { type: changeRequest.name, id: fields.get('oorzaak') ?? '' }));
  }
  const invented = board.obstacles.some(({ record }) => record.fields.cause === shared.cause && record.invented);
  const made = await saveRecord(writer, changeRequest, request.viewer, {
    expectedVersion: 0,
    code: `${invented ? 'v.' : ''}verzoek-${shared.cause}`,
    invented,
    patch: {
      title: shared.playbook?.fields.title ?? shared.cause,
      cause: shared.cause,
      regions: shared.regions,
      obstacles: shared.obstacles,
      state: 'voorgesteld',
    },
  });
  return made.ok ? ok({ location: addressIn(request.language, '/obstakels?bewaard=1#oorzaken') }) : made;
}

function draw(request: PageRequest, view: DeskView, state: FormState | undefined): string {
  const { language, url } = request;
  const say = sayIn(language);
  const ask = (name: string): string => url.searchParams.get(name) ?? '';
  const shown = view.board.obstacles.filter(
    ({ record: { fields }, escalate }) =>
      (ask('regio') === '' || fields.region === ask('regio') || fields.alsoAffected?.includes(ask('regio')) === true) &&
      (ask('oorzaak') === '' || fields.cause === ask('oorzaak')) &&
      (ask('stand') === '' || (ask('stand') === 'escaleren' ? escalate : fields.state === ask('stand'))),
  );
  return htmlDocument({
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        {url.searchParams.has('bewaard') ? (
          <p className="done" role="status">
            {say(saved)}
          </p>
        ) : null}
        <Figures say={say} board={view.board} href={(path) => addressIn(language, path)} />
        {state === undefined ? (
          <p>
            <a
              className="button"
              href={`${addressIn(language, withQuery(url, { meld: '1', bewaard: undefined }))}#formulier`}
            >
              {say(report)}
            </a>
          </p>
        ) : (
          <RecordForm
            language={language}
            say={say}
            title={say(report)}
            action={formAction(request)}
            back={addressIn(language, '/obstakels')}
            fields={reportOf(request, view).fields}
            state={state}
          />
        )}
        <SharedCauses request={request} say={say} board={view.board} names={view.names} />
        <h2>{say(listTitle)}</h2>
        <Filters request={request} say={say} view={view} />
        {shown.length === 0 ? (
          <p className="note">{say(nothing)}</p>
        ) : (
          <ObstacleTable language={language} say={say} rows={shown} names={view.names} />
        )}
        <p>
          <a href={linksOf(request).rows('obstacles', { limit: 'all', format: 'csv' })}>{say(rows)}</a>
        </p>
      </>
    ),
  });
}

interface FiguresProps {
  readonly say: Say;
  readonly board: ObstacleBoard;
  readonly href: (path: string) => string;
}

function Figures({ say, board, href }: FiguresProps) {
  const late = board.obstacles.filter(({ escalate }) => escalate).length;
  const figures = [
    { label: all, value: board.obstacles.length, href: '/obstakels', adds: 'rows:obstakels' },
    { label: mustGoUp, value: late, href: '/obstakels?stand=escaleren', adds: 'rows:obstakels' },
    { label: shared, value: board.causes.length, href: '/obstakels#oorzaken', adds: 'list:cause-cards' },
  ];
  return (
    <KeyFigures
      figures={figures.map((one) => ({
        ...one,
        label: say(one.label),
        shown: String(one.value),
        href: href(one.href),
      }))}
    />
  );
}

function Filters({
  request,
  say,
  view,
}: {
  readonly request: PageRequest;
  readonly say: Say;
  readonly view: DeskView;
}) {
  const causes = [...new Set(view.board.obstacles.flatMap(({ record }) => record.fields.cause ?? []))].sort();
  const states = obstacle.states?.machine.states ?? [];
  return (
    <FilterForm
      say={say}
      language={request.language}
      url={request.url}
      choices={[
        {
          name: 'regio',
          label: say(regionLabel),
          options: view.regions.map((value) => ({ value, label: view.names.of(value) })),
        },
        {
          name: 'oorzaak',
          label: say(causeLabel),
          options: causes.map((value) => ({ value, label: titleOf(view.board, value) })),
        },
        {
          name: 'stand',
          label: say(stateLabel),
          options: [
            { value: 'escaleren', label: say(mustGoUp) },
            ...states.map((value) => ({ value, label: say(stateWord(value)) })),
          ],
        },
      ]}
    />
  );
}

/** A cause is called after the playbook that helps against it. */
const titleOf = ({ playbooks }: ObstacleBoard, cause: string): string =>
  playbooks.find(({ fields }) => fields.cause === cause)?.fields.title ?? cause;

const title = w('Doorbraaktafel', 'Obstacle desk');
const lead = w(
  'Wat zit vast, hoe lang al, en wie kan besluiten? Een obstakel dat te lang ligt, gaat omhoog.',
  'What is stuck, for how long, and who can decide? An obstacle that lies too long goes up.',
);
const saved = w('Bewaard.', 'Saved.');
const report = w('Meld een obstakel', 'Report an obstacle');
const listTitle = w('Alle obstakels', 'All obstacles');
const nothing = w('Niets past bij deze keuzes.', 'Nothing fits these choices.');
const rows = w('Alle rijen (CSV)', 'All rows (CSV)');
const all = w('obstakels', 'obstacles');
const mustGoUp = w('moeten omhoog', 'must go up');
const shared = w('gedeelde oorzaken', 'shared causes');
const regionLabel = w('Regio', 'Region');
const causeLabel = w('Oorzaak', 'Root cause');
const stateLabel = w('Stand', 'State');
