import { measurement } from '../../builders/measurement.ts';
import { loinc } from '../../read/code-keys.ts';

/** Schedelomvang. */
export const headCircumference = measurement({
  id: 'HeadCircumference',
  name: { nl: 'Omvang van het hoofd', en: 'Head circumference' },
  codes: [loinc('9843-4')],
});
