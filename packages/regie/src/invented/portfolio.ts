/** The two invented multi-year agendas: programmes with their baselines, items, milestones, dependencies and suppliers. */

import type { RecordType } from '../records/define-type.ts';
import type { PastStatement } from '../records/ports.ts';
import { nextQuarter, quarterOf } from '../rules/quarters.ts';
import { party } from '../types/party.ts';
import {
  agendaItem,
  decision,
  dependency,
  effort,
  milestone,
  parliamentCommitment,
  productFamily,
  programme,
  vendorCapacity,
} from '../types/portfolio.ts';
import { anomalies } from './anomalies.ts';
import type { Chance } from './chance.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { categorySectors, dependencies, items, type ProgrammePlan, programmes, vendorNames } from './portfolio-plan.ts';
import { timeline } from './timeline.ts';

export function inventPortfolio(country: Country): readonly PastStatement[] {
  const { options, months } = country;
  const on = months[0]?.from ?? '';
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const draw = country.chanceFor(4);
  const one = (type: RecordType, code: string, fields: Readonly<Record<string, unknown>>, at = on) =>
    timeline(type, code, [{ on: at, fields, source: inventedSource('declared', 'verzonnen land', at) }]);
  return [
    ...programmes.flatMap((known) => programmeHistory(known, day, on)),
    ...items.flatMap((item) => itemStatements(item, day, one)),
    ...dependencies.flatMap(([from, to, kind, lagDays]) =>
      one(dependency, `${from}.${to}`, { from, to, kind, lagDays, risk: 'vertraging werkt door' }),
    ),
    ...inventVendors(options.nowMs, draw, one),
    ...parliament(day, one),
  ];
}

type Make = (
  type: RecordType,
  code: string,
  fields: Readonly<Record<string, unknown>>,
  at?: string,
) => readonly PastStatement[];

function programmeHistory(known: ProgrammePlan, day: (days: number) => string, on: string): readonly PastStatement[] {
  const baseline = (end: number) => ({
    start: day(known.start),
    end: day(end),
    budgetEur: known.budget,
    results: known.results,
  });
  const fields = {
    name: known.name,
    agenda: known.agenda,
    goal: 'Laten zien hoe een programma gevolgd wordt.',
    baselineOriginal: baseline(known.original),
    legalBasis: known.agenda === 'wegiz' ? ['verzonnen wet'] : [],
    ...(known.comment === undefined ? {} : { comment: known.comment }),
  };
  const source = (at: string) => inventedSource('declared', 'verzonnen land', at);
  const steps = known.rebaselines.map((step, index) => {
    const done = known.rebaselines.slice(0, index + 1);
    const end = known.original + done.reduce((sum, { days }) => sum + days, 0);
    return {
      on: day(step.at),
      source: source(day(step.at)),
      fields: {
        ...fields,
        baselineCurrent: baseline(end),
        rebaselines: done.map(({ days, at, reason }) => ({
          at: day(at),
          reason,
          days,
          decision: `Besluit ${day(at)}`,
        })),
        forecastEnd: day(end + 10),
        forecastCostEur: known.budget,
        results: Math.round(known.delivered * 0.6),
        lastUpdate: day(step.at),
      },
    };
  });
  const last = steps.at(-1)?.fields;
  const opening = {
    on,
    source: source(on),
    fields: { ...fields, baselineCurrent: fields.baselineOriginal, forecastEnd: day(known.original), lastUpdate: on },
  };
  const now = {
    on: day(known.updated),
    source: source(day(known.updated)),
    fields: {
      ...fields,
      ...(last ?? { baselineCurrent: baseline(known.current) }),
      forecastEnd: day(known.forecast),
      forecastCostEur: known.cost,
      results: known.delivered,
      lastUpdate: day(known.updated),
    },
  };
  return timeline(programme, known.code, [opening, ...steps, now]);
}

