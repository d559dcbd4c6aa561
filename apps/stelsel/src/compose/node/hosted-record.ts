/** The records of one care organisation: one for each FHIR version it answers in. */
import { type FhirModel, r4Model, stu3Model } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';
import type { RegisteringTenant, Tenant } from '@stelsel/node';
import type { FhirServerRepository, Repository } from '@stelsel/store';
import type { HostedOrganizationConfig } from '../../config/config-schema.ts';
import type { ProcessConformance } from '../../packages/process-conformance.ts';
import type { FollowedSource } from '../../source/follow-sources.ts';
import { openSource } from '../../source/open-source.ts';
import type { NodeStore } from '../open-store.ts';
import type { ProcessContext } from '../process-context.ts';
import { recordName } from '../tenants.ts';

export interface HostedRecord {
  /** The name its changes are told under. */
  readonly name: string;
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

const models: Readonly<Record<HostedOrganizationConfig['fhir'][number], FhirModel>> = { r4: r4Model, stu3: stu3Model };

/** Each in the store of this process; the first may stand in an existing server that this node stands before. */
export async function openRecords(
  context: ProcessContext,
  parts: RecordParts,
): Promise<Result<readonly HostedRecord[]>> {
  const { organization, storeTenant, publicUrl } = parts;
  const names = organization.fhir.map((version) => recordName(storeTenant, models[version]));
  const records: HostedRecord[] = [];
  for (const [index, version] of organization.fhir.entries()) {
    const conformance = await parts.conformance(models[version]);
    if (!conformance.ok) {
      return conformance;
    }
    const { model, validator } = conformance.value;
    const repository = await recordOf(context, parts, model, index === 0);
    if (!repository.ok) {
      return repository;
    }
    const name = recordName(storeTenant, models[version]);
    records.push({
      name,
      tenant: {
        ...parts.answering,
        fhirBase: `${publicUrl}/fhir/${version}`,
        repository: repository.value,
        ...('capability' in repository.value ? {} : { bulk: parts.store.bulk(storeTenant, model) }),
        validation: { validator, policy: organization.validation },
      },
      registering: {
        ...parts.registering,
        repository: repository.value,
        others: names.filter((other) => other !== name),
      },
      ...followed(organization, name, repository.value),
    });
  }
  return ok(records);
}

async function recordOf(
  { clock, onClose }: ProcessContext,
  { organization: { source }, store, storeTenant }: RecordParts,
  model: FhirModel,
  first: boolean,
): Promise<Result<Repository | FhirServerRepository>> {
  return source === undefined || !first
    ? ok(store.repository(storeTenant, model))
    : openSource(source.proxy, { model, clock, onClose });
}

function followed(
  { ura, source }: HostedOrganizationConfig,
  tenant: string,
  repository: Repository | FhirServerRepository,
): Pick<HostedRecord, 'source'> {
  return source !== undefined && 'capability' in repository
    ? { source: { ura, tenant, repository, settings: source.proxy } }
    : {};
}
