/** The items of both agendas on the board of four phases: where each is, and whether it is ready for the next. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type CriterionOutcome, type HandoverFacts, handoverCriteria } from '../rules/hand-over-criteria.ts';
import { nextPhase, type Phase, phaseOfState } from '../rules/phase-of-item.ts';
import { handover } from '../types/handover.ts';
import { steeringMechanism } from '../types/implementation.ts';
import { type Agenda, agendaItem, agendas, milestone } from '../types/portfolio.ts';
import { type ItemAnswers, supplierAnswers } from './supplier-answers.ts';

export interface HandoverItem {
  readonly item: HeldRecord<typeof agendaItem.fields>;
  readonly agenda: Agenda;
  /** Missing: paused or stopped. */
  readonly phase?: Phase;
  readonly next?: Phase;
  readonly criteria: readonly CriterionOutcome[];
  /** All hand-overs of the item, oldest first. */
  readonly handovers: readonly HeldRecord<typeof handover.fields>[];
  /** Offered and not taken over yet. */
  readonly open?: HeldRecord<typeof handover.fields>;
}

export async function handoverBoard(reader: Reader): Promise<Result<readonly HandoverItem[]>> {
  const loaded = combine([
    await reader.list(agendaItem),
    await reader.list(milestone),
    await reader.list(steeringMechanism),
    await reader.list(handover),
    combine(await Promise.all(agendas.map((agenda) => supplierAnswers(reader, agenda)))),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [items, milestones, steering, handovers, answers] = loaded.value;
  const milestonesOf = Map.groupBy(milestones, ({ fields }) => fields.item ?? '');
  const handoversOf = Map.groupBy(handovers, ({ fields }) => fields.item ?? '');
  const answersOf = new Map(answers.flat().map((one) => [one.item.code, one]));
  return ok(
    items.map((item) => {
      const phase = phaseOfState(item.fields.state);
      const next = phase === undefined ? undefined : nextPhase(phase);
      const steered = steering.some(
        ({ fields }) => fields.item === item.code || (fields.topic != null && fields.topic === item.fields.topic),
      );
      const facts = factsOf(item, milestonesOf.get(item.code) ?? [], steered, answersOf.get(item.code));
      const own = (handoversOf.get(item.code) ?? []).toSorted((a, b) =>
        (a.fields.offeredOn ?? '').localeCompare(b.fields.offeredOn ?? ''),
      );
      const open = own.findLast(({ fields }) => fields.state === 'aangeboden');
      return {
        item,
        agenda: item.fields.agenda ?? 'zorg-ict-portfolio',
        ...(phase === undefined ? {} : { phase }),
        ...(next === undefined ? {} : { next }),
        criteria: next === undefined ? [] : handoverCriteria(next, facts),
        handovers: own,
        ...(open === undefined ? {} : { open }),
      };
    }),
  );
}

function factsOf(
  { fields }: HeldRecord<typeof agendaItem.fields>,
  milestones: readonly HeldRecord<typeof milestone.fields>[],
  steering: boolean,
  answers: ItemAnswers | undefined,
): HandoverFacts {
  const suppliersIn = (...states: readonly string[]): number =>
    answers?.counts.filter(({ state }) => states.includes(state)).reduce((sum, one) => sum + one.suppliers, 0) ?? 0;
  return {
    owner: fields.owner != null,
    deliverable: fields.deliverable != null,
    plateau: fields.plateau != null,
    principle: fields.principle != null,
    decision: fields.decision != null,
    plan: fields.buildFrom != null && fields.buildTo != null,
    requirements: (fields.ictRequirements ?? []).length > 0,
    milestones: Object.fromEntries(
      [...Map.groupBy(milestones, (one) => one.fields.kind ?? '')].map(([kind, same]) => [
        kind,
        { met: same.filter((one) => one.fields.actual != null).length, all: same.length },
      ]),
    ),
    steering,
    dutyForWhom: (fields.obligated ?? []).length > 0,
    suppliers: {
      committed: suppliersIn('gereed', 'toegezegd'),
      ready: suppliersIn('gereed'),
      all: answers?.suppliers.length ?? 0,
    },
  };
}
