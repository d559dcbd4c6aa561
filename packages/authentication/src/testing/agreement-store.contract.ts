/** Test only: what every store of agreements of children must do. */
import { parseBsn, unwrap } from '@stelsel/kernel';
import { expect, it } from 'vitest';
import type { AgreementStore } from '../representation/authority.ts';

const [child, other, mother, father] = ['999991000', '999990330', '999990445', '999990664'].map((text) =>
  unwrap(parseBsn(text)),
) as [never, never, never, never];

export function agreementStoreContract(make: () => Promise<AgreementStore>): void {
  it('holds what a child agreed with each parent, and nothing of another child', async () => {
    const store = await make();
    unwrap(await store.agree({ child, parent: mother, sinceMs: 1_000 }));
    unwrap(await store.agree({ child, parent: father, sinceMs: 2_000 }));
    unwrap(await store.agree({ child: other, parent: mother, sinceMs: 3_000 }));
    const agreed = unwrap(await store.of(child)).toSorted((a, b) => a.sinceMs - b.sinceMs);
    expect(agreed).toEqual([
      { child, parent: mother, sinceMs: 1_000 },
      { child, parent: father, sinceMs: 2_000 },
    ]);
  });

  it('is taken back with one parent at a time, also when there was nothing', async () => {
    const store = await make();
    unwrap(await store.agree({ child, parent: mother, sinceMs: 1_000 }));
    unwrap(await store.agree({ child, parent: father, sinceMs: 1_000 }));
    unwrap(await store.withdraw(child, mother));
    unwrap(await store.withdraw(child, mother));
    expect(unwrap(await store.of(child)).map(({ parent }) => parent)).toEqual([father]);
  });

  it('counts from the first time it was said, until it is taken back', async () => {
    const store = await make();
    unwrap(await store.agree({ child, parent: mother, sinceMs: 1_000 }));
    unwrap(await store.agree({ child, parent: mother, sinceMs: 2_000 }));
    expect(unwrap(await store.of(child))).toEqual([{ child, parent: mother, sinceMs: 1_000 }]);
    unwrap(await store.withdraw(child, mother));
    unwrap(await store.agree({ child, parent: mother, sinceMs: 3_000 }));
    expect(unwrap(await store.of(child))).toEqual([{ child, parent: mother, sinceMs: 3_000 }]);
  });
}
