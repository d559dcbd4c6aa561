import { r4Model } from '@stelsel/fhir';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import type { HostedOrganizationConfig } from '../config/config-schema.ts';
import { fault } from '../faults.ts';
import { openSource } from '../source/open-source.ts';
import { type Check, checkOf } from './check.ts';

/** Whether the FHIR server behind an organisation answers, in the right version, and how its changes can be followed. */
export async function checkSources(
  organizations: readonly Pick<HostedOrganizationConfig, 'name' | 'source'>[],
  clock: Clock,
): Promise<readonly Check[]> {
  const behind = organizations.filter(({ source }) => source !== undefined);
  return Promise.all(
    behind.map(async (organization) => {
      const { name } = organization;
      return checkOf(`Bronsysteem van ${name}`, `Source of ${name}`, await checkSource(organization, clock));
    }),
  );
}

async function checkSource(
  { source }: Pick<HostedOrganizationConfig, 'source'>,
  clock: Clock,
): Promise<Result<string>> {
  if (source === undefined) {
    return ok('-');
  }
  const closers: (() => Promise<void>)[] = [];
  const repository = await openSource(source.proxy, {
    model: r4Model,
    clock,
    onClose: (close) => void closers.push(close),
  });
  const can = repository.ok ? await repository.value.capability() : repository;
  await Promise.all(closers.map((close) => close()));
  if (!can.ok) {
    return can;
  }
  const { fhirVersion, software, history, writes } = can.value;
  if (!fhirVersion.startsWith('4.0')) {
    return err(fault('CLI-SOURCE-VERSION', { url: source.proxy.url, found: fhirVersion.slice(0, 20) }));
  }
  const follows = history ? '_history' : '_lastUpdated';
  return ok(`FHIR ${fhirVersion}, ${software.slice(0, 40)}, ${follows}${writes ? ', read and write' : ', read only'}`);
}
