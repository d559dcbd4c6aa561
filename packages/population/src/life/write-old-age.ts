import { alerts, devices, functioning, living, treatments } from '../codes/findings.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import { helpFromOthers } from '../nl-core/care-plan.ts';
import { contactPerson } from '../nl-core/contact-person.ts';
import { deviceUse } from '../nl-core/device-use.ts';
import { treatmentDirective } from '../nl-core/directive.ts';
import { encounter } from '../nl-core/encounter.ts';
import { alert } from '../nl-core/flag.ts';
import { finding, measurement } from '../nl-core/observation.ts';
import { organizationOf } from '../organizations.ts';
import type { Charts } from './chart.ts';
import { type LifeSpan, recently } from './life-span.ts';
import { familyNames } from './names.ts';

const homeCareOf: Readonly<Record<string, string>> = {
  Grutveen: 'home-care-grutveen',
  Rietzijl: 'care-home',
};

/** Old people with help at home: who helps, how somebody walks and lives, what was agreed about treatment. */
export function writeOldAge(charts: Charts, span: LifeSpan, age: number): void {
  const { dice, person } = charts;
  if (dice.chance(age > 84 ? 0.6 : 0.28)) {
    treatmentDirective(
      charts.at(person.gp),
      treatments.resuscitation,
      dice.chance(0.5) ? 'deny' : 'permit',
      day(recently(span, dice, 4)),
    );
  }
  if (dice.chance(age > 84 ? 0.65 : 0.25)) {
    writeHomeCare(charts, span);
  }
}

function writeHomeCare(charts: Charts, span: LifeSpan): void {
  const { dice, person } = charts;
  const chart = charts.at(organizationOf(homeCareOf[person.place] ?? 'home-care-elzer'));
  const sinceMs = recently(span, dice, 3);
  const since = day(sinceMs);
  helpFromOthers(chart, 'Hulp bij wassen en aankleden', 'elke ochtend', since);
  encounter(chart, {
    class: 'HH',
    start: since,
    ...(person.deathMs === undefined ? {} : { end: day(person.deathMs) }),
  });
  finding(chart, {
    profile: 'nl-core-LivingSituation',
    code: living.question,
    answer: dice.chance(0.6) ? living.alone : living.withPartner,
    when: since,
  });
  finding(chart, {
    profile: 'nl-core-FunctionalOrMentalStatus',
    category: functioning.category,
    code: functioning.walking,
    answer: functioning.walksWithDifficulty,
    when: since,
  });
  const [prefix, family] = dice.pick(familyNames);
  const daughter = dice.chance(0.6);
  contactPerson(chart, {
    name: { given: daughter ? 'Marieke' : 'Stefan', prefix, family },
    relation: daughter ? 'DAUC' : 'SONC',
    role: '01',
    phone: `06-0000${dice.integer(1000, 9999)}`,
  });
  if (dice.chance(0.5)) {
    alert(chart, { code: alerts.fallRisk, since });
    deviceUse(chart, devices.walker, since);
  }
  const weighedMs = Math.max(sinceMs, span.endMs - days(dice.integer(3, 40)));
  measurement(chart, 'weight', Number(dice.normal(69, 10).toFixed(1)), moment(officeHours(weighedMs, dice.fraction())));
}
