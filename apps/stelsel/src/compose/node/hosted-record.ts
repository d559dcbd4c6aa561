/** The records of one care organisation: one for each FHIR version it answers in. */
import type { Conformance } from '@stelsel/conformance';
import type { FhirModel } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import type { RegisteringTenant, Tenant } from '@stelsel/node';
import type { FhirServerRepository } from '@stelsel/store';
import { modelOf } from '../../cli/fhir-option.ts';
import type { HostedOrganizationConfig } from '../../config/config-schema.ts';
import type { LiveConformance, ProcessConformance } from '../../packages/process-conformance.ts';
import type { FollowedSource } from '../../source/follow-sources.ts';
import { openSource } from '../../source/open-source.ts';
import type { NodeStore } from '../open-store.ts';
import type { ProcessContext } from '../process-context.ts';
import { recordName } from '../tenants.ts';

export interface HostedRecord {
  /** The name its changes are told under. */
  readonly name: string;
  /** As the packages of this process are now. */
  readonly tenant: Tenant;
  readonly registering: RegisteringTenant;
  /** Set when it stands elsewhere. */
  readonly source?: FollowedSource;
}

export interface RecordParts {
  readonly organization: HostedOrganizationConfig;
  readonly store: NodeStore;
  /** The internal id of the organisation. */
  readonly storeTenant: string;
  readonly publicUrl: string;
  /** What the packages of this process add to a FHIR version. */
  readonly conformance: ProcessConformance;
  /** What its records have in common, when answering and when registering. */
  readonly answering: Omit<Tenant, 'fhirBase' | 'repository' | 'bulk' | 'validation'>;
  readonly registering: Omit<RegisteringTenant, 'repository' | 'others'>;
}

/** Each in the store of this process, or in the existing server that this node stands before. */
export async function openRecords(
  context: ProcessContext,
  parts: RecordParts,
): Promise<Result<readonly HostedRecord[]>> {
  const { organization, storeTenant, publicUrl } = parts;
  const names = organization.fhir.map((version) => recordName(storeTenant, modelOf(version)));
  const records: HostedRecord[] = [];
  for (const version of organization.fhir) {
    const conformance = await parts.conformance(modelOf(version));
    if (!conformance.ok) {
      return conformance;
    }
    const now = conformance.value;
    const source = await sourceOf(context, parts, now().model);
    if (!source.ok) {
      return source;
    }
    const repositoryNow = () => source.value?.inModel(now().model) ?? parts.store.repository(storeTenant, now().model);
    const name = recordName(storeTenant, modelOf(version));
    const repository = repositoryNow();
    const fhirBase = `${publicUrl}/fhir/${version}`;
    const tenantOf = renewed(now, ({ model, validator, resources }) => ({
      ...parts.answering,
      fhirBase,
      repository: repositoryNow(),
      ...(source.value === undefined
        ? { bulk: parts.store.bulk(storeTenant, model), images: parts.store.images(storeTenant, model) }
        : {}),
      validation: {
        validator,
        policy: organization.validation,
        knows: (canonical) => resources.find(canonical) !== undefined,
        count: (ended, profile) => context.metrics?.validated(organization.ura, ended, profile),
      },
    }));
    records.push({
      name,
      get tenant() {
        return tenantOf();
      },
      registering: {
        ...parts.registering,
        repository,
        others: names.filter((other) => other !== name),
      },
      ...followed(organization, name, source.value),
    });
  }
  return ok(records);
}

/** Makes it again when the packages changed, and only then. */
function renewed(now: LiveConformance, make: (conformance: Conformance) => Tenant): () => Tenant {
  let of = now();
  let made = make(of);
  return () => {
    if (of !== now()) {
      of = now();
      made = make(of);
    }
    return made;
  };
}

/** The server elsewhere that keeps the record; undefined when it is kept here. */
async function sourceOf(
  { clock, onClose }: ProcessContext,
  { organization: { source, fhir } }: RecordParts,
  model: FhirModel,
): Promise<Result<FhirServerRepository | undefined>> {
  return source === undefined ? ok(undefined) : openSource({ proxy: source.proxy, fhir }, { model, clock, onClose });
}

function followed(
  { ura, source }: HostedOrganizationConfig,
  tenant: string,
  repository: FhirServerRepository | undefined,
): Pick<HostedRecord, 'source'> {
  return source !== undefined && repository !== undefined
    ? { source: { ura, tenant, repository, settings: source.proxy } }
    : {};
}
