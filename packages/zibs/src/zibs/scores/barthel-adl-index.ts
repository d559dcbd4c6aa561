import { score } from '../../builders/score.ts';
import { snomed, zibItem } from '../../read/code-keys.ts';

/** BarthelIndex: how much someone can do without help. */
export const barthelAdlIndex = score({
  id: 'BarthelADLIndex',
  name: { nl: 'Zelfredzaamheid (Barthel)', en: 'Self-reliance (Barthel)' },
  codes: [snomed('273302005')],
  max: 20,
  meaning: {
    nl: 'Hoe hoger, hoe meer iemand zelf kan.',
    en: 'The higher, the more someone can do alone.',
  },
  parts: [
    { id: 'bowels', label: { nl: 'Ontlasting ophouden', en: 'Bowels' }, codes: [zibItem('4002004')] },
    { id: 'bladder', label: { nl: 'Plas ophouden', en: 'Bladder' }, codes: [zibItem('4002003')] },
    { id: 'grooming', label: { nl: 'Uiterlijke verzorging', en: 'Grooming' }, codes: [zibItem('4002005')] },
    { id: 'toilet', label: { nl: 'Naar het toilet gaan', en: 'Toilet use' }, codes: [zibItem('4002006')] },
    { id: 'feeding', label: { nl: 'Eten', en: 'Feeding' }, codes: [zibItem('4002007')] },
    { id: 'transfers', label: { nl: 'Van bed naar stoel', en: 'Transfers' }, codes: [zibItem('4002008')] },
    { id: 'mobility', label: { nl: 'Lopen', en: 'Mobility' }, codes: [zibItem('4002009')] },
    { id: 'dressing', label: { nl: 'Aankleden', en: 'Dressing' }, codes: [zibItem('4002010')] },
    { id: 'stairs', label: { nl: 'Traplopen', en: 'Stairs' }, codes: [zibItem('4002011')] },
    { id: 'bathing', label: { nl: 'Wassen', en: 'Bathing' }, codes: [zibItem('4002012')] },
  ],
});
