/** What can be told about a wound of any kind; each is an observation of its own in zib 2020. */
import type { Part } from '../../builders/part.ts';
import { loinc, snomed, zibItem } from '../../read/code-keys.ts';
import { labels } from '../../words/labels.ts';

export const woundFeatures: readonly Part[] = [
  { id: 'length', label: { nl: 'Lengte', en: 'Length' }, codes: [loinc('39126-8')], profile: 'wounds.WoundLength' },
  { id: 'width', label: { nl: 'Breedte', en: 'Width' }, codes: [loinc('39125-0')], profile: 'wounds.WoundWidth' },
  { id: 'depth', label: { nl: 'Diepte', en: 'Depth' }, codes: [loinc('39127-6')], profile: 'wounds.WoundDepth' },
  {
    id: 'tissue',
    label: { nl: 'Weefsel', en: 'Tissue' },
    codes: [snomed('148641000146109'), zibItem('19002004')],
    profile: 'Wound.WoundTissue',
  },
  {
    id: 'infection',
    label: { nl: 'Ontstoken', en: 'Infected' },
    codes: [snomed('405009004')],
    values: { N: { nl: 'nee', en: 'no' }, Y: { nl: 'ja', en: 'yes' } },
    profile: 'Wound.WoundInfection',
  },
  {
    id: 'moisture',
    label: { nl: 'Vochtig', en: 'Moisture' },
    codes: [snomed('298007001')],
    profile: 'Wound.WoundMoisture',
  },
  { id: 'edge', label: { nl: 'Rand', en: 'Edge' }, codes: [snomed('449747006')], profile: 'Wound.WoundEdge' },
  { id: 'extent', label: labels.extent, codes: [snomed('360531000146101')], profile: 'Burnwound.Extent' },
  {
    id: 'dressing',
    label: labels.dressing,
    codes: [snomed('360541000146109')],
    profile: 'wounds.DateOfLastDressingChange',
  },
];
