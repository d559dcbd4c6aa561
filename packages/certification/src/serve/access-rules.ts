/** What a guarded product must refuse: no token, a token of another person, and a query that is wider than the exchange. */
import { type ExchangeQuery, matchRequest, queryParameters } from '@stelsel/exchanges';
import type { Bsn, Text } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import type { Answer, Asked, Product } from '../product/product.ts';
import { failed, passed, skipped, type Verdict, verdictOf } from '../verdict.ts';
import { bsnOf, type Derivation, richest, type ServeScope, serveTest } from './scope.ts';

export const accessRules: Derivation = (scope) => [
  ...scope.queries.map((query) => withoutToken(scope, query)),
  ...scope.queries.map((query) => wider(scope, query)),
  otherToken(scope),
  withoutPerson(scope),
];

function withoutToken(scope: ServeScope, query: ExchangeQuery): CertificationTest {
  return serveTest(scope, {
    id: `${query.id}.without-token`,
    about: query.id,
    sentence: {
      nl: `${query.section.nl}: zonder token geweigerd.`,
      en: `${query.section.en}: refused without a token.`,
    },
    run: whenGuarded(async (product) => {
      const answer = await product.ask({ query, subject: anyone(scope, query), anonymous: true });
      if (answer.status !== 401) {
        return failed(`Verwacht status 401, gekregen ${answer.status}.`, `Expected status 401, got ${answer.status}.`);
      }
      return answer.headers['www-authenticate'] === undefined
        ? verdictOf([{ nl: 'zonder kop WWW-Authenticate', en: 'without a header WWW-Authenticate' }], 'warning')
        : passed;
    }),
  });
}

function wider(scope: ServeScope, query: ExchangeQuery): CertificationTest {
  return serveTest(scope, {
    id: `${query.id}.wider`,
    about: query.id,
    sentence: {
      nl: `${query.section.nl}: een ruimere vraag dan de uitwisseling noemt, wordt geweigerd.`,
      en: `${query.section.en}: a query wider than the exchange names is refused.`,
    },
    run: whenGuarded(async (product) => {
      const subject = anyone(scope, query);
      const asked = wideningsOf(scope, query, subject).map((params): Asked => ({ query, subject, params }));
      const answers = await Promise.all(asked.map((one) => product.ask(one)));
      return verdictOf(answers.flatMap((answer, index) => notRefused(answer, asked[index]?.params ?? [])));
    }),
  });
}

function otherToken(scope: ServeScope): CertificationTest {
  return serveTest(scope, {
    id: 'other-token',
    sentence: {
      nl: 'Wie mag vragen over de ene testpersoon, krijgt niets over de andere.',
      en: 'Who may ask about one test person gets nothing about the other.',
    },
    run: whenGuarded(async (product) => {
      const [first, second] = scope.records;
      if (first === undefined || second === undefined) {
        return skipped('Er is maar één testpersoon.', 'There is one test person only.');
      }
      const [subject, tokenFor] = [bsnOf(first), bsnOf(second)];
      const answers = await Promise.all(scope.queries.map((query) => product.ask({ query, subject, tokenFor })));
      return verdictOf(answers.flatMap((answer) => (holdsData(answer) ? [got(answer)] : [])));
    }),
  });
}

function withoutPerson(scope: ServeScope): CertificationTest {
  return serveTest(scope, {
    id: 'without-person',
    sentence: {
      nl: 'Een vraag zonder persoon wordt geweigerd.',
      en: 'A query without a person is refused.',
    },
    run: whenGuarded(async (product) => {
      const answers = await Promise.all(
        scope.queries.map((query) => product.ask({ query, subject: anyone(scope, query), params: query.params })),
      );
      return verdictOf(answers.flatMap((answer) => notRefused(answer, [['', '']])));
    }),
  });
}

function whenGuarded(run: (product: Product) => Promise<Verdict>): (product: Product) => Promise<Verdict> {
  return async (product) =>
    product.guarded
      ? run(product)
      : skipped('Het adres is open: er wordt geen toegang gevraagd.', 'The endpoint is open: no access is asked.');
}

function anyone(scope: ServeScope, query: ExchangeQuery): Bsn {
  const record = richest(scope, query) ?? scope.records[0];
  if (record === undefined) {
    throw new Error('an exchange version without records has no tests');
  }
  return bsnOf(record);
}

/** The query with more than it may have, or less than it must; not when that is another query of the exchange. */
function wideningsOf(
  { version }: ServeScope,
  query: ExchangeQuery,
  subject: Bsn,
): readonly NonNullable<Asked['params']>[] {
  const exact = queryParameters(query, subject);
  const less = query.params.map((_, index) => exact.filter((__, place) => place !== index));
  const candidates = [
    [...exact, ['_revinclude', 'Provenance:target'] as const],
    [...exact, ['_include', '*'] as const],
    [...exact, ['_has:Observation:subject:code', 'x'] as const],
    ...less.slice(0, 1),
  ];
  const { type, interaction, operation } = query;
  return candidates.filter(
    (params) => !matchRequest(version, { type, interaction, params, ...(operation && { operation }) }).ok,
  );
}

function notRefused(answer: Answer, params: NonNullable<Asked['params']>): readonly Text[] {
  const extra = params.at(-1)?.[0] ?? '';
  return answer.status >= 400 && answer.status < 500
    ? []
    : [
        {
          nl: `${got(answer).nl} op ${extra === '' ? 'een vraag zonder persoon' : extra}`,
          en: `${got(answer).en} for ${extra === '' ? 'a query without a person' : extra}`,
        },
      ];
}

function got({ status }: Answer): Text {
  return { nl: `status ${status} in plaats van een weigering`, en: `status ${status} instead of a refusal` };
}

function holdsData({ resource }: Answer): boolean {
  const { entry } = (resource ?? {}) as {
    readonly entry?: readonly { readonly resource?: { resourceType: string } }[];
  };
  return (entry ?? []).some((one) => one.resource !== undefined && one.resource.resourceType !== 'OperationOutcome');
}
