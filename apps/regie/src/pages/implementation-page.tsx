/** Implementation over four phases: questions, what one wants to follow, what is in each phase, and how far topics are. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  agendaItem,
  agendas,
  type HeldRecord,
  implementationTopics,
  type PageRequest,
  type Phase,
  phase,
  phaseOfState,
  phaseStatement,
  region,
  sector,
  statesOfPhase,
  type TopicProgress,
  type TopicThreshold,
  topicThresholds,
} from '@stelsel/regie';
import { agendaPath } from '../agenda/agenda-frame.tsx';
import { agendaNames, layerWords, measuredStates } from '../agenda/agenda-words.ts';
import { sayShare } from '../agenda/say-figures.ts';
import { StateBars } from '../agenda/state-bars.tsx';
import { stateSamples, topicBar } from '../agenda/track-steps.ts';
import { linksOf } from '../layout/links.ts';
import { showPage } from '../layout/show-page.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { FilterForm } from '../parts/filter-form.tsx';
import { Gap } from '../parts/gap.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

export const implementationPage = showPage('/invoering', implementationView, (request, view) => ({
  request,
  title: sayIn(request.language)(title),
  wide: true,
  children: <ImplementationBody request={request} view={view} />,
}));

interface ImplementationView {
  readonly phases: readonly HeldRecord<typeof phase.fields>[];
  readonly statements: readonly HeldRecord<typeof phaseStatement.fields>[];
  readonly items: readonly HeldRecord<typeof agendaItem.fields>[];
  readonly topics: readonly TopicProgress[];
  readonly thresholds: readonly TopicThreshold[];
  readonly regions: readonly HeldRecord<typeof region.fields>[];
  readonly sectors: readonly HeldRecord<typeof sector.fields>[];
}

async function implementationView({ reader, url }: PageRequest): Promise<Result<ImplementationView>> {
  const asked = (name: string) => url.searchParams.get(name) || undefined;
  const [at, of] = [asked('regio'), asked('sector')];
  const loaded = combine([
    await reader.list(phase),
    await reader.list(phaseStatement),
    await reader.list(agendaItem),
    await implementationTopics(reader, {
      ...(at === undefined ? {} : { region: at }),
      ...(of === undefined ? {} : { sector: of }),
    }),
    await topicThresholds(reader),
    await reader.list(region),
    await reader.list(sector),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [phases, statements, items, topics, thresholds, regions, sectors] = loaded.value;
  const byOrder = (a: { fields: { order?: number | null } }, b: { fields: { order?: number | null } }): number =>
    (a.fields.order ?? 0) - (b.fields.order ?? 0);
  return ok({
    phases: phases.toSorted(byOrder),
    statements: statements.toSorted(byOrder),
    items,
    topics,
    thresholds,
    regions,
    sectors,
  });
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: ImplementationView;
}

function ImplementationBody({ request, view }: BodyProps) {
  const say = sayIn(request.language);
  return (
    <>
      <h1>{say(title)}</h1>
      <p className="lead">{say(lead)}</p>
      <p>
        <a href={linksOf(request).page('/invoering/overdracht')}>{say(handovers)}</a>
      </p>
      <h2>{say(phasesTitle)}</h2>
      <Phases request={request} view={view} />
      <Reach request={request} view={view} />
      <h2>{say(topicsTitle)}</h2>
      <FilterForm
        say={say}
        language={request.language}
        url={request.url}
        choices={[
          {
            name: 'regio',
            label: say(regionWord),
            options: view.regions.filter(({ invented }) => invented).map(optionOf),
          },
          { name: 'sector', label: say(sectorWord), options: view.sectors.map(optionOf) },
        ]}
      />
      <Topics request={request} view={view} />
      <h2>{say(statementsTitle)}</h2>
      <ul>
        {view.statements.map((one) => (
          <li key={one.code}>
            {one.fields.about} <SourceMark say={say} source={one.sourceOf('about')} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Phases({ request, view }: BodyProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <ol className="phases">
      {view.phases.map(({ code, fields, sourceOf }) => (
        <li key={code}>
          <h3>
            {fields.order}. {fields.name}
          </h3>
          <p>{fields.purpose}</p>
          <h4>{say(questionsWord)}</h4>
          <ul>
            {fields.questions?.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <h4>{say(followWord)}</h4>
          <p>{fields.monitoringNeed}</p>
          <h4>{say(nowWord)}</h4>
          <ul>
            {agendas.map((agenda) => {
              const here = view.items.filter(
                (item) => item.fields.agenda === agenda && phaseOfState(item.fields.state) === code,
              );
              return (
                <li key={agenda}>
                  <a href={links.page(agendaPath(agenda))}>{say(agendaNames[agenda])}</a>:{' '}
                  {here.length === 0 ? (
                    '0'
                  ) : (
                    <a
                      href={links.rows('agenda/items', {
                        agenda,
                        state: statesOfPhase[code as Phase]?.join(',') ?? '',
                      })}
                    >
                      {here.length} {say(itemsWord)}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
          <SourceMark say={say} source={sourceOf('questions')} />
        </li>
      ))}
    </ol>
  );
}

/** What the document estimates stands as an estimate; the threshold is never a norm here. */
function Reach({ request, view }: BodyProps) {
  const say = sayIn(request.language);
  const found = view.statements.find(({ fields }) => fields.organisationsShare != null);
  if (found === undefined) {
    return null;
  }
  const { organisationsShare, suppliersShare } = found.fields;
  return (
    <aside className="verdict" aria-labelledby="bereik">
      <h2 id="bereik">{say(reachTitle)}</h2>
      <p>
        {say(
          w(
            `Het document schat dat invoering ${sayShare('nl', organisationsShare ?? 0)} van de organisaties en ${sayShare('nl', suppliersShare ?? 0)} van de leveranciers bereikt. Dat is een schatting van het bereik. Het is geen norm: niemand is daarmee klaar, en niemand wordt erop afgerekend.`,
            `The document estimates that implementation reaches ${sayShare('en', organisationsShare ?? 0)} of organisations and ${sayShare('en', suppliersShare ?? 0)} of suppliers. That is an estimate of reach. It is not a norm: nobody is done with it, and nobody is judged by it.`,
          ),
        )}
      </p>
      <SourceMark say={say} source={found.sourceOf('organisationsShare')} />
    </aside>
  );
}

