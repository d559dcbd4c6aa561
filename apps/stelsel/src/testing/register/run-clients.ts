/** Clients that write and read one register over HTTP without pause, and write down what they were answered. */
import type { Operation, Version } from './operation.ts';

export interface Register {
  /** FHIR base of the server. */
  readonly base: string;
  readonly id: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const patienceMs = 5_000;
const pauseMs = 20;

export interface Running {
  /** What was done so far. */
  readonly operations: readonly Operation[];
  readonly ended: Promise<unknown>;
}

/** Runs `count` clients until `stop` is aborted. Odd values go by PUT, even ones in a transaction, every third call reads. */
export function runClients(register: Register, count: number, stop: AbortSignal): Running {
  const operations: Operation[] = [];
  let next = 0;
  const client = async (): Promise<void> => {
    while (!stop.aborted) {
      next += 1;
      const operation = next % 3 === 0 ? await readOnce(register) : await writeOnce(register, next);
      if (operation !== undefined) {
        operations.push(operation);
      }
      if (operation === undefined || operation.kind === 'unknown') {
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
    }
  };
  return { operations, ended: Promise.all(Array.from({ length: count }, client)) };
}

/** Every version the server tells of afterwards. */
export async function readHistory({ base, id }: Register): Promise<readonly Version[]> {
  const versions: Version[] = [];
  for (let url: string | undefined = `${base}/Observation/${id}/_history?_count=500`; url !== undefined; ) {
    const page = (await (await fetch(url)).json()) as {
      readonly entry?: readonly { readonly resource: Stored }[];
      readonly link?: readonly { readonly relation: string; readonly url: string }[];
    };
    versions.push(...(page.entry ?? []).map(({ resource }) => versionOf(resource)));
    url = page.link?.find(({ relation }) => relation === 'next')?.url;
  }
  return versions;
}

interface Stored {
  readonly meta: { readonly versionId: string };
  readonly valueInteger: number;
}

function versionOf({ meta, valueInteger }: Stored): Version {
  return { version: Number(meta.versionId), value: valueInteger };
}

async function readOnce({ base, id }: Register): Promise<Operation | undefined> {
  const startedMs = performance.now();
  const answer = await send(`${base}/Observation/${id}`, 'GET');
  return answer?.status === 200
    ? { kind: 'read', ...versionOf(answer.body as Stored), startedMs, endedMs: performance.now() }
    : undefined;
}

async function writeOnce({ base, id }: Register, value: number): Promise<Operation> {
  const startedMs = performance.now();
  const resource = {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { text: 'register' },
    valueInteger: value,
  };
  const request = { method: 'PUT', url: `Observation/${id}` };
  const answer =
    value % 2 === 1
      ? await send(`${base}/Observation/${id}`, 'PUT', resource)
      : await send(base, 'POST', { resourceType: 'Bundle', type: 'transaction', entry: [{ resource, request }] });
  if (answer === undefined) {
    return { kind: 'unknown', value, startedMs };
  }
  const version = answer.status < 300 ? writtenVersion(answer.body) : undefined;
  return version === undefined
    ? { kind: 'refused', value }
    : { kind: 'write', value, version, startedMs, endedMs: performance.now() };
}

function writtenVersion(body: unknown): number {
  const { meta, entry } = body as {
    readonly meta?: { readonly versionId: string };
    readonly entry?: readonly { readonly response: { readonly etag: string } }[];
  };
  return Number(meta?.versionId ?? /\d+/.exec(entry?.[0]?.response.etag ?? '')?.[0]);
}

/** Nothing when the connection broke or the answer did not come: nobody knows what was done. */
async function send(url: string, method: string, body?: unknown): Promise<Answer | undefined> {
  try {
    const answer = await fetch(url, {
      method,
      signal: AbortSignal.timeout(patienceMs),
      ...(body === undefined
        ? {}
        : {
            body: JSON.stringify(body),
            headers: { 'content-type': 'application/fhir+json', prefer: 'return=representation' },
          }),
    });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}
