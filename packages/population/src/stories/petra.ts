/** The story *toestemming*: seven care providers, so seven forms today and one choice tomorrow. */
import { allergens } from '../codes/allergens.ts';
import { labTests } from '../codes/lab-tests.ts';
import { medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { procedures } from '../codes/procedures.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import { writeMedication } from '../life/write-medication.ts';
import { allergyIntolerance } from '../nl-core/allergy-intolerance.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { labResult } from '../nl-core/observation.ts';
import { procedure } from '../nl-core/procedure.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

const p = problems;

export const petra: Story = {
  id: 'petra',
  role: 'consent',
  person: inhabitant({
    bsn: '999990883',
    sex: 'female',
    name: ['Petra', '', 'Visser'],
    born: '1971-06-19',
    home: ['Visserspad', 9, '0920 TV', 'Wijdemond'],
    gp: 'gp-hoogweert',
    pharmacy: 'pharmacy-wijdemond',
  }),
  story: {
    nl: 'Is bekend bij zeven zorgverleners en heeft nog nergens een keuze vastgelegd.',
    en: 'Is known to seven care providers and has not yet recorded a choice anywhere.',
  },
  slugs: [
    'gp-hoogweert',
    'pharmacy-wijdemond',
    'hospital',
    'academic-hospital',
    'physiotherapy',
    'mental-health',
    'laboratory',
  ],
  write: (charts, nowMs) => {
    const seen = moment(officeHours(nowMs - days(55), 0.4));
    const gp = charts.at(organizationOf('gp-hoogweert'));
    const thyroid = condition(gp, {
      codes: [p.hypothyroidism.icpc, p.hypothyroidism.snomed],
      text: p.hypothyroidism.name,
      status: 'active',
      since: '2014-10',
    });
    writeMedication(charts, gp, {
      medicine: medicines.levothyroxine,
      timesPerDay: 1,
      startMs: nowMs - days(700),
      reason: thyroid,
    });
    encounter(gp, { class: 'AMB', start: seen, about: thyroid });
    labResult(gp, { test: labTests.tsh, value: 3.1, taken: seen });
    labResult(charts.at(organizationOf('laboratory')), { test: labTests.tsh, value: 3.1, taken: seen });
    const hospital = charts.at(organizationOf('hospital'));
    allergyIntolerance(hospital, { ...allergens.nickel, since: '2009' });
    procedure(hospital, { code: procedures.gallbladder, performed: '2020-09-14', role: '01.014' });
    encounter(hospital, { class: 'IMP', start: '2020-09-14', end: '2020-09-15', role: '01.014' });
    condition(charts.at(organizationOf('academic-hospital')), {
      codes: [p.hypothyroidism.snomed, p.hypothyroidism.icd],
      status: 'active',
      since: '2015-01-22',
    });
    const back = condition(charts.at(organizationOf('physiotherapy')), {
      codes: [p.lowBackPain.snomed],
      status: 'active',
      since: day(nowMs - days(100)),
    });
    encounter(charts.at(organizationOf('physiotherapy')), { class: 'AMB', start: seen, about: back });
    condition(charts.at(organizationOf('mental-health')), {
      codes: [p.depression.snomed],
      status: 'resolved',
      since: '2018',
      until: '2019',
    });
  },
};
