import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext } from 'node:tls';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { Agent, request as send } from 'undici';
import { httpFaults } from './faults.ts';
import type { Fetcher, FetchRequest, FetchResponse } from './fetcher.ts';
import { httpLimits } from './limits.ts';
import { isPrivateAddress } from './private-address.ts';

export interface FetcherOptions {
  /** PEM of the authorities that are trusted, in place of those of the system. */
  readonly ca?: string;
  /** How we show who we are in TLS, where the other side wants that; PEM. */
  readonly client?: { readonly key: string; readonly cert: string };
  /** Where requests may go at all. */
  readonly allow: (url: URL) => boolean;
  /** Whether names may lead to loopback, private and reserved addresses; for the demo and inside one's own network. */
  readonly privateAddresses?: boolean;
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  /** `false` closes the connection after each answer. */
  readonly keepAlive?: boolean;
}

/**
 * The one way out. Follows no redirects, caps time and bytes, keeps connections alive, and checks the address that is
 * really connected to (not only the name), so a name cannot be pointed inwards between the check and the use.
 */
export function createFetcher(options: FetcherOptions): Fetcher & { close(): Promise<void> } {
  const privateAddresses = options.privateAddresses ?? false;
  const agent = new Agent({
    connections: httpLimits.connectionsPerOrigin,
    pipelining: options.keepAlive === false ? 0 : 1,
    keepAliveTimeout: httpLimits.keepAliveMs,
    connect: {
      timeout: httpLimits.connectMs,
      // Reading a list of authorities costs far more than a handshake, so it is done once for all connections.
      ...(options.ca === undefined && options.client === undefined
        ? {}
        : {
            secureContext: createSecureContext({
              ...options.client,
              ...(options.ca === undefined ? {} : { ca: options.ca }),
            }),
          }),
      ...(privateAddresses ? {} : { lookup: publicLookup }),
    },
  });
  const fetcher: Fetcher = async (request) => {
    const url = URL.parse(request.url);
    if (url === null || !isAllowed(url, options.allow, privateAddresses)) {
      return err(httpFaults('HTTP-NOT-ALLOWED', { host: url?.host ?? '-' }));
    }
    return exchange(agent, url, request, {
      timeoutMs: request.timeoutMs ?? options.timeoutMs ?? httpLimits.answerMs,
      maxBytes: request.maxBytes ?? options.maxBytes ?? httpLimits.answerBytes,
    });
  };
  return Object.assign(fetcher, { close: () => agent.close() });
}

function isAllowed(url: URL, allow: (url: URL) => boolean, privateAddresses: boolean): boolean {
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') {
    return false;
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return (privateAddresses || isIP(host) === 0 || !isPrivateAddress(host)) && allow(url);
}

interface Caps {
  readonly timeoutMs: number;
  readonly maxBytes: number;
}

async function exchange(agent: Agent, url: URL, request: FetchRequest, caps: Caps): Promise<Result<FetchResponse>> {
  const deadline = AbortSignal.timeout(caps.timeoutMs);
  const signal = request.signal === undefined ? deadline : AbortSignal.any([deadline, request.signal]);
  try {
    const answer = await send(url, {
      dispatcher: agent,
      method: request.method as 'GET',
      headersTimeout: caps.timeoutMs,
      bodyTimeout: caps.timeoutMs,
      signal,
      ...(request.headers === undefined ? {} : { headers: { ...request.headers } }),
      ...(request.body === undefined ? {} : { body: request.body }),
    });
    const body = await readBody(answer.body, caps.maxBytes, request.bytes === true ? 'latin1' : 'utf8');
    if (body === undefined) {
      return err(httpFaults('HTTP-TOO-LARGE', { host: url.host, maxBytes: caps.maxBytes }));
    }
    return ok({ status: answer.statusCode, headers: joinHeaders(answer.headers), body });
  } catch (error) {
    if (request.signal?.aborted === true) {
      return err(httpFaults('HTTP-CANCELLED', { host: url.host }));
    }
    return err(faultOfNetwork(error, url.host, deadline.aborted, caps.timeoutMs));
  }
}

async function readBody(
  stream: AsyncIterable<Uint8Array> & { destroy(): unknown },
  maxBytes: number,
  encoding: 'utf8' | 'latin1',
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) {
      stream.destroy();
      return undefined;
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString(encoding);
}

function joinHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function faultOfNetwork(error: unknown, host: string, late: boolean, timeoutMs: number): Fault {
  const { code = '', cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  const reason = code === '' ? (cause?.code ?? '') : code;
  if (reason === 'STELSEL_PRIVATE_ADDRESS') {
    return httpFaults('HTTP-NOT-ALLOWED', { host });
  }
  if (late || reason === 'UND_ERR_HEADERS_TIMEOUT' || reason === 'UND_ERR_BODY_TIMEOUT') {
    return httpFaults('HTTP-TIMEOUT', { host, timeoutMs });
  }
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ALTNAME/.test(reason)) {
    return httpFaults('HTTP-CERTIFICATE', { host, cause: reason });
  }
  return httpFaults('HTTP-UNREACHABLE', { host, cause: reason || 'network' });
}

/** Resolves a name as usual, but gives no address that is not public. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, [], 0);
      return;
    }
    const allowed = addresses.filter(({ address }) => !isPrivateAddress(address));
    const first = allowed[0];
    if (first === undefined) {
      callback(Object.assign(new Error('private address'), { code: 'STELSEL_PRIVATE_ADDRESS' }), [], 0);
    } else if (options.all === true) {
      callback(null, allowed);
    } else {
      callback(null, first.address, first.family);
    }
  });
};
