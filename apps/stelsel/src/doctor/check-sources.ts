import { type Clock, ok, type Result } from '@stelsel/kernel';
import { personalTypes } from '@stelsel/store';
import { type FhirName, modelOf } from '../cli/fhir-option.ts';
import type { HostedOrganizationConfig } from '../config/config-schema.ts';
import { openSource, type SourceOfRecord } from '../source/open-source.ts';
import { type Check, checkOf } from './check.ts';

/** Whether the FHIR server behind an organisation answers in each version, and how its changes can be followed. */
export async function checkSources(
  organizations: readonly Pick<HostedOrganizationConfig, 'name' | 'source' | 'fhir'>[],
  clock: Clock,
): Promise<readonly Check[]> {
  const behind = organizations.flatMap(({ name, source, fhir }) =>
    source === undefined ? [] : fhir.map((version) => ({ name, version, record: { proxy: source.proxy, fhir } })),
  );
  return Promise.all(
    behind.map(async ({ name, version, record }) =>
      checkOf(`Bronsysteem van ${name}`, `Source of ${name}`, await checkSource(record, version, clock)),
    ),
  );
}

async function checkSource(record: SourceOfRecord, version: FhirName, clock: Clock): Promise<Result<string>> {
  const closers: (() => Promise<void>)[] = [];
  const repository = await openSource(record, {
    model: modelOf(version),
    clock,
    onClose: (close) => void closers.push(close),
  });
  const can = repository.ok ? await repository.value.capability() : repository;
  await Promise.all(closers.map((close) => close()));
  if (!can.ok) {
    return can;
  }
  const { fhirVersion, software, types, interactions } = can.value;
  const follows = interactions.has('history-system') ? '_history' : '_lastUpdated';
  const writes = [...types.values()].some((type) => type.interactions.has('create')) ? 'read and write' : 'read only';
  const persons = personalTypes(can.value).length;
  return ok(
    `FHIR ${fhirVersion}, ${software.slice(0, 40)}, ${follows}, ${writes}, ${types.size} types, ${persons} by patient`,
  );
}
