import { parseUra, parseUzi } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { region } from './index.ts';

const count = (...types: string[]): number => region.organizations.filter(({ type }) => types.includes(type)).length;

describe('the region', () => {
  it('has every kind of organisation a region has', () => {
    expect(count('V6')).toBe(1);
    expect(count('V5')).toBe(1);
    expect(count('Z3')).toBe(3);
    expect(count('J8')).toBe(2);
    expect(count('T2', 'X3')).toBe(3);
    expect(['N6', 'AMB', 'F1', 'G5', 'JGZ', 'G3', 'L1'].map((type) => count(type))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('gives organisations and professionals numbers of the test range, one each, wherever they work', () => {
    const uras = region.organizations.map(({ ura }) => ura);
    const people = region.organizations.flatMap(({ professionals }) => professionals);
    const uzis = people.map(({ uzi }) => uzi);
    expect(new Set(uras).size).toBe(uras.length);
    expect(new Set(uzis).size).toBe(new Set(people.map(({ uzi, name, role }) => `${uzi} ${name} ${role}`)).size);
    expect(new Set(uzis).size).toBe(new Set(people.map(({ name }) => name)).size);
    expect(uras.every((ura) => parseUra(ura).ok && ura.startsWith('9000'))).toBe(true);
    expect(uzis.every((uzi) => parseUzi(uzi).ok && uzi.startsWith('9000'))).toBe(true);
  });

  it('places every organisation on its own map, in a place of the region', () => {
    const names = region.places.map(({ name }) => name);
    for (const { place, x, y } of region.organizations) {
      expect(names).toContain(place);
      expect(x > 0 && x < region.map.width && y > 0 && y < region.map.height).toBe(true);
    }
  });
});
