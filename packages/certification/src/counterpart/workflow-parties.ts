/** The Task and the notice of a notified pull between the product and us. */
import {
  type Exchange,
  type ExchangeVersion,
  type FoundWorkflow,
  type Members,
  type TaskParty,
  type TestRecord,
  writeNotice,
  writeWorkflowTask,
} from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Clock, instant, namingSystem, parseBsn, type Randomness, unwrap } from '@stelsel/kernel';

/** Numbers (URA) of the two organisations of a notified pull. */
export interface Parties {
  readonly ours: string;
  readonly products: string;
}

/** Numbers that exist for tests only. */
export const testParties: Parties = { ours: '90000098', products: '90000099' };

const hourMs = 60 * 60 * 1_000;

const party = (value: string): TaskParty => ({ system: namingSystem.ura, value });

export interface TaskAndNotice {
  readonly task: Resource;
  readonly notice: Members;
  /** What must come back with the token request. */
  readonly authorizationBase: string;
}

export interface TaskBetween {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly record: TestRecord;
  readonly parties: Parties;
}

/** We send: the Task in our record, and the notice of it. */
export function writeTaskAndNotice(
  { exchange, version, record, parties }: TaskBetween,
  { clock, randomness }: { readonly clock: Clock; readonly randomness: Randomness },
): TaskAndNotice | undefined {
  const { workflow } = version;
  if (workflow === undefined) {
    return undefined;
  }
  const found: FoundWorkflow = { exchange, version, workflow };
  const subject = unwrap(parseBsn(record.bsn));
  const authored = instant(clock);
  const until = new Date(clock.nowMs() + hourMs).toISOString();
  const patient = record.resources.find(({ resourceType }) => resourceType === 'Patient')?.id;
  const common = { sender: party(parties.ours), receiver: party(parties.products), subject, authored, until };
  // Of every run another, so that a product that remembers the last one takes it as new.
  const id = `toets-${exchange.id}-${Buffer.from(randomness.bytes(6)).toString('hex')}`.slice(0, 64);
  const written = writeWorkflowTask({
    found,
    ...common,
    senderName: 'Toetsende organisatie',
    ...(patient === undefined ? {} : { patient }),
  });
  const authorizationBase = Buffer.from(randomness.bytes(24)).toString('base64url');
  return {
    task: { ...written, id } as unknown as Resource,
    authorizationBase,
    notice: writeNotice(version.fhir, { ...common, task: id, authorizationBase }),
  };
}
