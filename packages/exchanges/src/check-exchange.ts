/** What makes a definition usable; a folder that fails this is named and left out, never half used. */
import { err, ok, type Result } from '@stelsel/kernel';
import { isConsentCategory } from './consent-category.ts';
import { isDataCategory } from './data-category.ts';
import type { Exchange, ExchangeVersion } from './exchange.ts';
import { fault } from './faults.ts';
import type { ExchangeWorkflow } from './workflow.ts';

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
  return patternProblem(exchange) ?? exchange.versions.map(versionProblem).find((problem) => problem !== undefined);
}

/** What it says it does, some version does: a pattern that nothing carries would be promised to everybody. */
function patternProblem({ patterns, versions }: Exchange): string | undefined {
  const carried = {
    query: versions.some(({ queries }) => queries.length > 0),
    'notified-pull': versions.some(({ workflow }) => workflow !== undefined),
    delivery: versions.some(({ deliveries = [] }) => deliveries.length > 0),
  };
  const empty = patterns.find((pattern) => !carried[pattern]);
  if (empty !== undefined) {
    return `pattern ${empty} has nothing that carries it`;
  }
  const hidden = (['notified-pull', 'delivery'] as const).find(
    (pattern) => carried[pattern] && !patterns.includes(pattern),
  );
  return hidden === undefined ? undefined : `pattern ${hidden} is not listed in patterns`;
}

function versionProblem(version: ExchangeVersion): string | undefined {
  return queriesProblem(version) ?? deliveriesProblem(version) ?? entriesProblem(version) ?? workflowProblem(version);
}

function queriesProblem(version: ExchangeVersion): string | undefined {
  const ids = version.queries.map((query) => query.id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) {
    return `query ${double} is defined twice in version ${version.id}`;
  }
  const wrong = version.queries.find((query) => !isDataCategory(query.category));
  return wrong === undefined ? undefined : `query ${wrong.id} has unknown category ${wrong.category}`;
}

function deliveriesProblem({ id: version, deliveries = [] }: ExchangeVersion): string | undefined {
  const ids = deliveries.map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double !== undefined) {
    return `delivery ${double} is defined twice in version ${version}`;
  }
  const wrong = deliveries.find(({ category }) => !isDataCategory(category));
  if (wrong !== undefined) {
    return `delivery ${wrong.id} has unknown category ${wrong.category}`;
  }
  const idle = deliveries.find(({ accepts, takenBy }) => accepts.length === 0 || takenBy.length === 0);
  return idle === undefined ? undefined : `delivery ${idle.id} accepts nothing or is taken by nobody`;
}

function entriesProblem({ id: version, entries = [] }: ExchangeVersion): string | undefined {
  const ids = entries.map(({ id }) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  return double === undefined ? undefined : `entry ${double} is defined twice in version ${version}`;
}

function workflowProblem({ id: version, queries, workflow }: ExchangeVersion): string | undefined {
  if (workflow === undefined) {
    return undefined;
  }
  const { documents = [] } = workflow;
  const pulled = [
    ...[workflow.pulls, ...workflow.states.map(({ pulls }) => pulls)].flatMap((ids) => ids ?? []),
    ...documents.map(({ query }) => query),
  ];
  const unknownQuery = pulled.find((named) => !queries.some(({ id }) => id === named));
  if (unknownQuery !== undefined) {
    return `workflow of version ${version} pulls unknown query ${unknownQuery}`;
  }
  return stateProblem(workflow, version);
}

function stateProblem({ states, days, starts = [] }: ExchangeWorkflow, version: string): string | undefined {
  const names = states.map(({ status }) => status);
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) {
    return `state ${double} is defined twice in version ${version}`;
  }
  const led = [...states.flatMap(({ next }) => next), ...starts.map((status) => ({ status }))];
  const unknown = led.find(({ status }) => !names.includes(status));
  if (unknown !== undefined) {
    return `workflow of version ${version} leads to unknown state ${unknown.status}`;
  }
  if (!states.some(({ next }) => next.length === 0) || (states[0]?.next ?? []).length === 0) {
    return `workflow of version ${version} has no beginning or no end`;
  }
  return days > 0 ? undefined : `workflow of version ${version} lasts no time`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
