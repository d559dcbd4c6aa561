import { measurement } from '../../builders/measurement.ts';
import { componentText } from '../../read/observation.ts';
import { fact } from '../../read/view.ts';

/** Lichaamslengte, standing or lying. */
export const bodyHeight = measurement({
  id: 'BodyHeight',
  name: { nl: 'Lengte', en: 'Body height' },
  system: 'http://loinc.org',
  codes: ['8302-2', '8306-3', '8308-9'],
  more: (resource) => [
    fact('position', { nl: 'Houding', en: 'Position' }, componentText(resource, 'http://snomed.info/sct', '425260001')),
  ],
});
