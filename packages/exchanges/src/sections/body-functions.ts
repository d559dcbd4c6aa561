/** How the body works, as nurses look at it, and the systems in it: catheter, feeding tube, drip, stoma. */
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'nursing');
const category = 'ObservationExam';

export const bodyFunctions: readonly Section[] = [
  lastOf({
    id: 'bladder',
    section: { nl: 'Plassen', en: 'Bladder function' },
    codes: [snomed('28278009')],
    category,
    zib: 'BladderFunction',
    keptBy,
  }),
  lastOf({
    id: 'bowel',
    section: { nl: 'Ontlasting', en: 'Bowel function' },
    codes: [snomed('111989001')],
    parts: [loinc('9397-1'), snomed('443172007'), snomed('129008009'), snomed('162098000')],
    category,
    zib: 'BowelFunction',
    keptBy,
  }),
  lastOf({
    id: 'hearing',
    section: { nl: 'Horen', en: 'Hearing' },
    codes: [snomed('47078008')],
    category,
    zib: 'HearingFunction',
    keptBy,
  }),
  lastOf({
    id: 'vision',
    section: { nl: 'Zien', en: 'Vision' },
    codes: [snomed('281004000')],
    category,
    zib: 'VisualFunction',
    keptBy,
  }),
  {
    id: 'stoma',
    section: { nl: 'Stoma', en: 'Stoma' },
    interaction: 'search',
    type: 'Condition',
    params: [['category', snomed('245857005')]],
    subjectParam: 'patient.identifier',
    category: 'Condition',
    zib: ['Stoma'],
    keptBy,
    stu3: { type: 'Observation', params: [['code', snomed('245857005')]] },
  },
  system('feeding-tube', { nl: 'Sonde', en: 'Feeding tube' }, '281414004', 'FeedingTubeSystem'),
  system('infusion', { nl: 'Infuus', en: 'Infusion' }, '52124006', 'Infusion'),
];

/** A device in use of one kind, with the device itself. */
function system(id: string, section: Section['section'], kind: string, zib: string): Section {
  return {
    id,
    section,
    interaction: 'search',
    type: 'DeviceUseStatement',
    params: [
      ['device.type', snomed(kind)],
      ['_include', 'DeviceUseStatement:device'],
    ],
    subjectParam: 'patient.identifier',
    category: 'Device',
    zib: [zib],
    keptBy,
  };
}
