import { hasCategory } from '../../medication/codes.ts';
import { changeFact, medicationZib } from '../../medication/medication-zib.ts';
import { conceptTexts } from '../../read/concept.ts';
import { referenceName } from '../../read/reference.ts';
import { fact } from '../../read/view.ts';
import { firstAt, valuesAt } from '../../resource.ts';

/** Wisselend doseerschema (WDS): the dose for the days to come, under an agreement, often made by another: a thrombosis service. */
export const variableDosingRegimen = medicationZib({
  id: 'VariableDosingRegimen',
  name: { nl: 'Medicijnen: wisselend doseerschema', en: 'Variable dosing schedule' },
  resourceType: 'MedicationRequest',
  reads: (resource) => hasCategory(resource, 'schedule'),
  use: { nl: 'Zo gebruikt u het', en: 'How to use' },
  before: (resource) => [changeFact(conceptTexts(valuesAt(resource, 'reasonCode')))],
  after: (resource, context) =>
    fact(
      'author',
      { nl: 'Schema van', en: 'Schedule by' },
      referenceName(firstAt(resource, 'requester'), resource, context),
    ),
});
