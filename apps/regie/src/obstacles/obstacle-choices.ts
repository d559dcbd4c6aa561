/** What can be chosen in the forms of the desk. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { body, inOrder, type PageRequest, region, sector, topic } from '@stelsel/regie';
import type { FormOption } from '../forms/form-field.ts';
import { w } from '../words/words.ts';
import type { ObstacleChoices } from './obstacle-edit.ts';

interface Named {
  readonly code: string;
  readonly fields: { readonly name?: string | null; readonly nameEn?: string | null };
}

export async function obstacleChoices({ reader, viewer }: PageRequest): Promise<Result<ObstacleChoices>> {
  const loaded = combine([
    await reader.list(region),
    await reader.list(sector),
    await reader.list(topic),
    await reader.list(body),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [regions, sectors, topics, bodies] = loaded.value;
  const own = new Set(viewer?.roles.flatMap((held) => held.regions ?? []) ?? []);
  const options = (records: readonly Named[]): readonly FormOption[] =>
    records.map(({ code, fields }) => ({
      value: code,
      words: w(fields.name ?? code, fields.nameEn ?? fields.name ?? code),
    }));
  return ok({
    regions: options(own.size === 0 ? regions : regions.filter(({ code }) => own.has(code))),
    sectors: options(inOrder(sectors)),
    topics: options(inOrder(topics)),
    bodies: options(bodies),
  });
}
