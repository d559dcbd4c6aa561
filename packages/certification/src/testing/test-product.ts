/** A product to test: the counterpart as a right server, and whatever a test makes wrong about it. */
import { discoverExchanges, type Exchange, type ExchangeVersion, type TestRecord } from '@stelsel/exchanges';
import { r4Model, stu3Model } from '@stelsel/fhir';
import { createServer } from '@stelsel/http';
import { systemClock } from '@stelsel/kernel';
import { listen } from '@stelsel/testkit';
import type { FastifyInstance } from 'fastify';
import { createCounterpart } from '../counterpart/counterpart.ts';
import { counterpartServer } from '../counterpart/counterpart-server.ts';

export interface TestedExchange {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly records: readonly TestRecord[];
}

export async function testedExchange(id: string, fhir: 'R4' | 'STU3' = 'R4'): Promise<TestedExchange> {
  const exchange = (await discoverExchanges()).find((one) => one.id === id);
  const version = exchange?.versions.find((one) => one.fhir === fhir);
  const records = (await exchange?.tests?.())?.records[version?.id ?? ''];
  if (exchange === undefined || version === undefined || records === undefined) {
    throw new Error(`${id} has no test records for ${fhir}`);
  }
  return { exchange, version, records };
}

/** The same with these queries only. */
export function withQueries({ version, ...tested }: TestedExchange, ids: readonly string[]): TestedExchange {
  return { ...tested, version: { ...version, queries: version.queries.filter(({ id }) => ids.includes(id)) } };
}

export interface Wrong {
  /** In place of the records of the exchange. */
  readonly records?: readonly TestRecord[];
  readonly hook?: (server: FastifyInstance) => void;
  /** Changes the JSON of an answer before it leaves. */
  readonly change?: (body: Answered, url: string) => unknown;
}

export interface Answered {
  readonly resourceType: string;
  readonly link?: readonly { readonly relation: string; readonly url: string }[];
  readonly entry?: readonly {
    readonly fullUrl: string;
    readonly resource: { readonly resourceType: string; readonly id: string; readonly [name: string]: unknown };
    readonly search: { readonly mode: string };
  }[];
  readonly [name: string]: unknown;
}

/** Starts the product and gives its FHIR base; it closes with the test file. */
export async function startProduct(tested: TestedExchange, wrong: Wrong = {}): Promise<string> {
  const { exchange, version } = tested;
  const model = version.fhir === 'R4' ? r4Model : stu3Model;
  const server = createServer({ name: 'product', clock: systemClock });
  wrong.hook?.(server);
  const { change } = wrong;
  if (change !== undefined) {
    server.addHook('onSend', async (request, _reply, payload) =>
      typeof payload === 'string' && payload.startsWith('{')
        ? JSON.stringify(change(JSON.parse(payload) as Answered, decodeURIComponent(request.url)))
        : payload,
    );
  }
  let base = '';
  const records = wrong.records ?? tested.records;
  const options = {
    get base() {
      return base;
    },
    exchange,
    version,
    records,
    model,
  };
  await server.register(counterpartServer(createCounterpart(options), model, '/fhir'));
  base = `${await listen(server)}/fhir`;
  return base;
}
