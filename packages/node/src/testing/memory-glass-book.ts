/** Test only: a book of broken glass in memory, with one window a person and professional and no end. */
import { ok } from '@stelsel/kernel';
import type { GlassBook, GlassBreak } from '../emergency/glass-book.ts';

export function memoryGlassBook(): Pick<GlassBook, 'open' | 'told'> {
  const times = new Map<string, GlassBreak>();
  return {
    open: async (_tenant, opening) => {
      const id = `${opening.professional.id} ${opening.subject}`;
      const known = times.get(id) ?? { ...opening, id, atMs: 0, untilMs: 0, dueMs: 0, told: false };
      times.set(id, known);
      return ok(known);
    },
    told: async (_tenant, id) => {
      const known = times.get(id);
      if (known !== undefined) {
        times.set(id, { ...known, told: true });
      }
      return ok();
    },
  };
}
