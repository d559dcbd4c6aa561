/** Client and register against each other, over real HTTP and on PostgreSQL: what a person chose. */
import { ok, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { ann, as, bob, gp, hospital, objection, permit, startRegister } from './testing/test-register.ts';

describe('the choices of a person', () => {
  it('are read back, replaced one by one, taken back, and all kept in the history', async () => {
    const { citizen, clock } = await startRegister();
    const person = citizen(ann);
    unwrap(await person.record(permit()));
    clock.advance(1_000);
    unwrap(await person.record(objection()));
    clock.advance(1_000);
    const { id } = unwrap(await person.record(permit({ data: 'GGC013' })));
    expect(
      unwrap(await person.choices())
        .map(({ statement }) => statement.decision)
        .sort(),
    ).toEqual(['objection', 'permit']);
    unwrap(await person.end(id));
    expect(unwrap(await person.choices())).toHaveLength(1);
    const history = unwrap(await person.history());
    expect(history.map(({ active }) => active)).toEqual([false, true, false]);
    expect(await person.end(id)).toMatchObject({ fault: { params: { status: 404 } } });
  });

  it('keep every kind of holder and user that was chosen', async () => {
    const { citizen } = await startRegister();
    const statements = [
      permit(),
      objection({ holder: { kind: 'category', code: 'ggz' }, user: { kind: 'category', code: 'RPZAC104' } }),
      permit({ holder: { kind: 'organization', ura: hospital.ura }, user: { kind: 'organization', ura: gp.ura } }),
      permit({ situation: 'emergency', data: 'GGC012' }),
    ];
    for (const statement of statements) {
      unwrap(await citizen(ann).record(statement));
    }
    const read = unwrap(await citizen(ann).choices()).map(({ statement }) => JSON.stringify(statement));
    expect(read.sort()).toEqual(statements.map((statement) => JSON.stringify({ ...statement })).sort());
  });

  it('are given with a receipt: the entry in the log', async () => {
    const { citizen, events } = await startRegister();
    const { id, receipt } = unwrap(await citizen(ann).record(permit()));
    expect(receipt).toBe(`event-${events.length}`);
    expect(events.at(-1)).toMatchObject({ act: 'consent-change', outcome: 'answered', resources: [`Consent/${id}`] });
  });

  it('made by a care provider name the provider', async () => {
    const { citizen, client } = await startRegister();
    unwrap(await client(as(gp.ura)).record(permit(), ann));
    expect(unwrap(await citizen(ann).choices())).toMatchObject([
      { recordedBy: { kind: 'provider', name: `Organisatie ${gp.ura}`, ura: gp.ura } },
    ]);
    unwrap(await citizen(ann).record(permit()));
    expect(unwrap(await citizen(ann).choices())[0]).not.toHaveProperty('recordedBy');
  });

  it('are shown to the person only', async () => {
    const { citizen, client } = await startRegister();
    unwrap(await citizen(ann).record(permit()));
    expect(await client(as(gp.ura)).choices()).toMatchObject({ fault: { params: { status: 403 } } });
    expect(unwrap(await citizen(bob).choices())).toEqual([]);
    expect(await citizen(bob).record(permit(), ann)).toMatchObject({ fault: { params: { status: 400 } } });
  });

  it('about the same question at the same moment end as one', async () => {
    const { citizen } = await startRegister();
    const recorded = await Promise.all([1, 2, 3, 4].map(() => citizen(ann).record(permit())));
    expect(recorded.every(({ ok: done }) => done)).toBe(true);
    expect(unwrap(await citizen(ann).choices())).toHaveLength(1);
    expect(unwrap(await citizen(ann).history())).toHaveLength(4);
  });

  it('are stored without a readable BSN', async () => {
    const { db, citizen, client } = await startRegister({
      deliver: async () => ok({ status: 204, headers: {}, body: '' }),
    });
    unwrap(await citizen(ann).record(permit()));
    unwrap(await client(as(hospital.ura)).subscribe({ bsn: ann, holder: hospital, endpoint: 'https://n.example/x' }));
    const rows = await db.query<{ text: string }>(
      'select row_to_json(c)::text as text from choice c union all select row_to_json(s)::text from subscription s',
    );
    const text = rows.map((row) => row.text).join();
    expect(text).not.toContain(ann);
    expect(text).not.toContain(Buffer.from(ann).toString('hex'));
  });
});
