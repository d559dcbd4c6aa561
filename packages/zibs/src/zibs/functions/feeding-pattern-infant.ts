import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';
import { conceptTexts } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { extensionsAt, type FhirResource, firstAt, valuesAt } from '../../resource.ts';

/** VoedingspatroonZuigeling. */
export const feedingPatternInfant = answers({
  id: 'FeedingPatternInfant',
  name: { nl: 'Voeding van een baby', en: 'Feeding of a baby' },
  codes: [snomed('289145007')],
  parts: [
    { id: 'food', label: { nl: 'Wat', en: 'What' }, codes: [snomed('109021000146107')] },
    { id: 'frequency', label: { nl: 'Hoe vaak', en: 'How often' }, codes: [snomed('364653007')] },
    { id: 'supplement', label: { nl: 'Wat erbij', en: 'Supplement' }, codes: [snomed('373453009')] },
  ],
  facts: (resource) => [fact('method', { nl: 'Hoe', en: 'How' }, methodOf(resource))],
});

/** Breast or bottle stands in an extension of the kind of food. */
function methodOf(resource: FhirResource): string | undefined {
  const urls = ['ext-FeedingPatternInfant.FeedingMethod', 'zib-FeedingPatternInfant-FeedingMethod'];
  const found = valuesAt(resource, 'component').flatMap((component) =>
    urls.flatMap((name) => extensionsAt(component, `http://nictiz.nl/fhir/StructureDefinition/${name}`)),
  );
  return conceptTexts(found.map((extension) => firstAt(extension, 'valueCodeableConcept')));
}
