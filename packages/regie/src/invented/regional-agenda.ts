/** What the invented regions agreed, declare and show in use, month by month. */

import { statementFor } from '../content/content-statements.ts';
import type { PastStatement } from '../records/ports.ts';
import { dayText } from '../rules/day-text.ts';
import { observation } from '../types/implementation.ts';
import { declaredLight, impactClasses, regionalCommitment, regionalTopic } from '../types/regional-agenda.ts';
import { anomalies } from './anomalies.ts';
import type { Chance } from './chance.ts';
import { type Country, cellKey, type Indicator, type InventedRegion, inventedSource } from './country.ts';
import { dayFromNow, type Month } from './months.ts';
import { timeline } from './timeline.ts';

/** How one cell goes: when it starts, how fast it grows, where it ends. */
interface Course {
  readonly region: InventedRegion;
  readonly sector: string;
  readonly topic: string;
  readonly population: number;
  /** Index of the month in which the region agreed; after the last one: never. */
  readonly agreedAt: number;
  readonly ceiling: number;
  readonly speed: number;
  readonly unknown: number;
  readonly stalledAt: number;
  readonly silent: boolean;
}

export function* inventRegionalAgenda(country: Country): Generator<readonly PastStatement[]> {
  const draw = country.chanceFor(3);
  const watched: Course[] = [];
  for (const region of country.regions) {
    yield country.topics.map((topic) => regionalText(country, region, topic, draw));
    for (const topic of country.topics) {
      const courses = (country.sectorsOf.get(topic.code) ?? country.sectors).map((sector) =>
        courseOf(country, region, sector, topic.code, draw),
      );
      yield courses.flatMap((course) => [...commitments(country, course), ...lights(country, course, draw)]);
      // The network looks where a region says much and shows nothing, otherwise nobody would notice.
      if (isMeasured(country, topic.category) || topic.code === anomalies.silentTopic.topic) {
        watched.push(...courses);
      }
    }
  }
  yield* measurements(country, watched);
}

/** Month by month, as they arrive: a month that is read together lies together. */
function* measurements(country: Country, courses: readonly Course[]): Generator<readonly PastStatement[]> {
  const { measuredMonths = country.months.length, indicators = realUse } = country.options;
  for (const month of country.months.slice(-measuredMonths)) {
    for (const indicator of indicators) {
      yield courses.map((course) => measured(country, course, month, indicator));
    }
  }
}

function isMeasured({ options }: Country, category: string): boolean {
  return options.measuredCategories === undefined || options.measuredCategories.includes(category);
}

function regionalText(
  country: Country,
  { code, name }: InventedRegion,
  topic: Country['topics'][number],
  draw: Chance,
): PastStatement {
  const [first] = country.months;
  const source = inventedSource('declared', `RSO ${name}`, first?.from ?? '');
  const fields = {
    region: code,
    topic: topic.code,
    impactClass: draw.pick(impactClasses),
    what: `${topic.name} in ${name}: de deelnemende organisaties sluiten per kwartaal aan.`,
    impact: 'Gegevens zijn beschikbaar zonder overtypen.',
    timeline: `Begonnen in ${dayText(first?.code ?? '').nl}; elk half jaar een stand van zaken.`,
    organisations: country.organisations
      .filter(({ regions }) => regions[0] === code)
      .slice(0, 40)
      .filter((_, index) => index % 9 === draw.whole(0, 2))
      .map((organisation) => organisation.name),
    planning: draw.pick(['voorjaar: inventarisatie; najaar: aansluiten', 'eerst twee koplopers, daarna de rest']),
    links: [],
  };
  const [statement] = timeline(regionalTopic, `${code}.${topic.code}`, [{ on: first?.from ?? '', source, fields }]);
  return statement as PastStatement;
}

function courseOf(country: Country, region: InventedRegion, sector: string, topic: string, draw: Chance): Course {
  const population = country.cells.get(cellKey(region.code, sector))?.length ?? 0;
  const never = draw.happens(0.3 * (1.2 - region.pace));
  const course = {
    region,
    sector,
    topic,
    population,
    agreedAt: never ? 99 : draw.whole(0, Math.round(40 * (1.1 - region.pace))),
    ceiling: 0.25 + region.pace * 0.7 * draw.fraction() + 0.1,
    speed: 0.12 + draw.fraction() * 0.25,
    unknown: draw.fraction() ** 3 * 0.8,
    stalledAt: draw.happens(0.06) ? draw.whole(10, 26) : 99,
    silent: false,
  };
  return anomalies.silentTopic.is(region.code, sector, topic)
    ? { ...course, agreedAt: 6, ceiling: 0, unknown: 0, stalledAt: 99, silent: true }
    : course;
}

