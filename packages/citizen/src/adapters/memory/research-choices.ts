import { ok } from '@stelsel/kernel';
import type { ResearchChoices, ResearchObjection } from '../../choices/research-choices.ts';

export function memoryResearchChoices(): ResearchChoices {
  const known = new Map<string, ResearchObjection[]>();
  return {
    history: async (subject) => ok(known.get(subject)?.toReversed() ?? []),
    set: async (subject, objects, atMs) => {
      const history = known.get(subject) ?? [];
      const last = history.at(-1);
      const stands = last !== undefined && last.untilMs === undefined;
      if (objects && !stands) {
        history.push({ sinceMs: atMs });
      } else if (!objects && stands) {
        history[history.length - 1] = { ...last, untilMs: atMs };
      }
      known.set(subject, history);
      return ok();
    },
  };
}
