/** A child of six and two parents, who are inhabitants themselves. */
import { medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { childhoodSchedule, vaccines } from '../codes/vaccines.ts';
import { day, days, moment, officeHours, years } from '../dates.ts';
import { writeMedication } from '../life/write-medication.ts';
import { condition } from '../nl-core/condition.ts';
import { contactPerson } from '../nl-core/contact-person.ts';
import { encounter } from '../nl-core/encounter.ts';
import { immunization } from '../nl-core/immunization.ts';
import { bloodPressure, measurement } from '../nl-core/observation.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

const home = ['Gruttostraat', 31, '0940 NP', 'Grutveen'] as const;
const care = { home, gp: 'gp-grutveen', pharmacy: 'pharmacy-elzerdam' } as const;

const child = inhabitant({ bsn: '999990330', sex: 'male', name: ['Mees', '', 'Kaya'], born: '2020-03-05', ...care });
const mother = inhabitant({
  bsn: '999990445',
  sex: 'female',
  name: ['Sanne', '', 'Bakker'],
  born: '1988-07-22',
  ...care,
});
const father = inhabitant({ bsn: '999990664', sex: 'male', name: ['Emre', '', 'Kaya'], born: '1986-11-14', ...care });

export const mees: Story = {
  id: 'mees',
  role: 'child',
  person: child,
  story: {
    nl: 'Zes jaar, met astma. Zijn ouders Sanne en Emre beslissen voor hem.',
    en: 'Six years old, with asthma. His parents Sanne and Emre decide for him.',
  },
  slugs: ['gp-grutveen', 'pharmacy-elzerdam', 'youth-health', 'academic-hospital'],
  write: (charts, nowMs) => {
    const gp = charts.at(organizationOf('gp-grutveen'));
    const asthma = condition(gp, {
      codes: [problems.asthma.icpc, problems.asthma.snomed],
      text: problems.asthma.name,
      status: 'active',
      since: '2024-01-16',
    });
    writeMedication(charts, gp, {
      medicine: medicines.salbutamol,
      timesPerDay: 2,
      startMs: nowMs - days(300),
      reason: asthma,
    });
    const youth = charts.at(organizationOf('youth-health'));
    for (const [vaccine, age, dose] of childhoodSchedule) {
      if (age < 6) {
        immunization(youth, vaccine, day(child.birthMs + years(age)), dose);
      }
    }
    const seen = moment(officeHours(nowMs - days(150), 0.2));
    measurement(youth, 'height', 118, seen);
    measurement(youth, 'weight', 21.6, seen);
    const hospital = charts.at(organizationOf('academic-hospital'));
    const atHospital = condition(hospital, {
      codes: [problems.asthma.snomed, problems.asthma.icd],
      status: 'active',
      since: '2024-02-27',
    });
    encounter(hospital, { class: 'AMB', start: '2024-02-27T10:30:00+01:00', about: atHospital });
    for (const chart of [gp, youth, hospital]) {
      contactPerson(chart, { name: mother, relation: 'MTH', role: '24', phone: mother.phone });
      contactPerson(chart, { name: father, relation: 'FTH', role: '24', phone: father.phone });
    }
  },
};

export const sanne: Story = {
  id: 'sanne',
  role: 'parent',
  person: mother,
  story: { nl: 'Moeder van Mees.', en: 'Mother of Mees.' },
  slugs: ['gp-grutveen', 'midwife'],
  write: (charts, nowMs) => {
    const gp = charts.at(organizationOf('gp-grutveen'));
    const migraine = condition(gp, {
      codes: [problems.migraine.icpc, problems.migraine.snomed],
      text: problems.migraine.name,
      status: 'active',
      since: '2009',
    });
    encounter(gp, { class: 'AMB', start: moment(officeHours(nowMs - days(25), 0.7)), about: migraine });
    bloodPressure(charts.at(organizationOf('midwife')), 112, 70, '2019-11-20T11:15:00+01:00');
  },
};

export const emre: Story = {
  id: 'emre',
  role: 'parent',
  person: father,
  story: { nl: 'Vader van Mees.', en: 'Father of Mees.' },
  slugs: ['gp-grutveen'],
  write: (charts) => {
    immunization(charts.at(organizationOf('gp-grutveen')), vaccines.booster, '2021-08-12', 1);
  },
};
