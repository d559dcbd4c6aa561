import type { Bsn } from '@stelsel/kernel';
import { days, years } from '../dates.ts';
import type { Dice } from '../dice.ts';
import { organizationOf } from '../organizations.ts';
import { type Place, places } from '../places.ts';
import type { RegionOrganization } from '../region-organization.ts';
import { familyNames, givenNames } from './names.ts';
import type { Person, Sex } from './person.ts';

/** Share of the inhabitants per ten years of age, as in the Netherlands of the twenties. */
const ageShares = [0.1, 0.11, 0.125, 0.125, 0.12, 0.14, 0.125, 0.1, 0.045, 0.01] as const;

const gpOf: Readonly<Record<string, readonly string[]>> = {
  Elzerdam: ['gp-elzerdam'],
  Wijdemond: ['gp-hoogweert', 'gp-elzerdam'],
  Hoogweert: ['gp-hoogweert'],
  Grutveen: ['gp-grutveen'],
  Rietzijl: ['gp-hoogweert'],
};
const pharmacyOf: Readonly<Record<string, string>> = {
  Elzerdam: 'pharmacy-elzerdam',
  Grutveen: 'pharmacy-elzerdam',
  Wijdemond: 'pharmacy-wijdemond',
  Hoogweert: 'pharmacy-wijdemond',
  Rietzijl: 'pharmacy-wijdemond',
};

/** Draws one inhabitant as they are at `nowMs`. */
export function drawPerson(bsn: Bsn, dice: Dice, nowMs: number): Person {
  const sex: Sex = dice.chance(0.503) ? 'female' : 'male';
  const age = drawAge(dice);
  const [prefix, family] = dice.pick(familyNames);
  const place = drawPlace(dice);
  const died = age > 60 && dice.chance(0.02);
  return {
    bsn,
    sex,
    given: dice.pick(givenNames[sex]),
    prefix,
    family,
    birthMs: nowMs - years(age),
    ...(died ? { deathMs: nowMs - days(dice.integer(5, 300)) } : {}),
    ...drawHome(place, dice),
    phone: `06-0000${dice.integer(1000, 9999)}`,
    ...careOf(place.name, dice),
  };
}

/** GP and pharmacy that people of this place go to. */
function careOf(place: string, dice: Dice): { gp: RegionOrganization; pharmacy: RegionOrganization } {
  return {
    gp: organizationOf(dice.pick(gpOf[place] ?? ['gp-hoogweert'])),
    pharmacy: organizationOf(pharmacyOf[place] ?? 'pharmacy-wijdemond'),
  };
}

function drawHome(place: Place, dice: Dice): Pick<Person, 'street' | 'houseNumber' | 'postalCode' | 'place'> {
  const letters = `${String.fromCharCode(dice.integer(72, 87))}${String.fromCharCode(dice.integer(72, 87))}`;
  return {
    street: dice.pick(place.streets),
    houseNumber: dice.integer(1, 180),
    postalCode: `${place.postalCode} ${letters}`,
    place: place.name,
  };
}

function drawAge(dice: Dice): number {
  let rest = dice.fraction();
  for (const [decade, share] of ageShares.entries()) {
    if (rest < share) {
      return decade * 10 + dice.fraction() * 10;
    }
    rest -= share;
  }
  return 50;
}

function drawPlace(dice: Dice): Place {
  let rest = dice.fraction();
  for (const place of places) {
    if (rest < place.share) {
      return place;
    }
    rest -= place.share;
  }
  return dice.pick(places);
}
