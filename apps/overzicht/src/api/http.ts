/** Requests to the own back end, and nobody else. Who the person is stands in a cookie that scripts cannot read. */
import type { Problem } from '@stelsel/citizen';
import { Refusal } from './problem.ts';

export interface HttpDeps {
  readonly fetch: typeof fetch;
  /** Sent with every change, so that another site cannot make one. */
  readonly formToken: () => string;
  /** The session is over: everything on screen must go. */
  readonly onSignedOut: () => void;
}

export interface Http {
  readonly get: <T>(path: string) => Promise<T>;
  readonly post: <T>(path: string, body?: unknown) => Promise<T>;
  readonly remove: (path: string) => Promise<void>;
  /** A file, such as a picture. */
  readonly file: (path: string) => Promise<Blob>;
  /** Lines of JSON as they come in; ends when the back end ends it. Nothing when there is nothing to follow (204). */
  readonly stream: <T>(method: 'GET' | 'POST', path: string, body?: unknown, signal?: AbortSignal) => AsyncGenerator<T>;
}

const base = '/api/v1/';

export function openHttp({ fetch, formToken, onSignedOut }: HttpDeps): Http {
  const send = async (method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<Response> => {
    const token = method === 'GET' ? {} : { 'x-form-token': formToken() };
    const content = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(`${base}${path}`, {
      method,
      headers: { accept: 'application/json', ...token, ...content },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
      credentials: 'same-origin',
    }).catch((cause: unknown) => {
      throw signal?.aborted === true ? cause : new Refusal(0, 'offline');
    });
    if (response.ok) {
      return response;
    }
    if (response.status === 401) {
      onSignedOut();
    }
    throw await refusalOf(response);
  };
  return {
    get: async <T>(path: string) => (await (await send('GET', path)).json()) as T,
    post: async <T>(path: string, body?: unknown) => {
      const response = await send('POST', path, body);
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
    remove: async (path) => void (await send('DELETE', path)),
    file: async (path) => (await send('GET', path)).blob(),
    async *stream<T>(method: 'GET' | 'POST', path: string, body?: unknown, signal?: AbortSignal) {
      const response = await send(method, path, body, signal);
      if (response.status !== 204 && response.body !== null) {
        yield* readLines<T>(response.body);
      }
    },
  };
}

async function* readLines<T>(body: ReadableStream<Uint8Array>): AsyncGenerator<T> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = `${rest}${value ?? ''}`.split('\n');
    rest = done ? '' : (lines.pop() ?? '');
    for (const line of lines.filter((text) => text.trim() !== '')) {
      yield JSON.parse(line) as T;
    }
    if (done) {
      return;
    }
  }
}

async function refusalOf(response: Response): Promise<Refusal> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const { title, detail, code = '' } = problem;
  return title === undefined
    ? new Refusal(response.status, code)
    : new Refusal(response.status, code, { nl: title, en: detail ?? title });
}
