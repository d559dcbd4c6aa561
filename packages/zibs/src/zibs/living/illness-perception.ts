import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Ziektebeleving. */
export const illnessPerception = answers({
  id: 'IllnessPerception',
  name: { nl: 'Omgaan met ziekte', en: 'Living with illness' },
  codes: [snomed('363910003')],
  sensitive: true,
  parts: [
    {
      id: 'insight',
      label: { nl: 'Wat u van de ziekte begrijpt', en: 'Insight in the illness' },
      codes: [snomed('27026000')],
      profile: 'IllnessPerception.PatientIllnessInsight',
    },
    {
      id: 'coping',
      label: { nl: 'Hoe u ermee omgaat', en: 'How you cope' },
      codes: [snomed('364667003')],
      profile: 'IllnessPerception.CopingWithIllnessByPatient',
    },
    {
      id: 'family',
      label: { nl: 'Hoe uw naasten ermee omgaan', en: 'How your family copes' },
      codes: [snomed('405199009')],
      profile: 'IllnessPerception.CopingWithIllnessByFamily',
    },
  ],
});
