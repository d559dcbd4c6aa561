/** What is planned with a care provider, or was. */
import type { Chart } from '../life/chart.ts';
import type { Reference } from './reference.ts';

export interface AppointmentFacts {
  readonly what: string;
  readonly status: 'booked' | 'fulfilled' | 'cancelled';
  /** FHIR instants. */
  readonly start: string;
  readonly end: string;
}

export function appointment(chart: Chart, { what, status, start, end }: AppointmentFacts): Reference {
  return chart.keep('Appointment', what, {
    meta: { profile: ['http://hl7.org/fhir/StructureDefinition/Appointment'] },
    status,
    description: what,
    start,
    end,
    participant: [chart.patient, chart.author()].map((actor) => ({ actor, status: 'accepted' })),
  });
}
