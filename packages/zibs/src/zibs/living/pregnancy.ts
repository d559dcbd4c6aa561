import { answers } from '../../builders/answer.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** Zwangerschap: known by its code, in zib 2017 a condition with observations beside it. */
export const pregnancy = answers({
  id: 'Pregnancy',
  name: { nl: 'Zwangerschap', en: 'Pregnancy' },
  codes: [snomed('118185001'), snomed('77386006')],
  sensitive: true,
  answer: { nl: 'Zwanger', en: 'Pregnant' },
  parts: [
    {
      id: 'due',
      label: { nl: 'Uitgerekende datum', en: 'Due date' },
      codes: [snomed('161714006'), loinc('11778-8')],
      profile: 'Pregnancy.EstimatedDateOfDelivery',
    },
    {
      id: 'duration',
      label: { nl: 'Hoe lang zwanger', en: 'Duration' },
      codes: [snomed('57036006')],
      profile: 'Pregnancy.PregnancyDuration',
    },
    {
      id: 'last-menstruation',
      label: { nl: 'Laatste ongesteldheid', en: 'Last menstruation' },
      codes: [snomed('21840007')],
      profile: 'Pregnancy.DateLastMenstruation',
    },
    {
      id: 'gravidity',
      label: { nl: 'Aantal keer zwanger', en: 'Number of pregnancies' },
      codes: [snomed('161732006'), loinc('11996-6')],
      profile: 'Pregnancy.Gravidity',
    },
    {
      id: 'parity',
      label: { nl: 'Aantal bevallingen', en: 'Number of births' },
      codes: [snomed('364325004'), loinc('11977-6')],
      profile: 'Pregnancy.Parity',
    },
  ],
});
