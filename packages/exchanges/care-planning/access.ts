/**
 * Who may see what somebody agreed about care. Acute parties come first: the out-of-hours post, the ambulance and the
 * emergency department must know the limits before they treat, also when the person cannot say them.
 */
import { accessPolicy, behindGlass, inEmergency, inTreatment, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'care-planning';
const physicians = [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner];
const acute = typesOf('outOfHours', 'ambulance', 'hospital');

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-physician',
    words: {
      nl: 'Uw behandelend arts mag zien wat u wilt en wat is afgesproken, met toestemming.',
      en: 'A physician who treats you may see what you want and what was agreed, with consent.',
    },
    who: physicians,
  }),
  inTreatment(id, {
    id: 'treatment-nurse',
    words: {
      nl: 'Verpleegkundigen en verzorgenden die u helpen, mogen zien wat is afgesproken, zonder het formulier, met toestemming.',
      en: 'Nurses and carers who help you may see what was agreed, without the form, with consent.',
    },
    who: [...professions.nurse, ...professions.carer],
    at: [...acute, ...typesOf('nursing', 'generalPractice', 'mentalHealth')],
    without: ['form'],
  }),
  inEmergency(id, {
    id: 'emergency',
    words: {
      nl: 'Bij spoed mogen de huisartsenpost, de ambulance en de spoedeisende hulp zien wat is afgesproken, tenzij u dat niet wilt.',
      en: 'In an emergency the out-of-hours post, the ambulance and the emergency department may see what was agreed, unless you object.',
    },
    who: [...physicians, ...professions.nurse],
    at: acute,
    without: ['form'],
  }),
  behindGlass(id, {
    id: 'break-the-glass',
    words: {
      nl: 'Noodknop: een arts, of een verpleegkundige van de ambulance, mag met een reden zien wat is afgesproken. U krijgt bericht.',
      en: 'Break the glass: a physician, or an ambulance nurse, may see what was agreed with a reason. You are told.',
    },
    who: [...professions.physician, ...professions.nurse],
    at: [...typesOf('ambulance', 'outOfHours', 'hospital')],
    without: ['form', 'requests'],
  }),
]);
