/** Serves the built app under the policy it runs under, and an API that replays what was recorded. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Alerts, ChoiceChanges, Problem, RecordGroup } from '@stelsel/citizen';
import { largeRecord } from './large-record.ts';
import { storyGroups, type ToldStory, testNowMs, testSources } from './people.ts';
import type { ToldRecords } from './record-groups.ts';
import {
  correspondence,
  createdShare,
  recordedAlerts,
  recordedCorrespondence,
  recordedMessages,
  recordedNotes,
  recordedProviders,
  recordedShares,
} from './recorded-acts.ts';
import {
  recordedChoices,
  recordedHistory,
  recordedPending,
  recordedPreview,
  recordedReceipt,
} from './recorded-choices.ts';
import { type RecordedStep, recordedCollection, recordedRetry } from './recorded-collection.ts';
import { openScan } from './recorded-images.ts';
import { recordedLog } from './recorded-log.ts';
import { recordedMe } from './recorded-me.ts';
import { type Scenario, scenarioHeader, scenarioOf } from './scenario.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

/** Rows of the two long records. */
const thousandsSize = 2_000;
const largeSize = 5_000;

export interface Recording {
  readonly url: string;
  readonly told: ToldRecords;
  /** Requests that change something: method, path and what was sent. */
  readonly received: readonly { readonly path: string; readonly body: unknown; readonly token: unknown }[];
  /** Lets the slow source answer. */
  readonly letGo: () => void;
  readonly close: () => Promise<void>;
}

export async function serveRecording(folder: string): Promise<Recording> {
  const told = await storyGroups('hanna');
  const records: Readonly<Partial<Record<Scenario, readonly RecordGroup[]>>> = {
    thousands: largeRecord(told.groups, thousandsSize),
    large: largeRecord(told.groups, largeSize),
  };
  const received: Recording['received'][number][] = [];
  const waiting = new Set<() => void>();
  let active: string | undefined;
  let mailTo = '';
  const slowly = (): Promise<void> => new Promise((resolve) => waiting.add(resolve));

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://recording');
    const scenario = scenarioOf(request.headers[scenarioHeader]);
    if (!pathname.startsWith('/api/v1/')) {
      return file(folder, pathname, response);
    }
    const path = pathname.slice('/api/v1/'.length);
    const body = await bodyOf(request);
    if (request.method !== 'GET') {
      received.push({ path, body, token: request.headers['x-form-token'] });
    }
    if (path !== 'providers' && ['out', 'down'].includes(scenario)) {
      return refuse(response, scenario);
    }
    if (path === 'me/person') {
      active = (body as { readonly key: string }).key;
    }
    const groups = records[scenario] ?? told.groups;
    if (path === 'collection' && request.method === 'GET') {
      return void response.writeHead(204).end();
    }
    if (path === 'collection') {
      return replay(recordedCollection(scenario, groups, told.medication), slowly, response);
    }
    if (path === 'alerts' && body !== undefined) {
      mailTo = (body as Alerts).email;
    }
    if (path.endsWith('/wait')) {
      return mailTo === '' ? problem(response, noAddress) : void response.writeHead(204).end();
    }
    if (path.startsWith('collection/sources/')) {
      return replay(recordedRetry(path.split('/')[2] ?? '', groups), slowly, response);
    }
    if (path.startsWith('collection/images/')) {
      return images(told, path, searchParams, response);
    }
    const found = told.originals.get(path.split('/')[2] ?? '');
    if (path.startsWith('collection/originals/') && found !== undefined) {
      return json(response, found);
    }
    const origin = `http://${request.headers.host ?? ''}`;
    const value = values(path, body, { scenario, active, groups: told, origin });
    return value === undefined ? void response.writeHead(404).end() : json(response, value);
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    told,
    received,
    letGo: () => {
      for (const resolve of waiting) {
        resolve();
      }
      waiting.clear();
    },
    close: () => closed(server),
  };
}

/** From the clock of this machine to the time of the recording, which goes on: the same here and in the browser. */
export const recordingShiftMs = testNowMs - Date.now();

function nowMs(): number {
  return Date.now() + recordingShiftMs;
}

