/** Pregnancy, birth and growing up. */
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { loinc, snomed } from './systems.ts';

const birth = typesOf('hospital', 'generalPractice', 'midwifery');
const child = typesOf('hospital', 'youthHealth');

export const childhood: readonly Section[] = [
  lastOf({
    id: 'pregnancy',
    section: { nl: 'Zwangerschap', en: 'Pregnancy' },
    codes: [snomed('118185001')],
    category: 'ObservationExam',
    zib: 'Pregnancy',
    keptBy: birth,
    stu3: [snomed('77386006')],
  }),
  lastOf({
    id: 'pregnancy-facts',
    section: { nl: 'Zwangerschap: duur en eerdere kinderen', en: 'Pregnancy: duration and earlier children' },
    codes: ['57036006', '161714006', '21840007', '161732006', '364325004'].map(snomed),
    category: 'ObservationExam',
    zib: 'Pregnancy',
    keptBy: birth,
    stu3: [snomed('57036006'), snomed('21840007'), loinc('11778-8'), loinc('11996-6'), loinc('11977-6')],
  }),
  lastOf({
    id: 'apgar',
    section: { nl: 'Eerste minuten na de geboorte (Apgar)', en: 'First minutes after birth (Apgar)' },
    codes: [loinc('9272-6'), loinc('9274-2'), loinc('9271-8')],
    category: 'ObservationSurvey',
    zib: ['ApgarScore-1Minute', 'ApgarScore-5Minute', 'ApgarScore-10Minute'],
    keptBy: [...birth, ...typesOf('youthHealth')],
  }),
  lastOf({
    id: 'head-circumference',
    section: { nl: 'Omvang van het hoofd', en: 'Head circumference' },
    codes: [loinc('9843-4')],
    category: 'ObservationVitalSigns',
    zib: 'HeadCircumference',
    keptBy: [...child, ...typesOf('midwifery')],
  }),
  lastOf({
    id: 'development',
    section: { nl: 'Ontwikkeling van het kind', en: 'Development of the child' },
    codes: [snomed('251803000')],
    category: 'ObservationSurvey',
    zib: 'DevelopmentChild',
    keptBy: child,
  }),
  lastOf({
    id: 'infant-feeding',
    section: { nl: 'Voeding van de baby', en: 'Feeding of the infant' },
    codes: [snomed('289145007')],
    category: 'ObservationExam',
    zib: 'FeedingPatternInfant',
    keptBy: [...child, ...typesOf('midwifery')],
  }),
];
