/** A product says of itself what it can: the CapabilityStatement at `metadata`. */
import type { Text } from '@stelsel/kernel';
import { failed, verdictOf } from '../verdict.ts';
import { type Derivation, serveTest } from './scope.ts';

const versions = { R4: /^4\.0/, STU3: /^3\.0/ } as const;

interface Statement {
  readonly resourceType?: string;
  readonly fhirVersion?: string;
  readonly rest?: readonly { readonly resource?: readonly { readonly type?: string }[] }[];
}

export const statement: Derivation = (scope) => [
  serveTest(scope, {
    id: 'statement',
    sentence: {
      nl: 'Het product zegt in metadata welke versie van FHIR en welke soorten gegevens het kent.',
      en: 'The product says in metadata which version of FHIR and which types it knows.',
    },
    run: async (product) => {
      const url = `${product.base}/metadata`;
      const answer = await product.send({ method: 'GET', url, headers: { accept: 'application/fhir+json' } });
      const { resourceType, fhirVersion = '-', rest = [] } = (answer.resource ?? {}) as Statement;
      if (answer.status !== 200 || resourceType !== 'CapabilityStatement') {
        return failed(
          `Status ${answer.status}, geen CapabilityStatement.`,
          `Status ${answer.status}, no CapabilityStatement.`,
        );
      }
      const known = new Set(rest.flatMap(({ resource = [] }) => resource.map(({ type }) => type)));
      const types = [...new Set(scope.queries.map(({ type }) => type))].filter((type) => !known.has(type));
      const findings: readonly Text[] = versions[scope.version.fhir].test(fhirVersion)
        ? []
        : [{ nl: `fhirVersion ${fhirVersion}`, en: `fhirVersion ${fhirVersion}` }];
      return verdictOf([
        ...findings,
        ...types.map((type) => ({ nl: `${type} staat er niet in`, en: `${type} is not in it` })),
      ]);
    },
  }),
];
