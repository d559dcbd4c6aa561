/** Who looked at the invented person of the example: everyday care, a pharmacy, an emergency, a refusal, a system. */
import { type Actor, type Bsn, type LogEvent, type Purpose, parseUra, parseUzi, unwrap } from '@stelsel/kernel';
import { type AuditEvent, auditEventOf } from '@stelsel/logging';
import { region } from '@stelsel/population';

const day = 86_400_000;

interface Look {
  readonly daysAgo: number;
  readonly type: string;
  readonly role?: string;
  readonly name?: string;
  readonly purpose: Purpose;
  readonly reason?: string;
  readonly outcome: LogEvent['outcome'];
  readonly ground?: string;
  readonly about: string;
}

const looks: readonly Look[] = [
  {
    daysAgo: 2,
    type: 'Z3',
    role: '01.015',
    name: 'S. de Groot',
    purpose: 'TREAT',
    outcome: 'answered',
    ground: 'consent-permit',
    about: 'Condition',
  },
  {
    daysAgo: 2,
    type: 'Z3',
    role: '01.015',
    name: 'S. de Groot',
    purpose: 'TREAT',
    outcome: 'answered',
    ground: 'consent-permit',
    about: 'Observation',
  },
  {
    daysAgo: 9,
    type: 'J8',
    role: '17.000',
    name: 'P. Jansen',
    purpose: 'TREAT',
    outcome: 'answered',
    ground: 'consent-permit',
    about: 'MedicationRequest',
  },
  {
    daysAgo: 20,
    type: 'V',
    role: '01.071',
    name: 'R. Bakker',
    purpose: 'BTG',
    reason: 'Bewusteloos binnengebracht na een val.',
    outcome: 'answered',
    ground: 'break-the-glass',
    about: 'AllergyIntolerance',
  },
  {
    daysAgo: 33,
    type: 'F1',
    role: '04.000',
    name: 'T. Visser',
    purpose: 'TREAT',
    outcome: 'refused-right',
    about: 'Condition',
  },
  { daysAgo: 1, type: 'Z3', purpose: 'TREAT', outcome: 'holds-nothing', about: 'Patient' },
];

export function exampleLog(bsn: Bsn, nowMs: number): readonly AuditEvent[] {
  return looks.map((look, at) =>
    auditEventOf(
      {
        act: 'search',
        outcome: look.outcome,
        actor: actorOf(look, bsn),
        subject: { bsn },
        ...(look.outcome === 'answered' ? { resources: [`${look.about}/1`, `${look.about}/2`] } : {}),
        query: `${look.about}?patient.identifier`,
        ...(look.ground === undefined ? {} : { ground: look.ground }),
        traceId: `voorbeeld-${at}`,
      },
      {
        id: `voorbeeld-${at}`,
        recordedMs: nowMs - look.daysAgo * day - at * 60_000,
        source: { site: 'voorbeeld', name: 'Elzer Ziekenhuis' },
      },
    ),
  );
}

function actorOf({ type, role, name, purpose, reason }: Look, bsn: Bsn): Actor {
  const organization = region.organizations.find((known) => known.type.startsWith(type));
  return {
    organization: {
      ura: unwrap(parseUra(organization?.ura ?? '90000001')),
      name: organization?.name ?? '',
      type: organization?.type ?? type,
    },
    client: 'voorbeeld',
    ...(role === undefined || name === undefined
      ? {}
      : { professional: { id: unwrap(parseUzi('900000011')), name, role } }),
    purpose,
    ...(reason === undefined ? {} : { reason }),
    patient: bsn,
    scope: [],
    tokenId: 'voorbeeld',
  };
}
