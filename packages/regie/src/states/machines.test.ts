import { describe, expect, it } from 'vitest';
import { checkMove, nextStates, type StateMachine } from '../records/state-machine.ts';
import { recordTypes } from '../types/record-types.ts';
import { commitmentStates, itemStates, obstacleStates, trackStates } from './machines.ts';

const machines = recordTypes.flatMap(({ name, states }) =>
  states === undefined ? [] : [[name, states.machine] as const],
);

describe.each(machines)('the states of %s', (_name, machine) => {
  it('are all in the table, and all can be reached', () => {
    const measured = machine.measured ?? [];
    const named = machine.moves.flatMap(({ from, to }) => [from, to].flat());
    expect([...named, ...machine.initial, ...measured].filter((state) => !machine.states.includes(state))).toEqual([]);
    const reached = new Set<string>([...machine.initial, ...measured]);
    for (const state of reached) {
      for (const next of nextStates(machine, state)) {
        reached.add(next);
      }
    }
    expect([...machine.states].sort()).toEqual([...reached].sort());
  });

  it('may move exactly as the table says', () => {
    for (const from of machine.states) {
      for (const to of machine.states.filter((state) => state !== from)) {
        const given = Object.fromEntries(machine.moves.flatMap(({ needs = [] }) => needs.map((need) => [need, 'x'])));
        const inTable = machine.moves.some((move) => move.to === to && [move.from].flat().includes(from));
        const allowed = inTable && machine.measured?.includes(to) !== true;
        expect([from, to, checkMove(machine, from, to, given).ok]).toEqual([from, to, allowed]);
      }
    }
  });
});

describe('moves that need something', () => {
  it.each([
    [commitmentStates, 'voorgenomen', 'afgesproken', 'decisionDoc'],
    [itemStates, 'in uitvoering', 'stopgezet', 'reason'],
    [itemStates, 'geprioriteerd', 'vastgesteld', 'decision'],
    [obstacleStates, 'geclassificeerd', 'toegewezen', 'owner'],
    [trackStates, 'niet gestart', 'niet van toepassing', 'notApplicableReason'],
  ] as const)('%# are refused without it', (machine: StateMachine, from, to, missing) => {
    const needs = machine.moves.find((move) => move.to === to && [move.from].flat().includes(from))?.needs ?? [];
    const all = Object.fromEntries(needs.map((need) => [need, 'x']));
    expect(needs).toContain(missing);
    expect(checkMove(machine, from, to, all)).toMatchObject({ ok: true });
    expect(checkMove(machine, from, to, { ...all, [missing]: null })).toMatchObject({
      fault: { code: 'REG-STATE-NEEDS' },
    });
  });

  it('what follows from the network cannot be set by anybody', () => {
    for (const to of ['live', 'in gebruik', 'routine']) {
      expect(checkMove(trackStates, 'testen', to, {})).toMatchObject({ fault: { code: 'REG-STATE-MEASURED' } });
    }
  });
});
