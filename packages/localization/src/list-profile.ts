/** The List of the guide (VWS 0.10, nl-gf-localization-list): read strictly, written without the person. */
import { type DataCategory, isDataCategory } from '@stelsel/exchanges';
import { err, namingSystem, ok, parseUra, type Result, type Ura } from '@stelsel/kernel';
import { fault } from './faults.ts';
import type { Registration, Source } from './holding.ts';
import { localizationLimits } from './limits.ts';

export const custodianExtension =
  'http://minvws.github.io/generiekefuncties-docs/StructureDefinition/nl-gf-localization-custodian';

/** The guide uses the first canonical, one of its examples the second. */
export const categorySystems: readonly string[] = [
  namingSystem.dataCategory,
  'http://minvws.nl/CodeSystem/nl-gf-data-categories-cs',
];

/** The guide says OAuth client, the running code says device. */
const sourceSystems: readonly string[] = [namingSystem.oauthClient, 'urn:ietf:rfc:3986'];

const emptyReason = { system: 'http://terminology.hl7.org/CodeSystem/list-empty-reason', code: 'withheld' } as const;
const allowed = new Set([
  'resourceType',
  'id',
  'extension',
  'status',
  'mode',
  'code',
  'subject',
  'source',
  'emptyReason',
]);

/** What a List claims, before the token is opened and the custodian is compared with the caller. */
export interface ListClaim {
  readonly custodian: Ura;
  readonly category: DataCategory;
  readonly token: string;
  readonly source: Source;
}

type Members = Readonly<Record<string, unknown>>;

/** Reads a List; a fault says with a FHIRPath what is wrong. Nothing outside the profile is accepted. */
export function readList(resource: Members): Result<ListClaim> {
  const wrong = checkFixed(resource);
  if (wrong !== undefined) {
    return wrong;
  }
  const custodian = readCustodian(resource.extension);
  if (!custodian.ok) {
    return custodian;
  }
  const category = readCategory(resource.code);
  if (!category.ok) {
    return category;
  }
  const token = readSubject(resource.subject);
  if (!token.ok) {
    return token;
  }
  const source = readSource(resource.source);
  return source.ok
    ? ok({ custodian: custodian.value, category: category.value, token: token.value, source: source.value })
    : source;
}

function checkFixed(resource: Members): Result<never> | undefined {
  if (resource.resourceType !== 'List') {
    return err(fault('LOC-LIST-TYPE', {}, 'List'));
  }
  const forbidden = Object.keys(resource).find((name) => !allowed.has(name));
  if (forbidden !== undefined) {
    return err(fault('LOC-LIST-FORBIDDEN', { name: forbidden }, `List.${forbidden}`));
  }
  if (resource.status !== 'current') {
    return err(fault('LOC-LIST-FIXED', { expected: 'current' }, 'List.status'));
  }
  if (resource.mode !== 'working') {
    return err(fault('LOC-LIST-FIXED', { expected: 'working' }, 'List.mode'));
  }
  const [reason, ...others] = listOf(members(resource.emptyReason).coding);
  if (reason?.system !== emptyReason.system || reason.code !== emptyReason.code || others.length > 0) {
    return err(fault('LOC-LIST-FIXED', { expected: emptyReason.code }, 'List.emptyReason.coding'));
  }
  return undefined;
}

function readCustodian(extension: unknown): Result<Ura> {
  const [custodian, ...others] = listOf(extension);
  const reference = members(custodian?.valueReference);
  const { system, value } = members(reference.identifier);
  const known = custodian?.url === custodianExtension && system === namingSystem.ura && others.length === 0;
  const ura = known && typeof value === 'string' ? parseUra(value) : undefined;
  return ura?.ok ? ura : err(fault('LOC-CUSTODIAN-MISSING', {}, 'List.extension.valueReference.identifier'));
}

function readCategory(code: unknown): Result<DataCategory> {
  const [coding, ...others] = listOf(members(code).coding);
  const known = typeof coding?.system === 'string' && categorySystems.includes(coding.system) && others.length === 0;
  return known && typeof coding.code === 'string' && isDataCategory(coding.code)
    ? ok(coding.code)
    : err(fault('LOC-CATEGORY', {}, 'List.code.coding'));
}

function readSubject(subject: unknown): Result<string> {
  const { reference, identifier } = members(subject);
  if (reference !== undefined) {
    return err(fault('LOC-SUBJECT', {}, 'List.subject.reference'));
  }
  const { system, value } = members(identifier);
  return system === namingSystem.nviToken && typeof value === 'string' && value !== ''
    ? ok(value)
    : err(fault('LOC-SUBJECT', {}, 'List.subject.identifier'));
}

function readSource(source: unknown): Result<Source> {
  const { reference, identifier } = members(source);
  const { system, value } = members(identifier);
  if (reference === undefined && typeof system === 'string' && typeof value === 'string') {
    const checked = checkSource({ system, value });
    if (checked.ok) {
      return checked;
    }
  }
  const at = reference === undefined ? 'List.source.identifier' : 'List.source.reference';
  return err(fault('LOC-SOURCE', { max: localizationLimits.sourceCharacters }, at));
}

export function checkSource(source: Source): Result<Source> {
  const max = localizationLimits.sourceCharacters;
  const good = sourceSystems.includes(source.system) && source.value !== '' && source.value.length <= max;
  return good ? ok(source) : err(fault('LOC-SOURCE', { max }));
}

/** Writes a registration. There is no subject in it: the person never leaves the index. */
export function writeList(registration: Registration): Members {
  return { ...listBody(registration), id: registration.id };
}

/** The List a holder sends: the same with the token and without an id. */
export function writeListClaim(claim: ListClaim): Members {
  const subject = { identifier: { system: namingSystem.nviToken, value: claim.token } };
  return { ...listBody({ ...claim, ura: claim.custodian }), subject };
}

function listBody({ ura, category, source }: Omit<Registration, 'id'>): Members {
  const custodian = { identifier: { system: namingSystem.ura, value: ura } };
  return {
    resourceType: 'List',
    extension: [{ url: custodianExtension, valueReference: custodian }],
    status: 'current',
    mode: 'working',
    code: { coding: [{ system: namingSystem.dataCategory, code: category }] },
    source: { identifier: source },
    emptyReason: { coding: [emptyReason] },
  };
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
}

function listOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value.map(members) : [];
}
