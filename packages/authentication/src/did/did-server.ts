/** Publishes DID documents (GFI-001) under the paths of their did:web. */
import type { FastifyInstance, FastifyPluginAsync, FastifyReply } from 'fastify';
import type { DidDocument } from './did-document.ts';
import { didOf } from './did-web.ts';

/**
 * `GET /.well-known/did.json` and `GET /{path}/did.json`: 200 with the document, 404 without a body. The DID is made
 * from the configured origin and the path, never from the Host header. Mount it at the root of the server.
 */
export function didServer(deps: {
  /** `https://host:port` under which this server is known. */
  readonly origin: string;
  readonly documentOf: (did: string) => Promise<DidDocument | undefined>;
}): FastifyPluginAsync {
  const answer = async (path: string, reply: FastifyReply): Promise<FastifyReply> => {
    const did = didOf(`${deps.origin}/${path}`);
    const document = did.ok ? await deps.documentOf(did.value) : undefined;
    return document === undefined
      ? reply.code(404).send()
      : reply
          .header('cache-control', 'public, max-age=60')
          .type('application/did+json; charset=utf-8')
          .send(JSON.stringify(document));
  };
  return async (app: FastifyInstance) => {
    app.get('/.well-known/did.json', async (_request, reply) => answer('', reply));
    app.get<{ Params: { a: string } }>('/:a/did.json', async (request, reply) => answer(request.params.a, reply));
    app.get<{ Params: { a: string; b: string } }>('/:a/:b/did.json', async (request, reply) =>
      answer(`${request.params.a}/${request.params.b}`, reply),
    );
  };
}
