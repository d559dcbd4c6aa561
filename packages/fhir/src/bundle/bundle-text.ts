/**
 * Writes Bundles as text around resources that are text already, so that a stored body leaves exactly as it was stored
 * and is not read again on its way out.
 */

/** A resource as stored, with its absolute address. */
export interface BundleItem {
  readonly fullUrl: string;
  readonly text: string;
}

export interface BundleLink {
  readonly relation: 'self' | 'next' | 'first' | 'previous';
  readonly url: string;
}

export interface Searchset {
  readonly matches: readonly BundleItem[];
  readonly included: readonly BundleItem[];
  /** JSON text of an OperationOutcome that travels with the answer. */
  readonly outcome?: string;
  readonly total?: number;
  readonly links: readonly BundleLink[];
  /** Instant of the answer. */
  readonly timestamp?: string;
}

export function searchsetBundle({ matches, included, outcome, total, links, timestamp }: Searchset): string {
  const entries = [
    ...matches.map((item) => searchEntry(item, 'match')),
    ...included.map((item) => searchEntry(item, 'include')),
    ...(outcome === undefined ? [] : [`{"resource":${outcome},"search":{"mode":"outcome"}}`]),
  ];
  return bundleText('searchset', entries, { total, links, timestamp });
}

export interface HistoryItem {
  readonly fullUrl: string;
  /** Absent for a deletion. */
  readonly text?: string;
  /** `Type/id`. */
  readonly address: string;
  readonly interaction: 'create' | 'update' | 'delete';
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly version: number;
  readonly lastUpdated: string;
}

export function historyBundle(
  items: readonly HistoryItem[],
  { responses = true, ...meta }: Pick<Searchset, 'links' | 'timestamp'> & { readonly responses?: boolean },
): string {
  return bundleText(
    'history',
    items.map((item) => historyEntry(item, responses)),
    meta,
  );
}

export interface ResponseItem {
  /** HTTP status with its words: `201 Created`. */
  readonly status: string;
  readonly location?: string;
  readonly version?: number;
  readonly lastUpdated?: string;
  readonly fullUrl?: string;
  /** JSON text of the resource or Bundle answered. */
  readonly text?: string;
  /** JSON text of an OperationOutcome. */
  readonly outcome?: string;
}

export function responseBundle(
  type: 'transaction-response' | 'batch-response',
  items: readonly ResponseItem[],
  links: readonly BundleLink[] = [],
): string {
  return bundleText(type, items.map(responseEntry), { links });
}

/** The weak ETag of a version. */
export function etag(version: number): string {
  return `W/"${version}"`;
}

function searchEntry({ fullUrl, text }: BundleItem, mode: 'match' | 'include'): string {
  return `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${text},"search":{"mode":"${mode}"}}`;
}

const statusOf = { create: '201 Created', update: '200 OK', delete: '204 No Content' } as const;

function historyEntry(
  { fullUrl, text, address, interaction, method, version, lastUpdated }: HistoryItem,
  responses: boolean,
): string {
  const request = { method, url: method === 'POST' ? address.split('/')[0] : address };
  const response = { status: statusOf[interaction], etag: etag(version), lastModified: lastUpdated };
  const parts = [
    `"fullUrl":${JSON.stringify(fullUrl)}`,
    ...(text === undefined ? [] : [`"resource":${text}`]),
    `"request":${JSON.stringify(request)}`,
    ...(responses ? [`"response":${JSON.stringify(response)}`] : []),
  ];
  return `{${parts.join(',')}}`;
}

function responseEntry({ status, location, version, lastUpdated, fullUrl, text, outcome }: ResponseItem): string {
  const response = {
    status,
    ...(location === undefined ? {} : { location }),
    ...(version === undefined ? {} : { etag: etag(version) }),
    ...(lastUpdated === undefined ? {} : { lastModified: lastUpdated }),
  };
  const responseText = JSON.stringify(response);
  const parts = [
    ...(fullUrl === undefined ? [] : [`"fullUrl":${JSON.stringify(fullUrl)}`]),
    ...(text === undefined ? [] : [`"resource":${text}`]),
    `"response":${outcome === undefined ? responseText : `${responseText.slice(0, -1)},"outcome":${outcome}}`}`,
  ];
  return `{${parts.join(',')}}`;
}

function bundleText(
  type: string,
  entries: readonly string[],
  {
    total,
    links,
    timestamp,
  }: {
    readonly total?: number | undefined;
    readonly links: readonly BundleLink[];
    readonly timestamp?: string | undefined;
  },
): string {
  const parts = [
    '"resourceType":"Bundle"',
    `"type":"${type}"`,
    ...(timestamp === undefined ? [] : [`"timestamp":"${timestamp}"`]),
    ...(total === undefined ? [] : [`"total":${total}`]),
    ...(links.length === 0 ? [] : [`"link":${JSON.stringify(links)}`]),
    ...(entries.length === 0 ? [] : [`"entry":[${entries.join(',')}]`]),
  ];
  return `{${parts.join(',')}}`;
}