/** A study of the recording, or one picture of it. */
async function images(told: ToldStory, path: string, search: URLSearchParams, response: ServerResponse): Promise<void> {
  const [, , record = '', series, picture] = path.split('/');
  const original = told.originals.get(record);
  const scan = original === undefined ? undefined : await openScan(told.scans, original);
  if (scan === undefined || series === undefined) {
    const reports = told.groups.filter(({ zib, title }) => zib === 'TextResult' && title.startsWith('MRI'));
    return scan === undefined
      ? void response.writeHead(404).end()
      : json(response, { ...scan.told, reports: reports.map(({ key }) => ({ group: key, linked: true })) });
  }
  const png = await scan.draw(Number(series), Number(picture), search);
  response.writeHead(png === undefined ? 404 : 200, { 'content-type': 'image/png' }).end(png);
}

interface Situation {
  readonly scenario: Scenario;
  readonly active: string | undefined;
  readonly groups: ToldRecords;
  readonly origin: string;
}

/** What an address answers, when it is not a stream. */
function values(path: string, body: unknown, { scenario, active, groups, origin }: Situation): unknown {
  const me = (): unknown => recordedMe(scenario, scenario === 'family' ? active : undefined, nowMs());
  const [, key = ''] = path.split('/');
  const own = groups.groups.find(({ zib }) => zib === 'BodyWeight');
  const fixed: Readonly<Record<string, () => unknown>> = {
    me,
    'me/person': me,
    'me/extend': () => recordedMe('whole', undefined, nowMs()),
    'me/shared-computer': me,
    sources: () => ({
      sources: testSources
        .slice(0, scenario === 'empty' ? 0 : 5)
        .map(({ ura: _, ...source }) => ({ ...source, found: 'index' })),
    }),
    providers: () => recordedProviders,
    log: () => (scenario === 'empty' ? { ...recordedLog, visits: [], automatic: [] } : recordedLog),
    choices: () => (body === undefined ? recordedChoices : recordedReceipt(body as ChoiceChanges, testNowMs)),
    'choices/preview': () => recordedPreview,
    'choices/pending': () => (scenario === 'family' ? recordedPending : []),
    'choices/pending/w1': () => [],
    'choices/history': () => recordedHistory,
    'choices/receipt-1/undo': () => recordedReceipt({ basedOn: '8', changes: [] }, testNowMs),
    'choices/by-others/b1': () => ({ ...recordedChoices, version: '8', byOthers: [] }),
    messages: () => recordedMessages,
    correspondence: () => recordedCorrespondence,
    alerts: () => body ?? recordedAlerts,
    notes: () => (body === undefined ? recordedNotes : { key: 'n1', at: '2026-11-22T09:00:00Z', ...(body as object) }),
    shares: () => (body === undefined ? recordedShares : createdShare(origin)),
    measurements: () => own && { ...own, key: 'own-1', lead: { ...own.lead, source: 'own' }, sources: ['own'] },
    'medication-uses': () => groups.groups.find(({ zib }) => zib === 'Medication'),
    [`records/${key}/report`]: () => correspondence('error-report', 'Metoprolol'),
    [`log/${key}/question`]: () => correspondence('log-question', 'Een bezoek'),
    [`shares/${key}`]: () => ({}),
  };
  return fixed[path]?.();
}

async function replay(
  steps: readonly RecordedStep[],
  slowly: () => Promise<void>,
  response: ServerResponse,
): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
  for (const { event, slow } of steps) {
    if (slow === true) {
      await slowly();
    }
    response.write(`${JSON.stringify(event)}\n`);
  }
  response.end();
}

function refuse(response: ServerResponse, scenario: Scenario): void {
  const out = scenario === 'out';
  problem(response, {
    title: out ? 'Log eerst in.' : 'Deze dienst werkt nu niet. Probeer het later opnieuw.',
    detail: out ? 'Sign in first.' : 'This service does not work now. Try again later.',
    status: out ? 401 : 503,
    code: out ? 'CIT-SIGN-IN' : 'CIT-DOWN',
  });
}

const noAddress = {
  title: 'Geef eerst een e-mailadres op bij Berichten, en open de link in de mail die u dan krijgt.',
  detail: 'Give an e-mail address under Messages first, and open the link in the mail that you get.',
  status: 409,
  code: 'CIT-MAIL-ADDRESS',
};

function problem(response: ServerResponse, told: Pick<Problem, 'title' | 'detail' | 'status' | 'code'>): void {
  response
    .writeHead(told.status, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify({ type: 'about:blank', ...told }));
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
  }
  return text === '' ? undefined : JSON.parse(text);
}

/** Every address that is no file is the app itself, which knows its own pages. */
function file(folder: string, path: string, response: ServerResponse): void {
  const name = extname(path) === '' ? '/index.html' : path;
  const headers = {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': policy,
  };
  try {
    const content = readFileSync(join(folder, name));
    response.writeHead(200, headers).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
