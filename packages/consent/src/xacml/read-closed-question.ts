import {
  err,
  objectIdentifier,
  ok,
  type Purpose,
  parseBsn,
  parseUra,
  parseUzi,
  purposes,
  type Result,
} from '@stelsel/kernel';
import type { ClosedQuestion, ResponsibleProfessional } from '../closed-question.ts';
import type { PartyFacts } from '../decide.ts';
import { fault } from '../faults.ts';
import { consentLimits } from '../limits.ts';
import { attributeIds, codeSystems, namespaces } from './names.ts';
import { findAll, parseXmlTree, type XmlElement } from './xml-tree.ts';

/** A question as it was asked, with the message it answers to. */
export interface AskedQuestion {
  readonly question: ClosedQuestion;
  readonly messageId?: string;
}

/** Values of one attribute with this root or code system. */
type ReadValues = (id: string, system: string) => readonly string[];

/** Reads a closed question. A fault names the attribute that is missing or wrong, never its value. */
export function readClosedQuestion(text: string): Result<AskedQuestion> {
  const tree = parseXmlTree(text);
  if (!tree.ok) {
    return tree;
  }
  const [request, ...others] = findAll(tree.value, namespaces.xacml, 'Request');
  if (request === undefined || others.length > 0) {
    return wrong('Request');
  }
  const question = readRequest(valuesOf(request));
  const messageId = findAll(tree.value, namespaces.addressing, 'MessageID')[0]?.text;
  return question.ok ? ok({ question: question.value, ...(messageId === undefined ? {} : { messageId }) }) : question;
}

function readRequest(read: ReadValues): Result<ClosedQuestion> {
  const bsn = parseBsn(only(read(attributeIds.patient, objectIdentifier.bsn)));
  if (!bsn.ok) {
    return wrong(attributeIds.patient);
  }
  const holder = readParty(read, attributeIds.holder, attributeIds.holderType);
  if (!holder.ok) {
    return holder;
  }
  const user = readParty(read, attributeIds.user, attributeIds.userType);
  if (!user.ok) {
    return user;
  }
  const professional = readProfessional(read);
  if (!professional.ok) {
    return professional;
  }
  const categories = read(attributeIds.dataCategory, codeSystems.dataCategory);
  if (categories.length === 0 || categories.length > consentLimits.categories) {
    return wrong(attributeIds.dataCategory);
  }
  const stated = read(attributeIds.purpose, codeSystems.purpose);
  const presumed = stated.length === 2 && stated[0] !== 'COC' && stated[1] === 'COC';
  const purpose = only(presumed ? stated.slice(0, 1) : stated);
  if (!isPurpose(purpose)) {
    return wrong(attributeIds.purpose);
  }
  const responsible = professional.value === undefined ? {} : { professional: professional.value };
  return ok({
    bsn: bsn.value,
    holder: holder.value,
    user: { ...user.value, ...responsible },
    categories,
    purpose,
    ...(presumed ? { presumed } : {}),
  });
}

function readParty(read: ReadValues, id: string, typeId: string): Result<PartyFacts> {
  const ura = parseUra(only(read(id, objectIdentifier.ura)));
  const type = only(read(typeId, objectIdentifier.organizationType));
  if (!ura.ok) {
    return wrong(id);
  }
  return type === '' ? wrong(typeId) : ok({ ura: ura.value, type });
}

/** The responsible professional with role; the employee beside it when there is a mandate. */
function readProfessional(read: ReadValues): Result<ResponsibleProfessional | undefined> {
  const ids = read(attributeIds.professional, objectIdentifier.uzi);
  const employees = read(attributeIds.mandated, objectIdentifier.uzi);
  if (ids.length === 0) {
    return employees.length === 0 ? ok(undefined) : wrong(attributeIds.professional);
  }
  const id = parseUzi(only(ids));
  const role = only(read(attributeIds.role, objectIdentifier.uziRole));
  const mandated = employees.length === 0 ? undefined : parseUzi(only(employees));
  if (!id.ok || mandated?.ok === false) {
    return wrong(id.ok ? attributeIds.mandated : attributeIds.professional);
  }
  return role === ''
    ? wrong(attributeIds.role)
    : ok({ id: id.value, role, ...(mandated === undefined ? {} : { mandated: mandated.value }) });
}

function valuesOf(request: XmlElement): ReadValues {
  const byId = Map.groupBy(findAll(request, namespaces.xacml, 'Attribute'), (each) => each.attributes.AttributeId);
  return (id, system) => (byId.get(id) ?? []).flatMap((attribute) => readValues(attribute, system));
}

/** The `extension` of identifiers with this root and the `code` of coded values of this system. */
export function readValues(attribute: XmlElement, system: string): readonly string[] {
  const identifiers = findAll(attribute, namespaces.hl7, 'InstanceIdentifier')
    .filter(({ attributes }) => attributes.root === system)
    .map(({ attributes }) => attributes.extension ?? '');
  const codes = findAll(attribute, namespaces.hl7, 'CodedValue')
    .filter(({ attributes }) => attributes.codeSystem === system)
    .map(({ attributes }) => attributes.code ?? '');
  return [...identifiers, ...codes];
}

function only(values: readonly string[]): string {
  return values.length === 1 ? (values[0] ?? '') : '';
}

function isPurpose(text: string): text is Purpose {
  return (purposes as readonly string[]).includes(text);
}

function wrong(attribute: string): Result<never> {
  return err(fault('CNS-QUESTION', { attribute }, attribute));
}
