import { defineTexts } from '../define-texts.ts';

/** Names of the kinds of data, and one sentence where it helps. */
export const sectionTexts = defineTexts('sections', {
  medication: { nl: 'Medicijnen', en: 'Medicines' },
  medicationAbout: {
    nl: 'Wat uw arts afsprak, wat de apotheek gaf en wat u gebruikt.',
    en: 'What your doctor agreed, what the pharmacy gave and what you use.',
  },
  results: { nl: 'Uitslagen', en: 'Results' },
  resultsAbout: {
    nl: 'Elk lab heeft eigen grenzen. Net buiten de grens is vaak niet erg. Vraag het uw arts.',
    en: 'Each laboratory has its own limits. Just outside is often no problem. Ask your doctor.',
  },
  problems: { nl: 'Ziektes en klachten', en: 'Conditions and complaints' },
  allergies: { nl: 'Allergieën', en: 'Allergies' },
  allergiesAbout: { nl: 'Waar u niet tegen kunt.', en: 'What you cannot tolerate.' },
  warnings: { nl: 'Waarschuwingen', en: 'Warnings' },
  warningsAbout: { nl: 'Waar zorgverleners op letten.', en: 'What care providers look out for.' },
  vaccinations: { nl: 'Vaccinaties', en: 'Vaccinations' },
  procedures: { nl: 'Operaties en behandelingen', en: 'Operations and treatments' },
  directives: { nl: 'Afspraken over behandeling', en: 'Treatment agreements' },
  directivesAbout: {
    nl: 'Bijvoorbeeld over reanimeren. De nieuwste staat bovenaan. Wij laten ze allemaal zien.',
    en: 'For instance about resuscitation. The newest comes first. We show them all.',
  },
  letters: { nl: 'Brieven en verslagen', en: 'Letters and reports' },
  lettersAbout: { nl: 'Deze zijn vaak voor artsen geschreven.', en: 'These are often written for doctors.' },
  images: { nl: 'Foto’s en scans', en: 'Pictures and scans' },
  measurements: { nl: 'Metingen', en: 'Measurements' },
  appointments: { nl: 'Afspraken', en: 'Appointments' },
  visits: { nl: 'Bezoeken en opnames', en: 'Visits and admissions' },
  devices: { nl: 'Hulpmiddelen', en: 'Devices and implants' },
  living: { nl: 'Leven en wonen', en: 'Living' },
  livingAbout: {
    nl: 'Zo is het genoteerd. U mag er iets bij zetten.',
    en: 'This is what was noted. You may add to it.',
  },
  doing: { nl: 'Hoe het gaat', en: 'How things are going' },
  plans: { nl: 'Zorgplan en doelen', en: 'Care plan and goals' },
  people: { nl: 'Mensen om u heen', en: 'People around you' },
  other: { nl: 'Andere gegevens', en: 'Other data' },
  otherAbout: {
    nl: 'Hier staat ook wat wij niet goed konden lezen. Wij laten niets weg.',
    en: 'This also holds what we could not read well. We leave nothing out.',
  },
});
