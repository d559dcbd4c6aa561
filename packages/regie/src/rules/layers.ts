/** How an implementation stands over the five layers of the interoperability model. */

export interface LayerCount {
  /** 1 organisation and policy, 2 care process, 3 information, 4 application, 5 infrastructure. */
  readonly layer: number;
  /** How many tracks are at each level 0 (unknown) to 5 (secured). */
  readonly levels: readonly number[];
}

export function layerCounts(tracks: readonly (readonly number[])[]): readonly LayerCount[] {
  return [1, 2, 3, 4, 5].map((layer) => ({
    layer,
    levels: [0, 1, 2, 3, 4, 5].map((level) => tracks.filter((levels) => (levels[layer - 1] ?? 0) === level).length),
  }));
}

/** The lowest known layer decides: a network that works under a process that nobody follows is not in use. */
export function weakestLayer(levels: readonly number[]): number | undefined {
  const known = levels.map((level, index) => ({ level, layer: index + 1 })).filter(({ level }) => level > 0);
  return known.toSorted((a, b) => a.level - b.level || a.layer - b.layer)[0]?.layer;
}
