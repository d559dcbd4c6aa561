/** A choice as FHIR Consent, in the shape of Mitz notices; what those cannot say stands in an extension of our own. */
import { type ConsentCategory, consentCategorySystem, isConsentCategory } from '@stelsel/exchanges';
import {
  type Bsn,
  err,
  namingSystem,
  ok,
  parseBsn,
  parseUra,
  purposeSystem,
  type Result,
  type Ura,
} from '@stelsel/kernel';
import { holderCategories, userCategories, userCategorySystem } from './care-categories.ts';
import type { Choice, Party, Recorder, Statement } from './choice.ts';
import { fault } from './faults.ts';
import { consentLimits } from './limits.ts';

const userExtension = 'http://fhir.nl/StructureDefinition/OTV-ProviderCategory';
/** `any` or a kind of holder: a notice names one holder, but the choice may be about more. */
const holderExtension = 'urn:stelsel:consent:holder';
const recorderExtension = 'urn:stelsel:consent:recorded-by';
const notifyProfile = 'http://vzvz.nl/fhir/StructureDefinition/Consent-Mitz-Notify|3.8.0';
const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';

type Members = Readonly<Record<string, unknown>>;

export interface ConsentContext {
  readonly id?: string;
  readonly patient?: Bsn;
  /** The holder a notice goes to. */
  readonly holder?: Ura;
  readonly status?: 'active' | 'inactive';
}

/** Writes one choice. */
export function writeConsent(choice: Choice, context: ConsentContext = {}): Members {
  const { patient, holder } = context;
  const identifier = (system: string, value: string): object => ({ identifier: { system, value } });
  const actor = (role: string, ura: Ura): object => ({
    role: { coding: [{ system: participation, code: role }] },
    reference: identifier(namingSystem.ura, ura),
  });
  const custodian = holder ?? (choice.holder.kind === 'organization' ? choice.holder.ura : undefined);
  const actors = [
    ...(custodian === undefined ? [] : [actor('CST', custodian)]),
    ...(choice.user.kind === 'organization' ? [actor('IRCP', choice.user.ura)] : []),
  ];
  return {
    resourceType: 'Consent',
    id: context.id ?? choice.id,
    ...(holder === undefined ? {} : { meta: { profile: [notifyProfile] } }),
    extension: extensionsOf(choice),
    status: context.status ?? (choice.endedAtMs === undefined ? 'active' : 'inactive'),
    scope: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }] },
    category: [{ coding: [{ system: consentCategorySystem, code: choice.data }] }],
    ...(patient === undefined ? {} : { patient: identifier(namingSystem.bsn, patient) }),
    dateTime: new Date(choice.recordedAtMs).toISOString(),
    provision: {
      type: choice.decision === 'permit' ? 'permit' : 'deny',
      ...(choice.endedAtMs === undefined ? {} : { period: { end: new Date(choice.endedAtMs).toISOString() } }),
      ...(actors.length === 0 ? {} : { actor: actors }),
      purpose: [{ system: purposeSystem, code: choice.situation === 'emergency' ? 'ETREAT' : 'TREAT' }],
    },
  };
}

function extensionsOf({ holder, user, recordedBy }: Choice): readonly object[] {
  const userCodes = user.kind === 'any' ? Object.keys(userCategories) : user.kind === 'category' ? [user.code] : [];
  const users = userCodes.map((code) => ({
    url: userExtension,
    valueCodeableConcept: { coding: [{ system: userCategorySystem, code }] },
  }));
  const holderCode = holder.kind === 'organization' ? undefined : holder.kind === 'any' ? 'any' : holder.code;
  const holders = holderCode === undefined ? [] : [{ url: holderExtension, valueCode: holderCode }];
  return [...users, ...holders, writeRecorder(recordedBy)];
}

function writeRecorder(recorder: Recorder): object {
  return { url: recorderExtension, valueReference: referenceOf(recorder) };
}

function referenceOf(recorder: Recorder): object {
  switch (recorder.kind) {
    case 'citizen':
      return { type: 'Patient', display: 'citizen' };
    case 'representative':
      return { type: 'RelatedPerson', display: recorder.name };
    case 'provider':
      return {
        type: 'Organization',
        identifier: { system: namingSystem.ura, value: recorder.ura },
        display: recorder.professional === undefined ? recorder.name : `${recorder.name}, ${recorder.professional}`,
      };
    default:
      return recorder satisfies never;
  }
}

export interface ReadConsent {
  readonly statements: readonly Statement[];
  readonly active: boolean;
  readonly patient?: Bsn;
  /** The holder that is named, also when the choice is about more holders. */
  readonly holder?: Ura;
}

