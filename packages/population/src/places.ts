/** Places of the invented region, with streets and postal codes that the post does not know. */
export interface Place {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Share of the inhabitants; all shares add up to 1. */
  readonly share: number;
  readonly postalCode: string;
  readonly streets: readonly string[];
}

export const places: readonly Place[] = [
  {
    name: 'Elzerdam',
    x: 715,
    y: 238,
    share: 0.34,
    postalCode: '0910',
    streets: ['Kadezijde', 'Hof van Elzer', 'Sluismeesterspad', 'Torenlaan', 'Nieuwe Havenkade', 'Zilverschoonstraat'],
  },
  {
    name: 'Wijdemond',
    x: 240,
    y: 312,
    share: 0.26,
    postalCode: '0920',
    streets: ['Mondingsweg', 'Veerdijk', 'Visserspad', 'Reigerstraat', 'Oude Lijnbaan'],
  },
  {
    name: 'Hoogweert',
    x: 668,
    y: 572,
    share: 0.18,
    postalCode: '0930',
    streets: ['Weertsedijk', 'Molenpad', 'Kersenboomgaard', 'Achterom'],
  },
  {
    name: 'Grutveen',
    x: 895,
    y: 462,
    share: 0.13,
    postalCode: '0940',
    streets: ['Veenkant', 'Gruttostraat', 'Turfhof', 'Lange Raai'],
  },
  {
    name: 'Rietzijl',
    x: 212,
    y: 194,
    share: 0.09,
    postalCode: '0950',
    streets: ['Zijlwal', 'Rietdekkersweg', 'Kerkbuurt'],
  },
];
