import type { Chart } from '../life/chart.ts';
import { type Coding, concept, profile } from './concept.ts';
import type { Reference } from './reference.ts';

/** zib MedischHulpmiddel: the product and its use. */
export function deviceUse(chart: Chart, kind: Coding, since: string, site?: object): Reference {
  const device = chart.keep('Device', kind.display, {
    meta: profile('nl-core-MedicalDevice.Product'),
    type: concept(kind),
    patient: chart.patient,
  });
  return chart.keep('DeviceUseStatement', kind.display, {
    meta: profile('nl-core-MedicalDevice'),
    status: 'active',
    subject: chart.patient,
    timingPeriod: { start: since },
    device,
    ...(site === undefined ? {} : { bodySite: site }),
  });
}
