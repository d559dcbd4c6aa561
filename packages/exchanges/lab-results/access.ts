/** Who may see results, and who may bring them: the laboratory tells whoever ordered, and the pharmacy that watches over use. */
import { accessPolicy, behindGlass, inEmergency, inTreatment, professions, toDeliver } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'lab-results';
const physicians = [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-prescriber',
    words: {
      nl: 'Wie u behandelt en onderzoek mag aanvragen, mag uw uitslagen zien, met toestemming.',
      en: 'Who treats you and may order tests may see your results, with consent.',
    },
    who: [...physicians, ...professions.midwife],
  }),
  inTreatment(id, {
    id: 'treatment-pharmacist',
    words: {
      nl: 'Uw apotheker mag uitslagen zien, om te bewaken of een medicijn bij u past, met toestemming.',
      en: 'Your pharmacist may see results, to watch over whether a medicine suits you, with consent.',
    },
    who: professions.pharmacist,
    sections: ['results'],
  }),
  inTreatment(id, {
    id: 'treatment-nurse',
    words: {
      nl: 'Een verpleegkundige die u behandelt mag uw uitslagen zien, met toestemming.',
      en: 'A nurse who treats you may see your results, with consent.',
    },
    who: professions.nurse,
    sections: ['results'],
  }),
  inEmergency(id, {
    id: 'emergency',
    words: {
      nl: 'Bij spoed mag een arts uw uitslagen zien als u dat voor spoed toestaat.',
      en: 'In an emergency a physician may see your results if you allow that for emergencies.',
    },
    who: physicians,
  }),
  behindGlass(id, {
    id: 'break-the-glass',
    words: {
      nl: 'Noodknop: een arts mag met een reden uw uitslagen zien als uw leven in gevaar is. U krijgt bericht.',
      en: 'Break the glass: a physician may see your results with a reason when your life is at stake. You are told.',
    },
    who: professions.physician,
  }),
  toDeliver(id, {
    id: 'send-results',
    words: {
      nl: 'Het laboratorium mag uitslagen sturen naar wie ze aanvroeg en naar uw apotheek.',
      en: 'The laboratory may send results to whoever ordered them and to your pharmacy.',
    },
    at: [...typesOf('laboratory', 'hospital', 'generalPractice')],
    systems: true,
  }),
]);
