/** The client and the index against each other, over real HTTP and on PostgreSQL: who holds data, and consent. */
import { httpFaults } from '@stelsel/http';
import { err, ok, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import type { ConsentGate } from './index.ts';
import { all, as, find, gp, hospital, pharmacy, pseudonymOf, startIndex, tokenFor } from './testing/test-index.ts';

describe('who holds data about a person', () => {
  it('is found by another organisation after registration, and not after withdrawal', async () => {
    const { client } = await startIndex();
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    expect(unwrap(await find(client(gp), 'ann'))).toEqual([{ ura: hospital, categories: ['Condition'] }]);
    unwrap(await client(hospital).withdraw([{ subjectToken: tokenFor('ann'), categories: ['Condition'] }]));
    expect(unwrap(await find(client(gp), 'ann'))).toEqual([]);
  });

  it('is answered per category asked, and for this person only', async () => {
    const { client } = await startIndex();
    const token = tokenFor('ann');
    unwrap(
      await client(hospital).register([
        { subjectToken: token, category: 'Condition' },
        { subjectToken: token, category: 'Procedure' },
      ]),
    );
    unwrap(await client(pharmacy).register([{ subjectToken: tokenFor('bob'), category: 'Condition' }]));
    expect(unwrap(await find(client(gp), 'ann'))).toEqual([{ ura: hospital, categories: ['Condition'] }]);
    expect(unwrap(await find(client(gp), 'bob'))).toEqual([{ ura: pharmacy, categories: ['Condition'] }]);
    expect(unwrap(await find(client(gp), 'nobody'))).toEqual([]);
  });

  it('withdraws one category and leaves the other', async () => {
    const { client } = await startIndex();
    const token = tokenFor('ann');
    unwrap(
      await client(hospital).register([
        { subjectToken: token, category: 'Condition' },
        { subjectToken: token, category: 'Procedure' },
      ]),
    );
    unwrap(await client(hospital).withdraw([{ subjectToken: tokenFor('ann'), categories: ['Procedure'] }]));
    const found = await client(gp).findHolders({
      subjectToken: tokenFor('ann'),
      consentToken: tokenFor('ann'),
      categories: ['Condition', 'Procedure'],
    });
    expect(unwrap(found)).toEqual([{ ura: hospital, categories: ['Condition'] }]);
  });

  it('never withdraws what another organisation registered', async () => {
    const { client } = await startIndex();
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    unwrap(await client(pharmacy).withdraw([{ subjectToken: tokenFor('ann') }]));
    expect(unwrap(await find(client(gp), 'ann'))).toHaveLength(1);
  });
});

describe('consent at the index', () => {
  const nobody: ConsentGate = async () => ok([]);

  it('makes a holder without consent look exactly like one that holds nothing', async () => {
    const { client, send } = await startIndex(nobody);
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    const ask = (person: string) =>
      send(
        'POST',
        '/List/_search',
        gp,
        `subject=${tokenFor(person)}&code=Condition&consent-subject=${tokenFor(person)}`,
        'application/x-www-form-urlencoded',
      );
    const [withheld, unknown] = [await ask('ann'), await ask('nobody')];
    expect(withheld.status).toBe(200);
    expect(withheld.body).toBe(unknown.body);
  });

  it('is asked also when nobody holds anything, so the time it takes tells nothing', async () => {
    const { client, asked } = await startIndex(nobody);
    unwrap(await find(client(gp), 'nobody'));
    expect(asked).toHaveLength(1);
    expect(asked[0]?.holders).toEqual([]);
  });

  it('knows who asks, for which kind of holder, and cannot widen the answer', async () => {
    const { client, asked } = await startIndex(async () =>
      ok([
        { ura: hospital, categories: ['Condition', 'Procedure'] },
        { ura: '99999999', categories: ['Condition'] },
      ]),
    );
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    expect(unwrap(await find(client(gp), 'ann'))).toEqual([{ ura: hospital, categories: ['Condition'] }]);
    expect(asked[0]).toMatchObject({
      asker: { organization: { ura: gp, type: 'Z3' } },
      holders: [{ ura: hospital, type: 'V4', categories: ['Condition'] }],
    });
  });

  it('tells the log which holders were left out, under the pseudonym of the person', async () => {
    const { client, events } = await startIndex(nobody);
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    unwrap(await find(client(gp), 'ann'));
    expect(events.at(-1)).toMatchObject({
      act: 'localize',
      outcome: 'withheld-consent',
      subject: { pseudonym: pseudonymOf('ann') },
      query: 'code=Condition count=0',
      ground: `without consent: ${hospital} Condition`,
      actor: { organization: { ura: gp } },
    });
  });

  it('that cannot be asked is a failure, not an empty answer', async () => {
    const { client, events } = await startIndex(async () => err(httpFaults('HTTP-TIMEOUT', { host: 'x', ms: 1 })));
    const found = await find(client(gp), 'ann');
    expect(found).toMatchObject({ ok: false, fault: { kind: 'unavailable' } });
    expect(events.at(-1)?.outcome).toBe('failed-consent-register');
  });

  it('is needed from a care organisation and not from the person', async () => {
    const { client, asked } = await startIndex(nobody);
    unwrap(await client(hospital).register([{ subjectToken: tokenFor('ann'), category: 'Condition' }]));
    const question = () => ({ subjectToken: tokenFor('ann'), categories: ['Condition'] as const });
    expect(await client(gp).findHolders(question())).toMatchObject({ fault: { params: { status: 400 } } });
    const citizen = client(gp, as(gp, all, 'PATRQT'));
    expect(unwrap(await citizen.findHolders(question()))).toHaveLength(1);
    expect(asked).toHaveLength(0);
  });
});
