/** The man in the ambulance: what an emergency doctor must know within a minute. */
import { allergens } from '../codes/allergens.ts';
import { alerts, devices, directiveKinds, treatments } from '../codes/findings.ts';
import { labTests } from '../codes/lab-tests.ts';
import { type Medicine, medicines } from '../codes/medicines.ts';
import { problems } from '../codes/problems.ts';
import { procedures } from '../codes/procedures.ts';
import { day, days, moment, officeHours } from '../dates.ts';
import type { Chart, Charts } from '../life/chart.ts';
import { administrationAgreement } from '../nl-core/administration-agreement.ts';
import { allergyIntolerance } from '../nl-core/allergy-intolerance.ts';
import { condition } from '../nl-core/condition.ts';
import { contactPerson } from '../nl-core/contact-person.ts';
import { deviceUse } from '../nl-core/device-use.ts';
import { advanceDirective, treatmentDirective } from '../nl-core/directive.ts';
import { encounter } from '../nl-core/encounter.ts';
import { alert } from '../nl-core/flag.ts';
import { medicationAdministration } from '../nl-core/medication-administration.ts';
import { medicationAgreement } from '../nl-core/medication-agreement.ts';
import type { MedicationFacts } from '../nl-core/medication-facts.ts';
import { bloodPressure, labResult, measurement } from '../nl-core/observation.ts';
import { procedure } from '../nl-core/procedure.ts';
import type { Reference } from '../nl-core/reference.ts';
import { organizationOf } from '../organizations.ts';
import { inhabitant } from './inhabitant.ts';
import type { Story } from './story-person.ts';

export const willem: Story = {
  id: 'willem',
  role: 'emergency',
  person: inhabitant({
    bsn: '999990779',
    sex: 'male',
    name: ['Willem', '', 'Dijkstra'],
    born: '1950-12-02',
    home: ['Veenkant', 62, '0940 RS', 'Grutveen'],
    gp: 'gp-grutveen',
    pharmacy: 'pharmacy-elzerdam',
  }),
  story: {
    nl: 'Met de ambulance binnengebracht en niet goed aanspreekbaar. Slikt een bloedverdunner. Thuis geeft de thuiszorg zijn medicijnen; zijn plastablet wil hij niet.',
    en: 'Brought in by ambulance and hardly responsive. Takes a blood thinner. At home, home care gives him his medication; he refuses his diuretic.',
  },
  slugs: ['gp-grutveen', 'pharmacy-elzerdam', 'academic-hospital', 'ambulance', 'home-care-grutveen'],
  write: (charts, nowMs) => {
    const gp = charts.at(organizationOf('gp-grutveen'));
    const fibrillation = condition(gp, {
      codes: [problems.atrialFibrillation.icpc, problems.atrialFibrillation.snomed],
      text: problems.atrialFibrillation.name,
      status: 'active',
      since: '2016-03',
    });
    treatmentDirective(gp, treatments.resuscitation, 'deny', day(nowMs - days(200)));
    advanceDirective(gp, directiveKinds.noResuscitation, day(nowMs - days(200)), 'Draagt een penning.');
    writeMedicines(charts, fibrillation, nowMs);
    writeHospital(charts.at(organizationOf('academic-hospital')), nowMs);
    const ambulance = charts.at(organizationOf('ambulance'));
    const ride = moment(nowMs - 2 * 3_600_000);
    encounter(ambulance, { class: 'EMER', start: ride });
    bloodPressure(ambulance, 96, 58, ride);
    measurement(ambulance, 'heartRate', 118, ride);
    measurement(ambulance, 'saturation', 91, ride);
    const home = charts.at(organizationOf('home-care-grutveen'));
    alert(home, { code: alerts.fallRisk, since: '2025-10-01' });
    contactPerson(home, {
      name: { given: 'Geertje', prefix: '', family: 'Dijkstra' },
      relation: 'DAUC',
      role: '01',
      phone: '06-00001978',
    });
  },
};

/** At fixed hours, because somebody comes to give them; one of them a second person looks at. */
function writeMedicines(charts: Charts, fibrillation: Reference, nowMs: number): void {
  const gp = charts.at(organizationOf('gp-grutveen'));
  const pharmacy = charts.at(organizationOf('pharmacy-elzerdam'));
  const home = charts.at(organizationOf('home-care-grutveen'));
  const agree = (medicine: Medicine, name: string, times: readonly string[], ago: number, reason?: Reference) => {
    const start = day(nowMs - days(ago));
    const common = { medicine, treatment: `mbh-willem-${name}`, perTime: 1, start, agreed: start };
    const facts: MedicationFacts = { ...common, timesPerDay: times.length, times, number: `willem-${name}` };
    medicationAgreement(gp, facts, reason);
    administrationAgreement(pharmacy, { ...facts, before: `willem-${name}` });
    return facts;
  };
  const apixaban = agree(medicines.apixaban, 'apixaban', ['08:00', '20:00'], 900, fibrillation);
  const furosemide = agree(medicines.furosemide, 'furosemide', ['08:00'], 400);
  agree(medicines.digoxin, 'digoxine', ['20:00'], 250, fibrillation);
  for (const ago of [1, 2, 3]) {
    const at = moment(officeHours(nowMs - days(ago), 0));
    medicationAdministration(home, apixaban, { at });
    medicationAdministration(home, furosemide, { at, refused: ago < 3 });
  }
}

function writeHospital(chart: Chart, nowMs: number): void {
  const failure = condition(chart, {
    codes: [problems.heartFailure.snomed, problems.heartFailure.icd],
    status: 'active',
    since: '2024-04-09',
  });
  condition(chart, {
    codes: [problems.heartAttack.snomed, problems.heartAttack.icd],
    status: 'inactive',
    since: '2015-11-28',
  });
  procedure(chart, { code: procedures.angioplasty, performed: '2015-11-28', role: '01.010' });
  deviceUse(chart, devices.pacemaker, '2018-01-15');
  allergyIntolerance(chart, { ...allergens.penicillin, since: '1987' });
  alert(chart, { code: alerts.mrsa, since: '2023-07-01' });
  const taken = moment(officeHours(nowMs - days(21), 0.3));
  labResult(chart, { test: labTests.egfr, value: 41, taken });
  labResult(chart, { test: labTests.potassium, value: 5.2, taken });
  labResult(chart, { test: labTests.ntProBnp, value: 890, taken });
  encounter(chart, { class: 'AMB', start: taken, about: failure, role: '01.010' });
}
