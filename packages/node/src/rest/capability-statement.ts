/** What this endpoint can do, generated from what exists: interactions, search parameters and exchanges. */

import type { Exchange } from '@stelsel/exchanges';
import type { FhirModel, Resource } from '@stelsel/fhir';
import { type Clock, instant, release } from '@stelsel/kernel';
import type { SourceCapability } from '@stelsel/store';
import { operationsAt } from '../operations/operation-list.ts';
import {
  resultParametersBefore,
  sourceCan,
  sourceNote,
  systemInteractionsBefore,
  typeBefore,
} from './before-source.ts';
import { versionNumber } from './fhir-version.ts';
import { includeListsOf } from './include-lists.ts';
import { patchFormats } from './read-body.ts';
import { stu3Statement } from './stu3-statement.ts';
import type { TypeCapability } from './type-capability.ts';

export interface CapabilityParts {
  readonly model: FhirModel;
  readonly fhirBase: string;
  readonly clock: Clock;
  readonly name: string;
  /** Named when the endpoint is guarded: only what these exchanges ask is answered to others. */
  readonly exchanges?: readonly Exchange[];
  /** There are no exports and imports. */
  readonly elsewhere?: boolean;
  /** What the source can do that keeps the record; absent when it is kept here. */
  readonly source?: SourceCapability;
  /** ISO 3166. */
  readonly jurisdiction?: string;
}

const typeInteractions = [
  'read',
  'vread',
  'update',
  'patch',
  'delete',
  'history-instance',
  'history-type',
  'create',
  'search-type',
];
const systemInteractions = ['transaction', 'batch', 'history-system'];
/** Parameters of every search, which belong to no element. */
const resultParameters = ['_include', '_revinclude', '_sort', '_count', '_total', '_summary', '_elements'];

export function capabilityStatement(parts: CapabilityParts): Resource {
  const { model, fhirBase, clock, name, source } = parts;
  const exchanges = parts.exchanges?.flatMap((exchange) => spokenIn(exchange, model));
  const spoken = exchanges?.map(({ id }) => `urn:stelsel:exchange:${id}`) ?? [];
  const statement: Resource = {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: instant(clock),
    ...(parts.jurisdiction === undefined ? {} : { jurisdiction: [jurisdictionOf(parts.jurisdiction)] }),
    kind: 'instance',
    software: { name: 'Stelsel', version: release },
    implementation: { description: name, url: fhirBase },
    fhirVersion: versionNumber(model),
    format: ['application/fhir+json', 'application/fhir+xml'],
    patchFormat: [...patchFormats],
    ...(spoken.length === 0 ? {} : { instantiates: spoken }),
    rest: [
      {
        mode: 'server',
        documentation: [
          ...(exchanges === undefined ? [] : [documentationOf(exchanges)]),
          ...(source === undefined ? [] : [sourceNote(source)]),
          compartmentNote,
        ].join(' '),
        ...(exchanges === undefined ? {} : { security: security(model) }),
        resource: model.definitions.resourceTypes.flatMap((type) => typeCapability(type, parts) ?? []),
        interaction: (source === undefined
          ? systemInteractions
          : systemInteractionsBefore(systemInteractions, source)
        ).map((code) => ({ code })),
        compartment: ['http://hl7.org/fhir/CompartmentDefinition/patient'],
        searchParam: (source === undefined ? resultParameters : resultParametersBefore(resultParameters, source)).map(
          (code) => ({ name: code, type: 'special' }),
        ),
        operation: operationsOf(parts),
      },
    ],
  };
  return model.version === 'STU3' ? stu3Statement(statement) : statement;
}

function jurisdictionOf(code: string): object {
  return { coding: [{ system: 'urn:iso:std:iso:3166', code }] };
}

/** The exchange with the versions that ask in this FHIR version, when it has any. */
function spokenIn(exchange: Exchange, model: FhirModel): readonly Exchange[] {
  const versions = exchange.versions.filter(({ fhir }) => fhir === model.version);
  return versions.length === 0 ? [] : [{ ...exchange, versions }];
}

function operationsOf({ elsewhere = false, source }: CapabilityParts, type?: string) {
  return operationsAt(type, {
    elsewhere,
    ...(source === undefined ? {} : { can: (interaction, one) => sourceCan(source, interaction, one) }),
  });
}

function typeCapability(type: string, parts: CapabilityParts): TypeCapability | undefined {
  const { model, source } = parts;
  const operation = operationsOf(parts, type);
  const own: TypeCapability = {
    type,
    interaction: typeInteractions.map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: true,
    conditionalCreate: true,
    conditionalRead: 'full-support',
    conditionalUpdate: true,
    conditionalDelete: 'single',
    ...includeListsOf(model, type),
    searchParam: model.searchParameters.of(type).map((parameter) => ({
      name: parameter.code,
      // STU3 has no type `special`: there it is told as what it is searched as.
      type: model.version === 'STU3' ? parameter.type : parameter.declaredType,
    })),
    ...notSearchedBy(type, model),
    ...(operation.length === 0 ? {} : { operation }),
  };
  return source === undefined ? own : typeBefore(own, source);
}

/** Parameters of the specification or of a package that cannot be searched by, each with its reason. */
function notSearchedBy(type: string, { searchParameters }: FhirModel): { readonly documentation?: string } {
  const reasons = searchParameters.unsupported(type).map(({ code, reason }) => `${code} (${reason})`);
  return reasons.length === 0 ? {} : { documentation: `Not searched by: ${reasons.join(', ')}.` };
}

/** Less than the compartment of FHIR, for a reason: somebody else's record stays theirs. */
const compartmentNote =
  'Patient/[id]/[type] geeft wat over die patiënt gaat, niet wat die patiënt bij een ander deed of opschreef. Patient/[id]/[type] gives what is about that patient, not what that patient did or wrote down for somebody else.';

function documentationOf(exchanges: readonly Exchange[]): string {
  if (exchanges.length === 0) {
    return 'Anderen krijgen hier niets: er is nog geen uitwisseling in deze FHIR-versie.';
  }
  const names = exchanges.map(({ id, versions }) => `${id} (${versions.map((version) => version.id).join(', ')})`);
  const taken = exchanges.flatMap(({ id, versions }) =>
    [...new Set(versions.flatMap(({ deliveries = [] }) => deliveries.map((delivery) => delivery.id)))].map(
      (delivery) => `${id}/${delivery}`,
    ),
  );
  const told = exchanges.filter(({ versions }) => versions.some(({ workflow }) => workflow !== undefined));
  return [
    `Anderen krijgen precies de vragen van deze uitwisselingen: ${names.join(', ')}.`,
    ...(taken.length === 0 ? [] : [`Anderen schrijven hier alleen deze aanleveringen: ${taken.join(', ')}.`]),
    ...(told.length === 0
      ? []
      : [`Een melding (notified pull) wordt aangenomen van: ${told.map(({ id }) => id).join(', ')}.`]),
  ].join(' ');
}

const securityServices: Readonly<Record<FhirModel['version'], string>> = {
  R4: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
  STU3: 'http://hl7.org/fhir/restful-security-service',
};

function security({ version }: FhirModel) {
  const coding = [{ system: securityServices[version], code: 'OAuth' }];
  return { cors: false, service: [{ coding }], description: 'OAuth 2.0, DPoP (RFC 9449)' };
}
