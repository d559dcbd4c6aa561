import type { Database } from '@stelsel/database';
import { ok } from '@stelsel/kernel';
import type { ResearchChoices } from '../../choices/research-choices.ts';
import { asked } from './sealed-items.ts';

export function postgresResearchChoices(db: Database): ResearchChoices {
  const rows = asked(db);
  return {
    history: async (subject) => {
      const found = await rows<{ readonly objected_at: Date; readonly ended_at: Date | null }>(
        'select objected_at, ended_at from research_choice where subject = $1 order by objected_at desc',
        [subject],
        'cit-research',
      );
      return found.ok
        ? ok(
            found.value.map(({ objected_at, ended_at }) => ({
              sinceMs: objected_at.getTime(),
              ...(ended_at === null ? {} : { untilMs: ended_at.getTime() }),
            })),
          )
        : found;
    },
    set: async (subject, objects, atMs) => {
      const at = new Date(atMs);
      const done = objects
        ? await rows(
            `insert into research_choice (subject, objected_at)
             select $1, $2 where not exists (select 1 from research_choice where subject = $1 and ended_at is null)
             on conflict do nothing`,
            [subject, at],
            'cit-research-object',
          )
        : await rows(
            'update research_choice set ended_at = $2 where subject = $1 and ended_at is null',
            [subject, at],
            'cit-research-end',
          );
      return done.ok ? ok() : done;
    },
  };
}
