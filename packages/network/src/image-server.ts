import { sendFault } from '@stelsel/http';
import { err, ok, parseUra, type Result } from '@stelsel/kernel';
import type { FastifyPluginAsync } from 'fastify';
import { fault } from './faults.ts';
import { type AttestedDeps, prepareQuestion } from './prepare-question.ts';
import type { Question } from './question.ts';
import type { ImageRequest, ImageSource } from './retrieve-images.ts';

/**
 * `POST /{ura}/api/v1/images`: a professional's own system opens images that an answer pointed to. The body is a question
 * with `source`, `address` and `path` of the study and what is wanted in `accept`; the answer is what the source gives.
 */
export function imageServer(deps: AttestedDeps<ImageSource>): FastifyPluginAsync {
  return async (server) => {
    server.post('/:ura/api/v1/images', { config: { faults: 'problem' } }, async (request, reply) => {
      const prepared = await prepareQuestion(deps, request);
      const asked = prepared.ok ? readImageRequest(request.body, prepared.value.question) : prepared;
      const found = prepared.ok && asked.ok ? await prepared.value.network.retrieve(asked.value) : asked;
      if (!found.ok) {
        const challenge = found.fault.code === 'NET-NO-ATTESTATION' ? { challenge: 'Bearer' } : {};
        return sendFault(reply, found.fault, { as: 'problem', ...challenge });
      }
      const { type, bytes } = found.value as { type: string; bytes: Uint8Array };
      return reply.header('cache-control', 'no-store').type(type).send(Buffer.from(bytes));
    });
  };
}

function readImageRequest(body: unknown, question: Question): Result<ImageRequest> {
  const fields = body as Readonly<Record<string, unknown>>;
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  const source = parseUra(text('source') ?? '');
  const [address, path, accept = '*/*'] = [text('address'), text('path'), text('accept')];
  if (!source.ok || address === undefined || path === undefined) {
    const field = source.ok ? (address === undefined ? 'address' : 'path') : 'source';
    return err(fault('NET-BODY', { field }, field));
  }
  const window = windowIn(fields.window);
  if (!window.ok) {
    return window;
  }
  const { sources: _sources, ...asked } = question;
  const shown = window.value === undefined ? {} : { window: window.value };
  return ok({ ...asked, source: source.value, address, path, accept, ...shown });
}

/** Grey values to show: `{ center, width }`. */
function windowIn(value: unknown): Result<ImageRequest['window']> {
  const { center, width } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (value === undefined) {
    return ok(undefined);
  }
  return typeof center === 'number' && typeof width === 'number' && Number.isFinite(center) && width >= 1
    ? ok({ center, width })
    : err(fault('NET-BODY', { field: 'window' }, 'window'));
}
