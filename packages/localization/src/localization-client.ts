import type { DataCategory } from '@stelsel/exchanges';
import type { Authorize, Fetcher, FetchResponse } from '@stelsel/http';
import { err, namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { fault } from './faults.ts';
import { categorySystems, custodianExtension, writeListClaim } from './list-profile.ts';

export interface LocalizationClientDeps {
  readonly fetch: Fetcher;
  /** Base of the index, without a slash at the end. */
  readonly baseUrl: string;
  readonly authorize: Authorize;
}

/** One category of one person; the token is made for the index and serves one call. */
export interface RegisterRequest {
  readonly subjectToken: string;
  readonly category: DataCategory;
}

export interface WithdrawRequest {
  readonly subjectToken: string;
  /** Everything this organisation registered about the person when absent. */
  readonly categories?: readonly DataCategory[];
}

export interface FoundHolder {
  readonly ura: Ura;
  readonly categories: readonly string[];
}

export interface LocalizationClient {
  /** Registers all in one transaction; what was registered before is fine. Entries of one person may share a token. */
  register(requests: readonly RegisterRequest[]): Promise<Result<void>>;
  /** Removes all in one transaction; what is gone already is fine. */
  withdraw(requests: readonly WithdrawRequest[]): Promise<Result<void>>;
  /** Holders that may disclose to us. An empty list means: nobody holds, or nobody may; the two are not told apart. */
  findHolders(question: {
    readonly subjectToken: string;
    /** A second token, made for the consent register; not needed for a person's own question. */
    readonly consentToken?: string;
    readonly categories: readonly DataCategory[];
  }): Promise<Result<readonly FoundHolder[]>>;
}

/**
 * A client of the index for one organisation and one of its systems.
 *
 * @param holder the organisation that registers, and the OAuth client that does it
 */
export function localizationClient(
  deps: LocalizationClientDeps,
  holder: { readonly ura: Ura; readonly clientId: string },
): LocalizationClient {
  const source = { system: namingSystem.oauthClient, value: holder.clientId };
  return {
    register: (requests) => {
      const entry = requests.map(({ subjectToken, category }) => ({
        resource: writeListClaim({ custodian: holder.ura, category, token: subjectToken, source }),
        request: { method: 'POST', url: 'List' },
      }));
      return sendTransaction(deps, entry);
    },
    withdraw: (requests) => {
      const entry = requests.map((request) => ({ request: { method: 'DELETE', url: withdrawUrl(request) } }));
      return sendTransaction(deps, entry);
    },
    findHolders: async ({ subjectToken, consentToken, categories }) => {
      const form = new URLSearchParams({
        'subject:identifier': `${namingSystem.nviToken}|${subjectToken}`,
        code: categories.map((category) => `${namingSystem.dataCategory}|${category}`).join(','),
        ...(consentToken === undefined ? {} : { 'consent-subject': consentToken }),
      });
      const answer = await send(deps, '/List/_search', 'application/x-www-form-urlencoded', form.toString());
      return answer.ok ? readHolders(answer.value) : answer;
    },
  };
}

/** Inside a Bundle, so in a body: not even our own URLs carry the token. */
function withdrawUrl({ subjectToken, categories }: WithdrawRequest): string {
  const parameters = new URLSearchParams({
    'subject:identifier': `${namingSystem.nviToken}|${subjectToken}`,
    ...(categories === undefined ? {} : { code: categories.join(',') }),
  });
  return `List?${parameters}`;
}

/** A duplicate is no failure: an index that answers 409 for it has what we wanted it to have. */
async function sendTransaction(deps: LocalizationClientDeps, entry: readonly object[]): Promise<Result<void>> {
  const bundle = JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry });
  const answer = await send(deps, '/', 'application/fhir+json', bundle);
  if (!answer.ok) {
    return answer;
  }
  const { status } = answer.value;
  if (status === 409) {
    return ok();
  }
  const statuses = entryStatuses(answer.value.body);
  const refused = statuses.find((code) => !(code >= 200 && code < 300) && code !== 409);
  if (status !== 200 || statuses.length !== entry.length || refused !== undefined) {
    return failure(refused ?? status);
  }
  return ok();
}

async function send(
  { fetch, baseUrl, authorize }: LocalizationClientDeps,
  path: string,
  type: string,
  body: string,
): Promise<Result<FetchResponse>> {
  const url = `${baseUrl}${path}`;
  const authorization = await authorize({ method: 'POST', url });
  if (!authorization.ok) {
    return authorization;
  }
  const headers = { ...authorization.value, 'content-type': type, accept: 'application/fhir+json' };
  return fetch({ method: 'POST', url, headers, body });
}

interface ListEntry {
  readonly response?: { readonly status?: string };
  readonly resource?: {
    readonly extension?: readonly {
      readonly url?: string;
      readonly valueReference?: { readonly identifier?: { readonly value?: string } };
    }[];
    readonly code?: { readonly coding?: readonly { readonly system?: string; readonly code?: string }[] };
  };
}

function readEntries(body: string): readonly ListEntry[] | undefined {
  try {
    const bundle = JSON.parse(body) as { resourceType?: unknown; entry?: unknown };
    const entries = bundle.entry ?? [];
    return bundle.resourceType === 'Bundle' && Array.isArray(entries) ? (entries as ListEntry[]) : undefined;
  } catch {
    return undefined;
  }
}

function entryStatuses(body: string): readonly number[] {
  return (readEntries(body) ?? []).map(({ response }) => Number.parseInt(response?.status ?? '', 10));
}

function readHolders({ status, body }: FetchResponse): Result<readonly FoundHolder[]> {
  if (status !== 200) {
    return failure(status);
  }
  const entries = readEntries(body);
  const holders = new Map<Ura, Set<string>>();
  for (const { resource } of entries ?? []) {
    const extension = resource?.extension?.find(({ url }) => url === custodianExtension);
    const ura = parseUra(extension?.valueReference?.identifier?.value ?? '');
    const coding = resource?.code?.coding?.find(({ system }) => categorySystems.includes(system ?? ''));
    if (!ura.ok || coding?.code === undefined) {
      return failure(status);
    }
    holders.set(ura.value, (holders.get(ura.value) ?? new Set()).add(coding.code));
  }
  return entries === undefined
    ? failure(status)
    : ok([...holders].map(([ura, categories]) => ({ ura, categories: [...categories] })));
}

function failure(status: number): Result<never> {
  const refused = status >= 400 && status < 500 && status !== 429;
  return err(refused ? fault('LOC-REFUSED', { status }) : fault('LOC-ANSWER', { status }));
}
