/** The promises a folder adds beside what follows from its queries: conditions in FHIRPath on the answers. */
import type { ConformanceCase } from '@stelsel/exchanges';
import { compilePath, type Resource, resourceNode } from '@stelsel/fhir';
import type { Text } from '@stelsel/kernel';
import type { Product } from '../product/product.ts';
import { askSearchset, isSearchset } from '../product/searchset.ts';
import { skipped, verdictOf } from '../verdict.ts';
import { bsnOf, type Derivation, type ServeScope, serveTest } from './scope.ts';

export const ownCases: Derivation = (scope) =>
  scope.cases
    .filter(({ role, version }) => role === 'serve' && version === scope.version.id)
    .map((promise) =>
      serveTest(scope, {
        id: `case.${promise.id}`,
        sentence: promise.sentence,
        run: (product) => tryCase(scope, product, promise),
      }),
    );

async function tryCase(scope: ServeScope, product: Product, promise: ConformanceCase) {
  const record = scope.records.find(({ id }) => id === promise.record);
  const findings: Text[] = [];
  for (const step of promise.steps) {
    const query = scope.queries.find(({ id }) => id === step.query);
    if (record === undefined || query === undefined) {
      return skipped('Deze organisatie houdt dit niet bij.', 'This organisation does not keep it.');
    }
    const answer = await askSearchset(product, { query, subject: bsnOf(record) });
    if (!isSearchset(answer)) {
      findings.push(answer);
      continue;
    }
    const bundle = answer.answer.resource ?? { resourceType: 'Bundle' };
    findings.push(...step.holds.filter((expression) => !holds(scope, expression, bundle)).map(untrue));
  }
  return verdictOf(findings);
}

/** Whether a condition in FHIRPath is true of an answer. */
export function holds({ model }: Pick<ServeScope, 'model'>, expression: string, bundle: Resource): boolean {
  const path = compilePath(expression, model.definitions);
  const answer = path.ok ? path.value.test(resourceNode(bundle)) : path;
  return answer.ok && answer.value === true;
}

export function untrue(expression: string): Text {
  return { nl: `niet waar: ${expression}`, en: `not true: ${expression}` };
}
