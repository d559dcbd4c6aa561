/** Partners in the chain see what their part of it needs: the whole set for physicians, less for the others. */
import { accessPolicy, inTreatment, professions } from '../src/access-rules.ts';
import { typesOf } from '../src/organization-types.ts';

const id = 'chain-care';
export const partners = typesOf('generalPractice', 'hospital', 'nursing', 'physiotherapy', 'pharmacy', 'laboratory');

const measured = ['patient', 'problems', 'allergies', 'blood-pressure', 'body-weight', 'body-height', 'laboratory'];

export const access = accessPolicy(id, '1.0.0', [
  inTreatment(id, {
    id: 'treatment-physician',
    words: {
      nl: 'Artsen, praktijkverpleegkundigen en verpleegkundig specialisten in de keten mogen alles van de keten zien, met toestemming.',
      en: 'Physicians, practice nurses and nurse practitioners in the chain may see all of the chain, with consent.',
    },
    who: [
      ...professions.physician,
      ...professions.physicianAssistant,
      ...professions.nursePractitioner,
      ...professions.nurse,
    ],
    at: partners,
  }),
  inTreatment(id, {
    id: 'treatment-dietician',
    words: {
      nl: 'Een diëtist mag metingen, uitslagen, doelen en voeding zien, met toestemming.',
      en: 'A dietician may see measurements, results, goals and nutrition, with consent.',
    },
    who: ['89'],
    sections: [...measured, 'nutrition-advice', 'goals', 'care-plans', 'tobacco-use', 'alcohol-use'],
  }),
  inTreatment(id, {
    id: 'treatment-physiotherapist',
    words: {
      nl: 'Een fysiotherapeut mag ziektes, metingen zonder uitslagen, en doelen zien, met toestemming.',
      en: 'A physiotherapist may see conditions, measurements without results, and goals, with consent.',
    },
    who: ['04'],
    sections: ['patient', 'problems', 'blood-pressure', 'body-weight', 'body-height', 'goals', 'care-plans'],
  }),
]);
