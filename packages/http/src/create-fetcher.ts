import { lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext } from 'node:tls';
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { Agent, type Dispatcher } from 'undici';
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

/** One request and its whole answer, without the streams that nobody reads: an answer is a text or it is a fault. */
function exchange(agent: Agent, url: URL, request: FetchRequest, caps: Caps): Promise<Result<FetchResponse>> {
  const { host } = url;
  const { signal } = request;
  return new Promise((resolve) => {
    let stop = (): void => undefined;
    let ended = false;
    const end = (result: Result<FetchResponse>): void => {
      ended = true;
      clearTimeout(deadline);
      signal?.removeEventListener('abort', cancel);
      resolve(result);
    };
    const giveUp = (fault: Fault): void => {
      if (!ended) {
        end(err(fault));
        stop();
      }
    };
    const cancel = (): void => giveUp(httpFaults('HTTP-CANCELLED', { host }));
    const deadline = setTimeout(
      () => giveUp(httpFaults('HTTP-TIMEOUT', { host, timeoutMs: caps.timeoutMs })),
      caps.timeoutMs,
    );
    const failed = (error: unknown): void => giveUp(faultOfNetwork(error, host));
    if (signal?.aborted === true) {
      cancel();
      return;
    }
    signal?.addEventListener('abort', cancel);
    let answer: Pick<FetchResponse, 'status' | 'headers'> = { status: 0, headers: {} };
    const chunks: Buffer[] = [];
    let length = 0;
    try {
      agent.dispatch(dispatchOf(url, request), {
        onRequestStart: (controller) => {
          stop = () => controller.abort(new Error('given up'));
          if (ended) {
            stop();
          }
        },
        onResponseStart: (_controller, status, headers) => {
          answer = { status, headers: joinHeaders(headers) };
        },
        onResponseData: (_controller, chunk) => {
          length += chunk.length;
          if (length > caps.maxBytes) {
            giveUp(httpFaults('HTTP-TOO-LARGE', { host, maxBytes: caps.maxBytes }));
          } else {
            chunks.push(chunk);
          }
        },
        onResponseEnd: () => {
          if (!ended) {
            end(ok({ ...answer, body: textOf(chunks, request.bytes === true ? 'latin1' : 'utf8') }));
          }
        },
        onResponseError: (_controller, error) => failed(error),
      });
    } catch (error) {
      failed(error);
    }
  });
}

/** The deadline of the whole is ours, so the client of the network has none for its parts. */
function dispatchOf(url: URL, { method, headers, body }: FetchRequest): Dispatcher.DispatchOptions {
  return {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: method as Dispatcher.HttpMethod,
    headersTimeout: 0,
    bodyTimeout: 0,
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body }),
  };
}

function textOf(chunks: readonly Buffer[], encoding: 'utf8' | 'latin1'): string {
  const [first] = chunks;
  return (first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks)).toString(encoding);
}

function joinHeaders(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

function faultOfNetwork(error: unknown, host: string): Fault {
  const { code = '', cause } = (error ?? {}) as { code?: string; cause?: { code?: string } };
  const reason = code === '' ? (cause?.code ?? '') : code;
  if (reason === 'STELSEL_PRIVATE_ADDRESS') {
    return httpFaults('HTTP-NOT-ALLOWED', { host });
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
