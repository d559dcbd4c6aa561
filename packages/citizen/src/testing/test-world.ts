/** Test only: three sources with a few records, a register of choices, a log, and a post box for what people send. */
import { createPolicyEngine } from '@stelsel/authorization';
import type { OwnChoice, Statement } from '@stelsel/consent';
import { fixedClock, ok, parseUra, sourceStatusText, type Ura, unwrap } from '@stelsel/kernel';
import { collectByAsking, type Question, type QuestionEvent } from '@stelsel/network';
import { type FhirResource, mergeViews, viewsOf } from '@stelsel/zibs';
import type { World } from '../world.ts';
import { auditEvent } from './audit-event.ts';
import { exchange } from './exchange.ts';

const clock = fixedClock(Date.parse('2026-11-22T10:00:00Z'));
const hospital = unwrap(parseUra('90000001'));
const practice = unwrap(parseUra('90000003'));

export interface TestWorld extends World {
  /** Answers what is asked of images. */
  images: World['images'];
  readonly asked: Question[];
  readonly delivered: { readonly receiver: Ura; readonly resource: object; readonly attestation: string }[];
  /** What the hospital answers about the Tasks it got. */
  readonly tasks: FhirResource[];
  readonly choices: OwnChoice[];
  records: readonly FhirResource[];
  isUp: boolean;
}

export const headache: FhirResource = {
  resourceType: 'Condition',
  id: 'hoofdpijn-1',
  code: { text: 'Hoofdpijn' },
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  onsetDateTime: '2024-05-03',
};

const logs = {
  ...exchange('log'),
  versions: [{ id: '1', fhir: 'R4' as const, queries: [{ type: 'AuditEvent' } as never], follow: [], profiles: {} }],
};
const requests = {
  ...exchange('requests'),
  versions: [
    {
      id: '1',
      fhir: 'R4' as const,
      queries: [{ type: 'Task' } as never],
      follow: [],
      profiles: {},
      deliveries: [{ accepts: [{ type: 'Task' }] } as never],
    },
  ],
};
const data = {
  ...exchange('data'),
  relation: 'treatment' as const,
  versions: [
    {
      id: '1',
      fhir: 'R4' as const,
      queries: [{ type: 'Condition', keptBy: [] } as never],
      follow: [{ type: 'Endpoint', via: 'ImagingStudy.endpoint' }],
      profiles: {},
    },
  ],
};

export function testWorld(): TestWorld {
  const ask: World['network']['ask'] = (question) => {
    world.asked.push(question);
    return answer(question, world);
  };
  const world: TestWorld = {
    asked: [],
    delivered: [],
    tasks: [],
    choices: [],
    records: [headache],
    images: { retrieve: async () => ok({ type: 'text/plain', bytes: new Uint8Array() }) },
    isUp: false,
    answers: async () => world.isUp,
    exchanges: [data, logs, requests],
    policies: unwrap(createPolicyEngine([])),
    centralLogs: [],
    ownLog: async () => ok([]),
    providers: async () =>
      ok([
        { ura: hospital, name: 'Ziekenhuis Noord', type: 'V4', place: 'Noord', connected: true },
        { ura: practice, name: 'Huisarts Linde', type: 'Z3', place: 'Zuid', connected: false },
      ]),
    deliver: async ({ receiver, resource, person }) => {
      world.delivered.push({ receiver, resource, attestation: person.attestation });
      return ok();
    },
    network: { holders: async () => ok([hospital]), ask, collect: collectByAsking(ask) },
    choicesOf: () => register(world),
  };
  return world;
}

async function* answer({ exchange: asked }: Question, world: TestWorld): AsyncIterable<QuestionEvent> {
  const resources =
    asked === 'data'
      ? world.records
      : asked === 'requests'
        ? world.tasks
        : [auditEvent('e1', '2026-11-22T09:00:00Z') as unknown as FhirResource];
  const source = {
    ura: hospital,
    name: 'Ziekenhuis Noord',
    statusText: sourceStatusText.done,
    sections: [],
    resources: 1,
  };
  const groups = mergeViews(viewsOf(resources, { source, person: 'q' }));
  const done = { ...source, status: 'done', reason: 'answered' } as const;
  yield { type: 'source', source: { ...source, status: 'busy' } };
  yield { type: 'data', groups };
  yield { type: 'source', source: done };
  yield {
    type: 'answer',
    answer: { questionId: 'q', status: 'answered', complete: true, groups, sources: [done], ms: 1 },
  };
}

function register(world: TestWorld): ReturnType<World['choicesOf']> {
  const sameQuestion = (a: Statement, b: Statement): boolean =>
    JSON.stringify([a.holder, a.user, a.data, a.situation]) === JSON.stringify([b.holder, b.user, b.data, b.situation]);
  const end = (id: string): void => {
    const at = world.choices.findIndex((choice) => choice.id === id);
    const choice = world.choices[at];
    if (choice !== undefined) {
      world.choices[at] = { ...choice, active: false };
    }
  };
  return {
    choices: async () => ok(world.choices.filter(({ active }) => active)),
    history: async () => ok(world.choices.toReversed()),
    record: async (statement) => {
      for (const choice of world.choices.filter(
        ({ active, statement: known }) => active && sameQuestion(known, statement),
      )) {
        end(choice.id);
      }
      const id = `c${world.choices.length + 1}`;
      world.choices.push({ id, statement, active: true, recordedAt: new Date(clock.nowMs()).toISOString() });
      return ok({ id, receipt: `receipt-${id}` });
    },
    end: async (id) => {
      end(id);
      return ok();
    },
  };
}
