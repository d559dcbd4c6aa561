/** The invented country: its regions, organisations and suppliers, on which everything else builds. */
import type { Content } from '../content/read-content.ts';
import type { PastStatement } from '../records/ports.ts';
import type { Source } from '../records/source.ts';
import { party } from '../types/party.ts';
import { region } from '../types/reference-lists.ts';
import { type Chance, chance } from './chance.ts';
import { type Month, monthsBefore } from './months.ts';
import { timeline } from './timeline.ts';

export interface CountryOptions {
  readonly seed: number;
  readonly nowMs: number;
  /** About this many care organisations. */
  readonly organisations: number;
  /** Topics that are measured; all of them when absent. */
  readonly measuredCategories?: readonly string[];
  /** Measurements of only the last months, for small tests; 36 when absent. */
  readonly measuredMonths?: number;
  /** How far down the funnel is measured; only real use (R4) when absent. */
  readonly indicators?: readonly Indicator[];
}

/** Where organisations stand: listed, reachable, conformant, in use, routine. */
export type Indicator = 'R1' | 'R2' | 'R3' | 'R4' | 'R5';

export interface InventedRegion {
  readonly code: string;
  readonly name: string;
  readonly rso: string;
  /** How far it is, between 0 and 1. */
  readonly pace: number;
}

interface InventedOrganisation {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly regions: readonly string[];
}

export interface Country {
  readonly options: CountryOptions;
  readonly months: readonly Month[];
  readonly regions: readonly InventedRegion[];
  readonly sectors: readonly string[];
  readonly topics: readonly { readonly code: string; readonly category: string; readonly name: string }[];
  /** Which sectors each topic applies to. */
  readonly sectorsOf: ReadonlyMap<string, readonly string[]>;
  readonly organisations: readonly InventedOrganisation[];
  /** Organisations by region and sector. */
  readonly cells: ReadonlyMap<string, readonly InventedOrganisation[]>;
  readonly statements: readonly PastStatement[];
  /** A separate source of chance per part, so that one part can change without the others. */
  chanceFor(part: number): Chance;
}

const regionNames = [
  ['Waddenkust', 3, 0],
  ['Noordveen', 4, 0],
  ['Hunzedal', 5, 1],
  ['Zuiderzand', 2, 1],
  ['Vechtoever', 4, 1],
  ['Polderland', 3, 1],
  ['Duinrand', 1, 2],
  ['Rijngaarde', 2, 2],
  ['Lingestreek', 3, 2],
  ['Scheldemond', 0, 3],
  ['Peelhorst', 3, 3],
  ['Maasheuvel', 4, 4],
] as const;

/** How many organisations of a sector there are, relative to the others. */
const weights: Readonly<Record<string, number>> = {
  huisartsenzorg: 30,
  huisartsenspoedpost: 2,
  apotheken: 14,
  laboratoria: 2,
  'medisch-specialistische-zorg': 4,
  ggz: 6,
  gehandicaptenzorg: 4,
  vvt: 10,
  jeugdgezondheidszorg: 2,
  spoedzorg: 2,
  geboortezorg: 5,
  'paramedische-zorg': 5,
  'medisch-generalistische-zorg': 1,
  'publieke-gezondheid': 1,
  jeugdhulp: 4,
  'maatschappelijke-ondersteuning': 3,
  'paramedisch-fysiotherapie': 8,
  thuiszorg: 4,
};

const trees = ['Linde', 'Beuk', 'Eik', 'Wilg', 'Iep', 'Es', 'Els', 'Meidoorn', 'Kastanje', 'Vlier', 'Berk', 'Populier'];
const grounds = ['hof', 'veld', 'dijk', 'poort', 'brink', 'kade', 'gaard', 'burcht', 'oever', 'horst'];

