import { hasCode } from '../read/concept.ts';
import { type FhirResource, valuesAt } from '../resource.ts';
import { nursingIntervention } from './nursing-intervention.ts';
import { renamedStatus, statusWhen } from './reshaping.ts';

const nursing = '9632001';

export function procedure(resource: FhirResource): FhirResource {
  const isNursing = valuesAt(resource, 'category').some((found) => hasCode(found, 'http://snomed.info/sct', nursing));
  return isNursing ? nursingIntervention(resource) : currentProcedure(resource);
}

function currentProcedure(resource: FhirResource): FhirResource {
  return {
    ...resource,
    ...renamedStatus(resource, { suspended: 'on-hold', aborted: 'stopped' }),
    ...statusWhen(resource, resource.notDone === true, 'not-done'),
  };
}
