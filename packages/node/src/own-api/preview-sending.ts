/** What goes, to whom, and for how long, before anybody sends it: nothing is written. */
import { type FoundWorkflow, pulledQueries } from '@stelsel/exchanges';
import { type Bsn, err, namingSystem, ok, type Result, type Text } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { atOwnRecord } from './at-own-record.ts';
import { type OwnDocuments, ownDocuments } from './own-documents.ts';
import type { OwnCall, OwnRecord } from './ports.ts';
import { fieldsOf, receiverIn, subjectOf, textOf } from './read-body.ts';
import { findRoute, untilOf } from './send-task.ts';
import type { TaskStep } from './task-steps.ts';

export interface SendingPreview {
  readonly exchange: string;
  readonly name: Text;
  readonly fhir: 'R4' | 'STU3';
  /** Absent when the directory knows the receiver only by a number of another system. */
  readonly receiverName?: string;
  /** After this moment nothing can be fetched. */
  readonly until: string;
  /** Per state in which something can be fetched: what. A state that gives the same as another is not told again. */
  readonly gives: readonly { readonly state: Text; readonly sections: readonly Text[] }[];
  readonly documents: readonly OwnDocuments[];
  /** States in which it can start, the usual one first. */
  readonly starts: readonly Pick<TaskStep, 'status' | 'name'>[];
}

/** The same fields as for sending. Faults as for sending; NOD-NOT-IN-RECORD when nothing of this person is kept here. */
export async function previewSending(call: OwnCall, body: unknown): Promise<Result<SendingPreview>> {
  const fields = fieldsOf(body);
  if (!fields.ok) {
    return fields;
  }
  const [exchange, subject, receiver] = [
    textOf(fields.value, 'exchange'),
    subjectOf(fields.value),
    receiverIn(fields.value),
  ];
  if (!exchange.ok || !subject.ok || !receiver.ok) {
    return [exchange, subject, receiver].find((one) => !one.ok) as Result<never>;
  }
  const route = await findRoute(call, exchange.value, fields.value);
  if (!route.ok) {
    return route;
  }
  const { record, found, receiverName } = route.value;
  const known = await isKnown(call, record, subject.value);
  if (!known.ok) {
    return known;
  }
  const documents = await ownDocuments(call, record, found, subject.value);
  if (!documents.ok) {
    return documents;
  }
  return ok({
    exchange: found.exchange.id,
    name: found.exchange.name,
    fhir: found.version.fhir,
    ...(receiverName === undefined ? {} : { receiverName }),
    until: untilOf(found, call.deps.node.clock.nowMs()),
    gives: givesOf(found),
    documents: documents.value,
    starts: startsOf(found),
  });
}

/** Whether there is anything here to hand over. */
async function isKnown(call: OwnCall, record: OwnRecord, subject: Bsn): Promise<Result<void>> {
  const identifier = `${namingSystem.bsn}|${subject}`;
  const asked = { interaction: 'search', type: 'Patient', params: [['identifier', identifier] as const] } as const;
  const found = await atOwnRecord(call, record, asked);
  return found.ok && found.value.length === 0 ? err(fault('NOD-NOT-IN-RECORD')) : found.ok ? ok() : found;
}

function givesOf(found: FoundWorkflow): SendingPreview['gives'] {
  const open = found.workflow.states.filter(({ next }) => next.length > 0);
  const all = open.map(({ status, name }) => ({ state: name, sections: sectionsOf(found, status) }));
  const key = ({ sections }: (typeof all)[number]): string => sections.map(({ nl }) => nl).join('|');
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}

function sectionsOf(found: FoundWorkflow, status: string): readonly Text[] {
  return [...new Map(pulledQueries(found, status).map(({ section }) => [section.nl, section])).values()];
}

function startsOf({ workflow }: FoundWorkflow): SendingPreview['starts'] {
  const first = workflow.states[0]?.status;
  return [first, ...(workflow.starts ?? [])].flatMap((status) =>
    workflow.states.filter((state) => state.status === status).map(({ name }) => ({ status: status ?? '', name })),
  );
}
