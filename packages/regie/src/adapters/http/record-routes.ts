/** `/id/{type}/{ulid}`: one record with the source of every fact; gone when it was removed, with its history. */
import { sendFault } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import { fault } from '../../faults.ts';
import type { RegieDeps } from '../../ports.ts';
import type { HeldRecord } from '../../records/held-record.ts';
import { typeByName } from '../../types/record-types.ts';
import { requestReader } from './request-reader.ts';
import { wantsPage } from './wants-page.ts';

interface RecordParams {
  readonly type: string;
  readonly id: string;
}

export function recordRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.get<{ Params: RecordParams }>('/id/:type/:id', async (request, reply) => {
      const page = wantsPage(request);
      if (page !== undefined) {
        const { pathname, search } = new URL(request.url, deps.base);
        const place = pathname.replace(/^\/id\//, '/gegevens/');
        return reply.header('vary', 'accept').redirect(`${page}${place}${search}`, 303);
      }
      const type = typeByName(request.params.type);
      const reader = await requestReader(deps, request);
      if (type === undefined || !reader.ok) {
        const reason = reader.ok ? fault('REG-UNKNOWN', request.params as never) : reader.fault;
        return sendFault(reply, reason, { as: 'problem' });
      }
      const record = await reader.value.get(type, request.params.id);
      if (!record.ok) {
        return sendFault(reply, record.fault, { as: 'problem', statusOfCode: { 'REG-GONE': 410 } });
      }
      return reply
        .header('etag', `"${record.value.version}"`)
        .header('cache-control', 'no-cache')
        .header('vary', 'accept')
        .send(recordBody(record.value));
    });
    server.get<{ Params: RecordParams }>('/id/:type/:id/history', async (request, reply) => {
      const type = typeByName(request.params.type);
      const reader = await requestReader(deps, request);
      if (type === undefined || !reader.ok) {
        const reason = reader.ok ? fault('REG-UNKNOWN', request.params as never) : reader.fault;
        return sendFault(reply, reason, { as: 'problem' });
      }
      const history = await reader.value.history(type, request.params.id);
      return history.ok
        ? reply.send(history.value.versions.map((one) => ({ ...recordBody(one), removed: one.removed })))
        : sendFault(reply, history.fault, { as: 'problem' });
    });
  };
}

/** A record as the API writes it: values, and for each its source. */
export function recordBody(record: HeldRecord): Readonly<Record<string, unknown>> {
  const { uri, type, code, invented, version, fields, validFrom, validTo, recordedAt, supersededAt } = record;
  return {
    uri,
    type,
    code,
    invented,
    version,
    validFrom,
    validTo,
    recordedAt,
    ...(supersededAt === 'infinity' ? {} : { supersededAt }),
    fields,
    sources: Object.fromEntries(Object.keys(fields).map((name) => [name, record.sourceOf(name)])),
  };
}
