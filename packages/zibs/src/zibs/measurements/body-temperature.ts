import { measurement } from '../../builders/measurement.ts';
import { loinc } from '../../read/code-keys.ts';

/** Lichaamstemperatuur. */
export const bodyTemperature = measurement({
  id: 'BodyTemperature',
  name: { nl: 'Temperatuur', en: 'Body temperature' },
  codes: [loinc('8310-5')],
});
