/** What an inspector needs: what is late, what differs, what two people decided, and who changed what. For who has that role. */
import { combine, err, ok, type Result } from '@stelsel/kernel';
import {
  type LogEntry,
  maySupervise,
  type OverdueAnswer,
  overdueAnswers,
  type Page,
  type PageRequest,
  type Proposal,
  type RegionalCell,
  regieFaults,
  regionalCells,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { type KeyFigure, KeyFigures } from '../parts/key-figures.tsx';
import { type Names, readNames } from '../records/called.ts';
import { ChangeLog, logFilterOf } from '../supervision/change-log.tsx';
import { DecidedProposals } from '../supervision/decided-proposals.tsx';
import { DifferenceTable } from '../supervision/difference-table.tsx';
import { OverdueTable } from '../supervision/overdue-table.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, type Words, w } from '../words/words.ts';

interface SupervisionView {
  readonly overdue: readonly OverdueAnswer[];
  readonly differences: readonly RegionalCell[];
  readonly decided: readonly Proposal[];
  readonly log: readonly LogEntry[];
  readonly names: Names;
}

export const supervisionPage: Page = {
  path: '/toezicht',
  render: async (request) => {
    const view = await read(request);
    return view.ok ? ok({ html: draw(request, view.value) }) : view;
  },
};

async function read(request: PageRequest): Promise<Result<SupervisionView>> {
  const { reader, viewer, proposals } = request;
  if (!maySupervise(viewer)) {
    return err(
      viewer === undefined
        ? regieFaults('REG-SIGN-IN')
        : regieFaults('REG-ROLE', {
            act: 'read',
            type: 'toezicht',
            needed: 'inspector, competitionAuthority, auditor',
          }),
    );
  }
  const loaded = combine([
    await overdueAnswers(reader),
    await regionalCells(reader),
    await proposals.list('approved'),
    await proposals.list('rejected'),
    await request.log(logFilterOf(request.url)),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [overdue, cells, approved, rejected, log, names] = loaded.value;
  const decided = [...approved, ...rejected].toSorted((a, b) => (b.decidedAt ?? '').localeCompare(a.decidedAt ?? ''));
  return ok({ overdue, differences: cells.filter(({ differs }) => differs), decided, log, names });
}

const figure = ({ language }: PageRequest, words: Words, value: number, href: string): KeyFigure => ({
  label: sayIn(language)(words),
  shown: counted(language, value),
  value,
  href,
});

function draw(request: PageRequest, view: SupervisionView): string {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const chosen = looks.find((look) => look === request.url.searchParams.get('kijk')) ?? 'te-laat';
  return htmlDocument({
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <KeyFigures
          figures={[
            figure(request, lateWord, view.overdue.length, links.page('/toezicht')),
            figure(request, differsWord, view.differences.length, links.page('/toezicht', { kijk: 'verschillen' })),
            figure(request, decidedWord, view.decided.length, links.page('/toezicht', { kijk: 'vier-ogen' })),
          ]}
        />
        <nav className="tabs" aria-label={say(title)}>
          <ul>
            {looks.map((look) => (
              <li key={look}>
                <a
                  href={links.page('/toezicht', { kijk: look })}
                  {...(look === chosen ? { 'aria-current': 'page' as const } : {})}
                >
                  {say(lookWords[look])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {chosen === 'te-laat' ? <OverdueTable request={request} overdue={view.overdue} names={view.names} /> : null}
        {chosen === 'verschillen' ? (
          <DifferenceTable request={request} cells={view.differences} names={view.names} />
        ) : null}
        {chosen === 'vier-ogen' ? <DecidedProposals request={request} decided={view.decided} /> : null}
        {chosen === 'logboek' ? <ChangeLog request={request} log={view.log} /> : null}
        <p>
          <a href={links.page('/gegevens')}>{say(allData)}</a> · <a href="/v1/my/log">{say(logData)}</a>
        </p>
      </>
    ),
  });
}

const looks = ['te-laat', 'verschillen', 'vier-ogen', 'logboek'] as const;
const lookWords: Readonly<Record<(typeof looks)[number], Words>> = {
  'te-laat': w('Te laat', 'Overdue'),
  verschillen: w('Verschillen', 'Differences'),
  'vier-ogen': w('Vier ogen', 'Four eyes'),
  logboek: w('Wie wijzigde wat', 'Who changed what'),
};
const title = w('Toezicht', 'Supervision');
const lead = w(
  'Wat te laat is, wat verschilt van de meting, wat twee mensen besloten en wie wat wijzigde. Het systeem oordeelt niet; elk getal leidt naar zijn rijen.',
  'What is late, what differs from the measurement, what two people decided and who changed what. The system does not judge; every number leads to its rows.',
);
const lateWord = w('antwoorden en resultaten te laat', 'answers and results overdue');
const differsWord = w('stoplichten die van de meting verschillen', 'lights that differ from the measurement');
const decidedWord = w('besluiten met vier ogen', 'decisions by four eyes');
const allData = w('Alle gegevens, en wie ze bijhoudt', 'All data, and who keeps it');
const logData = w('Het logboek als gegevens', 'The log as data');
