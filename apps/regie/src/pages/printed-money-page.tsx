/** Streams of money as documents name them, per programme and per stage; nothing is added that may not be added. */

import { combine, ok } from '@stelsel/kernel';
import {
  type fundingStream,
  type HeldRecord,
  type MoneyFlows,
  moneyFlows,
  type Page,
  type PageRequest,
  stageOfStream,
  streamStages,
} from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { type Links, linksOf } from '../layout/links.ts';
import { moneyTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { type Names, readNames } from '../records/called.ts';
import { euros } from '../words/amounts.ts';
import { stageWords, streamProgrammeWords } from '../words/money-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';
import { PrintedSum } from './printed-sum.tsx';

export const printedMoneyPage: Page = {
  path: '/geld/documenten',
  render: async (request) => {
    const loaded = combine([await moneyFlows(request.reader), await readNames(request)]);
    return loaded.ok ? ok({ html: htmlDocument(frame(request, ...loaded.value)) }) : loaded;
  },
};

interface ProgrammeStreams {
  readonly code: string;
  readonly name: string;
  readonly sum: MoneyFlows['printed'][number]['sum'];
  readonly streams: readonly HeldRecord<typeof fundingStream.fields>[];
}

function frame(request: PageRequest, money: MoneyFlows, names: Names) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const named = money.printed.map(({ programme: code, sum }): ProgrammeStreams => {
    const words = streamProgrammeWords[code];
    const streams = money.streams.filter(({ fields }) => fields.programme === code);
    return { code, sum, streams, name: words === undefined ? code : say(words) };
  });
  const order = Object.keys(streamProgrammeWords);
  const programmes = named.toSorted((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  return {
    request,
    title: say(title),
    wide: true,
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={moneyTabs} />
        <StageTable request={request} say={say} links={links} programmes={programmes} />
        {programmes.map(({ code, name, sum, streams }) => (
          <section key={code} id={code}>
            <h2>{name}</h2>
            <p>
              <a href={links.page(`/geld/programma/${code}`)}>{say(bought)}</a> ·{' '}
              <a href={links.rows('funding/streams', { limit: 'all', programme: code })}>{say(asData)}</a>
            </p>
            <PrintedSum request={request} name={name} streams={streams} sum={sum} names={names} />
          </section>
        ))}
      </>
    ),
  };
}

interface StageTableProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly links: Links;
  readonly programmes: readonly ProgrammeStreams[];
}

/** Stages are never added to each other: the same euro may be reserved in one document and awarded in another. */
function StageTable({ request, say, links, programmes }: StageTableProps) {
  return (
    <DataTable
      id="standen"
      caption={say(stagesCaption)}
      rows={programmes}
      keyOf={({ code }) => code}
      columns={[
        {
          heading: say(programmeHeading),
          cell: ({ code, name }) => <a href={links.here({ programma: undefined }).concat(`#${code}`)}>{name}</a>,
        },
        ...streamStages.map((stage) => ({
          heading: say(stageWords[stage]),
          numeric: true,
          cell: ({ streams, sum, code }: ProgrammeStreams) => {
            const own = streams.filter(({ fields }) => stageOfStream(fields.kind) === stage);
            const reasons = new Map(sum.leftOut.map((one) => [one.code, one.why]));
            const counts = own.filter(({ code: stream }) => {
              const why = reasons.get(stream);
              return why === undefined || why === 'estimate' || (why === 'context' && stage === 'unknown');
            });
            const range = counts.map(({ fields }) => [
              fields.amountEur ?? fields.minEur ?? 0,
              fields.amountEur ?? fields.maxEur ?? 0,
            ]);
            const [low = 0, high = 0] = [0, 1].map((side) =>
              range.reduce((total, pair) => total + (pair[side] ?? 0), 0),
            );
            if (counts.length === 0) {
              return <Gap say={say} words={own.length === 0 ? noRows : onlyTotals} />;
            }
            const shown = euros(request.language, high);
            return (
              <a href={`#stromen-${code}-caption`}>
                {low === high ? shown : `${euros(request.language, low)} – ${shown}`}
              </a>
            );
          },
        })),
      ]}
    />
  );
}

const title = w('Geld: wat documenten zeggen', 'Money: what documents say');
const lead = w(
  'Bedragen met document en datum. Wat een document niet noemt, is een gat: dan weet niemand het in het openbaar.',
  'Amounts with document and date. What a document does not name is a gap: then nobody knows it in public.',
);
const stagesCaption = w(
  'Gepland, toegekend, besteed of onbekend, per programma (standen worden niet bij elkaar opgeteld)',
  'Planned, awarded, spent or unknown, by programme (stages are not added to each other)',
);
const programmeHeading = w('Programma', 'Programme');
const noRows = w('niet genoemd', 'not named');
const onlyTotals = w('telt al mee in een andere rij', 'counted in another row already');
const bought = w('Wat kocht dit geld?', 'What did this money buy?');
const asData = w('Deze rijen als data', 'These rows as data');
