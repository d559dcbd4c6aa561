/** What a product that asks must do: every query, exactly; nothing wider; the person never in an address. */
import type { Text } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import { failed, passed, skipped, verdictOf } from '../verdict.ts';
import { type ClientScope, clientTest, heardOfKind } from './client-scope.ts';

export function retrieveTests(scope: ClientScope): readonly CertificationTest[] {
  return [...scope.queries.map((query) => asked(scope, query)), onlyThese(scope), onePerson(scope), ...manners(scope)];
}

function asked(scope: ClientScope, { id, section }: ClientScope['queries'][number]): CertificationTest {
  return clientTest(
    scope,
    `${id}.asked`,
    {
      nl: `${section.nl}: gevraagd precies zoals de uitwisseling het noemt.`,
      en: `${section.en}: asked exactly as the exchange names it.`,
    },
    () =>
      heardOfKind(scope, 'query').some((one) => one.id === id)
        ? passed
        : failed('Deze vraag kwam niet.', 'This query did not come.'),
    id,
  );
}

export function onlyThese(scope: ClientScope): CertificationTest {
  return clientTest(
    scope,
    'only-these',
    {
      nl: 'Het product vraagt en schrijft niets wat de uitwisseling niet noemt.',
      en: 'The product asks and writes nothing that the exchange does not name.',
    },
    () =>
      verdictOf(heardOfKind(scope, 'refused').map(({ method, path, fault }) => refusedAs(method, path, fault?.text))),
  );
}

function refusedAs(method: string, path: string, text: Text | undefined): Text {
  return { nl: `${method} ${path}: ${text?.nl ?? ''}`, en: `${method} ${path}: ${text?.en ?? ''}` };
}

function onePerson(scope: ClientScope): CertificationTest {
  const { record } = scope;
  return clientTest(
    scope,
    'one-person',
    {
      nl: `Het product vraagt alleen over de persoon om wie het gaat, testpersoon ${record.id}.`,
      en: `The product asks only about the person it is about, test person ${record.id}.`,
    },
    () => {
      const queries = heardOfKind(scope, 'query', 'page');
      const others = queries.filter((one) => one.record !== record.id);
      return queries.length === 0
        ? failed('Er kwam geen enkele vraag.', 'No query came at all.')
        : verdictOf(others.map(({ path }) => ({ nl: `${path} over een ander`, en: `${path} about somebody else` })));
    },
  );
}

function manners(scope: ClientScope): readonly CertificationTest[] {
  return [
    clientTest(
      scope,
      'no-person-in-address',
      {
        nl: 'Het BSN staat nooit in een adres: adressen komen in logboeken terecht.',
        en: 'The BSN never stands in an address: addresses end in logs.',
      },
      () => {
        const said = scope.counterpart.heard.filter(({ personInAddress }) => personInAddress);
        const findings = said.map(({ method, path }) => ({ nl: `${method} ${path}`, en: `${method} ${path}` }));
        return verdictOf(findings, 'warning');
      },
    ),
    clientTest(
      scope,
      'pages',
      {
        nl: 'Is een antwoord langer dan één bladzijde, dan haalt het product elke volgende op.',
        en: 'When an answer is longer than one page, the product fetches every next one.',
      },
      () => pagesVerdict(scope),
    ),
    clientTest(
      scope,
      'accept',
      {
        nl: 'Het product zegt welke vorm het wil: FHIR in JSON of XML.',
        en: 'The product says which form it wants: FHIR in JSON or XML.',
      },
      () => {
        const said = heardOfKind(scope, 'query', 'follow-up').filter(({ accept }) => !/fhir\+(json|xml)/.test(accept));
        return verdictOf(
          said.map(({ path, accept }) => ({ nl: `${path}: ${accept}`, en: `${path}: ${accept}` })),
          'warning',
        );
      },
    ),
  ];
}

function pagesVerdict(scope: ClientScope) {
  const asked = new Set(heardOfKind(scope, 'query').map(({ id }) => id));
  const long = scope.queries.filter(({ id }) => asked.has(id) && (scope.record.matches[id]?.length ?? 0) > pageOfTest);
  const fetched = heardOfKind(scope, 'page').map(({ id }) => id);
  return long.length === 0
    ? skipped('Geen antwoord was langer dan één bladzijde.', 'No answer was longer than one page.')
    : verdictOf(
        long
          .filter(({ id }) => !fetched.includes(id))
          .map(({ id }) => ({ nl: `${id}: niet opgehaald`, en: `${id}: not fetched` })),
      );
}

/** Small, so that one record is enough to see whether a product turns the page. */
export const pageOfTest = 2;
