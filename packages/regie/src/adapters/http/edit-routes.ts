/** `/v1/my/records`: changing records with If-Match, proposals and their approval. */
import { err, type Fault, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fault } from '../../faults.ts';
import type { RegieDeps } from '../../ports.ts';
import type { Account } from '../../records/account.ts';
import type { RecordType } from '../../records/define-type.ts';
import { now } from '../../records/moment.ts';
import { openReader } from '../../records/open-reader.ts';
import { isUlid, type Ulid } from '../../records/record-id.ts';
import { removeRecord } from '../../records/remove-record.ts';
import { type SaveRequest, saveRecord } from '../../records/save-record.ts';
import { decideAny } from '../../snapshots/decide-any.ts';
import { typeByName } from '../../types/record-types.ts';
import { recordBody } from './record-routes.ts';
import { sendEditFault } from './send-edit-fault.ts';

interface RecordParams {
  readonly type: string;
  readonly id: string;
}

const saveBody = z.strictObject({
  fields: z.record(z.string(), z.unknown()),
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,99}$/)
    .optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  reason: z.string().max(2_000).optional(),
  evidence: z.string().max(2_000).optional(),
});

const decisionBody = z.strictObject({
  state: z.enum(['approved', 'rejected', 'withdrawn']),
  reason: z.string().min(1).max(2_000),
});

export function editRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.post<{ Params: { type: string } }>('/v1/my/records/:type', async (request, reply) => {
      const asked = await readSave(deps, request, request.params.type);
      return asked.ok
        ? save(deps, asked.value, { ...asked.value.request, expectedVersion: 0 }, reply)
        : sendEditFault(reply, asked.fault);
    });
    server.patch<{ Params: RecordParams }>('/v1/my/records/:type/:id', async (request, reply) => {
      const asked = await readSave(deps, request, request.params.type);
      const version = ifMatch(request);
      if (!asked.ok || !version.ok) {
        return sendEditFault(reply, asked.ok ? (version as { fault: Fault }).fault : asked.fault);
      }
      const { id } = request.params;
      if (!isUlid(id)) {
        return sendEditFault(reply, fault('REG-UNKNOWN', { type: request.params.type, id }));
      }
      return save(deps, asked.value, { ...asked.value.request, id, expectedVersion: version.value }, reply);
    });
    server.delete<{ Params: RecordParams }>('/v1/my/records/:type/:id', (request, reply) =>
      remove(deps, request, reply),
    );
    server.get('/v1/my/proposals', async (request, reply) => {
      const account = await deps.signedIn(request);
      const open = account.ok && account.value !== undefined ? await deps.proposals.list('open') : account;
      if (!open.ok || open.value === undefined) {
        return sendEditFault(reply, open.ok ? fault('REG-SIGN-IN') : open.fault);
      }
      return reply.send(open.value);
    });
    server.post<{ Params: { id: string } }>('/v1/my/proposals/:id', async (request, reply) => {
      const account = await deps.signedIn(request);
      const body = decisionBody.safeParse(request.body);
      if (!account.ok || !body.success) {
        return sendEditFault(
          reply,
          account.ok ? fault('REG-QUERY', { parameter: 'body', known: 'state, reason' }) : account.fault,
        );
      }
      const decided = await decideAny(deps, account.value, request.params.id, body.data);
      return decided.ok ? reply.send(decided.value) : sendEditFault(reply, decided.fault);
    });
  };
}

interface Save {
  readonly type: RecordType;
  readonly account: Account | undefined;
  readonly request: Omit<SaveRequest, 'expectedVersion'>;
}

async function readSave(deps: RegieDeps, request: FastifyRequest, typeName: string): Promise<Result<Save>> {
  const account = await deps.signedIn(request);
  if (!account.ok) {
    return account;
  }
  const type = typeByName(typeName);
  if (type === undefined) {
    return err(fault('REG-UNKNOWN', { type: typeName, id: '-' }));
  }
  const body = saveBody.safeParse(request.body);
  if (!body.success) {
    const [issue] = body.error.issues;
    return err(
      fault('REG-FIELD', { type: typeName, field: issue?.path.join('.') ?? '-', problem: issue?.message ?? '?' }),
    );
  }
  const { fields, ...rest } = body.data;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ok: true, value: { type, account: account.value, request: { patch: fields, ...given } } };
}

async function save(
  deps: RegieDeps,
  { type, account }: Save,
  request: SaveRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const saved = await saveRecord(deps, type, account, request);
  if (!saved.ok) {
    return saved.fault.code === 'REG-CHANGED' && request.id !== undefined
      ? sendBothVersions(deps, type, request.id, request, saved.fault, reply)
      : sendEditFault(reply, saved.fault);
  }
  if (saved.value.kind === 'proposed') {
    return reply.code(202).send({ proposal: saved.value.proposal });
  }
  const { record } = saved.value;
  return reply
    .code(request.id === undefined ? 201 : 200)
    .header('location', record.uri)
    .header('etag', `"${record.version}"`)
    .send(recordBody(record));
}

/** Whoever came second sees both: what they wrote, and what stands there now. */
async function sendBothVersions(
  deps: RegieDeps,
  type: RecordType,
  id: Ulid,
  { patch }: SaveRequest,
  conflict: Fault,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const current = await openReader(deps, { moment: now(deps.clock) }).get(type, id);
  return reply
    .code(412)
    .type('application/problem+json; charset=utf-8')
    .send({
      type: `urn:stelsel:fault:${conflict.code}`,
      title: conflict.text.nl,
      detail: conflict.text.en,
      status: 412,
      code: conflict.code,
      yours: patch,
      ...(current.ok ? { current: recordBody(current.value) } : {}),
    });
}

async function remove(
  deps: RegieDeps,
  request: FastifyRequest<{ Params: RecordParams }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const account = await deps.signedIn(request);
  const version = ifMatch(request);
  const type = typeByName(request.params.type);
  const { id } = request.params;
  if (!account.ok || !version.ok) {
    return sendEditFault(reply, account.ok ? (version as { fault: Fault }).fault : account.fault);
  }
  if (type === undefined || !isUlid(id)) {
    return sendEditFault(reply, fault('REG-UNKNOWN', { type: request.params.type, id }));
  }
  const { reason = '-' } = request.query as { readonly reason?: string };
  const removed = await removeRecord(deps, type, account.value, { id, expectedVersion: version.value, reason });
  if (!removed.ok) {
    return sendEditFault(reply, removed.fault);
  }
  return removed.value.kind === 'proposed'
    ? reply.code(202).send({ proposal: removed.value.proposal })
    : reply.code(204).send();
}

/** Fault: REG-VERSION-NEEDED. */
function ifMatch(request: FastifyRequest): Result<number> {
  const found = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '');
  return found === null ? err(fault('REG-VERSION-NEEDED')) : { ok: true, value: Number(found[1]) };
}
