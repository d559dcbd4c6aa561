import type { Chart } from '../life/chart.ts';
import { concept, profile, snomed } from './concept.ts';
import { type Reference, reference } from './reference.ts';

/** zib HulpVanAnderen: who helps with what, how often. */
export function helpFromOthers(chart: Chart, what: string, howOften: string, since: string): Reference {
  const { organization } = chart;
  return chart.keep('CarePlan', what, {
    meta: profile('nl-core-HelpFromOthers'),
    status: 'active',
    intent: 'plan',
    title: what,
    category: [concept(snomed('243114000', 'ondersteuning'))],
    subject: chart.patient,
    period: { start: since },
    activity: [
      {
        detail: {
          code: concept(snomed('243114000', 'ondersteuning')),
          status: 'in-progress',
          scheduledString: howOften,
          performer: [reference('Organization', organization.slug, organization.name)],
          description: what,
        },
      },
    ],
  });
}
