/** What a session can reach: the region, or the invented world of the example. Everything else is the same for both. */
import type { PolicyEngine } from '@stelsel/authorization';
import type { Exchange } from '@stelsel/exchanges';
import type { Bsn, Result, Ura } from '@stelsel/kernel';
import type { AuditEvent } from '@stelsel/logging';
import type { ImageSource, Network } from '@stelsel/network';
import type { CentralLog, Choices, SignedIn } from './ports.ts';

export interface World {
  readonly network: Network;
  readonly images: ImageSource;
  readonly exchanges: readonly Exchange[];
  readonly policies: Pick<PolicyEngine, 'assess'>;
  readonly choicesOf: (person: SignedIn) => Choices;
  readonly centralLogs: readonly CentralLog[];
  /** What this service itself did for a person: signing in, sharing, downloading. */
  readonly ownLog: (bsn: Bsn) => Promise<Result<readonly AuditEvent[]>>;
  /** Brings a resource to a care provider in the name of the person, by one exchange. */
  readonly deliver: (delivery: {
    readonly exchange: Exchange;
    readonly receiver: Ura;
    readonly person: SignedIn;
    readonly resource: object;
  }) => Promise<Result<unknown>>;
  readonly providers: () => Promise<Result<readonly KnownProvider[]>>;
  /** Whether a source answers anybody at all: asked without a person, a token or a purpose. */
  readonly answers: (source: Ura) => Promise<boolean>;
}

/** An organisation as the national directory knows it. */
export interface KnownProvider {
  readonly ura: string;
  readonly name: string;
  /** RoleCodeNL. */
  readonly type: string;
  readonly place?: string;
  readonly address?: string;
  readonly alsoKnownAs?: readonly string[];
  /** It answers questions. */
  readonly connected: boolean;
}

/** The exchange by which a person reads logs: AuditEvents, about oneself only. */
export function logExchangeOf(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find((exchange) => exchange.relation === 'self' && isAboutLogs(exchange));
}

/** What a citizen collects: whatever allows own access and is asked by queries; what is only about the person's own doings is apart. */
export function subjectsOf(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(
    (exchange) =>
      exchange.purposes.includes('PATRQT') &&
      exchange.relation !== 'self' &&
      exchange.versions.some(({ queries }) => queries.length > 0),
  );
}

/** The exchange by which a person asks and reports, and reads what became of it. */
export function requestExchangeOf(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.find(
    ({ relation, versions }) =>
      relation === 'self' &&
      versions.some(({ deliveries = [] }) =>
        deliveries.some(({ accepts }) => accepts.some(({ type }) => type === 'Task')),
      ),
  );
}

function isAboutLogs({ versions }: Exchange): boolean {
  return versions.some(({ queries }) => queries.some(({ type }) => type === 'AuditEvent'));
}
