import { type Clock, instant, objectIdentifier, type Randomness } from '@stelsel/kernel';
import type { ClosedQuestion } from '../closed-question.ts';
import { attributeCategories, attributeIds, codeSystems, namespaces, soapAction } from './names.ts';
import { xmlText } from './xml-tree.ts';

/**
 * Writes a closed question as SOAP 1.2 with XACML 3.0 (Mitz 3.3.1): one action per data category, each of which gets its
 * own result. The text carries a BSN: never log it.
 */
export function writeClosedQuestion(
  question: ClosedQuestion,
  { to, clock, randomness }: { readonly to: string; readonly clock: Clock; readonly randomness: Randomness },
): string {
  const { bsn, holder, user, purpose, presumed } = question;
  const { professional } = user;
  const resource = attributes(attributeCategories.resource, [
    identifier(attributeIds.patient, objectIdentifier.bsn, bsn),
    code(attributeIds.holderType, objectIdentifier.organizationType, holder.type),
    identifier(attributeIds.holder, objectIdentifier.ura, holder.ura),
  ]);
  const actions = question.categories.map((category) =>
    attributes(attributeCategories.action, [code(attributeIds.dataCategory, codeSystems.dataCategory, category)]),
  );
  const subject = attributes(attributeCategories.subject, [
    ...(professional === undefined
      ? []
      : [
          code(attributeIds.role, objectIdentifier.uziRole, professional.role),
          identifier(attributeIds.professional, objectIdentifier.uzi, professional.id, 'CIBG'),
        ]),
    ...(professional?.mandated === undefined
      ? []
      : [identifier(attributeIds.mandated, objectIdentifier.uzi, professional.mandated, 'CIBG')]),
    identifier(attributeIds.user, objectIdentifier.ura, user.ura),
    code(attributeIds.userType, objectIdentifier.organizationType, user.type),
  ]);
  const environment = attributes(attributeCategories.environment, [
    code(attributeIds.purpose, codeSystems.purpose, purpose),
    ...(presumed === true ? [code(attributeIds.purpose, codeSystems.purpose, 'COC')] : []),
  ]);
  const request = `<Request xmlns="${namespaces.xacml}" CombinedDecision="false" ReturnPolicyIdList="false">${resource}${actions.join('')}${subject}${environment}</Request>`;
  const query = `<types:XACMLAuthzDecisionQuery xmlns:types="${namespaces.query}" ID="_${randomness.uuid()}" Version="2.0" IssueInstant="${instant(clock)}">${request}</types:XACMLAuthzDecisionQuery>`;
  return envelope(
    query,
    soapAction,
    `<wsa:MessageID>urn:uuid:${randomness.uuid()}</wsa:MessageID>${replyTo}<wsa:To>${xmlText(to)}</wsa:To>`,
  );
}

/** A SOAP 1.2 envelope with its addressing headers. */
export function envelope(body: string, action: string, headers: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><soap:Envelope xmlns:soap="${namespaces.soap}" xmlns:wsa="${namespaces.addressing}"><soap:Header><wsa:Action>${action}</wsa:Action>${headers}</soap:Header><soap:Body>${body}</soap:Body></soap:Envelope>`;
}

const replyTo = `<wsa:ReplyTo><wsa:Address>${namespaces.addressing}/anonymous</wsa:Address></wsa:ReplyTo>`;

export function attributes(category: string, members: readonly string[]): string {
  return `<Attributes Category="${category}">${members.join('')}</Attributes>`;
}

function identifier(id: string, root: string, extension: string, authority?: string): string {
  const name = authority === undefined ? '' : ` assigningAuthorityName="${authority}"`;
  const value = `<InstanceIdentifier xmlns="${namespaces.hl7}" root="${root}" extension="${xmlText(extension)}"${name}/>`;
  return attribute(id, 'II', value);
}

export function code(id: string, system: string, value: string): string {
  const coded = `<CodedValue xmlns="${namespaces.hl7}" code="${xmlText(value)}" codeSystem="${system}"/>`;
  return attribute(id, 'CV', coded);
}

function attribute(id: string, type: 'II' | 'CV', value: string): string {
  return `<Attribute AttributeId="${id}" IncludeInResult="true"><AttributeValue DataType="${namespaces.hl7}#${type}">${value}</AttributeValue></Attribute>`;
}
