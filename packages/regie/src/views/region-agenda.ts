/** The agenda of one region as a whole: every category with its topics, what the region writes, and the lights per sector. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { party } from '../types/party.ts';
import { region, sector, topicCategory } from '../types/reference-lists.ts';
import { readersGuide, regionalTopic, topic } from '../types/regional-agenda.ts';
import { inOrder } from './in-order.ts';
import { type RegionalCell, regionalCells } from './regional-cells.ts';

export interface AgendaTopic {
  readonly topic: HeldRecord<typeof topic.fields>;
  /** Missing: the region has not written about it. */
  readonly own?: HeldRecord<typeof regionalTopic.fields>;
  /** One per sector to which the topic applies, in the order of sectors. */
  readonly cells: readonly RegionalCell[];
}

export interface AgendaCategory {
  readonly category: HeldRecord<typeof topicCategory.fields>;
  readonly topics: readonly AgendaTopic[];
}

export interface RegionAgenda {
  readonly region: HeldRecord<typeof region.fields>;
  /** Name of the regional organisation, or its code where nobody knows the name. */
  readonly rso?: string;
  readonly sectors: readonly HeldRecord<typeof sector.fields>[];
  readonly guide: readonly HeldRecord<typeof readersGuide.fields>[];
  readonly categories: readonly AgendaCategory[];
}

/** By the code of the region. Faults: REG-UNKNOWN, REG-GONE. */
export async function regionAgenda(reader: Reader, code: string): Promise<Result<RegionAgenda>> {
  const loaded = combine([
    await reader.get(region, code),
    await reader.list(sector),
    await reader.list(readersGuide),
    await reader.list(topicCategory),
    await reader.list(topic),
    await reader.list(regionalTopic, { part: code }),
    await regionalCells(reader, { region: code }),
    await reader.list(party, { part: '' }),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [at, sectors, guide, categories, topics, written, cells, parties] = loaded.value;
  const rso = at.fields.rso ?? undefined;
  const ownOf = new Map(written.map((own) => [own.fields.topic, own]));
  const cellsOf = Map.groupBy(cells, (cell) => cell.topic);
  return ok({
    region: at,
    ...(rso === undefined ? {} : { rso: parties.find((one) => one.code === rso)?.fields.name ?? rso }),
    sectors: inOrder(sectors),
    guide: inOrder(guide),
    categories: inOrder(categories).map((category) => ({
      category,
      topics: inOrder(topics.filter(({ fields }) => fields.category === category.code)).map((one) => {
        const own = ownOf.get(one.code);
        return { topic: one, cells: cellsOf.get(one.code) ?? [], ...(own === undefined ? {} : { own }) };
      }),
    })),
  });
}
