/** The architecture of one region: principles, reviews with their lead time, landscape, and maturity with its gaps. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import { daysBetween } from '../records/moment.ts';
import type { Reader } from '../records/open-reader.ts';
import { type FunctionConvergence, landscapeConvergence } from '../rules/convergence.ts';
import { type MaturityCount, maturityCounts } from '../rules/maturity-counts.ts';
import { application, architecturePrinciple, architectureReview } from '../types/architecture.ts';
import { maturity, maturityModels } from '../types/implementation.ts';
import { party } from '../types/party.ts';
import { region } from '../types/reference-lists.ts';
import { inOrder } from './in-order.ts';

export interface ReviewWithLeadTime {
  readonly record: HeldRecord<typeof architectureReview.fields>;
  /** From submission to decision, or to the day of the question when nothing was decided. */
  readonly leadDays?: number;
  readonly decided: boolean;
}

export interface RegionArchitecture {
  readonly region: HeldRecord<typeof region.fields>;
  readonly principles: readonly HeldRecord<typeof architecturePrinciple.fields>[];
  /** Undecided first, then the newest. */
  readonly reviews: readonly ReviewWithLeadTime[];
  readonly landscape: readonly FunctionConvergence[];
  /** Organisations are named only to who may see them. */
  readonly applications: readonly HeldRecord<typeof application.fields>[];
  readonly maturity: readonly HeldRecord<typeof maturity.fields>[];
  readonly counts: readonly MaturityCount[];
  /** Names of organisations by code. */
  readonly names: ReadonlyMap<string, string>;
}

export async function regionArchitecture(reader: Reader, code: string): Promise<Result<RegionArchitecture>> {
  const loaded = combine([
    await reader.get(region, code),
    await reader.list(architecturePrinciple),
    await reader.list(architectureReview, { part: code }),
    await reader.list(application),
    await reader.list(maturity),
    await reader.list(party, { part: 'care' }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [at, principles, reviews, applications, levels, parties] = loaded.value;
  const here = applications.filter(({ fields }) => fields.regions?.includes(code) === true);
  const levelsHere = levels.filter(({ fields }) => fields.regions?.includes(code) === true);
  return ok({
    region: at,
    // Real regions share the national principles; an invented one has its own.
    principles: inOrder(
      principles.filter(({ fields }) => (fields.region ?? undefined) === (at.invented ? code : undefined)),
    ),
    reviews: reviews
      .map((record) => withLeadTime(record, reader.moment.on))
      .toSorted(
        (a, b) =>
          Number(a.decided) - Number(b.decided) ||
          (b.record.fields.submittedOn ?? '').localeCompare(a.record.fields.submittedOn ?? ''),
      ),
    landscape: landscapeConvergence(
      here.flatMap(({ fields: { domain, function: task, product } }) =>
        domain == null || task == null || product == null ? [] : [{ domain, function: task, product }],
      ),
    ),
    applications: here,
    maturity: levelsHere,
    names: new Map(parties.map((one) => [one.code, one.fields.name ?? one.code])),
    counts: maturityModels.map((model) =>
      maturityCounts(
        model,
        levelsHere.filter(({ fields }) => fields.model === model).map(({ fields }) => fields),
        reader.moment.on,
      ),
    ),
  });
}

function withLeadTime(record: ReviewWithLeadTime['record'], on: string): ReviewWithLeadTime {
  const { submittedOn, decidedOn, state } = record.fields;
  const decided = state === 'akkoord' || state === 'afgewezen';
  return {
    record,
    decided,
    ...(submittedOn == null ? {} : { leadDays: daysBetween(submittedOn, decided ? (decidedOn ?? on) : on) }),
  };
}
