import { expect, it } from 'vitest';
import { keyAction } from './key-action.ts';

it('arrows leaf, until the picture is larger than its place: then they move it, and page keys leaf', () => {
  expect(['ArrowRight', 'ArrowUp'].map((key) => keyAction(key, 1))).toEqual([
    { kind: 'step', by: 1 },
    { kind: 'step', by: -1 },
  ]);
  expect(['ArrowRight', 'PageDown'].map((key) => keyAction(key, 2))).toEqual([undefined, { kind: 'step', by: 1 }]);
});

it('plus, minus and nought change the size; home and end go to the ends; other keys do nothing', () => {
  expect(['+', '-', '0'].map((key) => keyAction(key, 3))).toEqual([
    { kind: 'zoom', to: 4.5 },
    { kind: 'zoom', to: 2 },
    { kind: 'zoom', to: 1 },
  ]);
  expect([keyAction('End', 2), keyAction('a', 1), keyAction('Tab', 1)]).toEqual([
    { kind: 'place', place: 'last' },
    undefined,
    undefined,
  ]);
});
