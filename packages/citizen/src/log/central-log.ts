import { readJson } from '@stelsel/fhir';
import type { Authorize, Fetcher } from '@stelsel/http';
import { type Bsn, err, namingSystem, ok, type Result } from '@stelsel/kernel';
import type { AuditEvent } from '@stelsel/logging';
import { fault } from '../faults.ts';
import { citizenLimits } from '../limits.ts';
import type { CentralLog, SignedIn } from '../ports.ts';

export interface CentralLogDeps {
  readonly name: string;
  /** Of the service, without a slash at the end; its log is under it (ITI-81). */
  readonly baseUrl: string;
  readonly fetch: Fetcher;
  /** Access in the name of this person, for own access. */
  readonly authorizeFor: (person: SignedIn) => Authorize;
  /** A one-time token of the person, sealed for this service: one for each page, since a token opens once. */
  readonly tokenFor: (bsn: Bsn) => Promise<Result<string>>;
}

interface Page {
  readonly events: readonly AuditEvent[];
  readonly next?: string;
}

/** Reads the log of a national service about one person, page by page, without ever telling it who the person is. */
export function centralLog(deps: CentralLogDeps): CentralLog {
  return {
    name: deps.name,
    read: async (person) => {
      const events: AuditEvent[] = [];
      let url: string | undefined = `${deps.baseUrl}/AuditEvent/_search`;
      for (let page = 0; url !== undefined && page < citizenLimits.logPages; page += 1) {
        const read: Result<Page> = await readPage(deps, person, url);
        if (!read.ok) {
          return read;
        }
        events.push(...read.value.events);
        url = read.value.next;
      }
      return ok(events);
    },
  };
}

async function readPage(deps: CentralLogDeps, person: SignedIn, url: string): Promise<Result<Page>> {
  const token = await deps.tokenFor(person.bsn);
  if (!token.ok) {
    return token;
  }
  const headers = await deps.authorizeFor(person)({ method: 'POST', url });
  if (!headers.ok) {
    return headers;
  }
  const answer = await deps.fetch({
    method: 'POST',
    url,
    headers: { ...headers.value, accept: 'application/fhir+json', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ 'patient.identifier': `${namingSystem.nviToken}|${token.value}` }).toString(),
    timeoutMs: citizenLimits.logMs,
  });
  if (!answer.ok) {
    return answer;
  }
  const bundle = answer.value.status === 200 ? readJson(answer.value.body) : undefined;
  return bundle?.ok === true ? readBundle(deps, bundle.value) : err(fault('CIT-LOG-ANSWER', { name: deps.name }));
}

function readBundle({ baseUrl, name }: CentralLogDeps, value: unknown): Result<Page> {
  const {
    resourceType,
    entry = [],
    link = [],
  } = value as {
    readonly resourceType?: string;
    readonly entry?: readonly { readonly resource?: AuditEvent }[];
    readonly link?: readonly { readonly relation?: string; readonly url?: string }[];
  };
  if (resourceType !== 'Bundle') {
    return err(fault('CIT-LOG-ANSWER', { name }));
  }
  const next = link.find(({ relation }) => relation === 'next')?.url;
  const events = entry.flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
  return ok({ events, ...(next?.startsWith(`${baseUrl}/`) ? { next } : {}) });
}
