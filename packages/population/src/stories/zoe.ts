/** A girl of thirteen who decides together with her parents, with things that are hers alone. */
import { problems } from '../codes/problems.ts';
import { childhoodSchedule } from '../codes/vaccines.ts';
import { day, days, moment, officeHours, years } from '../dates.ts';
import { condition } from '../nl-core/condition.ts';
import { encounter } from '../nl-core/encounter.ts';
import { immunization } from '../nl-core/immunization.ts';
import { measurement } from '../nl-core/observation.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

const girl = inhabitant({
  bsn: '999991000',
  sex: 'female',
  name: ['Zoë', '', 'Kaya'],
  born: '2013-09-14',
  home: ['Gruttostraat', 31, '0940 NP', 'Grutveen'],
  gp: 'gp-grutveen',
  pharmacy: 'pharmacy-elzerdam',
});

export const zoe: Story = {
  id: 'zoe',
  role: 'teenager',
  person: girl,
  story: {
    nl: 'Dertien jaar, zus van Mees. Zij beslist mee over wie er meekijkt. Sommige dingen ziet alleen zij.',
    en: 'Thirteen years old, sister of Mees. She decides too who looks along. Some things only she sees.',
  },
  slugs: ['gp-grutveen', 'mental-health', 'youth-health'],
  write: (charts, nowMs) => {
    const gp = charts.at(organizationOf('gp-grutveen'));
    const hayFever = condition(gp, {
      codes: [problems.hayFever.icpc, problems.hayFever.snomed],
      text: problems.hayFever.name,
      status: 'active',
      since: '2021-05',
    });
    encounter(gp, { class: 'AMB', start: moment(officeHours(nowMs - days(200), 0.4)), about: hayFever });
    // She told her GP alone, who marked it so.
    condition(gp, {
      codes: [problems.lowBackPain.icpc, problems.lowBackPain.snomed],
      text: problems.lowBackPain.name,
      status: 'active',
      since: '2026-06',
      confidential: true,
    });
    condition(charts.at(organizationOf('mental-health')), {
      codes: [problems.depression.snomed],
      text: problems.depression.name,
      status: 'active',
      since: '2026-03',
    });
    const youth = charts.at(organizationOf('youth-health'));
    for (const [vaccine, age, dose] of childhoodSchedule) {
      if (age < 13) {
        immunization(youth, vaccine, day(girl.birthMs + years(age)), dose);
      }
    }
    measurement(youth, 'height', 158, moment(officeHours(nowMs - days(120), 0.3)));
  },
};
