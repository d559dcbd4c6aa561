/** One decision of the policies of the BgZ. */
import { createPolicyEngine } from '@stelsel/authorization';
import { discoverExchanges } from '@stelsel/exchanges';
import { type Actor, parseBsn, parseUra, parseUzi, unwrap } from '@stelsel/kernel';
import type { Bench, BenchContext, Figure } from '../figure.ts';
import { rate } from '../rate.ts';

export const decisionBench: Bench = { names: ['decision.per_s'], run: decisionFigures };

const patient = unwrap(parseBsn('999990019'));
const doctor: Actor = {
  organization: { ura: unwrap(parseUra('90000004')), name: 'Huisartsenpraktijk', type: 'Z3' },
  client: 'did:web:vendor.example',
  professional: { id: unwrap(parseUzi('900000011')), name: 'A. Arts', role: '01.015' },
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
  yield await rate(
    context,
    {
      name: 'decision.per_s',
      unit: 'decisions/s',
      inFlight: 1,
      flow: 'fhirRequests',
      size: 'a GP, consent given, each query of the BgZ in turn; one thread',
    },
    async (n) => {
      const query = queries[n % queries.length] ?? { id: '' };
      const decision = unwrap(
        engine.decide({
          actor: doctor,
          exchange,
          query,
          relation: 'treatment',
          consent: 'permit',
          subject: patient,
          holder: { type: 'V4' },
        }),
      );
      if (!decision.allow) {
        throw new Error(`refused: ${decision.policy}`);
      }
    },
  );
}
