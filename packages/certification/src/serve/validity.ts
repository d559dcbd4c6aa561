/** Every resource is FHIR of its version, and what its profile says. */
import type { ExchangeVersion } from '@stelsel/exchanges';
import type { Resource } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import type { CertificationTest } from '../certification-test.ts';
import type { Product } from '../product/product.ts';
import { addressOf } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { allAnswers, noAnswers } from './all-answers.ts';
import { type Derivation, type ServeScope, serveTest } from './scope.ts';

export const validity: Derivation = (scope) => [
  fhir(scope),
  ...Object.entries(scope.version.profiles).flatMap(([type, profiles]) => [
    claims(scope, type, profiles),
    meets(scope, type),
  ]),
];

function fhir(scope: ServeScope): CertificationTest {
  return serveTest(scope, {
    id: 'valid.fhir',
    sentence: {
      nl: `Elk antwoord is geldig FHIR ${scope.version.fhir}.`,
      en: `Every answer is valid FHIR ${scope.version.fhir}.`,
    },
    run: async (product) => {
      const { searchsets } = await allAnswers(scope, product);
      if (searchsets.length === 0) {
        return noAnswers;
      }
      return verdictOf(
        searchsets.flatMap(({ asked, answer: { invalid } }): readonly Text[] =>
          invalid === undefined
            ? []
            : [
                {
                  nl: `${asked.query.id}: ${invalid.text.nl} (${invalid.at ?? ''})`,
                  en: `${asked.query.id}: ${invalid.text.en} (${invalid.at ?? ''})`,
                },
              ],
        ),
      );
    },
  });
}

function claims(scope: ServeScope, type: string, profiles: readonly string[]): CertificationTest {
  return serveTest(scope, {
    id: `valid.claims.${type}`,
    sentence: {
      nl: `Elke ${type} noemt een profiel van deze uitwisseling.`,
      en: `Every ${type} names a profile of this exchange.`,
    },
    run: async (product) => {
      const resources = await resourcesOf(scope, product, type);
      const without = resources.filter(({ meta }) => !(meta?.profile ?? []).some((one) => isOneOf(one, profiles)));
      return resources.length === 0
        ? nothingOf(type)
        : verdictOf(
            without.map((resource) => ({ nl: addressOf(resource), en: addressOf(resource) })),
            'warning',
          );
    },
  });
}

function meets(scope: ServeScope, type: string): CertificationTest {
  return serveTest(scope, {
    id: `valid.profile.${type}`,
    sentence: { nl: `Elke ${type} voldoet aan zijn profiel.`, en: `Every ${type} meets its profile.` },
    run: async (product) => {
      const resources = await resourcesOf(scope, product, type);
      if (resources.length === 0) {
        return nothingOf(type);
      }
      const known = resources.filter(({ meta }) => (meta?.profile ?? []).some((one) => scope.validator.knows(one)));
      const findings = resources.flatMap((resource) =>
        scope.validator
          .validate(resource)
          .filter(({ severity, rule }) => severity === 'error' && (known.length > 0 || rule !== 'VAL-MODIFIER-UNKNOWN'))
          .map(({ text, path }) => ({
            nl: `${addressOf(resource)} ${path}: ${text.nl}`,
            en: `${addressOf(resource)} ${path}: ${text.en}`,
          })),
      );
      return findings.length === 0 && known.length === 0
        ? skipped(
            'Aan FHIR voldoet het; de profielen zijn hier niet bekend. Geef ze met --package.',
            'It meets FHIR; the profiles are not known here. Give them with --package.',
          )
        : verdictOf(findings);
    },
  });
}

async function resourcesOf(scope: ServeScope, product: Product, type: string): Promise<readonly Resource[]> {
  const { searchsets } = await allAnswers(scope, product);
  const found = searchsets
    .filter(({ answer }) => answer.invalid === undefined)
    .flatMap(({ entries }) => entries.flatMap(({ resource }) => resource ?? []))
    .filter(({ resourceType }) => resourceType === type);
  return [...new Map(found.map((resource) => [addressOf(resource), resource])).values()];
}

function isOneOf(profile: string, profiles: ExchangeVersion['profiles'][string]): boolean {
  return profiles.includes(profile.replace(/\|.*$/, ''));
}

function nothingOf(type: string) {
  return skipped(`Er kwam geen enkele ${type}.`, `No ${type} came at all.`);
}
