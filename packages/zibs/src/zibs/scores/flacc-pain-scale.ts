import { score } from '../../builders/score.ts';
import { loinc, snomed, zibItem } from '../../read/code-keys.ts';

/** FLACCpijnScore: pain of a small child. */
export const flaccPainScale = score({
  id: 'FLACCpainScale',
  name: { nl: 'Pijn (kind)', en: 'Pain (child, FLACC)' },
  codes: [snomed('108291000146105'), loinc('38213-5')],
  profiles: ['FLACCPainScale'],
  max: 10,
  meaning: {
    nl: 'Hoe hoger, hoe meer tekenen van pijn.',
    en: 'The higher, the more signs of pain.',
  },
  parts: [
    { id: 'face', label: { nl: 'Gezicht', en: 'Face' }, codes: [zibItem('12013003'), loinc('38216-8')] },
    { id: 'legs', label: { nl: 'Benen', en: 'Legs' }, codes: [zibItem('12013004'), loinc('38217-6')] },
    { id: 'activity', label: { nl: 'Bewegen', en: 'Activity' }, codes: [zibItem('12013005'), loinc('38218-4')] },
    { id: 'crying', label: { nl: 'Huilen', en: 'Crying' }, codes: [zibItem('12013006'), loinc('38219-2')] },
    {
      id: 'consolability',
      label: { nl: 'Te troosten', en: 'Consolability' },
      codes: [zibItem('12013009'), loinc('38220-0')],
    },
  ],
});
