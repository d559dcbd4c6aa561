import { ok, type Result } from '@stelsel/kernel';

/**
 * Does some work for every item, at most `width` at the same time and in their order. The first failure is the answer;
 * after it nothing new is begun.
 */
export async function inParallel<I>(
  items: readonly I[],
  width: number,
  work: (item: I) => Promise<Result<void>>,
): Promise<Result<void>> {
  let failed: Result<void> | undefined;
  const rest = items.values();
  const worker = async (): Promise<void> => {
    for (const item of rest) {
      const done = await work(item);
      if (!done.ok) {
        failed ??= done;
      }
      if (failed !== undefined) {
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return failed ?? ok();
}

/** How much a process does at the same time while it starts. */
export const startWidth = 6;
