/** Invented actors and questions for the tests of this package. */
import { discoverExchanges, type Exchange } from '@stelsel/exchanges';
import { type Actor, parseBsn, parseUra, parseUzi, unwrap } from '@stelsel/kernel';
import { createPolicyEngine } from '../create-policy-engine.ts';
import type { DecisionAsk } from '../decision.ts';

export const bsn = unwrap(parseBsn('999990019'));
export const otherBsn = unwrap(parseBsn('999990020'));

const found = await discoverExchanges();
export const exchanges: readonly Exchange[] = found;
export const engine = unwrap(createPolicyEngine(exchanges));

export function professional(role: string, type = 'Z3', more: Partial<Actor> = {}): Actor {
  return {
    organization: { ura: unwrap(parseUra('90000001')), name: 'Organisatie', type },
    client: 'did:web:vendor.example',
    professional: { id: unwrap(parseUzi('900000009')), name: 'H. Arts', role },
    purpose: 'TREAT',
    scope: ['bgz'],
    tokenId: 'token',
    ...more,
  };
}

export function citizen(more: Partial<Actor> = {}): Actor {
  const { professional: _none, ...actor } = professional('');
  return { ...actor, citizen: { bsn, assurance: 'hoog' }, purpose: 'PATRQT', ...more };
}

export function ask(actor: Actor, more: Partial<DecisionAsk> = {}): DecisionAsk {
  return {
    actor,
    exchange: { id: 'bgz' },
    query: { id: 'problems' },
    relation: 'treatment',
    subject: bsn,
    holder: { type: 'V4' },
    ...more,
  };
}
