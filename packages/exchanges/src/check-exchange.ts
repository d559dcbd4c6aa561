/** What makes a definition usable; a folder that fails this is named and left out, never half used. */
import { err, ok, type Result } from '@stelsel/kernel';
import { isConsentCategory } from './consent-category.ts';
import { isDataCategory } from './data-category.ts';
import type { Exchange, ExchangeVersion } from './exchange.ts';
import { fault } from './faults.ts';

/** The exchange itself, or the first problem in words. Takes `unknown`: the folder may be anybody's. */
export function checkExchange(value: unknown): Result<Exchange> {
  const id = isRecord(value) && typeof value.id === 'string' ? value.id : '?';
  const problem = isRecord(value) ? firstProblem(value as unknown as Exchange) : 'not an object';
  return problem === undefined ? ok(value as Exchange) : err(fault('EXC-DEFINITION', { id, problem }));
}

function firstProblem(exchange: Exchange): string | undefined {
  const missing = [
    'id',
    'name',
    'description',
    'patterns',
    'serves',
    'versions',
    'policy',
    'purposes',
    'relation',
  ].find((key) => !(key in exchange));
  if (missing !== undefined) {
    return `${missing} is missing`;
  }
  if (!/^[a-z][a-z0-9-]*$/.test(exchange.id)) {
    return 'id must be lower case letters, digits and hyphens';
  }
  if (typeof exchange.policy.cedar !== 'string' || exchange.policy.cedar.trim() === '') {
    return 'policy.cedar is empty';
  }
  if (exchange.consent !== undefined && !isConsentCategory(exchange.consent)) {
    return `consent ${exchange.consent} does not exist`;
  }
  if (exchange.versions.length === 0) {
    return 'versions is empty';
  }
  return exchange.versions.map(versionProblem).find((problem) => problem !== undefined);
}

function versionProblem(version: ExchangeVersion): string | undefined {
  const ids = version.queries.map((query) => query.id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) {
    return `query ${double} is defined twice in version ${version.id}`;
  }
  const wrong = version.queries.find((query) => !isDataCategory(query.category));
  return wrong === undefined ? undefined : `query ${wrong.id} has unknown category ${wrong.category}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