function commitments({ months }: Country, { region, sector, topic, agreedAt }: Course): readonly PastStatement[] {
  const agreed = months[agreedAt];
  if (agreed === undefined) {
    return [];
  }
  const fields = { region: region.code, sector, topic, plannedStart: agreed.to };
  const decisionDoc = `Besluit stuurgroep ${region.name}, ${agreed.code}`;
  const intended = months[agreedAt - 2];
  const started = months[agreedAt + 4];
  const source = (on: string) => inventedSource('declared', `RSO ${region.name}`, on);
  return timeline(regionalCommitment, `${region.code}.${sector}.${topic}`, [
    ...(intended === undefined
      ? []
      : [{ on: intended.from, source: source(intended.from), fields: { ...fields, state: 'voorgenomen' } }]),
    { on: agreed.from, source: source(agreed.from), fields: { ...fields, state: 'afgesproken', decisionDoc } },
    ...(started === undefined
      ? []
      : [{ on: started.from, source: source(started.from), fields: { ...fields, state: 'gestart', decisionDoc } }]),
  ]);
}

/** Most regions declare what they see; some are hopeful, some late. */
function lights(country: Country, course: Course, draw: Chance): readonly PastStatement[] {
  const { region, sector, topic, agreedAt, silent } = course;
  const { months } = country;
  const first = months[0] as Month;
  const fields = { region: region.code, sector, topic };
  const step = (month: Month, light: string, reason?: string) => ({
    on: month.from,
    source: inventedSource('declared', `RSO ${region.name}`, month.from),
    fields: { ...fields, light, ...(reason === undefined ? {} : { reason }) },
  });
  const agreed = months[agreedAt];
  if (agreed === undefined) {
    const hopeful = draw.happens(0.05) ? (months[draw.whole(18, 35)] as Month) : undefined;
    return timeline(declaredLight, `${region.code}.${sector}.${topic}`, [
      step(first, 'niet-op-agenda'),
      ...(hopeful === undefined ? [] : [step(hopeful, 'volgend')]),
    ]);
  }
  const delay = silent ? 2 : draw.happens(0.1) ? 0 : draw.whole(4, 8);
  const running = months[agreedAt + delay];
  return timeline(declaredLight, `${region.code}.${sector}.${topic}`, [
    ...(agreedAt === 0 ? [] : [step(first, 'niet-op-agenda')]),
    ...(delay === 0 ? [] : [step(agreed, 'volgend')]),
    ...(running === undefined
      ? []
      : [step(running, 'in-uitvoering', silent ? 'Alle organisaties zijn aangesloten.' : undefined)]),
  ]);
}

const realUse: readonly Indicator[] = ['R4'];

/** What is listed is a little ahead of what is reachable, and so on: months ahead of real use. */
const monthsAhead: Readonly<Record<Indicator, number>> = { R1: 9, R2: 6, R3: 3, R4: 0, R5: -6 };

function measured({ options }: Country, course: Course, month: Month, indicator: Indicator): PastStatement {
  const { region, sector, topic, population, agreedAt, ceiling, speed, unknown, stalledAt, silent } = course;
  const age = Math.min(month.index, stalledAt) - agreedAt - 3 + monthsAhead[indicator];
  const share = agreedAt > 36 ? ceiling * 0.04 : ceiling / (1 + Math.exp(-speed * (age - 8)));
  const numerator = silent || age < -6 ? 0 : Math.min(population, Math.round(population * share));
  const dark = Math.min(population - numerator, Math.round(population * unknown * (1 - month.index / 60)));
  const started = silent ? 0 : Math.min(population, numerator + Math.round((population - numerator) * share * 0.4));
  const evidence = month.index > stalledAt ? (stalledAt - 35) * 30.4 - 20 : (month.index - 35) * 30.4 - 12;
  const fields = {
    indicator,
    period: month.code,
    region: region.code,
    sector,
    topic,
    numerator,
    denominator: population,
    unknown: dark,
    started,
    ...(started === 0 ? {} : { newestEvidence: dayFromNow(options.nowMs, Math.round(evidence)) }),
  };
  return statementFor(
    observation,
    `${indicator.toLowerCase()}.${month.code}.${region.code}.${sector}.${topic}`,
    fields,
    measuredSource(month),
    {
      invented: true,
      validFrom: month.from,
      recordedAt: `${month.to}T04:00:00.000Z`,
    },
  );
}

const sources = new Map<string, ReturnType<typeof inventedSource>>();

function measuredSource({ to }: Month): ReturnType<typeof inventedSource> {
  const known = sources.get(to) ?? inventedSource('measured', 'meetpunt verzonnen land', to, 'rule R4');
  sources.set(to, known);
  return known;
}
