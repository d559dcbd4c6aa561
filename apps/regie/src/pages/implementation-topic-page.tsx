/** One topic in implementation: tracks over five layers, use against the estimate, steering and the next step. */
import { combine, err, type Fault, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  implementationTopics,
  type Page,
  type PageForm,
  type PageRequest,
  policyFeedback,
  regieFaults,
  saveRecord,
  steeringMechanism,
  type TopicProgress,
  type TopicThreshold,
  threshold,
  topicThresholds,
  track,
} from '@stelsel/regie';
import { layerWords } from '../agenda/agenda-words.ts';
import { Refusal } from '../agenda/edit-forms.tsx';
import { PolicyFeedbackSection } from '../agenda/policy-feedback-section.tsx';
import { StateBars } from '../agenda/state-bars.tsx';
import { SteeringSection } from '../agenda/steering-section.tsx';
import { ThresholdSection } from '../agenda/threshold-section.tsx';
import { layerBars, levelSamples, stateSamples, topicBar } from '../agenda/track-steps.ts';
import { TrackTable } from '../agenda/track-table.tsx';
import { addressIn, withQuery } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { Named } from '../parts/named.tsx';
import { type Names, readNames } from '../records/called.ts';
import { AddLink } from '../records/keep-links.tsx';
import { stateWord } from '../words/state-words.ts';
import { sayIn, w } from '../words/words.ts';

export const implementationTopicPage: Page = {
  path: '/invoering/onderwerp/:topic',
  render: (request) => show(request),
  submit: async (request, form) => {
    const done = await change(request, form);
    return done.ok
      ? ok({ location: addressIn(request.language, withQuery(request.url, {})) })
      : show(request, done.fault);
  },
};

interface TopicView {
  readonly progress: TopicProgress;
  readonly thresholds: readonly TopicThreshold[];
  readonly steering: readonly HeldRecord<typeof steeringMechanism.fields>[];
  readonly feedback: readonly HeldRecord<typeof policyFeedback.fields>[];
  readonly names: Names;
}

async function show(request: PageRequest, fault?: Fault): Promise<Result<{ html: string; status?: number }>> {
  const view = await topicView(request);
  return view.ok
    ? ok({
        ...(fault === undefined ? {} : { status: 422 }),
        html: htmlDocument({
          request,
          title: view.value.progress.topic.fields.name ?? view.value.progress.topic.code,
          wide: true,
          children: <TopicBody request={request} view={view.value} fault={fault} />,
        }),
      })
    : view;
}

