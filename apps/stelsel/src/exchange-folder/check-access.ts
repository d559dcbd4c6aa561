/** Holds the access rules of an exchange against what its folder expects of them, line by line. */
import { createPolicyEngine } from '@stelsel/authorization';
import type { Exchange } from '@stelsel/exchanges';
import { type Actor, type Purpose, parseBsn, parseUra, parseUzi, type Result, unwrap } from '@stelsel/kernel';

/** One line of `access.expected.json`. */
export interface ExpectedDecision {
  /** UZI role code, or `citizen`. */
  readonly who: string;
  /** RoleCodeNL type of the organisation that asks. */
  readonly at?: string;
  readonly query: string;
  readonly purpose?: Purpose;
  readonly relation?: 'treatment' | 'referral' | 'self' | 'none';
  readonly consent?: 'permit' | 'deny';
  readonly reason?: string;
  readonly may: boolean;
}

const person = unwrap(parseBsn('999990809'));
const organization = unwrap(parseUra('90000098'));
const professional = unwrap(parseUzi('900000098'));

/** The lines that are decided otherwise than expected. Faults: AZN-POLICY-INVALID, AZN-POLICY-TEXT. */
export function checkAccess(
  exchange: Exchange,
  expected: readonly ExpectedDecision[],
): Result<readonly ExpectedDecision[]> {
  const engine = createPolicyEngine([exchange]);
  if (!engine.ok) {
    return engine;
  }
  const decided = (line: ExpectedDecision): boolean => {
    const citizen = line.who === 'citizen';
    const answer = engine.value.decide({
      actor: actorOf(line),
      exchange,
      relation: line.relation ?? (citizen ? 'self' : 'treatment'),
      subject: person,
      holder: { type: exchange.serves[0] ?? 'V4' },
      query: { id: line.query },
      ...(citizen && line.consent === undefined ? {} : { consent: line.consent ?? 'permit' }),
    });
    return answer.ok && answer.value.allow;
  };
  return { ok: true, value: expected.filter((line) => decided(line) !== line.may) };
}

function actorOf({ who, at = 'Z3', purpose, reason }: ExpectedDecision): Actor {
  const common = {
    client: 'did:web:check.example',
    scope: [],
    tokenId: 'check',
    patient: person,
    ...(reason === undefined ? {} : { reason }),
  };
  return who === 'citizen'
    ? {
        ...common,
        organization: { ura: organization, name: 'Toets', type: 'PGO' },
        citizen: { bsn: person, assurance: 'hoog' },
        purpose: purpose ?? 'PATRQT',
      }
    : {
        ...common,
        organization: { ura: organization, name: 'Toets', type: at },
        professional: { id: professional, name: 'T. Oets', role: who },
        purpose: purpose ?? 'TREAT',
      };
}