function Topics({ request, view }: BodyProps) {
  const { language, url } = request;
  const say = sayIn(language);
  const links = linksOf(request);
  const thresholdOf = new Map(view.thresholds.map((one) => [one.threshold.fields.topic ?? '', one]));
  const filter = {
    region: url.searchParams.get('regio') || undefined,
    sector: url.searchParams.get('sector') || undefined,
  };
  const total = view.topics.reduce((sum, { tracks }) => sum + tracks.length, 0);
  return view.topics.length === 0 ? (
    <p>
      <Gap say={say} words={noTracks} />
    </p>
  ) : (
    <ChartWithTable
      id="sporen"
      title={say(chartTitle)}
      summary={say(
        w(
          `${total} sporen. Een spoor is de invoering van één onderwerp bij één organisatie. Hoe verder in het proces, hoe sterker de kleur; gearceerd is niet van toepassing.`,
          `${total} tracks. A track is the implementation of one topic at one organisation. The further in the process, the stronger the colour; hatched is not applicable.`,
        ),
      )}
      chart={
        <div className="chart__drawing--wide">
          <StateBars rows={view.topics.map((topic) => topicBar(language, topic))} samples={stateSamples(say)} />
        </div>
      }
      rows={view.topics}
      keyOf={({ topic }) => topic.code}
      columns={[
        {
          heading: say(topicWord),
          cell: ({ topic }) => (
            <a
              href={links.page(`/invoering/onderwerp/${topic.code}`, {
                regio: filter.region,
                sector: filter.sector,
              })}
            >
              {topic.fields.name ?? topic.code}
            </a>
          ),
        },
        {
          heading: say(tracksWord),
          numeric: true,
          cell: ({ topic, tracks }) => (
            <a href={links.rows('tracks', { topic: topic.code, ...filter })}>{tracks.length}</a>
          ),
        },
        {
          heading: say(liveWord),
          numeric: true,
          cell: ({ topic, states }) => (
            <a href={links.rows('tracks', { topic: topic.code, state: measuredStates.join(','), ...filter })}>
              {states
                .filter(({ state }) => measuredStates.includes(state))
                .reduce((sum, { tracks }) => sum + tracks, 0)}
            </a>
          ),
        },
        {
          heading: say(weakWord),
          cell: ({ weakest: [first] }) => (first === undefined ? '–' : say(layerWords[first.layer - 1] ?? noTracks)),
        },
        {
          heading: say(estimateWord),
          cell: ({ topic }) => {
            const one = thresholdOf.get(topic.code);
            return one === undefined ? '–' : say(stateWord(one.outcome.state));
          },
        },
        {
          heading: say(stepWord),
          cell: ({ topic }) => {
            const rung = thresholdOf.get(topic.code)?.rung;
            return rung === undefined ? '–' : say(stateWord(rung));
          },
        },
      ]}
    />
  );
}

const optionOf = ({ code, fields }: { readonly code: string; readonly fields: { readonly name?: string | null } }) => ({
  value: code,
  label: fields.name ?? code,
});

const title = w('Invoering in vier fasen', 'Implementation in four phases');
const lead = w(
  'Van idee tot dagelijks gebruik. Elke fase stelt andere vragen en vraagt om andere cijfers.',
  'From idea to daily use. Each phase asks other questions and needs other figures.',
);
const handovers = w('Wat is gereed voor de volgende fase?', 'What is ready for the next phase?');
const phasesTitle = w('De vier fasen', 'The four phases');
const questionsWord = w('Vragen', 'Questions');
const followWord = w('Wat wil men volgen?', 'What does one want to follow?');
const nowWord = w('Nu in deze fase', 'In this phase now');
const itemsWord = w('onderdelen', 'items');
const reachTitle = w('80% en 90%: schattingen', '80% and 90%: estimates');
const topicsTitle = w('Hoe ver zijn organisaties?', 'How far are organisations?');
const regionWord = w('Regio', 'Region');
const sectorWord = w('Sector', 'Sector');
const noTracks = w('Geen sporen in deze keuze.', 'No tracks in this choice.');
const chartTitle = w('Sporen per onderwerp', 'Tracks per topic');
const topicWord = w('Onderwerp', 'Topic');
const tracksWord = w('Sporen', 'Tracks');
const liveWord = w('Live of verder (gemeten)', 'Live or further (measured)');
const weakWord = w('Laag die het vaakst ophoudt', 'Layer that most often holds back');
const estimateWord = w('Tegen de schatting (ondergrens)', 'Against the estimate (lower bound)');
const stepWord = w('Voorgestelde stap', 'Proposed step');
const statementsTitle = w('Wat het document verder zegt', 'What else the document says');
