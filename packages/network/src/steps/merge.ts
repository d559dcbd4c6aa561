import { type Group, mergeViews, type ZibView } from '@stelsel/zibs';

/** Step 7: views of all sources so far, grouped by the rules of each zib; every source stays visible in its group. */
export function mergeSources(views: readonly ZibView[]): readonly Group[] {
  return mergeViews(views);
}
