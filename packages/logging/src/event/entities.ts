/** What it was about: person, data, query, consent and the thread through every log (NEN 7513, 7.2). */
import { type LogEvent, namingSystem } from '@stelsel/kernel';
import type { AuditDetail, AuditEntity, Coding } from './audit-event.ts';
import { codeSystem } from './code-systems.ts';

const person: Coding = { system: codeSystem.entityType, code: '1', display: 'Person' };
const system: Coding = { system: codeSystem.entityType, code: '2', display: 'System Object' };
const patientRole: Coding = { system: codeSystem.entityRole, code: '1', display: 'Patient' };
const domainRole: Coding = { system: codeSystem.entityRole, code: '4', display: 'Domain Resource' };
const queryRole: Coding = { system: codeSystem.entityRole, code: '24', display: 'Query' };

export function entitiesOf(event: LogEvent): readonly AuditEntity[] {
  return [...patient(event), ...data(event), ...query(event), ...decision(event), ...transaction(event)];
}

function patient({ subject }: LogEvent): readonly AuditEntity[] {
  if (subject === undefined) {
    return [];
  }
  const identifier =
    'bsn' in subject
      ? { system: namingSystem.bsn, value: subject.bsn }
      : { system: namingSystem.nviToken, value: subject.pseudonym };
  return [{ what: { identifier }, type: person, role: patientRole }];
}

/** One entity for each resource that left or changed: BALP does not ask for results, NEN 7513 does. */
function data({ resources = [] }: LogEvent): readonly AuditEntity[] {
  return resources.map((reference) => ({ what: { reference }, type: system, role: domainRole }));
}

function query(event: LogEvent): readonly AuditEntity[] {
  return event.query === undefined
    ? []
    : [{ type: system, role: queryRole, query: Buffer.from(event.query, 'utf8').toString('base64') }];
}

/** The decision: exchange, policy with version, ground and reason, as the person may read them. */
function decision(event: LogEvent): readonly AuditEntity[] {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['exchange', event.exchange],
    ['policy', event.policy],
    ['ground', event.ground],
    ['outcome-reason', event.outcome],
  ];
  const detail = facts.flatMap(([type, value]): AuditDetail[] =>
    value === undefined ? [] : [{ type, valueString: value }],
  );
  return [{ type: { system: codeSystem.resourceTypes, code: 'Consent' }, role: domainRole, detail }];
}

function transaction({ traceId }: LogEvent): readonly AuditEntity[] {
  const type: Coding = { system: codeSystem.balpEntity, code: 'XrequestId' };
  return traceId === undefined ? [] : [{ what: { identifier: { system: 'urn:ietf:rfc:3986', value: traceId } }, type }];
}
