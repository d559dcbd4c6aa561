import { measurements } from '../../builders/measurement.ts';
import { snomed } from '../../read/code-keys.ts';

/** Vochtbalans: what went in and what came out in a period. */
export const fluidBalance = measurements({
  id: 'FluidBalance',
  name: { nl: 'Vochtbalans', en: 'Fluid balance' },
  codes: [snomed('710853006'), snomed('364396009')],
  parts: [
    {
      id: 'in',
      label: { nl: 'Vocht erin', en: 'Fluid in' },
      codes: [snomed('251852001')],
      profile: 'FluidBalance.FluidTotalIn',
    },
    {
      id: 'out',
      label: { nl: 'Vocht eruit', en: 'Fluid out' },
      codes: [snomed('251841007')],
      profile: 'FluidBalance.FluidTotalOut',
    },
  ],
});