export function inventCountry(content: Content, options: CountryOptions): Country {
  const chanceFor = (part: number): Chance => chance(options.seed * 1000 + part);
  const months = monthsBefore(options.nowMs);
  const of = (type: string) => content.records.filter((record) => record.type.name === type);
  const draw = chanceFor(1);
  const regions = regionNames.map(([name]) => {
    const code = `v-${name.toLowerCase()}`;
    return { code, name, rso: `${code}-rso`, pace: 0.25 + draw.fraction() * 0.7 };
  });
  const sectors = of('sector').map(({ code }) => code);
  const organisations = inventOrganisations(regions, sectors, options.organisations, chanceFor(2));
  return {
    options,
    months,
    regions,
    sectors,
    topics: of('topic').map(({ code, fields }) => ({
      code,
      category: String(fields.category),
      name: String(fields.name),
    })),
    organisations,
    cells: cellsOf(organisations),
    statements: baseStatements(regions, organisations, months[0]?.from ?? ''),
    chanceFor,
    ...sectorsByTopic(content),
  };
}

function sectorsByTopic(content: Content): Pick<Country, 'sectorsOf'> {
  const rows = content.records.filter(({ type, fields }) => type.name === 'applicability' && fields.applies === 'ja');
  const grouped = Map.groupBy(rows, ({ fields }) => String(fields.topic));
  return {
    sectorsOf: new Map([...grouped].map(([topic, same]) => [topic, same.map(({ fields }) => String(fields.sector))])),
  };
}

function inventOrganisations(
  regions: readonly InventedRegion[],
  sectors: readonly string[],
  count: number,
  draw: Chance,
): readonly InventedOrganisation[] {
  const total = sectors.reduce((sum, sector) => sum + (weights[sector] ?? 1), 0);
  const organisations: InventedOrganisation[] = [];
  for (const sector of sectors) {
    const perRegion = Math.max(1, Math.round((count * (weights[sector] ?? 1)) / total / regions.length));
    regions.forEach((home, place) => {
      for (let number = 1; number <= perRegion; number += 1) {
        // One in twelve lies in two regions; it is counted in both and reported once.
        const second = draw.happens(1 / 12) ? regions[(place + 1) % regions.length] : undefined;
        organisations.push({
          code: `${home.code}.${sector}.${number}`,
          name: `${draw.pick(trees)}${draw.pick(grounds)} ${home.name} ${number}`,
          sector,
          regions: [home.code, ...(second === undefined ? [] : [second.code])],
        });
      }
    });
  }
  return organisations;
}

/** Region and sector as one key. */
export const cellKey = (regionCode: string, sector: string): string => `${regionCode}/${sector}`;

function cellsOf(organisations: readonly InventedOrganisation[]): ReadonlyMap<string, readonly InventedOrganisation[]> {
  const cells = new Map<string, InventedOrganisation[]>();
  for (const organisation of organisations) {
    for (const code of organisation.regions) {
      const key = cellKey(code, organisation.sector);
      cells.set(key, [...(cells.get(key) ?? []), organisation]);
    }
  }
  return cells;
}

/** Everything invented says so in its source too. */
export function inventedSource(sourceClass: Source['class'], by: string, at: string, method = 'invented'): Source {
  return { class: sourceClass, by, method, evidence: 'invented country', at };
}

function baseStatements(
  regions: readonly InventedRegion[],
  organisations: readonly InventedOrganisation[],
  on: string,
): readonly PastStatement[] {
  const source = inventedSource('declared', 'verzonnen land', on);
  return [
    ...regions.flatMap(({ code, name, rso }, index) => [
      ...timeline(party, rso, [
        {
          on,
          source,
          fields: { name: `RSO ${name}`, roles: ['regio'], regions: [code], about: 'verzonnen organisatie' },
        },
      ]),
      ...timeline(region, code, [
        {
          on,
          source,
          fields: {
            name,
            rso,
            about: 'Verzonnen regio, om te laten zien hoe de agenda werkt.',
            inhabitants: 600_000 + ((index * 7919) % 13) * 90_000,
            place: { column: regionNames[index]?.[1] ?? 0, row: regionNames[index]?.[2] ?? 0 },
          },
        },
      ]),
    ]),
    ...organisations.flatMap(({ code, name, sector, regions: at }) =>
      timeline(party, code, [
        { on, source, fields: { name, roles: ['zorgaanbieder'], sectors: [sector], regions: at } },
      ]),
    ),
  ];
}
