import { measurement } from '../../builders/measurement.ts';
import { loinc } from '../../read/code-keys.ts';
import { conceptText } from '../../read/concept.ts';
import { fact } from '../../read/view.ts';
import { textAt, valuesAt } from '../../resource.ts';

/** Lichaamstemperatuur; where it was taken is said beside the code of all temperatures. */
export const bodyTemperature = measurement({
  id: 'BodyTemperature',
  name: { nl: 'Temperatuur', en: 'Body temperature' },
  codes: [loinc('8310-5')],
  facts: (resource) => {
    const kinds = valuesAt(resource, 'code.coding').filter((coding) => textAt(coding, 'system') !== 'http://loinc.org');
    return [
      fact(
        'kind',
        { nl: 'Waar gemeten', en: 'Where measured' },
        kinds.length === 0 ? undefined : conceptText({ coding: kinds }),
      ),
    ];
  },
});
