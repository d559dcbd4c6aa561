/** Who may see images and reports: whoever orders an examination must be able to see the ones that were made before. */
import { accessPolicy, behindGlass, inEmergency, inTreatment, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'images';
const physicians = [...professions.physician, ...professions.physicianAssistant, ...professions.nursePractitioner];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-physician',
    words: {
      nl: 'Een arts, verpleegkundig specialist of physician assistant die u behandelt, mag uw beelden en verslagen zien, met toestemming.',
      en: 'A physician, nurse practitioner or physician assistant who treats you may see your images and reports, with consent.',
    },
    who: physicians,
  }),
  inTreatment(id, {
    id: 'treatment-nurse',
    words: {
      nl: 'Verpleegkundigen in het ziekenhuis mogen de verslagen zien, met toestemming.',
      en: 'Nurses of the hospital may see the reports, with consent.',
    },
    who: professions.nurse,
    at: typesOf('hospital'),
    sections: ['imaging-reports', 'imaging-documents'],
  }),
  inTreatment(id, {
    id: 'treatment-physiotherapist',
    words: {
      nl: 'Uw fysiotherapeut en uw verloskundige mogen de verslagen en de beelden zien, met toestemming.',
      en: 'Your physiotherapist and your midwife may see the reports and the images, with consent.',
    },
    who: ['04', ...professions.midwife],
    sections: ['imaging-studies', 'imaging-reports', 'imaging-documents'],
  }),
  inEmergency(id, {
    id: 'emergency',
    words: {
      nl: 'Bij spoed mag een arts uw beelden en verslagen zien als u dat voor spoed toestaat.',
      en: 'In an emergency a physician may see your images and reports if you allow that for emergencies.',
    },
    who: physicians,
  }),
  behindGlass(id, {
    id: 'break-the-glass',
    words: {
      nl: 'Noodknop: een arts mag met een reden uw beelden en verslagen zien als uw leven in gevaar is. U krijgt bericht.',
      en: 'Break the glass: a physician may see your images and reports with a reason when your life is at stake. You are told.',
    },
    who: professions.physician,
  }),
]);
