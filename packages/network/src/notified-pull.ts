/** The asking side of a notified pull: leave a notice with a receiver; at the sender, read the Task and say how it goes on. */
import { type FoundWorkflow, listOf, type Members, membersOf, type PullNotice, writeNotice } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { type Bsn, err, namingSystem, ok, parseBsn, type Result, type Ura } from '@stelsel/kernel';
import { findNoticePlace } from './find-notice-place.ts';
import { isDone, type ResourceRequest, refusalOf, type SendDeps, sendResource } from './send-resource.ts';

/** One Task at its sender, as the notice of it says. */
export interface TaskPlace {
  readonly found: Pick<FoundWorkflow, 'exchange' | 'version'>;
  readonly sender: Ura;
  readonly task: string;
  /** Not known yet when a bare signal told of the Task. */
  readonly subject?: Bsn;
  /** None when a bare signal told of it. */
  readonly authorizationBase?: string;
  /** The professional who does it; without one the system of the organisation does. */
  readonly attestation?: string;
}

export interface NotifiedPull {
  /** Faults: no address, no token, the wire, NET-OTHER-SIDE; NET-NOT-TAKEN when the receiver does not want it. */
  notify(notice: {
    readonly found: Pick<FoundWorkflow, 'exchange' | 'version'>;
    readonly receiver: Ura;
    readonly subject: Bsn;
    readonly notice: PullNotice;
  }): Promise<Result<void>>;
  /**
   * Brings a resource, or a Bundle of type transaction, as the exchange lists under its deliveries; with the id that the receiver
   * gave it, it takes the place of what was brought before. Gives that id where the receiver says it. Faults as `notify`.
   */
  deliver(delivery: {
    readonly found: Pick<FoundWorkflow, 'exchange' | 'version'>;
    readonly receiver: Ura;
    readonly subject: Bsn;
    readonly purpose: 'TREAT' | 'COC' | 'ETREAT' | 'PATRQT';
    readonly resource: object;
    readonly update?: string;
    readonly attestation?: string;
  }): Promise<Result<{ readonly status: number; readonly id?: string }>>;
  /** The Task as it stands at the sender now. Faults as `notify`, with NET-TASK-REFUSED. */
  readTask(place: TaskPlace): Promise<Result<Resource>>;
  /** Whom the Task is about, by itself or by the Patient at its sender that it refers to. Faults as `readTask`. */
  readPerson(place: TaskPlace, task: Resource): Promise<Result<Bsn | undefined>>;
  /** The documents that the Task names and gives now, each a Bundle. Faults as `readTask`. */
  readDocuments(place: TaskPlace): Promise<Result<readonly Resource[]>>;
  /** Moves the Task and gives it back as it became. Faults as `readTask`: a state that is not allowed names those that are. */
  changeTask(place: TaskPlace, change: { readonly status: string; readonly note?: string }): Promise<Result<Resource>>;
}

