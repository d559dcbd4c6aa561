/** Reads, validates and preparses the Cedar policies of the exchanges; the words of every policy come from its annotations. */
import { hash } from 'node:crypto';
import {
  type DetailedError,
  policySetTextToParts,
  policyToJson,
  preparsePolicySet,
  preparseSchema,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import { accessSchema, type Exchange } from '@stelsel/exchanges';
import { combine, err, ok, type Result } from '@stelsel/kernel';
import type { DecisionReason } from './decision.ts';
import { authorizationFaults } from './faults.ts';

export interface PolicySet {
  /** Name under which Cedar keeps the parsed policies. */
  readonly name: string;
  /** Id and version, for the log. */
  readonly policy: string;
  readonly reasons: ReadonlyMap<string, DecisionReason>;
}

export const schemaName = nameOf('schema', accessSchema);

/**
 * All of them are checked against the schema in one go, because reading the schema costs more than checking a policy.
 * Faults: AZN-POLICY-INVALID, AZN-POLICY-TEXT.
 */
export function readPolicySets(exchanges: readonly Exchange[]): Result<readonly PolicySet[]> {
  const written = combine(exchanges.map(readPolicies));
  const checked = written.ok ? check(written.value) : written;
  return written.ok && checked.ok ? combine(written.value.map(prepare)) : (checked as Result<never>);
}

interface WrittenPolicies extends PolicySet {
  readonly exchange: string;
  /** By id. */
  readonly texts: Readonly<Record<string, string>>;
}

function readPolicies({ id: exchange, policy }: Exchange): Result<WrittenPolicies> {
  const parts = policySetTextToParts(policy.cedar);
  if (parts.type === 'failure') {
    return invalid(exchange, parts.errors);
  }
  if (parts.policy_templates.length > 0) {
    return err(authorizationFaults('AZN-POLICY-INVALID', { exchange, cause: 'templates' }));
  }
  const texts: Record<string, string> = {};
  const reasons = new Map<string, DecisionReason>();
  for (const text of parts.policies) {
    const reason = readReason(exchange, text);
    if (!reason.ok) {
      return reason;
    }
    const { id } = reason.value;
    if (reasons.has(id)) {
      return err(authorizationFaults('AZN-POLICY-INVALID', { exchange, cause: `@id("${id}") twice` }));
    }
    reasons.set(id, reason.value);
    texts[id] = text;
  }
  const name = nameOf(exchange, policy.cedar);
  return ok({ exchange, name, policy: `${policy.id}@${policy.version}`, reasons, texts });
}

function readReason(exchange: string, text: string): Result<DecisionReason> {
  const parsed = policyToJson(text);
  if (parsed.type === 'failure') {
    return invalid(exchange, parsed.errors);
  }
  const { effect, annotations = {} } = parsed.json;
  const { id = '', nl = '', en = '' } = annotations;
  const missing = Object.entries({ id, nl, en }).find(([, value]) => value === '');
  return missing === undefined
    ? ok({ id, effect, text: { nl, en } })
    : err(authorizationFaults('AZN-POLICY-TEXT', { exchange, policy: id || '-', name: missing[0] }));
}

/** Each policy under the number of its set, so that what is wrong is told of the right exchange. */
function check(sets: readonly WrittenPolicies[]): Result<void> {
  const numbered = sets.flatMap(({ texts }, number) =>
    Object.entries(texts).map(([id, text]) => [`${number} ${id}`, text] as const),
  );
  const checked = validate({ schema: accessSchema, policies: { staticPolicies: Object.fromEntries(numbered) } });
  if (checked.type === 'failure') {
    return invalid(sets.map(({ exchange }) => exchange).join(', '), checked.errors);
  }
  const [first] = checked.validationErrors;
  const number = first?.policyId.split(' ', 1)[0];
  const wrong = checked.validationErrors.filter(({ policyId }) => policyId.startsWith(`${number} `));
  return first === undefined
    ? ok()
    : invalid(
        sets[Number(number)]?.exchange ?? '-',
        wrong.map(({ error }) => error),
      );
}

function prepare({ exchange, name, policy, reasons, texts }: WrittenPolicies): Result<PolicySet> {
  const schema = prepareSchema();
  if (schema.type === 'failure') {
    return invalid(exchange, schema.errors);
  }
  const policies = preparsePolicySet(name, { staticPolicies: texts });
  return policies.type === 'failure' ? invalid(exchange, policies.errors) : ok({ name, policy, reasons });
}

let prepared: ReturnType<typeof preparseSchema> | undefined;

/** Once per process: Cedar keeps it by its name. */
function prepareSchema(): ReturnType<typeof preparseSchema> {
  prepared ??= preparseSchema(schemaName, accessSchema);
  return prepared;
}

/** Cedar keeps parsed sets per process by name, so the name contains what it names. */
function nameOf(what: string, text: string): string {
  return `${what}#${hash('sha256', text, 'hex').slice(0, 16)}`;
}

function invalid(exchange: string, errors: readonly DetailedError[]): Result<never> {
  const cause = errors.map(({ message }) => message).join('; ');
  return err(authorizationFaults('AZN-POLICY-INVALID', { exchange, cause }));
}
