/** The initiatives with who carries them out, who pays, and what there is to look at between them. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type InitiativeSignal, initiativeSignals } from '../rules/convergence.ts';
import { initiative, initiativeRelation } from '../types/initiatives.ts';
import { party } from '../types/party.ts';

export interface InitiativeOverview {
  readonly initiatives: readonly HeldRecord<typeof initiative.fields>[];
  readonly relations: readonly HeldRecord<typeof initiativeRelation.fields>[];
  readonly signals: readonly InitiativeSignal[];
  /** Organisations by code: those that documents name. */
  readonly parties: ReadonlyMap<string, HeldRecord<typeof party.fields>>;
}

/** Organisations that documents name: of the care organisations only the real ones. */
export async function realParties(reader: Reader): Promise<Result<readonly HeldRecord<typeof party.fields>[]>> {
  const loaded = combine([await reader.list(party, { part: '' }), await reader.list(party, { part: 'care' })]);
  return loaded.ok ? ok(loaded.value.flat().filter(({ invented }) => !invented)) : loaded;
}

export async function initiativeOverview(reader: Reader): Promise<Result<InitiativeOverview>> {
  const loaded = combine([
    await reader.list(initiative),
    await reader.list(initiativeRelation),
    await realParties(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [initiatives, relations, parties] = loaded.value;
  const sorted = initiatives.toSorted((a, b) => (a.fields.order ?? 0) - (b.fields.order ?? 0));
  return ok({
    initiatives: sorted,
    relations,
    parties: new Map(parties.map((one) => [one.code, one])),
    signals: initiativeSignals(
      sorted.map(({ code, fields }) => ({
        code,
        kind: fields.kind ?? null,
        executors: fields.executors ?? [],
        financiers: fields.financiers ?? [],
      })),
      relations.map(({ fields }) => ({ from: fields.from ?? '', to: fields.to ?? '', kind: fields.kind ?? '' })),
    ),
  });
}
