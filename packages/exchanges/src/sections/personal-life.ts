/** Who someone is beside the illness: home, family, faith, help, and how someone looks at being ill. */
import { typesOf } from '../organization-types.ts';
import { lastOf } from './last-of.ts';
import type { Section } from './section.ts';
import { snomed } from './systems.ts';

const keptBy = typesOf('hospital', 'generalPractice', 'nursing', 'mentalHealth', 'youthHealth');
const category = 'ObservationSocialHistory';

export const personalLife: readonly Section[] = [
  {
    id: 'contact-people',
    section: { nl: 'Contactpersonen', en: 'Contact persons' },
    interaction: 'search',
    type: 'RelatedPerson',
    params: [],
    subjectParam: 'patient.identifier',
    category: 'Patient',
    zib: ['ContactPerson'],
    keptBy: typesOf('hospital', 'generalPractice', 'outOfHours', 'nursing', 'mentalHealth', 'youthHealth', 'midwifery'),
  },
  lastOf({
    id: 'life-stance',
    section: { nl: 'Levensovertuiging', en: 'Life stance' },
    codes: [snomed('160538000')],
    category,
    zib: 'LifeStance',
    keptBy,
    stu3: 'none',
  }),
  lastOf({
    id: 'family-situation',
    section: { nl: 'Gezin', en: 'Family situation' },
    codes: [snomed('365470003')],
    category,
    zib: 'FamilySituation',
    keptBy,
  }),
  lastOf({
    id: 'participation',
    section: { nl: 'Meedoen in de samenleving', en: 'Participation in society' },
    codes: [snomed('314845004')],
    parts: ['405081003', '365469004', '364703007'].map(snomed),
    category,
    zib: 'ParticipationInSociety',
    keptBy,
  }),
  lastOf({
    id: 'illness-perception',
    section: { nl: 'Omgaan met de ziekte', en: 'Coping with illness' },
    codes: [snomed('363910003')],
    parts: ['405199009', '364667003', '27026000'].map(snomed),
    category,
    zib: 'IllnessPerception',
    keptBy,
  }),
  {
    id: 'help-from-others',
    section: { nl: 'Hulp van anderen', en: 'Help from others' },
    interaction: 'search',
    type: 'CarePlan',
    params: [['category', snomed('243114000')]],
    subjectParam: 'patient.identifier',
    category,
    zib: ['HelpFromOthers'],
    keptBy,
  },
  {
    id: 'legal-situation',
    section: { nl: 'Wettelijke situatie', en: 'Legal situation' },
    interaction: 'search',
    type: 'Condition',
    params: [['category', `${snomed('303186005')},${snomed('151701000146105')}`]],
    subjectParam: 'patient.identifier',
    category: 'Condition',
    zib: [],
    keptBy,
    stu3: 'none',
  },
];
