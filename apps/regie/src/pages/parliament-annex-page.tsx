/** An annex to a letter to parliament: what was promised, what is late and why, what it costs, every fact with a numbered source. */

import { combine, ok, type Result } from '@stelsel/kernel';
import {
  action,
  type HeldRecord,
  type MoneyFlows,
  moneyFlows,
  type PageRequest,
  type ProgrammeView,
  parliamentCommitment,
  programmeLights,
  type Source,
} from '@stelsel/regie';
import { ProgrammeLightMark } from '../agenda/programme-light-mark.tsx';
import { ProgrammeReasons } from '../agenda/programme-reasons.tsx';
import { type Links, linksOf } from '../layout/links.ts';
import { planTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { showPage } from '../layout/show-page.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { When } from '../parts/when.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import { euros } from '../words/amounts.ts';
import { governanceWord } from '../words/governance-words.ts';
import { streamProgrammeWords } from '../words/money-words.ts';
import { commitmentStateWords } from '../words/plan-words.ts';
import { stateWord } from '../words/state-words.ts';
import { type Say, sayIn, w } from '../words/words.ts';

export const parliamentAnnexPage = showPage('/toezeggingen/bijlage', load, frame);

interface View {
  readonly commitments: readonly HeldRecord<typeof parliamentCommitment.fields>[];
  readonly actions: readonly HeldRecord<typeof action.fields>[];
  readonly programmes: readonly ProgrammeView[];
  readonly money: MoneyFlows;
}

async function load({ reader }: PageRequest): Promise<Result<View>> {
  const loaded = combine([
    await reader.list(parliamentCommitment),
    await reader.list(action),
    await programmeLights(reader),
    await moneyFlows(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [commitments, actions, programmes, money] = loaded.value;
  return ok({
    commitments,
    programmes,
    money,
    actions: actions.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0)),
  });
}

interface Cited {
  readonly number: number;
  readonly source: Source;
  readonly uri: string;
}

/** Numbers sources in the order in which they are used; the same document and place keeps its number. */
function citations() {
  const cited = new Map<string, Cited>();
  return {
    all: (): readonly Cited[] => [...cited.values()],
    cite: (record: Pick<HeldRecord, 'uri' | 'sourceOf'>): number => {
      const source = record.sourceOf('');
      const key = source.class === 'imported' ? `${source.evidence}` : record.uri;
      const known = cited.get(key) ?? { number: cited.size + 1, source, uri: record.uri };
      cited.set(key, known);
      return known.number;
    },
  };
}

type Cite = ReturnType<typeof citations>['cite'];

interface PartProps {
  readonly request: PageRequest;
  readonly view: View;
  readonly say: Say;
  readonly links: Links;
  readonly cite: Cite;
}

function frame(request: PageRequest, view: View) {
  const say = sayIn(request.language);
  const { cite, all } = citations();
  const parts: PartProps = { request, view, say, links: linksOf(request), cite };
  // Drawn here and not as components: the list of sources needs to know what was cited above it.
  const body = [commitmentPart(parts), programmePart(parts), moneyPart(parts), actionPart(parts)];
  return {
    request,
    title: say(title),
    children: (
      <article className="annex">
        <h1>{say(title)}</h1>
        <p className="lead">
          {say(stateOn)} <When say={say} at={request.reader.moment.on} />. {say(numbersNote)}
        </p>
        <SectionTabs request={request} tabs={planTabs} />
        {body}
        <section aria-labelledby="bronnen">
          <h2 id="bronnen">{say(sourcesTitle)}</h2>
          <ol className="sources">
            {all().map(({ number, source, uri }) => (
              <li key={number} id={`bron-${number}`}>
                <SourceMark say={say} source={source} /> <a href={uri}>{uri}</a>
              </li>
            ))}
          </ol>
          <p>
            {say(frozenNote)} <a href={parts.links.here({ asOf: request.reader.moment.asOf })}>{say(frozenLink)}</a>
          </p>
        </section>
      </article>
    ),
  };
}

function Note({ number }: { readonly number: number }) {
  return (
    <sup>
      <a href={`#bron-${number}`}>[{number}]</a>
    </sup>
  );
}

function commitmentPart({ view, say, cite }: PartProps) {
  const numbers = new Map(view.commitments.map((one) => [one.code, cite(one)]));
  return (
    <section key="toezeggingen">
      <h2>{say(commitmentsTitle)}</h2>
      <DataTable
        id="toezeggingen"
        caption={say(commitmentsTitle)}
        rows={view.commitments}
        keyOf={({ code }) => code}
        columns={[
          {
            heading: say(aboutHeading),
            cell: (one) => (
              <>
                {one.fields.about} {one.invented ? <InventedMark say={say} /> : null}
                <Note number={numbers.get(one.code) ?? 0} />
              </>
            ),
          },
          {
            heading: say(stateHeading),
            cell: ({ fields }) => say(commitmentStateWords[fields.state ?? ''] ?? w('–', '–')),
          },
          {
            heading: say(dueHeading),
            cell: ({ fields }) =>
              fields.due == null ? (
                fields.rhythm == null ? (
                  <Gap say={say} />
                ) : (
                  say(governanceWord(fields.rhythm))
                )
              ) : (
                <When say={say} at={fields.due} />
              ),
          },
          { heading: say(paperHeading), cell: ({ fields }) => fields.paper ?? <Gap say={say} /> },
        ]}
      />
    </section>
  );
}

function programmePart({ view, say, cite, links, request }: PartProps) {
  const late = view.programmes.filter(({ light }) => light.colour === 'rood' || light.colour === 'oranje');
  const numbers = new Map(late.map(({ record }) => [record.code, cite(record)]));
  return (
    <section key="programmas">
      <h2>{say(lateTitle)}</h2>
      <p>{say(lateNote)}</p>
      <DataTable
        id="programmas"
        caption={say(lateTitle)}
        rows={late}
        keyOf={({ record }) => record.code}
        columns={[
          {
            heading: say(programmeHeading),
            cell: ({ record }) => (
              <>
                <a href={links.page(`/meerjarenagenda/${record.fields.agenda}/programma/${record.code}`)}>
                  {record.fields.name}
                </a>{' '}
                {record.invented ? <InventedMark say={say} /> : null}
                <Note number={numbers.get(record.code) ?? 0} />
              </>
            ),
          },
          {
            heading: say(lightHeading),
            cell: ({ light }) => <ProgrammeLightMark say={say} colour={light.colour} rebaselines={light.rebaselines} />,
          },
          {
            heading: say(whyHeading),
            cell: ({ record, light }) => (
              <>
                <ProgrammeReasons say={say} record={record} />
                <WorkingDetails say={say} lines={light.working} />
              </>
            ),
          },
          {
            heading: say(costHeading),
            cell: ({ record }) =>
              record.fields.forecastCostEur == null ? (
                <Gap say={say} />
              ) : (
                <a href={links.page(`/geld/programma/${record.code}`)}>
                  {euros(request.language, record.fields.forecastCostEur)}
                </a>
              ),
          },
        ]}
      />
    </section>
  );
}

function moneyPart({ request, view, say, links, cite }: PartProps) {
  const named = view.money.printed.filter(({ programme }) => programme !== 'context');
  return (
    <section key="geld">
      <h2>{say(moneyTitle)}</h2>
      <ul>
        {named.map(({ programme, sum }) => {
          const first = view.money.streams.find(({ fields }) => fields.programme === programme);
          const printed = sum.printed.map(({ amountEur }) => euros(request.language, amountEur)).join(', ');
          return (
            <li key={programme}>
              {say(streamProgrammeWords[programme] ?? w(programme, programme))}:{' '}
              {sum.added.length === 0 ? (
                <a href={links.page(`/geld/documenten#${programme}`)}>{say(nothingAdded)}</a>
              ) : (
                <>
                  <a href={links.page(`/geld/documenten#${programme}`)}>{euros(request.language, sum.totalEur)}</a>{' '}
                  {say(
                    sum.added.length === 1
                      ? w('in één rij', 'in one row')
                      : w(`in ${sum.added.length} rijen`, `in ${sum.added.length} rows`),
                  )}
                </>
              )}
              {printed === '' ? '' : `; ${say(printedTotal)} ${printed}`}.{' '}
              {first === undefined ? null : <Note number={cite(first)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function actionPart({ request, view, say, links, cite }: PartProps) {
  return (
    <section key="acties">
      <h2>{say(actionsTitle)}</h2>
      <ol>
        {view.actions.map((one) => (
          <li key={one.code}>
            <a href={links.page(`/actieplan#${one.code}`)}>
              {(request.language === 'en' ? one.fields.nameEn : one.fields.name) ?? one.code}
            </a>
            : {one.fields.state == null ? say(stateUnknown) : say(stateWord(one.fields.state))}.{' '}
            <Note number={cite(one)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

const title = w('Bijlage bij de voortgangsrapportage aan de Kamer', 'Annex to the progress report to parliament');
const stateOn = w('Stand op', 'State on');
const numbersNote = w(
  'Elk feit heeft een nummer; onderaan staat de bron. Wat verzonnen is, is gemerkt en hoort niet in een brief.',
  'Every fact has a number; the source stands below. What is invented is marked and does not belong in a letter.',
);
const commitmentsTitle = w('Toezeggingen', 'Commitments');
const aboutHeading = w('Wat is toegezegd', 'What was promised');
const stateHeading = w('Stand', 'State');
const dueHeading = w('Uiterlijk', 'Due');
const paperHeading = w('Kamerstuk', 'Paper of parliament');
const lateTitle = w('Programma’s die achterlopen, en waarom', 'Programmes that are late, and why');
const lateNote = w(
  'Tegen de oorspronkelijke planning gerekend; een nieuwe planning verandert de kleur niet.',
  'Computed against the original plan; a new plan does not change the colour.',
);
const programmeHeading = w('Programma', 'Programme');
const lightHeading = w('Licht', 'Light');
const whyHeading = w('Waarom', 'Why');
const costHeading = w('Verwachte kosten', 'Expected cost');
const moneyTitle = w('Geld dat documenten noemen', 'Money that documents name');
const nothingAdded = w('alleen ramingen; die tellen wij niet op', 'estimates only; we do not add those up');
const printedTotal = w('het document drukt zelf af:', 'the document itself prints:');
const actionsTitle = w('Acties van het actieplan', 'Actions of the plan');
const stateUnknown = w('stand niet gemeld', 'state not reported');
const sourcesTitle = w('Bronnen', 'Sources');
const frozenNote = w('Wie dit later wil nazien:', 'To check this later:');
const frozenLink = w('dezelfde bijlage, vast op dit moment', 'the same annex, fixed at this moment');
