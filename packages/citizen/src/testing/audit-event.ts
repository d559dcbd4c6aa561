import { parseBsn, parseUra, parseUzi, unwrap } from '@stelsel/kernel';
import { type AuditEvent, auditEventOf } from '@stelsel/logging';

/** An event as a log of a care organisation really writes it: a GP looked at two conditions. */
export function auditEvent(id: string, recorded: string): AuditEvent {
  const bsn = unwrap(parseBsn('999990019'));
  return auditEventOf(
    {
      act: 'search',
      outcome: 'answered',
      actor: {
        organization: { ura: unwrap(parseUra('90000003')), name: 'Huisartsenpraktijk De Linde', type: 'Z3' },
        client: 'did:web:linde.example',
        professional: { id: unwrap(parseUzi('900000011')), name: 'A. Arts', role: '01.015' },
        purpose: 'TREAT',
        patient: bsn,
        scope: ['bgz'],
        tokenId: 'token',
      },
      subject: { bsn },
      exchange: 'bgz',
      resources: ['Condition/1', 'Condition/2'],
      query: 'Condition?patient.identifier',
      traceId: 'trace',
    },
    { id, recordedMs: Date.parse(recorded), source: { site: 'node.example', name: 'Ziekenhuis Noord' } },
  );
}
