import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';

/** ChecklistPijnGedrag: pain of someone who cannot tell. */
export const checklistPainBehavior = score({
  id: 'ChecklistPainBehavior',
  name: { nl: 'Pijn aan gedrag gezien', en: 'Pain behaviour checklist' },
  codes: [snomed('108331000146104')],
  profiles: ['ChecklistPainBehaviour'],
  max: 10,
  meaning: {
    nl: 'Hoe hoger, hoe meer tekenen van pijn.',
    en: 'The higher, the more signs of pain.',
  },
  parts: [
    { id: 'face', label: { nl: 'Gezicht', en: 'Face' }, codes: [zibItem('12017003')] },
    { id: 'mouth', label: { nl: 'Mond', en: 'Mouth' }, codes: [zibItem('12017004')] },
    { id: 'grimace', label: { nl: 'Grimas', en: 'Grimace' }, codes: [zibItem('12017005')] },
    { id: 'sad', label: { nl: 'Verdrietige blik', en: 'Looking sad' }, codes: [zibItem('12017006')] },
    { id: 'eyes', label: { nl: 'Ogen', en: 'Eyes' }, codes: [zibItem('12017007')] },
    { id: 'panic', label: { nl: 'Paniek', en: 'Panic' }, codes: [zibItem('12017008')] },
    { id: 'moaning', label: { nl: 'Kreunen', en: 'Moaning' }, codes: [zibItem('12017009')] },
    { id: 'crying', label: { nl: 'Huilen', en: 'Crying' }, codes: [zibItem('12017010')] },
    { id: 'restless', label: { nl: 'Onrustige geluiden', en: 'Sounds of restlessness' }, codes: [zibItem('12017011')] },
    { id: 'tears', label: { nl: 'Tranen', en: 'Tears' }, codes: [zibItem('12017012')] },
  ],
});
