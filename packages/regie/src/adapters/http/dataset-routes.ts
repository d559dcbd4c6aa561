/** `/v1/{dataset}`: every dataset in four formats, filtered, paged, at any moment of the past. */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset, Row, RowsBeside } from '../../datasets/dataset.ts';
import { datasets } from '../../datasets/datasets.ts';
import { filterRows, type RowFilters } from '../../datasets/filter-rows.ts';
import { type Format, formats, mediaTypes, writeRows } from '../../datasets/write-rows.ts';
import { fault } from '../../faults.ts';
import { regieLimits } from '../../limits.ts';
import type { RegieDeps } from '../../ports.ts';
import type { Reader } from '../../records/open-reader.ts';
import { openWholeReader } from '../../records/open-whole-reader.ts';
import { publicReader } from './request-reader.ts';
import { wantsPage } from './wants-page.ts';

export function datasetRoutes(deps: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    for (const dataset of datasets) {
      server.get(`/v1/${dataset.path}`, (request, reply) => sendDataset(deps, dataset, request, reply));
    }
  };
}

interface Question {
  readonly format: Format;
  readonly filters: RowFilters;
  readonly limit: number;
  /** Rows to pass over: a page is a window on a fixed order at a fixed moment. */
  readonly offset: number;
  /** What rows are grouped by, for a dataset that can be. */
  readonly by: readonly string[];
}

async function sendDataset(
  deps: RegieDeps,
  dataset: Dataset,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const page = wantsPage(request);
  if (page !== undefined) {
    const { search } = new URL(request.url, deps.base);
    return reply.header('vary', 'accept').redirect(`${page}/open-data/${dataset.name}/rijen${search}`, 303);
  }
  const reader = publicReader(deps, request);
  const question = reader.ok ? readQuestion(dataset, request) : reader;
  if (!reader.ok || !question.ok) {
    const failed = reader.ok ? question : reader;
    return failed.ok ? reply : sendFault(reply, failed.fault, { as: 'problem', statusOfCode: { 'REG-ACCEPT': 406 } });
  }
  const tag = await entityTag(deps, reader.value, request.url, question.value.format);
  if (!tag.ok) {
    return sendFault(reply, tag.fault, { as: 'problem' });
  }
  reply.header('etag', tag.value).header('vary', 'accept');
  reply.header('cache-control', reader.value.moment.current ? 'no-cache' : 'public, max-age=86400');
  if (request.headers['if-none-match'] === tag.value) {
    return reply.code(304).send();
  }
  const { by, filters } = question.value;
  const beside = { wholeReader: openWholeReader(deps, reader.value.moment), by, filters };
  return sendRows(dataset, reader.value, beside, question.value, request, reply);
}

async function sendRows(
  dataset: Dataset,
  reader: Reader,
  beside: RowsBeside,
  question: Question,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { format, limit, offset } = question;
  reply.type(mediaTypes[format]);
  const all = dataset.rows(reader, beside);
  const rows = dataset.groupings === undefined ? filterRows(all, question.filters) : all;
  if (limit === Number.POSITIVE_INFINITY) {
    return reply.send(Readable.from(writeRows(format, dataset, reader.base, rows)));
  }
  const { page, more } = await windowOf(rows, offset, limit);
  const links = [
    ...(offset > 0 ? [pageLink(request, reader, Math.max(0, offset - limit), 'prev')] : []),
    ...(more ? [pageLink(request, reader, offset + limit, 'next')] : []),
  ];
  if (links.length > 0) {
    reply.header('link', links.join(', '));
  }
  return reply.send(Readable.from(writeRows(format, dataset, reader.base, [page])));
}

/** Faults: REG-ACCEPT, REG-QUERY. */
function readQuestion(dataset: Dataset, request: FastifyRequest): Result<Question> {
  const query = request.query as Readonly<Record<string, string>>;
  const format = formatOf(query.format, request.headers.accept);
  if (format === undefined) {
    return err(fault('REG-ACCEPT', { known: Object.values(mediaTypes).join(', ') }));
  }
  const { groupings } = dataset;
  const reserved = ['asOf', 'on', 'limit', 'offset', 'format', 'lang', ...(groupings === undefined ? [] : ['by'])];
  const unknown = Object.keys(query).find((name) => !reserved.includes(name) && !dataset.filters.includes(name));
  if (unknown !== undefined) {
    return err(
      fault('REG-QUERY', { parameter: unknown, known: [...reserved, ...dataset.filters].join(', ') }, unknown),
    );
  }
  const whole = query.limit === 'all' || (query.limit === undefined && format !== 'json');
  const limit = whole ? Number.POSITIVE_INFINITY : Number(query.limit ?? regieLimits.pageDefault);
  const offset = Number(query.offset ?? 0);
  const sound = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
  if ((!whole && (!sound(limit) || limit < 1 || limit > regieLimits.pageMax)) || !sound(offset)) {
    return err(fault('REG-QUERY', { parameter: 'limit', known: `1-${regieLimits.pageMax}, all` }, 'limit'));
  }
  const by = query.by?.split(',') ?? groupings ?? [];
  if (by.some((name) => groupings?.includes(name) !== true)) {
    return err(fault('REG-QUERY', { parameter: `by=${query.by}`, known: (groupings ?? []).join(', ') }, 'by'));
  }
  const filters = Object.entries(query).filter(([name]) => dataset.filters.includes(name));
  return ok({ format, filters, limit, offset, by });
}

/** `?format=` first, for links in a page; then the first format of `Accept` that we have. */
function formatOf(asked: string | undefined, accept = '*/*'): Format | undefined {
  if (asked !== undefined) {
    return formats.find((format) => format === asked);
  }
  for (const one of accept.split(',')) {
    const type = one.split(';', 1)[0]?.trim();
    if (type === '*/*' || type === 'application/*') {
      return 'json';
    }
    const format = formats.find((known) => mediaTypes[known].split(';', 1)[0] === type);
    if (format !== undefined) {
      return format;
    }
  }
  return undefined;
}

async function windowOf(
  batches: AsyncIterable<readonly Row[]>,
  offset: number,
  limit: number,
): Promise<{ readonly page: readonly Row[]; readonly more: boolean }> {
  const page: Row[] = [];
  let passed = 0;
  for await (const rows of batches) {
    for (const row of rows) {
      passed += 1;
      if (passed > offset + limit) {
        return { page, more: true };
      }
      if (passed > offset) {
        page.push(row);
      }
    }
  }
  return { page, more: false };
}

/** Further pages are of the same moment, so that nothing shifts between them. */
function pageLink(request: FastifyRequest, { base, moment }: Reader, offset: number, rel: string): string {
  const url = new URL(request.url, base);
  url.searchParams.set('offset', String(offset));
  url.searchParams.set('asOf', moment.asOf);
  url.searchParams.set('on', moment.on);
  return `<${base}${url.pathname}${url.search}>; rel="${rel}"`;
}

async function entityTag(deps: RegieDeps, reader: Reader, url: string, format: Format): Promise<Result<string>> {
  const last = reader.moment.current ? await deps.store.lastSeq() : ok(0);
  if (!last.ok) {
    return last;
  }
  const believed = reader.moment.current ? `${last.value}` : reader.moment.asOf;
  const digest = createHash('sha256').update([believed, reader.moment.on, url, format].join('\n')).digest('base64url');
  return ok(`"${digest.slice(0, 22)}"`);
}
