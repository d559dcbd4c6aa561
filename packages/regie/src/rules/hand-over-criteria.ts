/** When an item is ready for the next phase: published criteria, each answered from what is recorded. */
import type { Text } from '@stelsel/kernel';
import type { Phase } from './phase-of-item.ts';
import { line } from './working.ts';

/** What is known of an item; a number that nobody recorded is missing. */
export interface HandoverFacts {
  readonly owner: boolean;
  readonly deliverable: boolean;
  readonly plateau: boolean;
  readonly principle: boolean;
  readonly decision: boolean;
  readonly plan: boolean;
  readonly requirements: boolean;
  /** Milestones by kind: those that were met, and all. */
  readonly milestones: Readonly<Record<string, { readonly met: number; readonly all: number } | undefined>>;
  readonly steering: boolean;
  readonly dutyForWhom: boolean;
  /** Suppliers of the products it touches: who committed or is ready, and all. */
  readonly suppliers: { readonly committed: number; readonly ready: number; readonly all: number };
}

export interface CriterionOutcome {
  readonly code: string;
  readonly text: Text;
  readonly met: 'ja' | 'nee' | 'onbekend';
  /** The figures behind the answer. */
  readonly working: Text;
}

/** Part of the suppliers that must have committed before building, and be ready before maintenance. An estimate of reach, no norm. */
export const handoverRule = { committed: 0.5, ready: 0.5 } as const;

/** The criteria to enter a phase. The documents ask for hand-over criteria and print none: these are ours, and published. */
export function handoverCriteria(to: Phase, facts: HandoverFacts): readonly CriterionOutcome[] {
  switch (to) {
    case 'strategie':
      return [];
    case 'realisatie':
      return [
        stated('eigenaar', line('Er is een eigenaar', 'There is an owner'), facts.owner),
        stated('resultaat', line('Wat wordt opgeleverd is benoemd', 'The deliverable is named'), facts.deliverable),
        stated('plateau', line('Plateau is gekozen', 'The plateau is chosen'), facts.plateau),
        stated('principe', line('Leidend principe is benoemd', 'The leading principle is named'), facts.principle),
        stated('besluit', line('Er ligt een besluit', 'There is a decision'), facts.decision),
        stated('planning', line('De bouw heeft een begin en een einde', 'Building has a start and an end'), facts.plan),
      ];
    case 'implementatie':
      return [
        milestones('specificatie', line('De specificatie is vast', 'The specification is fixed'), facts, 'spec'),
        milestones('beproefd', line('Het is beproefd', 'It was tried'), facts, 'pilot'),
        stated('eisen', line('De eisen aan ICT zijn benoemd', 'The ICT requirements are named'), facts.requirements),
        stated('wie', line('Wie wat moet is benoemd', 'Who must do what is named'), facts.dutyForWhom),
        stated('sturing', line('Er is een sturingsmechanisme', 'There is a steering mechanism'), facts.steering),
        suppliers(
          'toegezegd',
          line('De helft van de leveranciers zegt toe of is gereed', 'Half of the suppliers committed or are ready'),
          facts.suppliers.committed,
          facts.suppliers.all,
          handoverRule.committed,
        ),
      ];
    case 'beheer':
      return [
        milestones(
          'leveranciers',
          line('De mijlpaal leveranciers is gehaald', 'The supplier milestone was met'),
          facts,
          'vendorReady',
        ),
        suppliers(
          'gereed',
          line('De helft van de leveranciers is gereed', 'Half of the suppliers are ready'),
          facts.suppliers.ready,
          facts.suppliers.all,
          handoverRule.ready,
        ),
        stated('eigenaar', line('Er is een eigenaar', 'There is an owner'), facts.owner),
      ];
    default:
      return to satisfies never;
  }
}

function stated(code: string, text: Text, holds: boolean): CriterionOutcome {
  return {
    code,
    text,
    met: holds ? 'ja' : 'nee',
    working: holds ? line('vastgelegd', 'recorded') : line('niet vastgelegd', 'not recorded'),
  };
}

function milestones(code: string, text: Text, { milestones: known }: HandoverFacts, kind: string): CriterionOutcome {
  const { met = 0, all = 0 } = known[kind] ?? {};
  return {
    code,
    text,
    met: all === 0 ? 'onbekend' : met === all ? 'ja' : 'nee',
    working:
      all === 0
        ? line('geen mijlpaal vastgelegd', 'no milestone recorded')
        : line(`${met} van ${all} mijlpalen gehaald`, `${met} of ${all} milestones met`),
  };
}

function suppliers(code: string, text: Text, some: number, all: number, part: number): CriterionOutcome {
  return {
    code,
    text,
    met: all === 0 ? 'onbekend' : some / all >= part ? 'ja' : 'nee',
    working:
      all === 0
        ? line('geen leverancier bekend', 'no supplier known')
        : line(`${some} van ${all} leveranciers`, `${some} of ${all} suppliers`),
  };
}
