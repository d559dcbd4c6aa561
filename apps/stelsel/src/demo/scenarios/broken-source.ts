import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { directoryClient, directoryScopes } from '@stelsel/addressing';
import type { DataCategory } from '@stelsel/exchanges';
import { type Bsn, secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { localizationClient } from '@stelsel/localization';
import { pseudonymClient } from '@stelsel/pseudonyms';
import { indexRecipient } from '../../compose/pseudonym-recipient.ts';
import { freePorts } from '../free-ports.ts';
import { demoExchange, type RunningRegion } from '../running-region.ts';

/** How a source is broken: nothing listens, everything is very late, or it gives tokens and then only errors. */
export type Behaviour = 'down' | 'slow' | 'error';

const slowMs = 15_000;

/** What it says to take part in, and what the index hears of it. */
export interface Part {
  readonly exchange: { readonly id: string; readonly version: string };
  readonly category: DataCategory;
}

const usualPart: Part = { exchange: { id: demoExchange, version: '2020' }, category: 'Condition' };

/**
 * A care organisation whose system is broken: it is in the directory and in the index as every other, with its own
 * credential, but behind its address things go wrong.
 */
export async function brokenSource(
  region: RunningRegion,
  { ura, behaviour }: { readonly ura: string; readonly behaviour: Behaviour },
  bsn: Bsn,
  { exchange, category }: Part = usualPart,
): Promise<{ close(): Promise<void> }> {
  const { agent, config } = await region.outside(ura);
  const [port = 0] = await freePorts(1);
  const base = `https://localhost:${port}/${ura}`;
  const server = behaviour === 'down' ? undefined : await brokenServer(config.listen.tls, behaviour, port);
  const { directory = '', index = '', pseudonyms = '', indexUra = '' } = config.national;
  const { fetch } = region;
  const book = directoryClient({
    fetch,
    baseUrl: directory,
    authorize: agent.authorizeAt(directory, `${directoryScopes.read} ${directoryScopes.write}`),
  });
  unwrap(
    await book.publish({
      ura: ura as Ura,
      tokenEndpoint: `${base}/oauth/token`,
      fhir: [{ base: `${base}/fhir/r4`, fhir: 'R4', exchanges: [exchange] }],
    }),
  );
  const tokens = pseudonymClient({
    fetch,
    baseUrl: pseudonyms,
    authorize: agent.authorizeAt(pseudonyms, 'prs:read'),
    randomness: secureRandomness,
  });
  const register = localizationClient(
    { fetch, baseUrl: index, authorize: agent.authorizeAt(index, 'nvi:create nvi:delete') },
    { ura: ura as Ura, clientId: agent.did },
  );
  const token = async (): Promise<string> => unwrap(await tokens.tokenFor(bsn, indexRecipient(indexUra)));
  unwrap(await register.register([{ subjectToken: await token(), category }]));
  return {
    close: async () => {
      unwrap(await register.withdraw([{ subjectToken: await token() }]));
      server?.closeAllConnections();
      await new Promise((resolve) => (server === undefined ? resolve(undefined) : server.close(resolve)));
    },
  };
}

async function brokenServer(
  tls: { readonly key: { readonly file: string }; readonly certificate: string } | undefined,
  behaviour: Behaviour,
  port: number,
): Promise<Server> {
  const server = createServer(
    { key: await readFile(tls?.key.file ?? ''), cert: await readFile(tls?.certificate ?? '') },
    (request, response) => {
      if (behaviour === 'slow') {
        setTimeout(() => response.destroy(), slowMs).unref();
        return;
      }
      if (request.url?.endsWith('/oauth/token') === true) {
        const token = { access_token: 'still-works', token_type: 'DPoP', expires_in: 300 };
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(token));
        return;
      }
      response.writeHead(500, { 'content-type': 'text/plain' }).end('out of order');
    },
  );
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}
