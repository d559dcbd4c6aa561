import { referenceName } from '../read/reference.ts';
import { fact, makeView, notes, quoted, wordedFact } from '../read/view.ts';
import { firstAt } from '../resource.ts';
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { medicationMerge, medicationParts, medicationStatusWords } from './medication.ts';

/** Medicatieafspraak: what the prescriber agreed. */
export const medicationAgreement: Zib = {
  id: 'MedicationAgreement',
  name: { nl: 'Medicijnen: afspraken met de arts', en: 'Medication agreements' },
  family: 'Medication',
  resourceTypes: ['MedicationRequest'],
  profiles: ['http://nictiz.nl/fhir/StructureDefinition/mp-MedicationAgreement'],
  statusWords: medicationStatusWords,
  reads: (resource) => resource.resourceType === 'MedicationRequest',
  read(resource, context) {
    const { title, term, status, date, end, use, reason, codes, merging } = medicationParts(resource, context);
    return makeView('MedicationAgreement', resource, context, {
      title,
      term,
      status,
      date,
      end,
      facts: [
        fact('use', { nl: 'Zo gebruikt u het', en: 'How to use' }, use),
        fact('reason', { nl: 'Waarvoor', en: 'What for' }, reason),
        wordedFact('period', labels.date, date?.text),
        fact(
          'prescriber',
          { nl: 'Voorgeschreven door', en: 'Prescribed by' },
          referenceName(firstAt(resource, 'requester'), resource, context),
        ),
      ],
      more: [quoted('comment', labels.comment, notes(resource))],
      codes,
      merging,
    });
  },
  merge: medicationMerge,
};
