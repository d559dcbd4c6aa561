import { observation } from '../../builders/observation.ts';
import { snomed } from '../../read/code-keys.ts';
import { textsAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { hypersensitivityOf } from './gmo.ts';

const profile = 'http://nictiz.nl/fhir/StructureDefinition/cio-Symptom';

/** Symptoom (CiO): what someone noticed of a reaction. */
export const symptom = observation({
  id: 'Symptom',
  name: { nl: 'Klachten bij een reactie', en: 'Symptoms of a reaction' },
  others: [profile],
  supporting: true,
  reads: (resource) =>
    hypersensitivityOf(resource) !== undefined || textsAt(resource, 'meta.profile').includes(profile),
  parts: [{ id: 'severity', label: labels.severity, codes: [snomed('246112005')] }],
});
