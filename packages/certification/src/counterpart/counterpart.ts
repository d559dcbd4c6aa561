/**
 * The other side of an exchange for a product that asks, sends or receives: it answers from the test records, keeps one
 * workflow Task, takes notices and deliveries, and remembers everything that was said. For invented data only: it checks
 * what a product does, and lets everybody in.
 */
import { createHash } from 'node:crypto';
import { checkTaskChange, type Exchange, isNotice, type Members, movedTask } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { answerQuery, type Source } from './answer-query.ts';
import { deliveryIn } from './delivery-in.ts';
import type { Heard, HeardKind, TokenAsked } from './heard.ts';
import { type Incoming, interactionOf } from './read-incoming.ts';
import { statementOf } from './statement-of.ts';
import { writeSearchset } from './write-searchset.ts';

export interface CounterpartOptions extends Source {
  readonly exchange: Exchange;
  /** FHIR base without a slash at the end. */
  readonly base: string;
  /** The Task we hold as sender, with its id. */
  readonly task?: Resource;
  /** Matches on one page. */
  readonly pageSize?: number;
}

/** JSON text of a resource with its status, or the fault it is refused with. */
export type Reply = Result<{
  readonly status: number;
  readonly text: string;
  /** Below the base, where what was created can be updated. */
  readonly location?: string;
}>;

export interface Counterpart {
  /** FHIR base without a slash at the end. */
  readonly base: string;
  readonly heard: readonly Heard[];
  /** Notes that a token was asked for: everybody gets one. */
  hearToken(asked: TokenAsked): void;
  /** The Task as it stands now. */
  task(): Resource | undefined;
  answer(incoming: Incoming): Reply;
  /** Told after everything that is heard. */
  onHeard(listener: () => void): void;
}

interface Said {
  readonly kind: HeardKind;
  readonly reply: Reply;
  readonly id?: string;
  readonly record?: string;
}

/** Where a bare signal may be left, below the base; straight below the base is as good. */
export const signalSegment = 'notification';
const signalled = new RegExp(`^(?:${signalSegment}/)?([A-Za-z0-9\\-.]{1,64})$`);
const usualPage = 50;

export function createCounterpart(options: CounterpartOptions): Counterpart {
  const heard: Heard[] = [];
  const listeners: (() => void)[] = [];
  let task = options.task;
  const holder = {
    get: () => task,
    set: (moved: Resource) => {
      task = moved;
    },
  };
  const note = (one: Heard): void => {
    heard.push(one);
    for (const listener of listeners) {
      listener();
    }
  };
  return {
    get base() {
      return options.base;
    },
    heard,
    hearToken: (asked) =>
      note({ kind: 'token', method: 'POST', path: 'token', personInAddress: false, token: false, accept: '', asked }),
    task: holder.get,
    onHeard: (listener) => void listeners.push(listener),
    answer: (incoming) => {
      const said = sayTo(options, holder, incoming);
      note(heardOf(incoming, said, options));
      return said.reply;
    },
  };
}

interface TaskHolder {
  get(): Resource | undefined;
  set(task: Resource): void;
}

function sayTo(options: CounterpartOptions, holder: TaskHolder, incoming: Incoming): Said {
  const { method, path } = incoming;
  if (method === 'GET' && path === 'metadata') {
    return { kind: 'statement', reply: replyWith(statementOf(options.version)) };
  }
  const task = holder.get();
  if (task !== undefined && path === `Task/${task.id ?? ''}`) {
    return method === 'GET' ? { kind: 'task-read', reply: replyWith(task) } : moveTask(options, holder, incoming);
  }
  if (method === 'GET' || path.endsWith('/_search') || path.includes('$')) {
    return answerSearch(options, incoming);
  }
  return takeWrite(options, incoming);
}

function answerSearch(options: CounterpartOptions, incoming: Incoming): Said {
  const paged = new Map(incoming.params).get('_page');
  const page = Number(paged ?? 0);
  const [query = '', record = ''] = String(new Map(incoming.params).get('_of') ?? '').split('.');
  const request = paged === undefined ? interactionOf(incoming) : pagedRequest(options, query, record);
  if (request === undefined) {
    return { kind: 'refused', reply: err(fault('CER-OTHER-REQUEST')) };
  }
  const found = answerQuery(options, request);
  if (!found.ok) {
    // What may be read and is not there was asked rightly.
    return { kind: found.fault.code === 'CER-NOT-HERE' ? 'follow-up' : 'refused', reply: found };
  }
  const { matches, included } = found.value;
  if (found.value.query === undefined) {
    return { kind: 'follow-up', reply: replyWith(matches[0] ?? { resourceType: 'OperationOutcome' }) };
  }
  const size = options.pageSize ?? usualPage;
  const { base } = options;
  const place = `${base}/${request.type}${request.operation === undefined ? '' : `/$${request.operation}`}`;
  const about = found.value.record?.id;
  const text = writeSearchset({
    base,
    self: selfOf(place, incoming),
    ...(matches.length > (page + 1) * size
      ? { next: `${place}?_page=${page + 1}&_of=${found.value.query}.${about ?? ''}` }
      : {}),
    matches: matches.slice(page * size, (page + 1) * size),
    included: page === 0 ? included : [],
  });
  const common = { id: found.value.query, ...(about === undefined ? {} : { record: about }) };
  return { kind: paged === undefined ? 'query' : 'page', reply: ok({ status: 200, text }), ...common };
}

