/** Serves the built page under a strict policy, and an API that replays recorded events. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { NewQuestion } from '../api.ts';
import { journeys, regionAnswer } from './recording.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};
const refusal = {
  code: 'AZN-ROLE',
  text: { nl: 'Deze rol mag deze gegevens niet opvragen.', en: 'This role may not ask for these data.' },
};

export interface FakeApi {
  readonly url: string;
  /** From now on the region cannot be read, until it is told otherwise. */
  regionDown(down: boolean): void;
  close(): Promise<void>;
}

export async function serveFakeApi(folder: string): Promise<FakeApi> {
  let down = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://fake').pathname;
    if (path === '/api/v1/region') {
      json(response, down ? 503 : 200, down ? {} : regionAnswer);
    } else if (path === '/api/v1/questions') {
      void ask(request, response);
    } else if (path.startsWith('/api/v1/questions/')) {
      replay(path.split('/')[4] ?? '', response);
    } else {
      file(folder, path, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    regionDown: (value) => {
      down = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function ask(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
  }
  const question = JSON.parse(body) as NewQuestion;
  if (question.person === 'bram') {
    json(response, 403, refusal);
  } else {
    json(response, 201, { id: question.person });
  }
}

/** A journey without an end stays open, as a question on its way does. */
function replay(id: string, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const events = journeys[id] ?? [];
  for (const { event, data } of events) {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
  if (events.at(-1)?.event === 'end') {
    response.end();
  }
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function file(folder: string, path: string, response: ServerResponse): void {
  const name = path === '/' ? '/index.html' : path;
  try {
    const content = readFileSync(join(folder, name));
    response
      .writeHead(200, {
        'content-type': types[extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      })
      .end(content);
  } catch {
    response.writeHead(404).end();
  }
}
