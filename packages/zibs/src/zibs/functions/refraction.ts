import { answers } from '../../builders/answer.ts';
import { snomed } from '../../read/code-keys.ts';

/** Refractie: the strength of glasses that an eye needs. */
export const refraction = answers({
  id: 'Refraction',
  name: { nl: 'Sterkte van brillenglas', en: 'Refraction' },
  codes: [snomed('251718005')],
  parts: [
    { id: 'sphere', label: { nl: 'Sterkte', en: 'Sphere' }, codes: [snomed('251795007')] },
    { id: 'cylinder', label: { nl: 'Cilinder', en: 'Cylinder' }, codes: [snomed('251797004')] },
    { id: 'axis', label: { nl: 'As van de cilinder', en: 'Axis of the cylinder' }, codes: [snomed('251799001')] },
    { id: 'prism', label: { nl: 'Prisma', en: 'Prism' }, codes: [snomed('251762001')] },
    {
      id: 'prism-base',
      label: { nl: 'Richting van het prisma', en: 'Base of the prism' },
      codes: [snomed('246223004')],
    },
    {
      id: 'equivalent',
      label: { nl: 'Gemiddelde sterkte', en: 'Spherical equivalent' },
      codes: [snomed('112881000146107')],
    },
    { id: 'reading', label: { nl: 'Extra voor lezen', en: 'Reading addition' }, codes: [snomed('251718005')] },
  ],
});
