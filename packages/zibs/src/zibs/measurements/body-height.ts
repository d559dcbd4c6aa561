import { measurement } from '../../builders/measurement.ts';
import { loinc, snomed } from '../../read/code-keys.ts';
import { labels } from '../../words/labels.ts';

/** Lichaamslengte, standing or lying. */
export const bodyHeight = measurement({
  id: 'BodyHeight',
  name: { nl: 'Lengte', en: 'Body height' },
  codes: ['8302-2', '8306-3', '8308-9'].map(loinc),
  parts: [{ id: 'position', label: labels.position, codes: [snomed('425260001')] }],
});
