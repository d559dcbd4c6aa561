/** What a session can reach: the region, or the invented world of the example. Everything else is the same for both. */
import type { PolicyEngine } from '@stelsel/authorization';
import type { Exchange } from '@stelsel/exchanges';
import type { Bsn, Result } from '@stelsel/kernel';
import type { AuditEvent } from '@stelsel/logging';
import type { Network } from '@stelsel/network';
import type { CentralLog, Choices, SignedIn } from './ports.ts';

export interface World {
  readonly network: Network;
  readonly exchanges: readonly Exchange[];
  readonly policies: Pick<PolicyEngine, 'assess'>;
  readonly choicesOf: (person: SignedIn) => Choices;
  readonly centralLogs: readonly CentralLog[];
  /** What this service itself did for a person: signing in, sharing, downloading. */
  readonly ownLog: (bsn: Bsn) => Promise<Result<readonly AuditEvent[]>>;
  readonly providers: () => Promise<Result<readonly KnownProvider[]>>;
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

/** What a citizen may ask: whatever allows own access and is asked by queries, logs apart. */
export function subjectsOf(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(
    (exchange) =>
      exchange.purposes.includes('PATRQT') &&
      exchange.versions.some(({ queries }) => queries.length > 0) &&
      !isAboutLogs(exchange),
  );
}

function isAboutLogs({ versions }: Exchange): boolean {
  return versions.some(({ queries }) => queries.some(({ type }) => type === 'AuditEvent'));
}
