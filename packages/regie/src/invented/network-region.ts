/** The invented organisations that really exchange in a network, as one more region: its RSO agreed to begin, and says so. */
import type { Content } from '../content/read-content.ts';
import type { PastStatement } from '../records/ports.ts';
import { party } from '../types/party.ts';
import { region } from '../types/reference-lists.ts';
import { declaredLight, regionalCommitment } from '../types/regional-agenda.ts';
import { inventedSource } from './country.ts';
import { measuredCategories } from './invented-country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

interface NetworkRegion {
  readonly name: string;
  /** By URA number, with the sector of the agendas. */
  readonly organizations: readonly { readonly ura: string; readonly name: string; readonly sector: string }[];
  readonly nowMs: number;
}

/** Address of the region: its name without “Regio”, as the other invented ones. */
function networkRegionCode(name: string): string {
  return `v-${name
    .replace(/^Regio /, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}`;
}

const agreedDaysAgo = 60;
/** Free on the map of the invented country. */
const place = { column: 1, row: 3 };

/**
 * What is declared is `volgend` everywhere: what the network measures decides whether that is still true. Only topics whose
 * category is measured have an agreement.
 */
export function networkRegion(
  content: Content,
  { name, organizations, nowMs }: NetworkRegion,
): readonly PastStatement[] {
  const code = networkRegionCode(name);
  const short = name.replace(/^Regio /, '');
  const rso = `${code}-rso`;
  const on = dayFromNow(nowMs, -agreedDaysAgo);
  const source = inventedSource('declared', `RSO ${short}`, on);
  const step = (fields: Readonly<Record<string, unknown>>) => [{ on, source, fields }];
  const sectors = new Set(organizations.map(({ sector }) => sector));
  const of = (type: string) => content.records.filter((record) => record.type.name === type);
  const measured = new Set(
    of('topic').flatMap((one) =>
      measuredCategories.some((category) => category === one.fields.category) ? [one.code] : [],
    ),
  );
  const cells = of('applicability').flatMap(({ fields }) =>
    fields.applies === 'ja' && measured.has(String(fields.topic)) && sectors.has(String(fields.sector))
      ? [{ region: code, sector: String(fields.sector), topic: String(fields.topic) }]
      : [],
  );
  return [
    ...timeline(
      party,
      rso,
      step({ name: `RSO ${short}`, roles: ['regio'], regions: [code], about: 'verzonnen organisatie' }),
    ),
    ...timeline(
      region,
      code,
      step({ name: short, rso, about: 'Verzonnen regio waarvan het netwerk het gebruik meet.', place }),
    ),
    ...organizations.flatMap(({ ura, name: organization, sector }) =>
      timeline(
        party,
        `${code}.${ura}`,
        step({
          name: organization,
          roles: ['zorgaanbieder'],
          sectors: [sector],
          regions: [code],
          identifiers: [{ system: 'ura', value: ura }],
        }),
      ),
    ),
    ...cells.flatMap((cell) => [
      ...timeline(
        regionalCommitment,
        `${code}.${cell.sector}.${cell.topic}`,
        step({ ...cell, state: 'afgesproken', decisionDoc: `Besluit stuurgroep ${short}` }),
      ),
      ...timeline(declaredLight, `${code}.${cell.sector}.${cell.topic}`, step({ ...cell, light: 'volgend' })),
    ]),
  ];
}
