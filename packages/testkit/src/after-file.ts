/**
 * What a test file opened and must not leave behind. Modules live as long as their worker, so a hook of the module itself would
 * run for the first file only: `each-file.ts` runs this for each.
 */
const closers: (() => Promise<unknown>)[] = [];

/** Closes this when the test file ends; what was opened last closes first. */
export function afterFile(close: () => Promise<unknown>): void {
  closers.push(close);
}

/** Makes something once for a whole test file, at the first call; the next file gets its own. */
export function oncePerFile<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    if (made === undefined) {
      made = { value: make() };
      afterFile(async () => {
        made = undefined;
      });
    }
    return made.value;
  };
}

export async function closeFile(): Promise<void> {
  for (const close of closers.splice(0).reverse()) {
    await close();
  }
}
