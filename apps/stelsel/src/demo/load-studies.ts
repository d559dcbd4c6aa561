import { sampleInstances } from '@stelsel/dicom';
import { ok, type Result } from '@stelsel/kernel';
import { importImages } from '@stelsel/node';
import { region, storyStudies } from '@stelsel/population';
import { modelOf } from '../cli/fhir-option.ts';
import type { NodeStore } from '../compose/open-store.ts';

/**
 * Draws the scans of the stories and puts them into the record of the hospital that made them, with the study and its
 * address in FHIR. Gives how many studies there are.
 *
 * @param baseOf the public address of an organisation: `https://host/{ura}`
 */
export async function loadStudies(
  nowMs: number,
  storeOf: (process: string) => NodeStore | undefined,
  baseOf: (organization: { readonly ura: string; readonly process: string }) => string,
): Promise<Result<number>> {
  const studies = storyStudies(nowMs);
  for (const study of studies) {
    const organization = region.organizations.find(({ ura }) => ura === study.ura);
    const store = organization === undefined ? undefined : storeOf(organization.process);
    if (organization === undefined || store === undefined) {
      continue;
    }
    const tenant = await store.tenantOf(organization);
    if (!tenant.ok) {
      return tenant;
    }
    const model = modelOf(organization.fhir);
    const record = {
      repository: store.repository(tenant.value, model),
      images: store.images(tenant.value, model),
      fhirBase: `${baseOf(organization)}/fhir/${organization.fhir}`,
      name: organization.name,
    };
    const loaded = await importImages(record, await sampleInstances(study));
    if (!loaded.ok) {
      return loaded;
    }
  }
  return ok(studies.length);
}
