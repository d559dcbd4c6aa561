/** Reads all pages of one directory answer. Only pages under the base we were given are followed (trap 29). */
import { type Json, type Resource, readJson } from '@stelsel/fhir';
import type { Authorize, Fetcher } from '@stelsel/http';
import { err, ok, type Result } from '@stelsel/kernel';
import { addressingFaults } from '../faults.ts';
import { addressingLimits } from '../limits.ts';

export interface PageDeps {
  readonly fetch: Fetcher;
  readonly authorize: Authorize;
  /** FHIR base of the directory, without a slash at the end. */
  readonly baseUrl: string;
}

export interface PageEntry {
  readonly fullUrl?: string;
  readonly resource?: Resource;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: { readonly etag?: string; readonly lastModified?: string };
}

export interface Page {
  readonly entries: readonly PageEntry[];
  /** When the server began to answer, in its own time. */
  readonly serverTime?: string;
  readonly next?: string;
}

/** Calls `use` for every page in order and stops at the first fault, of a page or of its use. */
export async function fetchPages(
  deps: PageDeps,
  first: string,
  use: (page: Page) => Promise<Result<void>>,
): Promise<Result<void>> {
  let url: string | undefined = first;
  for (let count = 0; url !== undefined; count += 1) {
    if (count >= addressingLimits.syncPages) {
      return err(addressingFaults('ADR-ANSWER', { cause: `more than ${addressingLimits.syncPages} pages` }));
    }
    const page: Result<Page> = await fetchPage(deps, url);
    const used = page.ok ? await use(page.value) : page;
    if (!used.ok) {
      return used;
    }
    url = page.ok ? page.value.next : undefined;
  }
  return ok();
}

async function fetchPage({ fetch, authorize, baseUrl }: PageDeps, url: string): Promise<Result<Page>> {
  if (!URL.canParse(url) || !new URL(url).href.startsWith(`${new URL(baseUrl).href.replace(/\/$/, '')}/`)) {
    return err(addressingFaults('ADR-NEXT-ELSEWHERE'));
  }
  const authorization = await authorize({ method: 'GET', url });
  if (!authorization.ok) {
    return authorization;
  }
  const response = await fetch({
    method: 'GET',
    url,
    headers: { accept: 'application/fhir+json', ...authorization.value },
    timeoutMs: addressingLimits.syncRequestMs,
    maxBytes: addressingLimits.syncBytes,
  });
  if (!response.ok) {
    return err(addressingFaults('ADR-UNREACHABLE'));
  }
  const { status, body } = response.value;
  return status === 200 ? readPage(body) : err(addressingFaults('ADR-REFUSED', { status, code: '-' }));
}

function readPage(body: string): Result<Page> {
  const read = readJson(body);
  const bundle = read.ok ? (read.value as Record<string, Json> | null) : undefined;
  if (bundle?.resourceType !== 'Bundle') {
    return err(addressingFaults('ADR-ANSWER', { cause: 'no Bundle' }));
  }
  const links = (bundle.link ?? []) as unknown as readonly { relation?: string; url?: string }[];
  const next = links.find(({ relation }) => relation === 'next')?.url;
  const meta = bundle.meta as { lastUpdated?: string } | undefined;
  const serverTime = meta?.lastUpdated ?? (bundle.timestamp as string | undefined);
  return ok({
    entries: (bundle.entry ?? []) as unknown as readonly PageEntry[],
    ...(serverTime === undefined ? {} : { serverTime }),
    ...(next === undefined ? {} : { next }),
  });
}
