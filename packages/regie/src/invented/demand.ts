/** Invented demand: wishes of organisations, who wishes the same, one request that was fixed and one in consultation. */
import type { RecordType } from '../records/define-type.ts';
import type { PastStatement } from '../records/ports.ts';
import { wish, wishBundle, wishVote } from '../types/demand.ts';
import { party } from '../types/party.ts';
import { type Country, inventedSource } from './country.ts';
import { dayFromNow } from './months.ts';
import { timeline } from './timeline.ts';

/** Code, what, why, sector, how many organisations wish the same. */
const wishes = [
  ['v.wens-1', 'Overstappen met alle gegevens', 'Nu blijft de helft achter in het oude systeem.', 'vvt', 14],
  [
    'v.wens-2',
    'Eén keer aanmelden op een dienst',
    'Per cliënt opnieuw aanmelden kost tijd in de avonddienst.',
    'vvt',
    11,
  ],
  ['v.wens-3', 'Toedienlijst zonder overtypen', 'Overtypen geeft fouten met medicatie.', 'vvt', 9],
  ['v.wens-4', 'Zien wat een cliënt al vertelde', 'Cliënten vertellen nu drie keer hetzelfde.', 'ggz', 4],
  ['v.wens-5', 'Crisisplan delen met de huisarts', 'De huisarts belt nu rond in het weekend.', 'ggz', 6],
  ['v.wens-6', 'Uitslagen naast elkaar', 'Elk laboratorium heeft een eigen volgorde.', 'huisartsenzorg', 12],
] as const;

const body = { code: 'v-koepel-ouderenzorg', name: 'Koepel ouderenzorg (verzonnen)' };

export function inventDemand(country: Country): readonly PastStatement[] {
  const { options, organisations } = country;
  const draw = country.chanceFor(42);
  const day = (days: number): string => dayFromNow(options.nowMs, days);
  const one = (type: RecordType, code: string, fields: Readonly<Record<string, unknown>>, at: string, by: string) =>
    timeline(type, code, [{ on: at, fields, source: inventedSource('declared', by, at) }]);
  const shared = wishes.flatMap(([code, title, need, sector, count]) => {
    const able = organisations.filter((known) => known.sector === sector);
    const [owner, ...voters] = draw.some(able, Math.min(able.length, count + 1));
    if (owner === undefined) {
      return [];
    }
    const on = day(-260);
    const fields = { title, need, organisation: owner.code, sector, regions: owner.regions, sharedOn: on };
    return [
      ...one(wish, code, { ...fields, state: 'gedeeld' }, on, owner.name),
      ...voters.flatMap((voter, index) =>
        one(
          wishVote,
          `${code}.${index + 1}`,
          { wish: code, organisation: voter.code, sector, regions: voter.regions },
          day(-240 + index * 3),
          voter.name,
        ),
      ),
    ];
  });
  const fixed = {
    title: 'Weg kunnen met alles',
    need: 'Een instelling die van systeem wisselt, neemt alle gegevens mee en werkt dezelfde dag door.',
    sector: 'vvt',
    owner: body.code,
    wishes: [
      { wish: 'v.wens-1', priority: 'must' },
      { wish: 'v.wens-2', priority: 'should' },
    ],
    consultationFrom: day(-200),
    consultationTo: day(-160),
  };
  const open = {
    title: 'Medicatie aan het bed',
    need: 'Wie toedient, ziet de lijst van nu en tekent daar.',
    sector: 'vvt',
    owner: body.code,
    wishes: [{ wish: 'v.wens-3', priority: 'must' }],
    consultationFrom: day(-10),
    consultationTo: day(25),
    state: 'consultatie',
  };
  return [
    ...one(party, body.code, { name: body.name, roles: ['koepel'], sectors: ['vvt'] }, day(-400), 'verzonnen land'),
    ...one(
      party,
      'v-beheerorganisatie',
      { name: 'Beheerorganisatie van het verzonnen land', roles: ['uitvoering'] },
      day(-900),
      'verzonnen land',
    ),
    ...shared,
    ...one(
      wishBundle,
      'v.vraag-1',
      { ...fixed, fixedOn: day(-150), item: 'v.open-2', state: 'lopend' },
      day(-150),
      body.name,
    ),
    ...one(wishBundle, 'v.vraag-2', open, day(-10), body.name),
  ];
}
