/** One line of "who saw my data", read from an AuditEvent of NEN 7513. */
import { type OutcomeReason, outcomeReasons, type Purpose, purposes } from '@stelsel/kernel';
import type { AuditAgent, AuditEvent } from '../event/audit-event.ts';
import { codeSystem } from '../event/code-systems.ts';

export interface LogEntry {
  /** The id that the asker and the source know too. */
  readonly eventId: string;
  /** FHIR instant. */
  readonly at: string;
  /** Whose log says this. */
  readonly source: string;
  /** The thread through every log: entries of one question share it. */
  readonly traceId?: string;
  readonly who: {
    readonly organization?: string;
    readonly person?: string;
    /** UZI role code. */
    readonly role?: string;
    /** The person asked for the own data, or somebody on their behalf. */
    readonly self: boolean;
    /** Who acted on behalf of the person. */
    readonly representative?: string;
  };
  readonly exchange?: string;
  /** Resource type of the question, such as `Condition`. */
  readonly about?: string;
  /** How many records left or changed. */
  readonly records: number;
  readonly purpose?: Purpose;
  /** Why the emergency route was needed, in the words of the professional. */
  readonly emergencyReason?: string;
  readonly reason?: OutcomeReason;
  /** On what ground, or the code of the fault that refused. */
  readonly ground?: string;
  /** The outcome in words, as the source wrote it. */
  readonly outcome: string;
}

export function readLogEntry(event: AuditEvent, source: string): LogEntry {
  const details = new Map(
    event.entity.flatMap(({ detail = [] }) => detail).map(({ type, valueString }) => [type, valueString]),
  );
  const reason = outcomeReasons.find((known) => known === details.get('outcome-reason'));
  const purposeCode = event.purposeOfEvent?.[0]?.coding[0]?.code;
  const purpose = purposes.find((known) => known === purposeCode);
  const user = agentOf(event, 'IRCP');
  const query = event.entity.find((entity) => entity.query !== undefined)?.query;
  return {
    eventId: event.id,
    at: event.recorded,
    source,
    who: whoOf(user, agentOf(event, 'PROV'), purpose),
    records: event.entity.filter(({ what }) => what?.reference !== undefined).length,
    outcome: event.outcomeDesc,
    ...optional('traceId', event.entity.find(({ type }) => type.code === 'XrequestId')?.what?.identifier?.value),
    ...optional('exchange', details.get('exchange')),
    ...optional('about', query === undefined ? undefined : typeOf(query)),
    ...optional('purpose', purpose),
    ...optional('emergencyReason', user?.purposeOfUse?.[0]?.text),
    ...optional('reason', reason),
    ...optional('ground', details.get('ground')),
  };
}

function agentOf(event: AuditEvent, code: string): AuditAgent | undefined {
  return event.agent.find(({ type }) => type.coding.some((coding) => coding.code === code));
}

function whoOf(user: AuditAgent | undefined, organization: AuditAgent | undefined, purpose?: Purpose): LogEntry['who'] {
  const represents = user?.role?.some(({ coding }) =>
    coding.some(({ system }) => system === codeSystem.representation),
  );
  return {
    self: purpose === 'PATRQT',
    ...optional('representative', represents === true ? user?.name : undefined),
    ...optional('organization', organization?.name ?? organization?.who?.display),
    ...optional('person', represents === true ? undefined : user?.name),
    ...optional('role', represents === true ? undefined : user?.role?.[0]?.coding[0]?.code),
  };
}

/** The query of an entry is its place and the names of its parameters, in base64. */
function typeOf(query: string): string | undefined {
  return /^[A-Z][A-Za-z]+/.exec(Buffer.from(query, 'base64').toString('utf8'))?.[0];
}

function optional<N extends string, T>(name: N, value: T | undefined): { readonly [K in N]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]: T });
}
