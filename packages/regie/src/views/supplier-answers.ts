/** Per item: what the suppliers of the products it touches answered, and how many organisations that is. */
import { combine, ok, type Result } from '@stelsel/kernel';
import type { HeldRecord } from '../records/held-record.ts';
import type { Reader } from '../records/open-reader.ts';
import { type Agenda, agendaItem, productFamily } from '../types/portfolio.ts';
import { supplierAnswer } from '../types/supply.ts';

type Answer = HeldRecord<typeof supplierAnswer.fields>;

interface AskedSupplier {
  readonly vendor: string;
  /** Organisations that use its products of these kinds. */
  readonly organisations: number;
  /** All its products of these kinds are qualified for the item. */
  readonly ready: boolean;
  readonly answer?: Answer;
}

export interface ItemAnswers {
  readonly item: HeldRecord<typeof agendaItem.fields>;
  readonly suppliers: readonly AskedSupplier[];
  readonly counts: readonly {
    readonly state: 'gereed' | 'toegezegd' | 'in beraad' | 'afgewezen' | 'ingetrokken' | 'geen antwoord';
    readonly suppliers: number;
    readonly organisations: number;
  }[];
}

const outcomes = ['gereed', 'toegezegd', 'in beraad', 'afgewezen', 'ingetrokken', 'geen antwoord'] as const;

/** Items that ask something of products, in the order of the agenda. Suppliers count once per item. */
export async function supplierAnswers(reader: Reader, agenda: Agenda): Promise<Result<readonly ItemAnswers[]>> {
  const loaded = combine([
    await reader.list(agendaItem, { part: agenda }),
    await reader.list(productFamily),
    await reader.list(supplierAnswer),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [items, families, answers] = loaded.value;
  const answersOf = Map.groupBy(answers, ({ fields }) => fields.item ?? '');
  return ok(
    items
      .filter(({ fields }) => (fields.productCategories ?? []).length > 0)
      .map((item) => answersTo(item, families, answersOf.get(item.code) ?? [])),
  );
}

function answersTo(
  item: ItemAnswers['item'],
  families: readonly HeldRecord<typeof productFamily.fields>[],
  answers: readonly Answer[],
): ItemAnswers {
  const touched = families.filter(({ fields }) => item.fields.productCategories?.includes(fields.category ?? ''));
  const suppliers = [...Map.groupBy(touched, ({ fields }) => fields.vendor ?? '')].map(([vendor, own]) => {
    const answer = answers.find(({ fields }) => fields.vendor === vendor);
    return {
      vendor,
      organisations: own.reduce((sum, { fields }) => sum + (fields.organisations ?? 0), 0),
      ready: own.every(({ fields }) => fields.qualifiedFor?.includes(item.code) === true),
      ...(answer === undefined ? {} : { answer }),
    };
  });
  const outcomeOf = ({ ready, answer }: AskedSupplier): string =>
    ready ? 'gereed' : (answer?.fields.state ?? 'geen antwoord');
  return {
    item,
    suppliers: suppliers.toSorted((a, b) => b.organisations - a.organisations || a.vendor.localeCompare(b.vendor)),
    counts: outcomes.map((state) => {
      const same = suppliers.filter((one) => outcomeOf(one) === state);
      return {
        state,
        suppliers: same.length,
        organisations: same.reduce((sum, { organisations }) => sum + organisations, 0),
      };
    }),
  };
}
