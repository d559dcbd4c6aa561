/** The page of all exchanges: what each is, how it travels, who plays which role, and which national application it is. */
import { type Exchange, type ExchangePattern, pulledQueries } from '@stelsel/exchanges';
import { code, page, table } from './markdown.ts';

const patterns: Readonly<Record<ExchangePattern, string>> = {
  query: 'asked',
  'notified-pull': 'announced, then asked',
  delivery: 'delivered',
};

export function exchangesPage(exchanges: readonly Exchange[]): string {
  return page('Exchanges', [
    'Every folder of `packages/exchanges`. What they have in common is explained in [exchanges](../explain/exchanges.md); the queries of each stand in [capability](capability.md).',
    table(
      ['exchange', 'what', 'norm', 'travels', 'versions', 'consent'],
      exchanges.map((exchange) => [
        code(exchange.id),
        `${exchange.name.nl}. ${exchange.name.en}`,
        [exchange.norm, exchange.law].filter((one) => one !== undefined).join(', '),
        exchange.patterns.map((pattern) => patterns[pattern]).join('; '),
        exchange.versions.map(versionOf).join('; '),
        consentOf(exchange),
      ]),
    ),
    '## Roles',
    'The organisation types are those of RoleCodeNL. A node answers only the roles it is qualified for, when its configuration names them (`qualified`).',
    table(
      ['exchange', 'role', 'national name', 'organisations'],
      exchanges.flatMap(({ id, roles = [] }) =>
        roles.map(({ role, name, organizations }) => [code(id), role, name.nl, [...new Set(organizations)].join(' ')]),
      ),
    ),
    '## States of announced exchanges',
    table(['exchange', 'state', 'means', 'next', 'may be fetched'], exchanges.flatMap(statesOf)),
  ]);
}

function versionOf({ id, fhir, queries, deliveries = [] }: Exchange['versions'][number]): string {
  const delivered = deliveries.length === 0 ? '' : `, ${deliveries.length} deliveries`;
  return `${id} (${fhir}, ${queries.length} queries${delivered})`;
}

function consentOf({ versions, presumes = [] }: Exchange): string {
  const asked = new Set(versions.flatMap(({ queries }) => queries.flatMap(({ consent }) => consent ?? [])));
  const presumed = presumes.length === 0 ? '' : `; silence counts as consent for ${presumes.join(', ')}`;
  return asked.size === 0 ? 'none: own data' : `${[...asked].sort().join(', ')}${presumed}`;
}

/** The states of the first version: the versions of an exchange have the same. */
function statesOf({ id, versions }: Exchange): readonly (readonly string[])[] {
  const version = versions.find(({ workflow }) => workflow !== undefined);
  const workflow = version?.workflow;
  if (version === undefined || workflow === undefined) {
    return [];
  }
  return workflow.states.map(({ status, name, next }) => {
    const pulled = pulledQueries({ version, workflow }, status);
    const given = pulled.length === version.queries.length ? 'everything' : `${pulled.length} queries`;
    return [
      code(id),
      code(status),
      name.nl,
      next.map(({ status: to, by }) => `${code(to)} by ${by}`).join(', ') || 'end',
      next.length === 0 ? 'nothing' : given,
    ];
  });
}
