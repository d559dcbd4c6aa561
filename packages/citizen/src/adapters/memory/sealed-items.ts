import { ok } from '@stelsel/kernel';
import type { SealedItem, SealedItemStore } from '../../own/sealed-items.ts';

/** Items of one process: for tests, and for the example, where nothing is kept. */
export function memorySealedItems(): SealedItemStore & { readonly all: () => readonly SealedItem[] } {
  const items = new Map<string, { readonly owner: string; readonly item: SealedItem }>();
  return {
    all: () => [...items.values()].map(({ item }) => item),
    list: async (owner, kind) =>
      ok(
        [...items.values()]
          .filter((one) => one.owner === owner && one.item.kind === kind)
          .map(({ item }) => item)
          .toSorted((a, b) => b.atMs - a.atMs),
      ),
    put: async (owner, item) => {
      items.set(`${owner} ${item.kind} ${item.id}`, { owner, item });
      return ok();
    },
    remove: async (owner, kind, id) => ok(items.delete(`${owner} ${kind} ${id}`)),
  };
}