export function createNotifiedPull(deps: SendDeps, sender: { readonly name: string }): NotifiedPull {
  const readTask = async (place: TaskPlace): Promise<Result<{ task: Resource; etag?: string }>> => {
    const reply = await atSender(deps, place, { method: 'GET' });
    if (!reply.ok) {
      return reply;
    }
    const { resource, etag } = reply.value;
    return isDone(reply.value) && resource !== undefined
      ? ok({ task: resource, ...(etag === undefined ? {} : { etag }) })
      : err(refusalOf('NET-TASK-REFUSED', reply.value));
  };
  return {
    notify: async ({ found, receiver, subject, notice }) => {
      const { exchange, version } = found;
      const place = await findNoticePlace(deps.findEndpoint, receiver, found);
      if (!place.ok) {
        return place;
      }
      const { endpoint, signal } = place.value;
      const reply = await sendResource(deps, {
        endpoint,
        token: { scope: exchange.id, patient: subject, purpose: 'COC' },
        method: 'POST',
        ...(signal
          ? { path: encodeURIComponent(notice.task) }
          : { path: 'Task', resource: writeNotice(version.fhir, notice, sender.name) }),
      });
      if (!reply.ok) {
        return reply;
      }
      return isDone(reply.value) ? ok() : err(refusalOf('NET-NOT-TAKEN', reply.value));
    },
    deliver: async ({ found, receiver, subject, purpose, resource, update, attestation }) => {
      const { exchange, version } = found;
      const place = { id: exchange.id, version: version.id, fhir: version.fhir };
      const endpoint = await deps.findEndpoint({ ura: receiver, exchange: place });
      if (!endpoint.ok) {
        return endpoint;
      }
      const { resourceType } = resource as { readonly resourceType?: unknown };
      const reply = await sendResource(deps, {
        endpoint: endpoint.value,
        token: {
          scope: exchange.id,
          // A citizen is proven by the attestation; an organisation declares whom it treats.
          ...(purpose === 'PATRQT' ? {} : { patient: subject }),
          purpose,
          ...(attestation === undefined ? {} : { attestation }),
        },
        ...(update === undefined
          ? { method: 'POST', path: resourceType === 'Bundle' ? '' : String(resourceType), resource }
          : { method: 'PUT', path: `${String(resourceType)}/${update}`, resource: { ...resource, id: update } }),
      });
      if (!reply.ok) {
        return reply;
      }
      const { status, id } = reply.value;
      return isDone(reply.value)
        ? ok({ status, ...(id === undefined ? {} : { id }) })
        : err(refusalOf('NET-NOT-TAKEN', reply.value));
    },
    readTask: async (place) => {
      const read = await readTask(place);
      return read.ok ? ok(read.value.task) : read;
    },
    readPerson: async (place, task) => {
      const { identifier, reference } = membersOf(task.for);
      const [, id] = /(?:^|\/)Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(String(reference)) ?? [];
      const named = bsnIn([membersOf(identifier)]);
      if (named !== undefined || id === undefined) {
        return ok(named);
      }
      const reply = await atSender(deps, place, { method: 'GET', path: `Patient/${id}` });
      return reply.ok ? ok(bsnIn(listOf(reply.value.resource?.identifier))) : reply;
    },
    readDocuments: async (place) => {
      const read = await readTask(place);
      if (!read.ok) {
        return read;
      }
      const documents: Resource[] = [];
      for (const path of documentPaths(read.value.task)) {
        const reply = await atSender(deps, place, { method: 'GET', path });
        if (!reply.ok) {
          return reply;
        }
        // A document that waits for another state of the Task is not there yet; that is no failure.
        if (isDone(reply.value) && reply.value.resource !== undefined) {
          documents.push(reply.value.resource);
        } else if (reply.value.status !== 404) {
          return err(refusalOf('NET-TASK-REFUSED', reply.value));
        }
      }
      return ok(documents);
    },
    changeTask: async (place, { status, note }) => {
      const read = await readTask(place);
      if (!read.ok) {
        return read;
      }
      const { task, etag } = read.value;
      const reply = await atSender(deps, place, {
        method: 'PUT',
        resource: { ...task, status, ...(note === undefined ? {} : { statusReason: { text: note } }) },
        ...(etag === undefined ? {} : { headers: { 'if-match': etag } }),
      });
      if (!reply.ok) {
        return reply;
      }
      return isDone(reply.value) ? ok(reply.value.resource ?? task) : err(refusalOf('NET-TASK-REFUSED', reply.value));
    },
  };
}

function bsnIn(identifiers: readonly Members[]): Bsn | undefined {
  const found = identifiers.find(({ system }) => system === namingSystem.bsn)?.value;
  const bsn = found === undefined ? undefined : parseBsn(String(found));
  return bsn?.ok === true ? bsn.value : undefined;
}

/** `$document` of every Composition that the Task has as its input. */
function documentPaths(task: Resource): readonly string[] {
  return listOf(task.input).flatMap(({ valueReference }) => {
    const [, id] =
      /(?:^|\/)Composition\/([A-Za-z0-9\-.]{1,64})$/.exec(String(membersOf(valueReference).reference)) ?? [];
    return id === undefined ? [] : [`Composition/${id}/$document`];
  });
}

async function atSender(
  deps: SendDeps,
  { found, sender, task, subject, authorizationBase, attestation }: TaskPlace,
  request: Pick<ResourceRequest, 'method' | 'resource' | 'headers'> & { readonly path?: string },
) {
  const { exchange, version } = found;
  const endpoint = await deps.findEndpoint({
    ura: sender,
    exchange: { id: exchange.id, version: version.id, fhir: version.fhir },
  });
  return endpoint.ok
    ? sendResource(deps, {
        path: `Task/${task}`,
        ...request,
        endpoint: endpoint.value,
        token: {
          scope: exchange.id,
          purpose: 'COC',
          ...(subject === undefined ? {} : { patient: subject }),
          ...(authorizationBase === undefined ? {} : { authorizationBase }),
          ...(attestation === undefined ? {} : { attestation }),
        },
      })
    : endpoint;
}