function itemStatements(
  item: (typeof items)[number],
  day: (days: number) => string,
  one: Make,
): readonly PastStatement[] {
  const [code, title, of, kind, state, from, to, categories, plateau] = item;
  const agenda = programmes.find((known) => known.code === of)?.agenda;
  const sectors = [...new Set(categories.flatMap((category) => categorySectors[category] ?? []))];
  const legal = agenda === 'wegiz' && plateau === 1;
  const milestones = [
    ['spec', 'Specificatie vast', from, from + 12],
    ['pilot', 'Beproefd', Math.round((from + to) / 2), Math.round((from + to) / 2) + 20],
    ['vendorReady', 'Leveranciers gereed', to, to + (of === 'v.beeld-overal' ? 300 : 15)],
    ...(legal ? [['obligation', 'Wettelijke plicht', to + 120, to + 120] as const] : []),
  ] as const;
  return [
    ...one(agendaItem, code, {
      title,
      agenda,
      programme: of,
      kind,
      state,
      deliverable: title,
      sectors,
      productCategories: [...categories],
      ictRequirements: ['Test van het stelsel gehaald', 'Gegevens blijven bij de bron'],
      obligated: sectors.map((sector) => ({
        sector,
        role: 'bron',
        from: legal ? day(to + 120) : null,
        basis: legal ? 'law' : 'agreement',
      })),
      buildFrom: day(from),
      buildTo: day(to),
      plateau,
      ...(state === 'uitgesteld'
        ? { reason: 'eerst duidelijkheid over de markt', decision: 'Besluit van het bestuur' }
        : {}),
    }),
    ...milestones.flatMap(([type, name, original, expected]) =>
      one(milestone, `${code}.${type}`, {
        item: code,
        title: name,
        kind: type,
        original: day(original),
        current: day(of === 'v.beeld-overal' ? original + 300 : original),
        forecast: day(expected),
        legal: type === 'obligation',
        ...(expected < 0 ? { actual: day(expected) } : {}),
      }),
    ),
    ...categories.flatMap((category, index) =>
      one(effort, `${code}.${category}`, {
        item: code,
        productCategory: category,
        role: 'bron',
        low: 30 + index * 10,
        mid: 60 + index * 15,
        high: 120 + index * 30,
      }),
    ),
  ];
}

function inventVendors(nowMs: number, draw: Chance, one: Make): readonly PastStatement[] {
  const categories = Object.keys(categorySectors);
  return vendorNames.flatMap((name, index) => {
    const code = `v-${name.toLowerCase()}`;
    const clash = code === anomalies.capacityClash.vendor;
    const own = clash ? ['ecd', 'epd'] : [categories[index % categories.length] ?? 'epd', draw.pick(categories)];
    const families = [...new Set(own)].map((category) =>
      one(productFamily, `${code}.${category}`, {
        vendor: code,
        name: `${name} ${category.toUpperCase()}`,
        category,
        sectors: categorySectors[category],
        qualifiedFor: ['v.adres-1', 'v.adres-2'],
        organisations: clash ? 380 : draw.whole(3, 160),
      }),
    );
    const silent = !clash && draw.happens(0.15);
    const total = clash ? 740 : draw.whole(900, 2400);
    let quarter = quarterOf(dayFromNow(nowMs, -180));
    const capacities = Array.from({ length: silent ? 0 : 12 }, () => {
      const at = quarter;
      quarter = nextQuarter(quarter);
      // 40 % upkeep, 25 % wishes of users, 35 % national projects.
      return one(vendorCapacity, `${code}.${at.toLowerCase()}`, {
        vendor: code,
        quarter: at,
        totalPersonDays: total,
        personDays: Math.round(total * 0.35),
        confidence: 'midden',
      });
    });
    return [
      ...one(party, code, { name, roles: ['leverancier'], about: 'verzonnen leverancier' }),
      ...families.flat(),
      ...capacities.flat(),
    ];
  });
}

function parliament(day: (days: number) => string, one: Make): readonly PastStatement[] {
  const rows = [
    ['v.kamer-1', 'toezegging', 'Jaarlijks de stand van het gebruik melden', -110, -20, 'in behandeling', undefined],
    ['v.kamer-2', 'motie', 'Kosten per regeling openbaar maken', 60, 60, 'open', undefined],
    ['v.kamer-3', 'toezegging', 'Vertraging van beelden uitleggen', -100, -100, 'afgedaan', 'v.beeld-2'],
  ] as const;
  return [
    ...rows.flatMap(([code, kind, about, original, due, state, item]) =>
      one(parliamentCommitment, code, {
        kind,
        about,
        dueOriginal: day(original),
        due: day(due),
        ...(item === undefined ? {} : { item }),
        state,
        paper: `verzonnen ${code}`,
        ...(state === 'afgedaan' ? { evidence: 'verzonnen brief', settledOn: day(-104) } : {}),
      }),
    ),
    ...one(decision, 'v.besluit-1', {
      title: 'Tweede herijking van Beeld overal',
      text: 'Het bestuur stelt de nieuwe planning vast; de oorspronkelijke blijft ernaast staan.',
      on: day(-120),
      about: [anomalies.falselyGreen.programme],
      followUp: [],
    }),
  ];
}
