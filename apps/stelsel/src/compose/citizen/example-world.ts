/** "Bekijk een voorbeeld": invented people in a world of their own, behind the same interfaces, without any network. */
import { setTimeout as sleep } from 'node:timers/promises';
import { regimeAt } from '@stelsel/authentication';
import { type ExampleWorld, logExchangeOf, type World } from '@stelsel/citizen';
import type { OwnChoice } from '@stelsel/consent';
import { type Bsn, type Clock, err, ok, parseUra, sourceStatusOf, sourceStatusText, unwrap } from '@stelsel/kernel';
import { collectByAsking, type Network, type Question, type QuestionEvent, type SourceState } from '@stelsel/network';
import { region, storyPeople } from '@stelsel/population';
import { mergeViews, viewsOf } from '@stelsel/zibs';
import { fault } from '../../faults.ts';
import { exampleImages } from './example-images.ts';
import { exampleLog } from './example-log.ts';
import { type ExampleSource, exampleRecords } from './example-records.ts';

/** Sources answer one after the other, so that one sees how collecting goes. */
const stepMs = 250;

export function exampleWorld(
  { exchanges, policies }: Pick<World, 'exchanges' | 'policies'>,
  clock: Clock,
): ExampleWorld {
  const images = once(() => exampleImages(clock.nowMs()));
  const records = once(async () => exampleRecords(clock.nowMs(), await images()));
  const ask: Network['ask'] = (question) => answer(question, records, exchanges, clock);
  const network: Network = {
    ask,
    collect: collectByAsking(ask),
    holders: async ({ subject }) => ok(((await records()).get(subject) ?? []).map(({ ura }) => unwrap(parseUra(ura)))),
  };
  const refused = async () => err(fault('CLI-EXAMPLE'));
  return {
    network,
    images: { retrieve: async (request) => (await images()).source.retrieve(request) },
    exchanges,
    policies,
    choicesOf: () => ({
      choices: async () => ok(choices(clock)),
      history: async () => ok(choices(clock)),
      record: refused,
      end: refused,
    }),
    centralLogs: [],
    ownLog: async () => ok([]),
    deliver: refused,
    providers: async () =>
      ok(region.organizations.map(({ ura, name, type, place }) => ({ ura, name, type, place, connected: true }))),
    answers: async () => true,
    persons: persons(clock),
  };
}

async function* answer(
  question: Question,
  records: () => Promise<ReadonlyMap<Bsn, readonly ExampleSource[]>>,
  exchanges: World['exchanges'],
  clock: Clock,
): AsyncIterable<QuestionEvent> {
  const known = (await records()).get(question.subject) ?? [];
  const isLog = question.exchange === logExchangeOf(exchanges)?.id;
  const sources = isLog ? known.slice(0, 1) : question.exchange === widest(exchanges) ? known : [];
  const wanted = sources.filter(({ ura }) => question.sources?.some((source) => source === ura) ?? true);
  for (const { ura } of wanted) {
    yield { type: 'source', source: stateOf(ura, 'busy') };
  }
  const groups = [];
  const ended: SourceState[] = [];
  for (const { ura, resources } of wanted) {
    await sleep(stepMs);
    const source = { ura, name: nameOf(ura), fetchedAt: new Date(clock.nowMs()).toISOString() };
    const shown = isLog ? exampleLog(question.subject, clock.nowMs()) : resources;
    const merged = mergeViews(viewsOf(shown as Parameters<typeof viewsOf>[0], { source, person: question.subject }));
    groups.push(...merged);
    yield { type: 'data', groups: merged };
    ended.push({ ...stateOf(ura, 'done'), reason: 'answered', resources: resources.length });
    yield { type: 'source', source: ended.at(-1) as SourceState };
  }
  yield {
    type: 'answer',
    answer: { questionId: 'voorbeeld', status: 'answered', complete: true, groups, sources: ended, ms: 0 },
  };
}

/** The subject that all data of the example come with. */
function widest(exchanges: World['exchanges']): string | undefined {
  const size = ({ versions }: World['exchanges'][number]): number => versions[0]?.queries.length ?? 0;
  return exchanges.filter(({ purposes }) => purposes.includes('PATRQT')).toSorted((a, b) => size(b) - size(a))[0]?.id;
}

function stateOf(ura: string, status: 'busy' | 'done'): SourceState {
  return {
    ura: unwrap(parseUra(ura)),
    name: nameOf(ura),
    status: status === 'busy' ? 'busy' : sourceStatusOf('answered'),
    statusText: sourceStatusText[status],
    sections: [],
    resources: 0,
  };
}

function nameOf(ura: string): string {
  return region.organizations.find((organization) => organization.ura === ura)?.name ?? ura;
}

/** The main person of the stories, and the child of the stories as a child of theirs. */
function persons(clock: Clock): ExampleWorld['persons'] {
  const main = storyPeople.find(({ role }) => role === 'main');
  const child = storyPeople.find(({ role }) => role === 'child');
  return [main, child]
    .filter((person) => person !== undefined)
    .map(({ bsn, name, birthDate, role }) => {
      const { ageYears, regime, endsOn } = regimeAt(birthDate, clock.nowMs());
      return {
        bsn,
        name,
        birthDate,
        ageYears,
        regime,
        relation: role === 'child' ? 'parent' : 'self',
        rights: ['read', 'act', 'consent'],
        ...(role === 'child' && endsOn !== undefined ? { until: endsOn } : {}),
      } as const;
    });
}

/** What the person of the example chose, and one thing a pharmacy recorded. */
function choices(clock: Clock): readonly OwnChoice[] {
  const at = (days: number): string => new Date(clock.nowMs() - days * 86_400_000).toISOString();
  const any = { kind: 'any' } as const;
  return [
    {
      id: 'voorbeeld-1',
      statement: { holder: any, user: any, data: 'GGC002', situation: 'regular', decision: 'permit' },
      active: true,
      recordedAt: at(200),
    },
    {
      id: 'voorbeeld-2',
      statement: {
        holder: { kind: 'category', code: 'ggz' },
        user: { kind: 'category', code: 'RPZAC005' },
        data: 'GGC002',
        situation: 'regular',
        decision: 'objection',
      },
      active: true,
      recordedAt: at(90),
    },
    {
      id: 'voorbeeld-3',
      statement: {
        holder: { kind: 'category', code: 'apotheken' },
        user: { kind: 'category', code: 'RPZAC104' },
        data: 'GGC002',
        situation: 'regular',
        decision: 'permit',
      },
      active: true,
      recordedAt: at(12),
      recordedBy: { kind: 'provider', name: 'Apotheek Elzerdam' },
    },
  ];
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
