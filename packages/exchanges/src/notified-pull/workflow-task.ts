/** The workflow Task of a notified pull, as it stands in the record of the sender: what is asked of whom, about whom. */
import { type Bsn, namingSystem } from '@stelsel/kernel';
import type { Exchange, ExchangeVersion } from '../exchange.ts';
import { queryParameters, queryPath } from '../query-parameters.ts';
import type { ExchangeWorkflow } from '../workflow.ts';
import { hasCoding, listOf, type Members, membersOf } from './members.ts';
import { isNotice } from './pull-notice.ts';
import { partyOf, requesterOf, type TaskParty } from './task-party.ts';

/** The exchange version whose workflow a Task follows. */
export interface FoundWorkflow {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly workflow: ExchangeWorkflow;
}

/** The workflow of a Task, by its code; undefined for every other Task, such as a notice or work inside the house. */
export function findWorkflow(
  exchanges: readonly Exchange[],
  fhir: ExchangeVersion['fhir'],
  task: Members,
): FoundWorkflow | undefined {
  if (task.resourceType !== 'Task' || isNotice(task)) {
    return undefined;
  }
  for (const exchange of exchanges) {
    for (const version of exchange.versions) {
      const { workflow } = version;
      if (version.fhir === fhir && workflow !== undefined && hasCoding(task.code, workflow.code)) {
        return { exchange, version, workflow };
      }
    }
  }
  return undefined;
}

/** The organisation that is asked; it may also stand in the Task itself as a contained Organization. */
export function receiverOf(task: Members): TaskParty | undefined {
  const owner = membersOf(task.owner);
  const named = partyOf(owner);
  if (named !== undefined || typeof owner.reference !== 'string' || !owner.reference.startsWith('#')) {
    return named;
  }
  const id = owner.reference.slice(1);
  const organization = listOf(task.contained).find((resource) => resource.id === id);
  const [identifier] = listOf(organization?.identifier);
  return partyOf({ identifier });
}

/** Milliseconds until when the receiver may ask; by the Task itself, or so many days after it was made. */
export function endOf(task: Members, { days }: ExchangeWorkflow, nowMs: number): number {
  const said = Date.parse(String(membersOf(membersOf(task.restriction).period).end));
  if (!Number.isNaN(said)) {
    return said;
  }
  const authored = Date.parse(String(task.authoredOn));
  return (Number.isNaN(authored) ? nowMs : authored) + days * 24 * 60 * 60 * 1000;
}

/** What a new workflow Task is made of. */
export interface NewWorkflowTask {
  readonly found: FoundWorkflow;
  readonly sender: TaskParty;
  readonly senderName: string;
  readonly receiver: TaskParty;
  readonly receiverName?: string;
  readonly subject: Bsn;
  /** Patient in the record of the sender, when there is one. */
  readonly patient?: string;
  /** In words: what is asked of the receiver. */
  readonly description?: string;
  /** FHIR instants. */
  readonly authored: string;
  readonly until: string;
  /** The state to start in; the first of the workflow when it is not said. */
  readonly status?: string;
  /** Per query id of the documents of the workflow, the address of one in the record of the sender: `Composition/{id}`. */
  readonly documents?: Readonly<Record<string, string>>;
}

/** A Task in the first state of its workflow, with the queries of the exchange as its inputs, none of which names the person. */
export function writeWorkflowTask(task: NewWorkflowTask): Members {
  const { found, sender, senderName, receiver, receiverName, subject, patient, description, authored, until } = task;
  const { version, workflow } = found;
  const identifier = { system: namingSystem.bsn, value: subject };
  const input =
    workflow.documents === undefined ? inputQueries(found, subject) : inputDocuments(workflow, task.documents);
  return {
    resourceType: 'Task',
    ...(workflow.profile === undefined ? {} : { meta: { profile: [workflow.profile] } }),
    status: task.status ?? workflow.states[0]?.status ?? 'requested',
    intent: 'order',
    code: { coding: [workflow.code] },
    ...(description === undefined ? {} : { description }),
    for: patient === undefined ? { identifier } : { reference: `Patient/${patient}`, identifier },
    authoredOn: authored,
    lastModified: authored,
    requester: requesterOf(version.fhir, sender, senderName),
    owner: { identifier: { ...receiver }, ...(receiverName === undefined ? {} : { display: receiverName }) },
    restriction: { period: { end: until } },
    ...(input.length === 0 ? {} : { input }),
  };
}

/** The documents as `Task.input`; what the workflow does not know is left out. */
export function inputDocuments(
  { documents = [] }: ExchangeWorkflow,
  named: Readonly<Record<string, string>> = {},
): readonly Members[] {
  return documents.flatMap(({ query, type }) => {
    const reference = named[query];
    return reference === undefined ? [] : [{ type: { coding: [type] }, valueReference: { reference } }];
  });
}

function inputQueries(found: FoundWorkflow, subject: Bsn): readonly Members[] {
  return pulledQueries(found).map((query) => ({
    type: { text: query.section.nl },
    valueString: withoutPerson(queryPath(query), queryParameters(query, subject), query.subjectParam),
  }));
}

/** The queries a receiver may ask on the ground of a Task; in a state that gives less, with that status only those. */
export function pulledQueries({ version, workflow }: Pick<FoundWorkflow, 'version' | 'workflow'>, status?: unknown) {
  const pulls = workflow.states.find((state) => state.status === status)?.pulls ?? workflow.pulls;
  return pulls === undefined ? version.queries : version.queries.filter(({ id }) => pulls.includes(id));
}

function withoutPerson(path: string, parameters: readonly (readonly [string, string])[], subjectParam: string): string {
  const fixed = parameters.filter(([name]) => name !== subjectParam).map(([name, value]) => `${name}=${value}`);
  const place = path.replace(/\/_search$/, '');
  return fixed.length === 0 ? place : `${place}?${fixed.join('&')}`;
}
