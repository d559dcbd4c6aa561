/** What was promised to parliament: what, until when, how it stands, and with what it was settled. */

import { ok } from '@stelsel/kernel';
import { type HeldRecord, type Page, type PageRequest, parliamentCommitment } from '@stelsel/regie';
import { hasRole } from '../agenda/edit-forms.tsx';
import { isLate } from '../commitments/is-late.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { KeyFigures } from '../parts/key-figures.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { counted } from '../words/amounts.ts';
import { governanceWord } from '../words/governance-words.ts';
import { overdueWords } from '../words/money-words.ts';
import { commitmentStateWords } from '../words/plan-words.ts';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';
import { newCommitment } from './commitment-page.tsx';

export const commitmentsPage: Page = {
  path: '/toezeggingen',
  render: async (request) => {
    const listed = await request.reader.list(parliamentCommitment);
    return listed.ok ? ok({ html: htmlDocument(frame(request, listed.value)) }) : listed;
  },
};

type Commitment = HeldRecord<typeof parliamentCommitment.fields>;

function frame(request: PageRequest, all: readonly Commitment[]) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const state = request.url.searchParams.get('stand') ?? '';
  const on = request.reader.moment.on;
  const rows = all.filter((one) => (state === 'telaat' ? isLate(one, on) : state === '' || one.fields.state === state));
  const figure = (label: string, holds: (one: Commitment) => boolean, stand: string | undefined) => {
    const value = all.filter(holds).length;
    return {
      label,
      value,
      shown: counted(request.language, value),
      adds: 'rows:toezeggingen',
      href: links.page('/toezeggingen', { stand }),
    };
  };
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={planTabs} />
        <p>
          <a href={links.page('/toezeggingen/bijlage')}>{say(annex)}</a>
        </p>
        {hasRole(request, 'agendaOwner') ? (
          <p>
            <a className="button" href={links.page(`/toezeggingen/${newCommitment}`, { bewerk: '1' })}>
              {say(add)}
            </a>
          </p>
        ) : null}
        <KeyFigures
          figures={[
            figure(say(allLabel), () => true, undefined),
            figure(say(openLabel), ({ fields }) => fields.state === 'open', 'open'),
            figure(say(settledLabel), ({ fields }) => fields.state === 'afgedaan', 'afgedaan'),
            figure(say(overdueWords), (one) => isLate(one, on), 'telaat'),
          ]}
        />
        <DataTable
          id="toezeggingen"
          caption={say(title)}
          rows={rows}
          keyOf={({ code }) => code}
          columns={[
            {
              heading: say(aboutHeading),
              cell: (one) => (
                <div className="wide-cell">
                  <a href={links.page(`/toezeggingen/${one.code}`)}>{one.fields.about ?? one.code}</a>{' '}
                  {one.invented ? <InventedMark say={say} /> : null}
                  <SourceMark say={say} source={one.sourceOf('about')} />
                </div>
              ),
            },
            { heading: say(kindHeading), cell: ({ fields }) => say(stateWord(fields.kind)) },
            { heading: say(paperHeading), cell: (one) => one.fields.paper ?? <SourceGap say={say} record={one} /> },
            {
              heading: say(dueHeading),
              cell: (one) => (
                <>
                  {one.fields.due == null ? (
                    one.fields.rhythm == null ? (
                      <SourceGap say={say} record={one} />
                    ) : (
                      say(governanceWord(one.fields.rhythm))
                    )
                  ) : (
                    <When say={say} at={one.fields.due} />
                  )}{' '}
                  {isLate(one, on) ? <strong className="differs">{say(overdueWords)}</strong> : null}
                </>
              ),
            },
            {
              heading: say(stateHeading),
              cell: ({ fields }) => say(commitmentStateWords[fields.state ?? ''] ?? w('', '')),
            },
            {
              heading: say(evidenceHeading),
              cell: (one) =>
                one.fields.evidence ??
                (one.fields.state === 'afgedaan' ? <SourceGap say={say} record={one} /> : (one.fields.reason ?? '')),
            },
          ]}
        />
        <p>
          <a href={links.rows('parliament-commitments', { limit: 'all' })}>{say(asData)}</a>
        </p>
      </>
    ),
  };
}

const title = w('Toezeggingen aan de Kamer', 'Commitments to parliament');
const lead = w(
  'Wat bewindspersonen beloofden of de Kamer vroeg, en hoe het ermee staat.',
  'What ministers promised or parliament asked, and how it stands.',
);
const annex = w(
  'Maak de bijlage voor een Kamerbrief, met bronnen',
  'Make the annex to a letter to parliament, with sources',
);
const add = w('Leg een toezegging vast', 'Record a commitment');
const allLabel = w('toezeggingen en moties', 'commitments and motions');
const openLabel = w('open', 'open');
const settledLabel = w('afgedaan', 'settled');
const aboutHeading = w('Waarover', 'About');
const kindHeading = w('Soort', 'Kind');
const paperHeading = w('Kamerstuk', 'Parliamentary paper');
const dueHeading = w('Uiterlijk', 'Due');
const stateHeading = w('Stand', 'State');
const evidenceHeading = w('Afgedaan met', 'Settled by');
const asData = w('Deze rijen als data', 'These rows as data');
