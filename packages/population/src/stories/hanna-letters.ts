/** Letters about Hanna and her appointments, at the general practice and both hospitals. */
import { days, moment, officeHours } from '../dates.ts';
import type { Charts } from '../life/chart.ts';
import { appointment } from '../nl-core/appointment.ts';
import { letter } from '../nl-core/letter.ts';
import { organizationOf } from '../organizations.ts';

const consult = ['11488-4', 'Consult note'] as const;
const referral = ['57133-1', 'Referral note'] as const;
const quarter = 15 * 60_000;

export function writeLetters(charts: Charts, nowMs: number): void {
  const written = (ago: number): string => moment(officeHours(nowMs - days(ago), 0.7));
  letter(charts.at(organizationOf('gp-hoogweert')), {
    title: 'Verwijzing naar de orthopeed',
    kind: referral,
    written: written(45),
    lines: ['Graag uw oordeel over de rechter knie.', 'Pijn sinds ruim een jaar, erger bij traplopen.'],
  });
  letter(charts.at(organizationOf('hospital')), {
    title: 'Brief van de cardioloog',
    kind: consult,
    written: written(74),
    lines: ['Boezemfibrilleren, goed ingesteld op apixaban.', 'Controle over een half jaar.'],
  });
  letter(charts.at(organizationOf('academic-hospital')), {
    title: 'Brief na MRI van de rechter knie',
    kind: consult,
    written: written(29),
    lines: ['Slijtage aan de binnenzijde van de rechter knie.', 'Meniscus intact. Advies: fysiotherapie.'],
  });
  for (const [slug, what, inDays] of [
    ['gp-hoogweert', 'Controle suikerziekte', 12],
    ['hospital', 'Controle cardioloog', 34],
    ['academic-hospital', 'Bespreken van de knie', 9],
  ] as const) {
    const startMs = officeHours(nowMs + days(inDays), 0.25);
    const facts = { what, start: moment(startMs), end: moment(startMs + quarter) };
    appointment(charts.at(organizationOf(slug)), { ...facts, status: 'booked' });
  }
  const pastMs = officeHours(nowMs - days(30), 0.25);
  const past = { what: 'MRI van de rechter knie', start: moment(pastMs), end: moment(pastMs + quarter) };
  appointment(charts.at(organizationOf('academic-hospital')), { ...past, status: 'fulfilled' });
}