async function topicView(request: PageRequest): Promise<Result<TopicView>> {
  const { reader, params, url } = request;
  const code = params.topic ?? '';
  const [at, of] = [url.searchParams.get('regio') || undefined, url.searchParams.get('sector') || undefined];
  const loaded = combine([
    await implementationTopics(reader, {
      topic: code,
      ...(at === undefined ? {} : { region: at }),
      ...(of === undefined ? {} : { sector: of }),
    }),
    await topicThresholds(reader, code),
    await reader.list(steeringMechanism),
    await reader.list(policyFeedback),
    await readNames(request),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [[progress], thresholds, steering, feedback, names] = loaded.value;
  return progress === undefined
    ? err(regieFaults('REG-UNKNOWN', { type: 'track', id: code }))
    : ok({
        progress,
        thresholds,
        steering: steering.filter(({ fields }) => fields.topic === code),
        feedback: feedback.filter(({ fields }) => fields.topic === code),
        names,
      });
}

async function change(request: PageRequest, { fields, writer }: PageForm): Promise<Result<unknown>> {
  const found = await request.reader.get(track, fields.get('track') ?? '');
  return found.ok
    ? saveRecord(writer, track, request.viewer, {
        id: found.value.id,
        expectedVersion: Number(fields.get('version')),
        patch: { state: fields.get('state') ?? null },
      })
    : found;
}

interface BodyProps {
  readonly request: PageRequest;
  readonly view: TopicView;
  readonly fault: Fault | undefined;
}

function TopicBody({ request, view, fault }: BodyProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const { progress } = view;
  const levels = [0, 1, 2, 3, 4, 5];
  const rows = (query: Readonly<Record<string, string>>): string =>
    links.rows('tracks', { topic: progress.topic.code, ...filterOf(request.url), ...query });
  return (
    <>
      <p>
        <a href={links.page('/invoering', Object.fromEntries(request.url.searchParams))}>← {say(back)}</a>
      </p>
      <h1>
        <Named language={request.language} of={progress.topic} />
      </h1>
      <Refusal request={request} fault={fault} />
      <ChartWithTable
        id="standen"
        title={say(statesTitle)}
        summary={say(statesSummary)}
        chart={<StateBars rows={[topicBar(request.language, progress)]} samples={stateSamples(say)} />}
        rows={progress.states}
        keyOf={({ state }) => state}
        columns={[
          { heading: say(stateHeading), cell: ({ state }) => say(stateWord(state)) },
          {
            heading: say(tracksHeading),
            numeric: true,
            cell: ({ state, tracks }) => <a href={rows({ state })}>{tracks}</a>,
          },
        ]}
      />
      <ChartWithTable
        id="lagen"
        title={say(layersTitle)}
        summary={say(layersSummary)}
        chart={<StateBars rows={layerBars(progress, say, layerWords)} samples={levelSamples(say)} />}
        rows={progress.layers}
        keyOf={({ layer }) => String(layer)}
        columns={[
          { heading: say(layerHeading), cell: ({ layer }) => say(layerWords[layer - 1] ?? layersTitle) },
          ...levels.map((level) => ({
            heading: level === 0 ? say(unknownWord) : `${say(levelWord)} ${level}`,
            numeric: true,
            cell: (row: TopicProgress['layers'][number]) => <a href={rows({})}>{row.levels[level] ?? 0}</a>,
          })),
          {
            heading: say(holdsWord),
            numeric: true,
            cell: ({ layer }) => progress.weakest.find((one) => one.layer === layer)?.tracks ?? 0,
          },
        ]}
      />
      {view.thresholds.map((one) => (
        <ThresholdSection key={one.threshold.code} request={request} threshold={one} />
      ))}
      <AddLink request={request} type={threshold} about={{ topic: progress.topic.code }} />
      <SteeringSection
        request={request}
        topic={progress.topic.code}
        steering={view.steering}
        thresholds={view.thresholds}
      />
      <PolicyFeedbackSection request={request} feedback={view.feedback} about={{ topic: progress.topic.code }} />
      <TrackTable request={request} tracks={progress.tracks} called={view.names} />
    </>
  );
}

function filterOf(url: URL): Readonly<Record<string, string>> {
  const [at, of] = [url.searchParams.get('regio'), url.searchParams.get('sector')];
  return { ...(at ? { region: at } : {}), ...(of ? { sector: of } : {}) };
}

const back = w('Naar invoering', 'To implementation');
const statesTitle = w('Waar organisaties staan', 'Where organisations stand');
const statesSummary = w(
  'Live, in gebruik en routine volgen uit het netwerk. Niemand kan ze instellen.',
  'Live, in use and routine follow from the network. Nobody can set them.',
);
const stateHeading = w('Stand', 'State');
const tracksHeading = w('Sporen', 'Tracks');
const layersTitle = w('De vijf lagen', 'The five layers');
const layersSummary = w(
  'Uitwisselen lukt pas als alle vijf lagen meedoen. De laagste bekende laag houdt een spoor op.',
  'Exchange works only when all five layers take part. The lowest known layer holds a track back.',
);
const layerHeading = w('Laag', 'Layer');
const levelWord = w('Niveau', 'Level');
const unknownWord = w('Onbekend', 'Unknown');
const holdsWord = w('Houdt op', 'Holds back');
