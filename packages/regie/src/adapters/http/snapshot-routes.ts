/** `/snapshots`: frozen editions, their signed lists and their files; they never change. */
import { Readable } from 'node:stream';
import { sendFault } from '@stelsel/http';
import type { FastifyPluginAsync } from 'fastify';
import { formats, mediaTypes } from '../../datasets/write-rows.ts';
import { fault } from '../../faults.ts';
import type { RegieDeps } from '../../ports.ts';

const forever = 'public, max-age=31536000, immutable';

export function snapshotRoutes({ snapshots, base }: RegieDeps): FastifyPluginAsync {
  return async (server) => {
    server.get('/v1/snapshots', async (_request, reply) => {
      const list = await snapshots.list();
      return list.ok
        ? reply.send(
            list.value.map(({ snapshot, revision, asOf, files }) => ({
              uri: `${base}/snapshots/${snapshot}/manifest.json`,
              snapshot,
              revision,
              asOf,
              files: files.length,
            })),
          )
        : sendFault(reply, list.fault, { as: 'problem' });
    });
    server.get<{ Params: { name: string; path: string } }>('/snapshots/:name/:path', async (request, reply) => {
      const { name, path } = request.params;
      if (path === 'manifest.json') {
        const manifest = await snapshots.manifest(name);
        return manifest.ok && manifest.value !== undefined
          ? reply.header('cache-control', forever).send(manifest.value)
          : sendFault(reply, manifest.ok ? fault('REG-SNAPSHOT', { date: name }) : manifest.fault, { as: 'problem' });
      }
      const bytes = await snapshots.read(name, path);
      if (!bytes.ok || bytes.value === undefined) {
        return sendFault(reply, bytes.ok ? fault('REG-SNAPSHOT', { date: name }) : bytes.fault, { as: 'problem' });
      }
      const format = formats.find((one) => path.endsWith(`.${one}`)) ?? 'json';
      return reply.header('cache-control', forever).type(mediaTypes[format]).send(Readable.from(bytes.value));
    });
  };
}
