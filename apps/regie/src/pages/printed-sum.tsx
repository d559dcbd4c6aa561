/** Amounts as documents print them, what of it may be added up, and how far that is from the total they print. */

import type { fundingStream, HeldRecord, Language, MoneyFlows, PageRequest } from '@stelsel/regie';
import { stageOfStream } from '@stelsel/regie';
import { Bar } from '../charts/bar.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceGap } from '../parts/source-gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import type { Names } from '../records/called.ts';
import { euros, roundedEuros } from '../words/amounts.ts';
import { leftOutWords, purposeWords, stageWords } from '../words/money-words.ts';
import { type Say, sayIn, type Words, w } from '../words/words.ts';

type Stream = HeldRecord<typeof fundingStream.fields>;
type Sum = MoneyFlows['printed'][number]['sum'];

interface PrintedSumProps {
  readonly request: PageRequest;
  readonly streams: readonly Stream[];
  readonly sum: Sum;
  /** Of the programme, in the caption. */
  readonly name: string;
  readonly names: Names;
}

export function PrintedSum({ request, streams, sum, name, names }: PrintedSumProps) {
  const { language } = request;
  const say = sayIn(language);
  const leftOut = new Map(sum.leftOut.map(({ code, why }) => [code, why]));
  const largest = Math.max(1, ...streams.map(({ fields }) => fields.amountEur ?? fields.maxEur ?? 0));
  const programme = streams[0]?.fields.programme ?? '';
  return (
    <>
      <DataTable
        id={`stromen-${programme}`}
        caption={`${name}: ${say(caption)}`}
        rows={streams}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(nameHeading),
            foot: `${say(sumWord)} ${sum.added.length} ${say(rowsAdded)}`,
            cell: (stream) => <StreamName say={say} stream={stream} />,
          },
          {
            heading: say(amountHeading),
            numeric: true,
            cell: (stream) => (
              <StreamAmount request={request} say={say} stream={stream} added={!leftOut.has(stream.code)} />
            ),
            foot: <data value={sum.totalEur}>{euros(language, sum.totalEur)}</data>,
          },
          {
            heading: say(scaleHeading),
            cell: ({ code, fields }) => (
              <Bar
                share={(fields.amountEur ?? fields.maxEur ?? 0) / largest}
                look={leftOut.has(code) ? 'outline' : 'solid'}
              />
            ),
          },
          {
            heading: say(periodHeading),
            cell: (stream) => stream.fields.period ?? <SourceGap say={say} record={stream} />,
          },
          { heading: say(financierHeading), cell: (stream) => <Financier say={say} stream={stream} names={names} /> },
          { heading: say(stageHeading), cell: (stream) => say(stageWords[stageOfStream(stream.fields.kind)]) },
          {
            heading: say(purposeHeading),
            cell: (stream) =>
              stream.fields.purpose == null ? (
                <SourceGap say={say} record={stream} />
              ) : (
                say(purposeWords[stream.fields.purpose])
              ),
          },
          {
            heading: say(countedHeading),
            cell: ({ code }) => {
              const why = leftOut.get(code);
              return why === undefined ? say(yes) : `${say(no)}: ${say(leftOutWords[why])}`;
            },
          },
        ]}
      />
      {sum.printed.map(({ code, amountEur, differenceEur }) => (
        <p key={code} className="note printed-total">
          {say(printedWords(language, amountEur, sum, differenceEur))}
        </p>
      ))}
    </>
  );
}

function printedWords(language: Language, amountEur: number, sum: Sum, differenceEur: number): Words {
  const [printed, added, difference] = [amountEur, sum.totalEur, Math.abs(differenceEur)].map((amount) =>
    euros(language, amount),
  );
  return w(
    `De bron drukt zelf een totaal af: circa ${printed}. De ${sum.added.length} rijen samen zijn ${added}; het verschil is ${difference}. Het gedrukte totaal is niet meegeteld.`,
    `The source prints a total itself: about ${printed}. The ${sum.added.length} rows together are ${added}; the difference is ${difference}. The printed total was not added.`,
  );
}

function StreamName({ say, stream }: { readonly say: Say; readonly stream: Stream }) {
  return (
    <div className="wide-cell">
      <a href={stream.uri} lang="nl">
        {stream.fields.name}
      </a>{' '}
      {stream.invented ? <InventedMark say={say} /> : null}
      {stream.fields.condition == null ? null : <p>{stream.fields.condition}</p>}
      {stream.fields.note == null ? null : <p>{stream.fields.note}</p>}
      <SourceMark say={say} source={stream.sourceOf('amountEur')} />
    </div>
  );
}

interface StreamAmountProps {
  readonly request: PageRequest;
  readonly say: Say;
  readonly stream: Stream;
  readonly added: boolean;
}

/** Only what is added carries its exact value for machines, so that the column adds up to its foot. */
function StreamAmount({ request, say, stream, added }: StreamAmountProps) {
  const { amountEur, minEur, maxEur } = stream.fields;
  if (amountEur != null) {
    const shown = euros(request.language, amountEur);
    return added ? <data value={amountEur}>{shown}</data> : <span className="not-added">{shown}</span>;
  }
  if (minEur != null && maxEur != null) {
    return (
      <span className="not-added">
        {roundedEuros(request.language, minEur)} – {roundedEuros(request.language, maxEur)}
      </span>
    );
  }
  return <SourceGap say={say} record={stream} />;
}

interface FinancierProps {
  readonly say: Say;
  readonly stream: Stream;
  readonly names: Names;
}

function Financier({ say, stream, names }: FinancierProps) {
  const { financier, awardedBy } = stream.fields;
  if (financier == null && awardedBy == null) {
    return <SourceGap say={say} record={stream} />;
  }
  return (
    <>
      {financier == null ? null : names.of(financier)}
      {awardedBy == null ? null : <p>{`${say(awarded)} ${awardedBy}`}</p>}
    </>
  );
}

const caption = w('bedragen zoals documenten ze noemen', 'amounts as documents name them');
const nameHeading = w('Geldstroom', 'Stream');
const amountHeading = w('Bedrag', 'Amount');
const scaleHeading = w('Naar grootte', 'To scale');
const periodHeading = w('Periode', 'Period');
const financierHeading = w('Financier', 'Financier');
const stageHeading = w('Stand', 'Stage');
const purposeHeading = w('Waarvoor', 'What for');
const countedHeading = w('Telt mee', 'Added');
const yes = w('ja', 'yes');
const no = w('nee', 'no');
const sumWord = w('Som van', 'Sum of');
const rowsAdded = w('rijen die meetellen', 'rows that are added');
const awarded = w('toegekend door', 'awarded by');
