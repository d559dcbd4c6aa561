import { err, ok, type Randomness, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { attributeCategories, attributeIds, codeSystems, decisions, namespaces, type XacmlDecision } from './names.ts';
import { readValues } from './read-closed-question.ts';
import { attributes, code, envelope } from './write-closed-question.ts';
import { findAll, parseXmlTree, type XmlElement, xmlText } from './xml-tree.ts';

export interface ClosedResult {
  readonly category: string;
  readonly decision: XacmlDecision;
}

/** Writes one Result per category, each with its own action. Nothing of the person is echoed. */
export function writeClosedAnswer(
  results: readonly ClosedResult[],
  { messageId, randomness }: { readonly messageId: string | undefined; readonly randomness: Randomness },
): string {
  const relatesTo = messageId === undefined ? '' : `<wsa:RelatesTo>${xmlText(messageId)}</wsa:RelatesTo>`;
  const headers = `<wsa:MessageID>urn:uuid:${randomness.uuid()}</wsa:MessageID>${relatesTo}`;
  const response = `<Response xmlns="${namespaces.xacml}">${results.map(writeResult).join('')}</Response>`;
  return envelope(response, 'XACMLAuthorizationDecisionQueryResponse', headers);
}

function writeResult({ category, decision }: ClosedResult): string {
  const status = decision === 'Indeterminate' ? 'processing-error' : 'ok';
  const action = attributes(attributeCategories.action, [
    code(attributeIds.dataCategory, codeSystems.dataCategory, category),
  ]);
  return `<Result><Decision>${decision}</Decision><Status><StatusCode Value="urn:oasis:names:tc:xacml:1.0:status:${status}"/></Status>${action}</Result>`;
}

/**
 * Reads the results and matches each with its own action (trap 16). One result without an action answers a question about
 * one category. A decision that is not one of the four words is unreadable, and so is an answer without results.
 */
export function readClosedAnswer(text: string, asked: readonly string[]): Result<ReadonlyMap<string, XacmlDecision>> {
  const tree = parseXmlTree(text);
  const results = tree.ok ? findAll(tree.value, namespaces.xacml, 'Result') : [];
  if (results.length === 0) {
    return err(fault('CNS-ANSWER'));
  }
  const answers = new Map<string, XacmlDecision>();
  for (const result of results) {
    const decision = findAll(result, namespaces.xacml, 'Decision')[0]?.text.trim() ?? '';
    const category = categoryOf(result) ?? (results.length === 1 && asked.length === 1 ? asked[0] : undefined);
    if (!isDecision(decision) || category === undefined || answers.has(category)) {
      return err(fault('CNS-ANSWER'));
    }
    answers.set(category, decision);
  }
  return ok(answers);
}

function categoryOf(result: XmlElement): string | undefined {
  const action = findAll(result, namespaces.xacml, 'Attribute').find(
    ({ attributes: { AttributeId } }) => AttributeId === attributeIds.dataCategory,
  );
  return action === undefined ? undefined : readValues(action, codeSystems.dataCategory)[0];
}

function isDecision(text: string): text is XacmlDecision {
  return (decisions as readonly string[]).includes(text);
}
