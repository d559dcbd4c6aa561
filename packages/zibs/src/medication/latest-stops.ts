/**
 * Per pharmaceutical treatment (MBH) what is agreed now and what was stopped last, of each kind of agreement apart: medication
 * agreement (MA), dosing schedule (WDS) and administration agreement (TA). The rule of the operation `$latest-stops` of
 * Medicatieproces 9 (OperationDefinition mp-latest-stops, 2.0.0-rc.7).
 */
import type { FhirResource } from '../resource.ts';
import { viewsOf } from '../view-of.ts';
import type { BuildingBlock } from './building-block.ts';
import { blockOf } from './read-block.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

const agreements = ['MA', 'WDS', 'TA'] as const;

export interface LatestStopsAsk {
  /** Everything of one person at one source. */
  readonly resources: readonly FhirResource[];
  readonly momentMs: number;
  /** What the resources are written in; R4 when it is not said. */
  readonly fhir?: 'R4' | 'STU3';
  /** `system|value` of treatments; all when absent. A value alone is any system. */
  readonly treatments?: readonly string[];
}

/** The resources themselves, each once, in the order in which they came. A record without a treatment is a treatment of its own. */
export function latestStops({ resources, momentMs, treatments, fhir = 'R4' }: LatestStopsAsk): readonly FhirResource[] {
  const views = viewsOf(resources, { source: { ura: 'own', name: 'own' }, person: 'one', fhir });
  const blocks = views
    .filter(({ enteredInError }) => !enteredInError)
    .flatMap((view) => blockOf(view) ?? [])
    .filter((block) => treatments === undefined || treatments.some((asked) => isOf(block, asked)));
  const byTreatment = Map.groupBy(blocks, ({ treatment, names }) => treatment ?? names[0] ?? '');
  const chosen = new Set(
    [...byTreatment.values()].flatMap((together) =>
      agreements.flatMap((kind) =>
        standingAndLast(
          together.filter((block) => block.kind === kind),
          momentMs,
        ),
      ),
    ),
  );
  const ids = new Set([...chosen].map(({ view }) => view.original.resource));
  return resources.filter((resource) => ids.has(resource));
}

function isOf({ treatment = '' }: BuildingBlock, asked: string): boolean {
  return treatment === asked || (!asked.includes('|') && treatment.endsWith(`|${asked}`));
}

/** Of one kind in one treatment: everything that holds or is still to come, and of what is over the one that ended last, with its stop. */
function standingAndLast(blocks: readonly BuildingBlock[], momentMs: number): readonly BuildingBlock[] {
  const stretches = stretchesOf(blocks);
  const isOver = ({ never, toMs }: Stretch): boolean => never || (toMs ?? Number.POSITIVE_INFINITY) < momentMs;
  const last = stretches
    .filter((stretch) => isOver(stretch) && stretch.ending !== 'replaced')
    .reduce<Stretch | undefined>((latest, stretch) => (endOf(stretch) >= endOf(latest) ? stretch : latest), undefined);
  return [...stretches.filter((stretch) => !isOver(stretch)), ...(last === undefined ? [] : [last])].flatMap(
    ({ block, endedBy }) => (endedBy === undefined || endedBy === block ? [block] : [block, endedBy]),
  );
}

/** A cancelled agreement ended when that was recorded. */
function endOf(stretch: Stretch | undefined): number {
  return stretch === undefined
    ? Number.NEGATIVE_INFINITY
    : stretch.never
      ? (stretch.endedBy?.recordedMs ?? stretch.block.recordedMs)
      : (stretch.toMs ?? Number.POSITIVE_INFINITY);
}
