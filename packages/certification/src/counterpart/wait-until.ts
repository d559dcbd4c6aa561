import type { Counterpart } from './counterpart.ts';

/** Milliseconds without a word after which somebody who was done is believed to be. */
const quietMs = 700;

/**
 * Waits until everything that was hoped for is heard and it stays quiet, until what made the product act ended and it
 * stays quiet, or until the time is over.
 */
export async function waitUntil(
  counterpart: Counterpart,
  { isComplete, acting, waitMs }: { isComplete: () => boolean; acting: Promise<void>; waitMs: number },
): Promise<void> {
  let acted = false;
  await new Promise<void>((resolve) => {
    let quiet: NodeJS.Timeout | undefined;
    const end = setTimeout(done, waitMs);
    function done(): void {
      clearTimeout(quiet);
      clearTimeout(end);
      resolve();
    }
    function look(): void {
      clearTimeout(quiet);
      if (acted || isComplete()) {
        quiet = setTimeout(done, quietMs);
      }
    }
    counterpart.onHeard(look);
    void acting.then(() => {
      acted = true;
      look();
    });
    look();
  });
}
