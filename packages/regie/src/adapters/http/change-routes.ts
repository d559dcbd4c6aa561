/** `/v1/changes`, `/changes.atom` and subscriptions: what changed, in the order in which it was recorded. */
import { sendFault } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { atomFeed } from '../../changes/atom-feed.ts';
import { changeEntry } from '../../changes/change-entry.ts';
import { fault } from '../../faults.ts';
import { regieLimits } from '../../limits.ts';
import type { RegieDeps } from '../../ports.ts';
import type { HeldRecord, Statement } from '../../records/held-record.ts';
import { newUlid } from '../../records/record-id.ts';
import { showTo } from '../../records/show-to.ts';
import { typeByName } from '../../types/record-types.ts';
import { sendEditFault } from './send-edit-fault.ts';

export function changeRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.get('/v1/changes', async (request, reply) => {
      const asked = readChangesQuery(request);
      const found = asked.ok
        ? await deps.store.changesSince(asked.value.since, regieLimits.changesMax, asked.value.types)
        : asked;
      if (!found.ok) {
        return sendFault(reply, found.fault, { as: 'problem' });
      }
      const last = found.value.at(-1);
      if (last !== undefined && found.value.length === regieLimits.changesMax) {
        reply.header('link', `<${deps.base}/v1/changes?since=${last.seq}>; rel="next"`);
      }
      return reply.send(found.value.map((change) => changeEntry(deps.base, change)));
    });
    server.get('/changes.atom', async (request, reply) => {
      const asked = readChangesQuery(request);
      const found = asked.ok ? await deps.store.newestChanges(regieLimits.changesMax, asked.value.types) : asked;
      if (!found.ok) {
        return sendFault(reply, found.fault, { as: 'problem' });
      }
      const entries = found.value.map((change) => ({
        ...changeEntry(deps.base, change),
        title: titleOf(deps.base, change),
      }));
      const feed = {
        url: `${deps.base}/changes.atom`,
        title: 'Wijzigingen in de agenda’s',
        author: 'Stelsel',
        updated: entries[0]?.recordedAt ?? new Date(deps.clock.nowMs()).toISOString(),
        entries,
      };
      return reply.type('application/atom+xml; charset=utf-8').send(atomFeed(feed));
    });
    server.post('/v1/my/hooks', async (request, reply) => {
      const made = await subscribe(deps, request);
      return made.ok ? reply.code(201).send(made.value) : sendEditFault(reply, made.fault);
    });
    server.delete<{ Params: { id: string } }>('/v1/my/hooks/:id', async (request, reply) => {
      const account = await deps.signedIn(request);
      if (!account.ok || account.value === undefined) {
        return sendEditFault(reply, account.ok ? fault('REG-SIGN-IN') : account.fault);
      }
      const gone = await deps.hooks.remove(request.params.id, account.value.subject);
      if (!gone.ok || !gone.value) {
        const reason = gone.ok ? fault('REG-UNKNOWN', { type: 'hook', id: request.params.id }) : gone.fault;
        return sendEditFault(reply, reason);
      }
      return reply.code(204).send();
    });
  };
}

interface ChangesQuery {
  readonly since: number;
  readonly types?: readonly string[];
}

function readChangesQuery(request: FastifyRequest): Result<ChangesQuery> {
  const { since = '0', type } = request.query as { readonly since?: string; readonly type?: string };
  const types = type?.split(',');
  const unknown = types?.find((name) => typeByName(name) === undefined);
  if (!/^\d{1,15}$/.test(since) || unknown !== undefined) {
    return err(fault('REG-QUERY', { parameter: unknown ?? 'since', known: 'since, type' }));
  }
  return ok({ since: Number(since), ...(types === undefined ? {} : { types }) });
}

const hookBody = z.strictObject({
  url: z.url({ protocol: /^https$/ }).max(2_000),
  types: z.array(z.string()).max(50).default([]),
  secret: z.string().min(24).max(200),
});

/** What a visitor may read of it: the kind of record and its name. */
function titleOf(base: string, change: Statement): string {
  const type = typeByName(change.type);
  if (type === undefined) {
    return change.type;
  }
  const { code, fields }: HeldRecord = showTo(undefined, base, type, change);
  return `${type.label.nl}: ${String(fields.name ?? fields.title ?? code)}`;
}

/** Notices begin with the next change. Faults: REG-SIGN-IN, REG-HOOK. */
async function subscribe(deps: RegieDeps, request: FastifyRequest): Promise<Result<{ readonly id: string }>> {
  const account = await deps.signedIn(request);
  if (!account.ok || account.value === undefined) {
    return account.ok ? err(fault('REG-SIGN-IN')) : account;
  }
  const body = hookBody.safeParse(request.body);
  if (!body.success) {
    const [issue] = body.error.issues;
    return err(fault('REG-HOOK', { problem: `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim() }));
  }
  const last = await deps.store.lastSeq();
  if (!last.ok) {
    return last;
  }
  const id = newUlid(deps.clock.nowMs(), deps.randomness);
  const added = await deps.hooks.add({
    ...body.data,
    id,
    deliveredSeq: last.value,
    attempts: 0,
    owner: account.value.subject,
  });
  return added.ok ? ok({ id }) : added;
}
