/**
 * The message "BSN verifiëren": BSN with the members of a search path in, an outcome with what differs out. SBV-Z publishes
 * its functions but not its schema, so the names and the namespace are ours; the members and outcomes are its own.
 */
import { err, ok, parseBsn, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { identificationLimits } from '../limits.ts';
import { type BsnAnswer, type BsnQuestion, bsnOutcomes, type Sex } from '../person-check.ts';
import { childOf, type XmlElement } from './read-xml.ts';
import { readSoap, soapEnvelope } from './soap.ts';
import { element } from './write-xml.ts';

const namespace = 'urn:stelsel:sbv-z:bsn-verifieren:1';
const attributes = ` xmlns="${namespace}"`;
const request = 'BsnVerifierenVraag';
const response = 'BsnVerifierenAntwoord';

const names = {
  bsn: 'Burgerservicenummer',
  birthDate: 'Geboortedatum',
  sex: 'Geslacht',
  surname: 'Geslachtsnaam',
  surnamePrefix: 'Voorvoegsel',
  initials: 'Voorletters',
  postcode: 'Postcode',
  houseNumber: 'Huisnummer',
} as const;

type Member = keyof typeof names;

const outcomeNames: Readonly<Record<BsnAnswer['outcome'], string>> = {
  match: 'GOED',
  'match-differing': 'GOED_AFWIJKEND',
  'no-match': 'GEEN_OVEREENKOMST',
  unknown: 'ONBEKEND',
  deceased: 'OVERLEDEN',
  'under-investigation': 'NUMMER_IN_ONDERZOEK',
};

export function writeBsnQuestion(question: BsnQuestion): string {
  const members = (Object.keys(names) as Member[]).map((member) => element(names[member], question[member]));
  return soapEnvelope(element(request, members, attributes));
}

export function readBsnQuestion(source: string): Result<BsnQuestion> {
  const message = messageOf(source, request);
  if (!message.ok) {
    return message;
  }
  const value = (member: Member): string | undefined => textOf(message.value, names[member]);
  const bsn = parseBsn(value('bsn') ?? '');
  if (!bsn.ok) {
    return bsn;
  }
  const birthDate = value('birthDate') ?? '';
  const sex = value('sex') ?? '';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(birthDate) || !/^[MVO]$/.test(sex)) {
    return err(fault('IDN-MESSAGE', { what: /^[MVO]$/.test(sex) ? names.birthDate : names.sex }));
  }
  const optional = (['surname', 'surnamePrefix', 'initials', 'postcode', 'houseNumber'] as const).flatMap((member) => {
    const text = value(member);
    return text === undefined || text === '' ? [] : [[member, text] as const];
  });
  if (optional.some(([, text]) => text.length > identificationLimits.valueCharacters)) {
    return err(fault('IDN-MESSAGE', { what: `> ${identificationLimits.valueCharacters}` }));
  }
  return ok({ bsn: bsn.value, birthDate, sex: sex as Sex, ...Object.fromEntries(optional) });
}

export function writeBsnAnswer(answer: BsnAnswer): string {
  const differing = answer.differing.map((member) => element('AfwijkendGegeven', names[member as Member] ?? member));
  return soapEnvelope(
    element(response, [element('Resultaat', outcomeNames[answer.outcome]), ...differing], attributes),
  );
}

export function readBsnAnswer(source: string): Result<BsnAnswer> {
  const message = messageOf(source, response);
  if (!message.ok) {
    return message;
  }
  const said = textOf(message.value, 'Resultaat');
  const outcome = bsnOutcomes.find((candidate) => outcomeNames[candidate] === said);
  const differing = message.value.children
    .filter(({ name }) => name === 'AfwijkendGegeven')
    .flatMap(({ text }) => (Object.keys(names) as Member[]).filter((member) => names[member] === text));
  return outcome === undefined ? err(fault('IDN-MESSAGE', { what: 'Resultaat' })) : ok({ outcome, differing });
}

function messageOf(source: string, name: string): Result<XmlElement> {
  const message = readSoap(source);
  if (!message.ok) {
    return message;
  }
  return message.value.name === name && message.value.namespace === namespace
    ? message
    : err(fault('IDN-MESSAGE', { what: name }));
}

function textOf(message: XmlElement, name: string): string | undefined {
  return childOf(message, name)?.text.trim();
}
