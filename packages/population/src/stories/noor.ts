/** Somebody nobody knows: a valid number without a record anywhere. */
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

export const noor: Story = {
  id: 'noor',
  role: 'unknown',
  person: inhabitant({
    bsn: '999990226',
    sex: 'female',
    name: ['Noor', '', 'Kuiper'],
    born: '1999-01-17',
    home: ['Kerkbuurt', 4, '0950 LM', 'Rietzijl'],
    gp: 'gp-hoogweert',
    pharmacy: 'pharmacy-wijdemond',
  }),
  story: {
    nl: 'Net in de regio komen wonen. Geen enkele organisatie kent haar.',
    en: 'Has just moved to the region. No organisation knows her.',
  },
  slugs: [],
  write: () => undefined,
};
