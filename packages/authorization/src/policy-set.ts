/** Reads, validates and preparses the Cedar policies of one exchange; the words of every policy come from its annotations. */
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
import { err, ok, type Result } from '@stelsel/kernel';
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

/** Faults: AZN-POLICY-INVALID, AZN-POLICY-TEXT. */
export function readPolicySet({ id: exchange, policy }: Exchange): Result<PolicySet> {
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
  const prepared = prepare(exchange, name, texts);
  return prepared.ok ? ok({ name, policy: `${policy.id}@${policy.version}`, reasons }) : prepared;
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

function prepare(exchange: string, name: string, staticPolicies: Record<string, string>): Result<void> {
  const checked = validate({ schema: accessSchema, policies: { staticPolicies } });
  if (checked.type === 'failure') {
    return invalid(exchange, checked.errors);
  }
  if (checked.validationErrors.length > 0) {
    return invalid(
      exchange,
      checked.validationErrors.map(({ error }) => error),
    );
  }
  const schema = preparseSchema(schemaName, accessSchema);
  if (schema.type === 'failure') {
    return invalid(exchange, schema.errors);
  }
  const policies = preparsePolicySet(name, { staticPolicies });
  return policies.type === 'failure' ? invalid(exchange, policies.errors) : ok();
}

/** Cedar keeps parsed sets per process by name, so the name contains what it names. */
function nameOf(what: string, text: string): string {
  return `${what}#${hash('sha256', text, 'hex').slice(0, 16)}`;
}

function invalid(exchange: string, errors: readonly DetailedError[]): Result<never> {
  const cause = errors.map(({ message }) => message).join('; ');
  return err(authorizationFaults('AZN-POLICY-INVALID', { exchange, cause }));
}
