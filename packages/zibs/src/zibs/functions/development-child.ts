import { answers } from '../../builders/answer.ts';
import { loinc, snomed } from '../../read/code-keys.ts';

/** OntwikkelingKind. */
export const developmentChild = answers({
  id: 'DevelopmentChild',
  name: { nl: 'Ontwikkeling van een kind', en: 'Development of a child' },
  codes: [snomed('251803000')],
  sensitive: true,
  parts: [
    {
      id: 'urine',
      label: { nl: 'Plas ophouden', en: 'Bladder control' },
      codes: [snomed('275819003')],
      profile: 'DevelopmentChild.ToiletTrainednessUrine',
    },
    {
      id: 'feces',
      label: { nl: 'Ontlasting ophouden', en: 'Bowel control' },
      codes: [snomed('275818006')],
      profile: 'DevelopmentChild.ToiletTrainednessFeces',
    },
    {
      id: 'first-menstruation',
      label: { nl: 'Eerste ongesteldheid', en: 'First menstruation' },
      codes: [loinc('42798-9')],
      profile: 'DevelopmentChild.AgeFirstMenstruation',
    },
    {
      id: 'moving',
      label: { nl: 'Bewegen', en: 'Movement' },
      codes: [snomed('282716004')],
      profile: 'DevelopmentChild.DevelopmentLocomotion',
    },
    {
      id: 'social',
      label: { nl: 'Omgaan met anderen', en: 'Social development' },
      codes: [snomed('225597007')],
      profile: 'DevelopmentChild.DevelopmentSocial',
    },
    {
      id: 'language',
      label: { nl: 'Praten en verstaan', en: 'Language' },
      codes: [snomed('61909002')],
      profile: 'DevelopmentChild.DevelopmentLinguistics',
    },
    {
      id: 'thinking',
      label: { nl: 'Denken en begrijpen', en: 'Cognition' },
      codes: [snomed('311465003'), snomed('364644000')],
      profile: 'DevelopmentChild.DevelopmentCognition',
    },
  ],
});
