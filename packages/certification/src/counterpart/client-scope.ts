/** What the tests of a product that asks, sends or receives are made from. */
import type { Exchange, ExchangeQuery, ExchangeVersion, SystemRole, TestRecord } from '@stelsel/exchanges';
import type { Text } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import type { Need } from '../product/need.ts';
import type { Product } from '../product/product.ts';
import type { Verdict } from '../verdict.ts';
import type { Counterpart } from './counterpart.ts';
import type { Heard, HeardKind } from './heard.ts';

export interface ClientScope {
  readonly exchange: Exchange;
  readonly version: ExchangeVersion;
  readonly role: SystemRole;
  /** The queries that are expected. */
  readonly queries: readonly ExchangeQuery[];
  readonly records: readonly TestRecord[];
  /** Whom it is about. */
  readonly record: TestRecord;
  readonly counterpart: Counterpart;
  /** Whether any identity we have may do this by the policy of the exchange. */
  readonly mayDo: (need: Need) => boolean;
  /** Numbers of test people who can sign in by themselves. */
  readonly citizens: readonly string[];
  /** The authorization base that our notice gave. */
  readonly authorizationBase?: string;
  /** RoleCodeNL type of the product's organisation, when it was named. */
  readonly organizationType?: string;
}

export function clientTest(
  { exchange, version, role }: Pick<ClientScope, 'exchange' | 'version' | 'role'>,
  id: string,
  sentence: Text,
  run: (product: Product) => Verdict | Promise<Verdict>,
  about?: string,
): CertificationTest {
  return {
    id: `${exchange.id}.${version.id}.${role}.${id}`,
    sentence,
    ...(about === undefined ? {} : { about }),
    run: async (product) => run(product),
  };
}

export function heardOfKind({ counterpart }: ClientScope, ...kinds: readonly HeardKind[]): readonly Heard[] {
  return counterpart.heard.filter(({ kind }) => kinds.includes(kind));
}
