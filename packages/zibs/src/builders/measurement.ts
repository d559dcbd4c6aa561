/** How measurements of the body are made into a zib: an observation of which the moment matters. */
import { labels } from '../words/labels.ts';
import type { Zib } from '../zib.ts';
import { type ObservationDefinition, observation, observations } from './observation.ts';

type MeasurementDefinition = Omit<ObservationDefinition, 'when' | 'rule' | 'undatedIsSame'>;

export function measurement(definition: MeasurementDefinition): Zib {
  return observation(measured(definition));
}

/** The same, with the zibs of its parts. */
export function measurements(definition: MeasurementDefinition): readonly Zib[] {
  return observations(measured(definition));
}

function measured(definition: MeasurementDefinition): ObservationDefinition {
  return { ...definition, when: labels.measured, rule: 'measurement-moment-and-value' };
}
