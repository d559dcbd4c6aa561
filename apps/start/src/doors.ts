/** For whom this is, and what already works for them. Nothing is promised here that cannot be tried. */
import type { Text } from '@stelsel/kernel';

interface Door {
  readonly id: string;
  readonly name: Text;
  readonly works: Text;
  /** What the link to its site says, where the region has one. */
  readonly site?: Text;
}

export const doors: readonly Door[] = [
  {
    id: 'citizen',
    name: { nl: 'Burger', en: 'Citizen' },
    works: {
      nl: 'U ziet de eigen gegevens van alle bronnen bij elkaar, wie ernaar keek, en u kiest wie wat mag zien.',
      en: 'You see your own data from all sources together, who looked at them, and you choose who may see what.',
    },
    site: { nl: 'Open MijnZorgoverzicht', en: 'Open MijnZorgoverzicht' },
  },
  {
    id: 'professional',
    name: { nl: 'Zorgverlener', en: 'Care professional' },
    works: {
      nl: 'U krijgt één samengevoegd antwoord, met van elke bron hoe het ging en waar bronnen verschillen.',
      en: 'You get one merged answer, with how each source did and where sources differ.',
    },
    site: { nl: 'Bekijk overdracht, medicijnen en afspraken', en: 'See handover, medicines and agreements' },
  },
  {
    id: 'regional',
    name: { nl: 'Regionale organisatie (RSO)', en: 'Regional organisation' },
    works: {
      nl: 'Een organisatie sluit aan met een machtiging en is na één ronde van het adresboek vindbaar.',
      en: 'An organisation joins by mandate and can be found after one round of the directory.',
    },
    site: { nl: 'Open de regionale agenda', en: 'Open the regional agenda' },
  },
  {
    id: 'ministry',
    name: { nl: 'Ministerie', en: 'Ministry' },
    works: {
      nl: 'De zes generieke functies draaien hier samen, met de berichten uit de landelijke afspraken.',
      en: 'The six generic functions run here together, with the messages of the national agreements.',
    },
    site: { nl: 'Open de agenda’s en het geld', en: 'Open the agendas and the money' },
  },
  {
    id: 'supplier',
    name: { nl: 'Leverancier', en: 'Supplier' },
    works: {
      nl: 'U start met één opdracht een regio op uw eigen computer en stelt er vragen aan over echte verbindingen.',
      en: 'You start a region on your own computer with one command and ask it questions over real connections.',
    },
  },
];
