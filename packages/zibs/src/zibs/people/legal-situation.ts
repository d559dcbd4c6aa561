import type { Text } from '@stelsel/kernel';
import { conceptKey, keyOf } from '../../merge/keys.ts';
import { hasAnyOf, snomed } from '../../read/code-keys.ts';
import { nameOfConcept, statusCode } from '../../read/concept.ts';
import { dateAt } from '../../read/vague-date.ts';
import { makeView, notes, quoted, wordedFact } from '../../read/view.ts';
import { valuesAt } from '../../resource.ts';
import { labels } from '../../words/labels.ts';
import { statusWord } from '../../words/status.ts';
import type { Zib } from '../../zib.ts';

const statusWords: Readonly<Record<string, Text>> = {
  active: { nl: 'Geldt nu', en: 'Current' },
  recurrence: { nl: 'Geldt nu weer', en: 'Current again' },
  relapse: { nl: 'Geldt nu weer', en: 'Current again' },
  inactive: { nl: 'Geldt niet meer', en: 'No longer' },
  remission: { nl: 'Geldt niet meer', en: 'No longer' },
  resolved: { nl: 'Geldt niet meer', en: 'No longer' },
};

/** JuridischeSituatie: a measure that a judge or authority took. */
export const legalStatus = legalSituation('LegalSituation-LegalStatus', '303186005', {
  nl: 'Wettelijke maatregel',
  en: 'Legal status',
});

/** JuridischeSituatie: who decides for someone. */
export const legalRepresentation = legalSituation('LegalSituation-Representation', '151701000146105', {
  nl: 'Wie voor u beslist',
  en: 'Legal representation',
});

function legalSituation(id: string, category: string, name: Text): Zib {
  return {
    id,
    name,
    resourceTypes: ['Condition'],
    profiles: [`http://nictiz.nl/fhir/StructureDefinition/nl-core-${id}`],
    sensitive: true,
    statusWords,
    reads: (resource) =>
      resource.resourceType === 'Condition' &&
      valuesAt(resource, 'category').some((found) => hasAnyOf(found, [snomed(category)])),
    read(resource, context) {
      const found = nameOfConcept(resource.code);
      const date = dateAt(resource, 'onsetDateTime', 'onsetPeriod');
      const end = dateAt(resource, 'abatementDateTime', 'abatementPeriod');
      return makeView(id, resource, context, {
        title: found?.name,
        ownTitle: name,
        term: found?.term,
        status: statusWord(statusWords, statusCode(resource.clinicalStatus)),
        date,
        end,
        facts: [wordedFact('since', labels.since, date?.text), wordedFact('until', labels.until, end?.text)],
        more: [quoted('comment', labels.comment, notes(resource))],
        merging: { since: date?.from },
      });
    },
    merge: { rule: 'legal-situation-kind-and-begin', key: (view) => keyOf(conceptKey(view), view.merging.since) },
  };
}