/** Reads a Consent: one statement for every combination of data category and user it names. */
export function readConsent(resource: Members): Result<ReadConsent> {
  const provision = members(resource.provision);
  const decision = provision.type === 'permit' ? 'permit' : provision.type === 'deny' ? 'objection' : undefined;
  if (resource.resourceType !== 'Consent' || decision === undefined) {
    return unreadable('provision.type permit or deny is needed', 'Consent.provision.type');
  }
  const data = readData(resource.category);
  const users = readUsers(resource.extension, provision.actor);
  const holder = readHolder(resource.extension, provision.actor);
  if (!data.ok || !users.ok || !holder.ok) {
    return [data, users, holder].find((result) => !result.ok) as Result<never>;
  }
  const codes = listOf(provision.purpose).map(({ code }) => code);
  const situation = codes.includes('ETREAT') ? 'emergency' : 'regular';
  const statements = data.value.flatMap((category) =>
    users.value.map((user) => ({ holder: holder.value.party, user, data: category, situation, decision }) as const),
  );
  if (statements.length > consentLimits.choicesPerConsent) {
    return unreadable('too many categories and users', 'Consent');
  }
  const { system, value } = members(members(resource.patient).identifier);
  const patient = system === namingSystem.bsn && typeof value === 'string' ? parseBsn(value) : undefined;
  return ok({
    statements,
    active: resource.status === 'active',
    ...(patient?.ok ? { patient: patient.value } : {}),
    ...(holder.value.ura === undefined ? {} : { holder: holder.value.ura }),
  });
}

function readData(category: unknown): Result<readonly ConsentCategory[]> {
  const codes = listOf(category)
    .flatMap(({ coding }) => listOf(coding))
    .filter(({ system }) => system === consentCategorySystem)
    .map(({ code }) => String(code));
  return codes.length > 0 && codes.every(isConsentCategory)
    ? ok(codes)
    : unreadable('category must name GGC002, GGC012 or GGC013', 'Consent.category');
}

/** All kinds of users together, or none, is everybody. */
function readUsers(extension: unknown, actor: unknown): Result<readonly Party[]> {
  const codes = listOf(extension)
    .filter(({ url }) => url === userExtension)
    .flatMap(({ valueCodeableConcept, valueCoding }) => [
      ...listOf(members(valueCodeableConcept).coding),
      members(valueCoding),
    ])
    .filter(({ code }) => code !== undefined)
    .map(({ code }) => String(code));
  if (!codes.every((code) => Object.hasOwn(userCategories, code))) {
    return unreadable('an unknown category of users', 'Consent.extension');
  }
  const organizations = actorsOf(actor, 'IRCP');
  if (!organizations.ok) {
    return organizations;
  }
  const everybody = Object.keys(userCategories).every((code) => codes.includes(code));
  const named: readonly Party[] = [
    ...(everybody ? [{ kind: 'any' } as const] : codes.map((code) => ({ kind: 'category', code }) as const)),
    ...organizations.value.map((ura) => ({ kind: 'organization', ura }) as const),
  ];
  return ok(named.length === 0 ? [{ kind: 'any' }] : named);
}

function readHolder(extension: unknown, actor: unknown): Result<{ readonly party: Party; readonly ura?: Ura }> {
  const custodians = actorsOf(actor, 'CST');
  if (!custodians.ok || custodians.value.length > 1) {
    return custodians.ok ? unreadable('more than one holder', 'Consent.provision.actor') : custodians;
  }
  const [ura] = custodians.value;
  const code = listOf(extension).find(({ url }) => url === holderExtension)?.valueCode;
  if (typeof code === 'string' && code !== 'any' && !Object.hasOwn(holderCategories, code)) {
    return unreadable('an unknown category of holders', 'Consent.extension');
  }
  const named = ura === undefined ? {} : { ura };
  if (typeof code === 'string') {
    return ok({ party: code === 'any' ? { kind: 'any' } : { kind: 'category', code }, ...named });
  }
  return ok({ party: ura === undefined ? { kind: 'any' } : { kind: 'organization', ura }, ...named });
}

function actorsOf(actor: unknown, role: string): Result<readonly Ura[]> {
  const uras: Ura[] = [];
  for (const each of listOf(actor)) {
    if (!listOf(members(each.role).coding).some(({ code }) => code === role)) {
      continue;
    }
    const { system, value } = members(members(each.reference).identifier);
    const ura = system === namingSystem.ura && typeof value === 'string' ? parseUra(value) : undefined;
    if (!ura?.ok) {
      return unreadable('an organisation is named by its URA', 'Consent.provision.actor.reference.identifier');
    }
    uras.push(ura.value);
  }
  return ok(uras);
}

function unreadable(problem: string, at: string): Result<never> {
  return err(fault('CNS-CONSENT', { problem }, at));
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function listOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.map(members) : [];
}
