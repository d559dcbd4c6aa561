/** A small world to ask questions in: an index, addresses, tokens and sources that answer as a test says. */
import { defineExchange, type Exchange, type QueryDefinition } from '@stelsel/exchanges';
import { type FetchRequest, type FetchResponse, httpFaults } from '@stelsel/http';
import {
  type Bsn,
  err,
  type OutcomeReason,
  ok,
  parseBsn,
  parseUra,
  type Result,
  seededRandomness,
  systemClock,
  type TraceEvent,
  type Ura,
  unwrap,
} from '@stelsel/kernel';
import type { NetworkDeps } from '../ports.ts';
import type { Question } from '../question.ts';

export const subject: Bsn = unwrap(parseBsn('999990019'));
export const asker: Ura = unwrap(parseUra('90000001'));
export const ura = (text: string): Ura => unwrap(parseUra(text));

const query = (id: string, type: string, keptBy: readonly string[]): QueryDefinition => ({
  id,
  section: { nl: id, en: id },
  interaction: 'search',
  type,
  params: [],
  subjectParam: 'patient.identifier',
  category: type === 'Condition' ? 'Condition' : 'AllergyIntolerance',
  zib: [],
  keptBy,
});

const exchange: Exchange = defineExchange({
  id: 'core',
  name: { nl: 'Kern', en: 'Core' },
  description: { nl: 'Twee vragen', en: 'Two queries' },
  patterns: ['query'],
  serves: ['V4'],
  versions: [
    {
      id: '1',
      fhir: 'R4',
      queries: [query('problems', 'Condition', ['V4', 'Z3']), query('allergies', 'AllergyIntolerance', ['V4'])],
      follow: [
        { type: 'Practitioner', via: 'Condition.recorder' },
        { type: 'Composition', via: 'Composition.section.entry', operation: 'document' },
      ],
      profiles: {},
    },
    {
      id: '0',
      fhir: 'STU3',
      queries: [query('requests', 'ProcedureRequest', ['V4'])],
      follow: [],
      profiles: {},
    },
  ],
  policy: { id: 'core', version: '1', cedar: '' },
  purposes: ['TREAT', 'BTG', 'PATRQT'],
  consent: 'GGC002',
  relation: 'treatment',
});

/** How one source behaves: its answer to a request, or a fault of the wire. */
export type Behaviour = (request: FetchRequest) => Promise<Result<FetchResponse>> | Result<FetchResponse>;

export interface World {
  readonly deps: NetworkDeps;
  readonly requests: FetchRequest[];
  readonly counted: { readonly holder: Ura; readonly reason: OutcomeReason }[];
  readonly traces: TraceEvent[];
}

/** `sources` by URA; what a source holds is found in the answers its behaviour gives. */
export function world(sources: Readonly<Record<string, Behaviour>>, changes: Partial<NetworkDeps> = {}): World {
  const requests: FetchRequest[] = [];
  const counted: World['counted'] = [];
  const traces: TraceEvent[] = [];
  const authorize = async () => ok({ authorization: 'DPoP token', dpop: 'proof' });
  const deps: NetworkDeps = {
    asker: { ura: asker, name: 'Huisartsenpraktijk De Linde', type: 'Z3' },
    exchanges: [exchange],
    knowsPatient: async () => ok(true),
    pseudonymFor: async (_bsn, recipient) => ok(`token for ${recipient.organization}`),
    recipients: {
      index: { organization: 'ura:index', scope: 'nvi' },
      consent: { organization: 'ura:consent', scope: 'otv' },
    },
    index: { tokenEndpoint: 'https://index.example/token', audience: 'https://index.example', scope: 'nvi:localize' },
    findHolders: async () =>
      ok(Object.keys(sources).map((holder) => ({ ura: ura(holder), categories: ['Condition'] }))),
    findEndpoint: async ({ ura: holder, exchange: { fhir } }) =>
      ok({
        organization: { ura: holder, name: `Bron ${holder}`, type: 'V4' },
        fhirBase: `https://node.example/${holder}/fhir/${fhir.toLowerCase()}`,
        tokenEndpoint: `https://node.example/${holder}/token`,
      }),
    requestToken: async () => ok({ accessToken: 'token', authorize }),
    fetch: async (request) => {
      requests.push(request);
      const holder = new URL(request.url).pathname.split('/')[1] ?? '';
      return (await sources[holder]?.(request)) ?? err(httpFaults('HTTP-UNREACHABLE', { host: 'x', cause: 'none' }));
    },
    count: ({ holder, reason }) => counted.push({ holder, reason }),
    clock: systemClock,
    randomness: seededRandomness(1),
    tracer: (event) => traces.push(event),
    ...changes,
  };
  return { deps, requests, counted, traces };
}

export const question: Question = { subject, exchange: 'core', purpose: 'TREAT', attestation: 'attestation' };

export function reply(status: number, resource: object): Result<FetchResponse> {
  return ok({ status, headers: { 'content-type': 'application/fhir+json' }, body: JSON.stringify(resource) });
}

export function bundle(...resources: readonly object[]): object {
  return { resourceType: 'Bundle', type: 'searchset', entry: resources.map((resource) => ({ resource })) };
}

/** A source that holds these resources and answers each search with those of its type. */
export function holding(...resources: readonly { readonly resourceType: string }[]): Behaviour {
  return (request) => {
    const type = new URL(request.url).pathname.split('/')[4];
    return reply(200, bundle(...resources.filter((resource) => resource.resourceType === type)));
  };
}

export const condition = (id: string) => ({
  resourceType: 'Condition',
  id,
  code: { text: 'Astma' },
  subject: { reference: 'Patient/p1' },
});
