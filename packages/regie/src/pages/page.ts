/** A page as the server sees it: an address, and a function from what is known to HTML. */
import type { Fault, Result } from '@stelsel/kernel';
import type { ChangeEntry } from '../changes/change-entry.ts';
import type { Account } from '../records/account.ts';
import type { Reader } from '../records/open-reader.ts';
import type { LogFilter } from '../records/ports.ts';
import type { ProposalStore } from '../records/proposal.ts';
import type { WriterDeps } from '../records/save-record.ts';
import type { PublisherDeps } from '../snapshots/publish-snapshot.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { LogEntry } from '../supervision/read-change-log.ts';

export type Language = 'nl' | 'en';

/** Everything a page may use. State of the screen lives in the address and nowhere else. */
export interface PageRequest {
  readonly language: Language;
  /** Path without the language, and the query. */
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  /** What this viewer may see, at the moment of `?asOf=`. */
  readonly reader: Reader;
  /** Reads everything, for figures that point at nobody; never to show a record of it. */
  readonly wholeReader: Reader;
  readonly viewer: Account | undefined;
  readonly snapshots: SnapshotStore;
  /** What waits for a second pair of eyes; for who is signed in. */
  readonly proposals: Pick<ProposalStore, 'list' | 'get'>;
  /** What was recorded up to the moment of the page, newest first. */
  changes(limit: number, types?: readonly string[]): Promise<Result<readonly ChangeEntry[]>>;
  /** Who changed what up to the moment of the page; for supervision only. Faults: REG-SIGN-IN, REG-ROLE. */
  log(filter: Omit<LogFilter, 'until'>): Promise<Result<readonly LogEntry[]>>;
  /** Addresses of the style sheet and the scripts, which change with their content. */
  readonly assets: PageAssets;
}

interface PageAssets {
  readonly style: string;
  readonly script: string;
}

export interface PageAnswer {
  readonly html: string;
  readonly status?: number;
}

/** What a form of a page does; afterwards the browser goes on to another address. */
export interface PageForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly writer: WriterDeps & PublisherDeps;
}

export interface Page {
  /** Path in Fastify’s notation, without the language: `/regionale-agenda/:region`. */
  readonly path: string;
  render(request: PageRequest): Promise<Result<PageAnswer>>;
  submit?(request: PageRequest, form: PageForm): Promise<Result<{ readonly location: string } | PageAnswer>>;
}

/** The web app: its pages, and how it shows that something went wrong. */
export interface WebApp {
  readonly pages: readonly Page[];
  readonly assets: PageAssets;
  renderFault(fault: Fault, request: Pick<PageRequest, 'language' | 'url' | 'assets' | 'viewer'>): string;
}
