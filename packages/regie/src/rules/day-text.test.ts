import { expect, it } from 'vitest';
import { dayText, instantText } from './day-text.ts';

it.each([
  ['2027-03-02', '2 mrt 2027', '2 Mar 2027'],
  ['2025-03', 'mrt 2025', 'Mar 2025'],
  ['2026-11-21T23:30:00.000Z', '22 nov 2026', '22 Nov 2026'],
  ['ongedateerd', 'zonder datum', 'undated'],
  ['0001-01-01', 'altijd al', 'always'],
  ['9999-12-31', 'geen einde', 'no end'],
  ['2026', '2026', '2026'],
  ['eind 2023', 'eind 2023', 'eind 2023'],
])('says %s as people read it', (day, nl, en) => {
  expect(dayText(day)).toEqual({ nl, en });
});

it('says an instant to the minute, as it was in the Netherlands', () => {
  expect(instantText('2026-11-21T23:30:00.000Z')).toEqual({ nl: '22 nov 2026 00:30', en: '22 Nov 2026 00:30' });
});