/** A next page names the query and the test person by names of ours, so that no number stands in its address. */
function pagedRequest({ version, records }: Source, queryId: string, recordId: string) {
  const query = version.queries.find(({ id }) => id === queryId);
  const record = records.find(({ id }) => id === recordId);
  if (query === undefined || record === undefined) {
    return undefined;
  }
  const { interaction, type, operation, params, subjectParam } = query;
  const person = [subjectParam, `http://fhir.nl/fhir/NamingSystem/bsn|${record.bsn}`] as const;
  return { interaction, type, params: [...params, person], ...(operation === undefined ? {} : { operation }) };
}

/** What was asked, with the person left out: addresses end in logs. */
function selfOf(place: string, { params }: Incoming): string {
  const shown = params.map(([name, value]) => [name, value.replace(/(NamingSystem\/bsn\|)\d+/g, '$1')]);
  const query = new URLSearchParams(shown).toString();
  return query === '' ? place : `${place}?${query}`;
}

function moveTask({ version }: CounterpartOptions, holder: TaskHolder, { resource }: Incoming): Said {
  const before = holder.get();
  if (before === undefined || version.workflow === undefined || resource === undefined) {
    return { kind: 'refused', reply: err(fault(resource === undefined ? 'CER-BODY' : 'CER-TASK')) };
  }
  const checked = checkTaskChange(version.workflow, 'receiver', { before, after: resource });
  if (!checked.ok) {
    return { kind: 'refused', reply: checked };
  }
  const moved = movedTask({ before, after: resource }) as unknown as Resource;
  holder.set(moved);
  return { kind: 'task-change', reply: replyWith(moved) };
}

function takeWrite({ exchange, version }: CounterpartOptions, { method, path, resource, empty }: Incoming): Said {
  const [, task] = (method === 'POST' && empty && signalled.exec(path)) || [];
  if (task !== undefined && version.workflow?.signal !== undefined) {
    return { kind: 'signal', id: task, reply: ok({ status: 202, text: '' }) };
  }
  if (resource === undefined) {
    return { kind: 'refused', reply: err(fault('CER-BODY')) };
  }
  if (isNotice(resource as Members) && path.startsWith('Task')) {
    return { kind: 'notice', reply: replyWith(resource, 201) };
  }
  const found = deliveryIn(exchange, version, { method, resource });
  return found.ok
    ? { kind: 'delivery', id: found.value.delivery.id, reply: takenReply(method, resource) }
    : { kind: 'refused', reply: found };
}

/** What comes alone gets an id, so that it can be brought up to date. */
function takenReply(method: string, resource: Resource): Reply {
  if (method === 'PUT' || resource.resourceType === 'Bundle') {
    return replyWith(resource, method === 'PUT' ? 200 : 201);
  }
  const id = `toets-${createHash('sha256').update(JSON.stringify(resource)).digest('hex').slice(0, 16)}`;
  const text = JSON.stringify({ ...resource, id });
  return ok({ status: 201, text, location: `${resource.resourceType}/${id}/_history/1` });
}

function replyWith(resource: object, status = 200): Reply {
  return ok({ status, text: JSON.stringify(resource) });
}

function heardOf(incoming: Incoming, { kind, reply, id, record }: Said, { records }: Source): Heard {
  const { method, path, headers, address, resource } = incoming;
  const decoded = decodeURIComponent(address.replaceAll('+', ' '));
  return {
    kind,
    method,
    path,
    ...(id === undefined ? {} : { id }),
    ...(record === undefined ? {} : { record }),
    personInAddress: records.some(({ bsn }) => decoded.includes(bsn)),
    token: headers.authorization !== undefined,
    accept: String(headers.accept ?? ''),
    ...(reply.ok ? {} : { fault: reply.fault }),
    ...(resource === undefined ? {} : { resource: resource as Members }),
  };
}
