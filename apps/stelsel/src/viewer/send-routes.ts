/** Sending somebody on: what and about whom, to whom, a preview of everything that goes, and only then it goes. */

import type { Text } from '@stelsel/kernel';
import { parseBsn } from '@stelsel/kernel';
import type { FastifyReply } from 'fastify';
import type { PreviewView, SendForm, SendView } from '../../../start/src/viewer/shown-task.ts';
import { sendTexts } from '../../../start/src/viewer/task-texts.ts';
import { viewerPaths } from '../../../start/src/viewer/viewer-paths.ts';
import { dayText, dutchDay } from '../shown/day-text.ts';
import { openClient } from './shifts.ts';
import { documentsInForm, type OwnDocuments, showDocuments } from './show-documents.ts';
import { nameOfPerson } from './viewer-choices.ts';
import type { Route, ShowOptions, Visit } from './visit.ts';

export const sendRoutes: readonly Route[] = [
  { method: 'GET', path: viewerPaths.send, work: (visit) => showForm(visit, formOf(visit), {}) },
  { method: 'POST', path: viewerPaths.send, work: take },
];

function formOf({ field, fields, shift }: Visit): SendForm {
  const bsn = fields.includes('bsn') ? field('bsn') : (shift.client ?? '');
  return {
    exchange: field('exchange'),
    bsn,
    search: field('search'),
    receiver: field('receiver'),
    words: field('words'),
  };
}

function take(visit: Visit): Promise<FastifyReply> {
  const form = formOf(visit);
  switch (visit.field('step')) {
    case 'send':
      return send(visit, form);
    case 'preview':
      return preview(visit, form);
    default:
      return find(visit, form);
  }
}

async function showForm(
  { desk, show }: Visit,
  form: SendForm,
  found: Partial<Pick<SendView, 'receivers' | 'more'>>,
  options: ShowOptions = {},
): Promise<FastifyReply> {
  const kinds = await desk.call('GET', 'sent/kinds');
  const items = kinds.ok ? (kinds.value as readonly Kind[]) : [];
  return show(
    {
      kind: 'send',
      kinds: kinds.ok
        ? {
            state: 'listed',
            items: items.map(({ exchange, name, description }) => ({ id: exchange, name, description })),
          }
        : { state: 'failed', why: kinds.fault.text },
      form: { ...form, exchange: form.exchange === '' ? (items[0]?.exchange ?? '') : form.exchange },
      more: false,
      ...found,
    },
    options,
  );
}

interface Kind {
  readonly exchange: string;
  readonly name: Text;
  readonly description: Text;
}

async function find(visit: Visit, form: SendForm, options: ShowOptions = {}): Promise<FastifyReply> {
  const subject = parseBsn(form.bsn);
  if (!subject.ok) {
    return showForm(visit, form, {}, { problem: subject.fault.text });
  }
  const query = new URLSearchParams({ exchange: form.exchange, text: form.search });
  const found = await visit.desk.call('GET', `receivers?${query.toString()}`);
  if (!found.ok) {
    return showForm(visit, form, { receivers: { state: 'failed', why: found.fault.text } }, options);
  }
  const { receivers, more } = found.value as Receivers;
  const items = receivers.map(({ ura, name, place }) => ({
    id: ura,
    name: place === undefined ? name : `${name}, ${place}`,
  }));
  return showForm(visit, form, { receivers: { state: 'listed', items }, more }, options);
}

interface Receivers {
  readonly receivers: readonly { readonly ura: string; readonly name: string; readonly place?: string }[];
  readonly more: boolean;
}

async function preview(visit: Visit, form: SendForm): Promise<FastifyReply> {
  const { desk, shift, show } = visit;
  const asked = await desk.call('POST', 'sent/preview', bodyOf(form));
  if (!asked.ok) {
    return find(visit, form, { problem: asked.fault.text });
  }
  const subject = parseBsn(form.bsn);
  if (subject.ok) {
    openClient(shift, subject.value);
  }
  const { name, receiverName, until, gives, documents, starts } = asked.value as Preview;
  return show({
    kind: 'preview',
    form,
    name,
    person: nameOfPerson(form.bsn)[shift.language],
    receiver: receiverName ?? form.receiver,
    until: dayText(dutchDay(Date.parse(until))),
    gives,
    documents: documents.map((kind) => showDocuments(kind, isGivenFirst(kind, gives))),
    starts,
  });
}

/** What the state that it starts in gives already. */
function isGivenFirst({ section }: OwnDocuments, [first]: PreviewView['gives']): boolean {
  return first?.sections.some(({ nl }) => nl === section.nl) === true;
}

interface Preview extends Pick<PreviewView, 'name' | 'gives' | 'starts'> {
  readonly receiverName?: string;
  readonly until: string;
  readonly documents: readonly OwnDocuments[];
}

async function send(visit: Visit, form: SendForm): Promise<FastifyReply> {
  const { desk, field, reply, shift } = visit;
  const status = field('status');
  const sent = await desk.call('POST', 'sent', {
    ...bodyOf(form),
    documents: documentsInForm(visit),
    ...(status === '' ? {} : { status }),
  });
  if (!sent.ok) {
    return find(visit, form, { problem: sent.fault.text });
  }
  // To another address, so that a page that is loaded again sends nothing again.
  shift.done = sendTexts.sent;
  return reply.redirect(viewerPaths.outbox, 303);
}

function bodyOf({ exchange, bsn, receiver, words }: SendForm): object {
  return { exchange, subject: bsn, receiver, ...(words === '' ? {} : { description: words }) };
}
