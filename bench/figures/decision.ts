/** One decision of the policies of the BgZ. */
import { createPolicyEngine } from '@stelsel/authorization';
import { discoverExchanges } from '@stelsel/exchanges';
import { type Actor, parseBsn, parseUra, parseUzi, type Uzi, unwrap } from '@stelsel/kernel';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate } from '../rate.ts';

export const decisionBench: Bench = { names: ['decision.per_s', 'decision.repeated_per_s'], run: decisionFigures };

const patient = unwrap(parseBsn('999990019'));
const professional = { id: unwrap(parseUzi('900000011')), name: 'A. Arts', role: '01.015' };
const holder = { type: 'V4' };
const doctor: Actor = {
  organization: { ura: unwrap(parseUra('90000004')), name: 'Huisartsenpraktijk', type: 'Z3' },
  client: 'did:web:vendor.example',
  professional,
  purpose: 'TREAT',
  patient,
  scope: ['bgz'],
  tokenId: 'token',
};

async function* decisionFigures(context: BenchContext): AsyncIterable<Figure> {
  const exchanges = await discoverExchanges();
  const engine = unwrap(createPolicyEngine(exchanges));
  const exchange = exchanges.find(({ id }) => id === 'bgz');
  const queries = exchange?.versions[0]?.queries ?? [];
  if (exchange === undefined || queries.length === 0) {
    throw new Error('there is no BgZ');
  }
  const decide = (n: number, actor: Actor): void => {
    const query = queries[n % queries.length] ?? { id: '' };
    const facts = { exchange, query, relation: 'treatment', consent: 'permit', subject: patient, holder } as const;
    const decision = unwrap(engine.decide({ ...facts, actor }));
    if (!decision.allow) {
      throw new Error(`refused: ${decision.policy}`);
    }
  };
  const size = 'a GP, consent given, each query of the BgZ in turn; one thread';
  yield await rate(
    context,
    {
      name: 'decision.per_s',
      unit: 'decisions/s',
      inFlight: 1,
      flow: 'fhirRequests',
      size: `facts never seen before; ${size}`,
    },
    async (n) => decide(n, { ...doctor, professional: { ...professional, id: String(n) as Uzi } }),
  );
  yield await rate(
    context,
    {
      name: 'decision.repeated_per_s',
      unit: 'decisions/s',
      inFlight: 1,
      flow: 'fhirRequests',
      size: `the same facts again, as with every request of one question; ${size}`,
    },
    async (n) => decide(n, doctor),
  );
}
