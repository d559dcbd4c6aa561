/** How far money is, as far as a document says it. A document that names a subsidy does not say what was spent. */

export const streamStages = ['planned', 'awarded', 'spent', 'unknown'] as const;
export type StreamStage = (typeof streamStages)[number];

const stages: Readonly<Record<string, StreamStage>> = {
  gereserveerd: 'planned',
  raming: 'planned',
  subsidie: 'awarded',
  transformatie: 'awarded',
  deel: 'awarded',
  bestedingsraming: 'spent',
};

/** Kinds that say nothing about progress (a fund, an example, a printed total) are unknown. */
export function stageOfStream(kind: string | null | undefined): StreamStage {
  return stages[kind ?? ''] ?? 'unknown';
}
