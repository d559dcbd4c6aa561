import { type Exchange, type ExchangeQuery, type ExchangeVersion, queryPath } from '@stelsel/exchanges';
import { r4Model } from '@stelsel/fhir';
import { type Clock, limits } from '@stelsel/kernel';
import { answerSizes, capabilityStatement } from '@stelsel/node';
import { code, page, table } from './markdown.ts';

interface Statement {
  readonly fhirVersion: string;
  readonly format: readonly string[];
  readonly rest: readonly {
    readonly interaction: readonly { readonly code: string }[];
    readonly searchParam: readonly { readonly name: string }[];
    readonly resource: readonly {
      readonly type: string;
      readonly interaction: readonly { readonly code: string }[];
      readonly operation?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** What a FHIR endpoint answers, and what others may ask of it, as its CapabilityStatement and the exchanges say. */
export function capabilityPage(exchanges: readonly Exchange[]): string {
  const clock: Clock = { nowMs: () => 0 };
  const parts = { model: r4Model, fhirBase: 'https://node.example.nl/90000001/fhir/r4', clock, name: 'example' };
  const statement = capabilityStatement(parts) as unknown as Statement;
  const [rest] = statement.rest;
  const operations = rest?.resource.flatMap(({ type, operation = [] }) =>
    operation.map(({ name }) => `${type}/$${name}`),
  );
  return page('Capability of a FHIR endpoint', [
    `FHIR ${statement.fhirVersion}, ${statement.format.join(', ')}. An endpoint says the same at \`metadata\`.`,
    '## Interactions',
    `Every resource type: ${codes(rest?.resource[0]?.interaction)}.\n` +
      `The whole endpoint: ${codes(rest?.interaction)}. Operations: ${(operations ?? []).map(code).join(', ')}.\n` +
      `Parameters of every search: ${(rest?.searchParam ?? []).map(({ name }) => code(name)).join(', ')}.\n` +
      'Below a person: `Patient/[id]/[type]`, for what is about that person. Not offered: a search over all types at once; a batch asks several.',
    `A page has ${limits.pageDefault} results unless \`_count\` says otherwise, at most ${limits.pageMax}; a Bundle has at most ` +
      `${limits.bundleEntries} entries; a body at most ${mebibytes(limits.bodyBytes)}.\n` +
      `A page also ends before the resource that would make it longer than ${mebibytes(limits.pageBytes)}; one always fits. What has ` +
      `no pages, such as a document or the answer to a batch, has at most ${mebibytes(answerSizes.each)}. While the answers that are ` +
      `not sent yet have ${mebibytes(answerSizes.together)} together, another large one is refused: 503 with \`Retry-After\`.\n` +
      'In a batch an entry that is wrong is refused by itself; in a transaction it refuses the whole. A transaction answers what a ' +
      'question alone is answered, as the transaction leaves the record.',
    '## What others may ask',
    'Behind the guards only these queries are answered, exactly as written, about one person.',
    ...exchanges.flatMap((exchange) => exchange.versions.map((version) => versionPart(exchange, version))),
    '## Search parameters',
    table(
      ['type', 'parameters'],
      r4Model.definitions.resourceTypes.map((type) => [
        type,
        r4Model.searchParameters
          .of(type)
          .map(({ code: name }) => name)
          .join(', '),
      ]),
    ),
  ]);
}

function codes(list: readonly { readonly code: string }[] = []): string {
  return list.map((item) => code(item.code)).join(', ');
}

function versionPart({ id, name }: Exchange, version: ExchangeVersion): string {
  const queries = table(
    ['query', 'request', 'kept by'],
    version.queries.map((query) => [query.section.nl, code(requestOf(query)), query.keptBy.join(', ')]),
  );
  return `### ${id} ${version.id}: ${name.nl} (${version.fhir})\n\n${queries}`;
}

function requestOf(query: ExchangeQuery): string {
  const params = query.params.map(([name, value]) => `${name}=${value}`);
  return `POST ${queryPath(query)} ${[...params, `${query.subjectParam}=...`].join('&')}`;
}

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MiB`;
}
