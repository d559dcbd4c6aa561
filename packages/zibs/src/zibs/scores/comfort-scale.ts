import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';

/** ComfortScore: how comfortable a small child is. */
export const comfortScale = score({
  id: 'ComfortScale',
  name: { nl: 'Comfort (kind)', en: 'Comfort (child)' },
  codes: [snomed('108301000146109')],
  max: 30,
  meaning: {
    nl: 'Hoe hoger, hoe minder op zijn gemak een kind is.',
    en: 'The higher, the less comfortable a child is.',
  },
  parts: [
    { id: 'alertness', label: { nl: 'Alert', en: 'Alertness' }, codes: [zibItem('12012003')] },
    { id: 'calmness', label: { nl: 'Rustig', en: 'Calmness' }, codes: [zibItem('12012004')] },
    { id: 'breathing', label: { nl: 'Ademhaling', en: 'Breathing' }, codes: [zibItem('12012005')] },
    { id: 'crying', label: { nl: 'Huilen', en: 'Crying' }, codes: [zibItem('12012006')] },
    { id: 'movement', label: { nl: 'Bewegen', en: 'Movement' }, codes: [zibItem('12012008')] },
    { id: 'face', label: { nl: 'Spanning in het gezicht', en: 'Facial tension' }, codes: [zibItem('12012009')] },
    { id: 'muscles', label: { nl: 'Spanning van de spieren', en: 'Muscle tone' }, codes: [zibItem('12012010')] },
  ],
});
