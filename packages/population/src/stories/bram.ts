/** The man who objects to everything: his data exist, nobody else may learn that they do. */
import { allergens } from '../codes/allergens.ts';
import { labTests } from '../codes/lab-tests.ts';
import { medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { days, moment, officeHours } from '../dates.ts';
import { writeMedication } from '../life/write-medication.ts';
import { allergyIntolerance } from '../nl-core/allergy-intolerance.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { bloodPressure, labResult } from '../nl-core/observation.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

export const bram: Story = {
  id: 'bram',
  role: 'objector',
  person: inhabitant({
    bsn: '999990111',
    sex: 'male',
    name: ['Bram', 'van', 'Leeuwen'],
    born: '1981-09-30',
    home: ['Torenlaan', 88, '0910 KL', 'Elzerdam'],
    gp: 'gp-elzerdam',
    pharmacy: 'pharmacy-elzerdam',
  }),
  story: {
    nl: 'Wil niet dat zorgverleners zijn gegevens met elkaar delen. Dat moet kloppen, overal.',
    en: 'Does not want care providers to share his data. That must hold everywhere.',
  },
  slugs: ['gp-elzerdam', 'pharmacy-elzerdam', 'hospital', 'academic-hospital', 'mental-health'],
  write: (charts, nowMs) => {
    const gp = charts.at(organizationOf('gp-elzerdam'));
    const asthma = condition(gp, {
      codes: [problems.asthma.icpc, problems.asthma.snomed],
      text: problems.asthma.name,
      status: 'active',
      since: '1994',
    });
    const seen = moment(officeHours(nowMs - days(90), 0.2));
    bloodPressure(gp, 126, 78, seen);
    encounter(gp, { class: 'AMB', start: seen, about: asthma });
    writeMedication(charts, gp, {
      medicine: medicines.salbutamol,
      timesPerDay: 2,
      startMs: nowMs - days(400),
      reason: asthma,
    });
    const hospital = charts.at(organizationOf('hospital'));
    allergyIntolerance(hospital, { ...allergens.ibuprofen, since: '2017-04-20' });
    labResult(hospital, { test: labTests.crp, value: 4, taken: '2024-02-11T10:40:00+01:00' });
    condition(charts.at(organizationOf('academic-hospital')), {
      codes: [problems.asthma.snomed, problems.asthma.icd],
      status: 'active',
      since: '1996-10-08',
    });
    const depression = condition(charts.at(organizationOf('mental-health')), {
      codes: [problems.depression.snomed],
      status: 'inactive',
      since: '2022-01',
      until: '2023-06',
    });
    encounter(charts.at(organizationOf('mental-health')), {
      class: 'AMB',
      start: '2022-02-03T09:00:00+01:00',
      about: depression,
    });
  },
};
