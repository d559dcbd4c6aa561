import { unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { now } from '../records/moment.ts';
import { openReader } from '../records/open-reader.ts';
import { saveRecord } from '../records/save-record.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { somebody } from '../testing/people.ts';
import { changeRequest, obstacle } from '../types/obstacles.ts';
import { obstacleBoard } from '../views/obstacle-board.ts';
import { askForChanges } from './ask-for-changes.ts';

const desk = somebody('d', 'v-doorbraaktafel', { role: 'desk' });
const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie());
});

const reader = () => openReader(regie.deps, { moment: now(regie.deps.clock) });
const report = async (number: number, region: string) =>
  unwrap(
    await saveRecord(regie.deps, obstacle, desk, {
      expectedVersion: 0,
      code: `v.proef-${number}`,
      invented: true,
      patch: { title: `Proef ${number}`, region, cause: 'proefoorzaak', state: 'gemeld', reportedOn: '2026-11-20' },
    }),
  );
const requests = async () =>
  unwrap(await reader().list(changeRequest)).filter(({ fields }) => fields.cause === 'proefoorzaak');

describe('three regions with one cause', () => {
  it('make a change request with the regions and obstacles behind it; two do not, nor three obstacles in two regions', async () => {
    unwrap(await askForChanges(regie.deps));
    await report(1, 'v-duinrand');
    await report(2, 'v-hunzedal');
    await report(3, 'v-hunzedal');
    expect([unwrap(await askForChanges(regie.deps)), await requests()]).toEqual([0, []]);
    await report(4, 'v-noordveen');
    expect(unwrap(await askForChanges(regie.deps))).toBe(1);
    const [made] = await requests();
    expect(made).toMatchObject({
      code: 'v.verzoek-proefoorzaak',
      invented: true,
      fields: {
        state: 'voorgesteld',
        regions: ['v-duinrand', 'v-hunzedal', 'v-noordveen'],
        obstacles: ['v.proef-1', 'v.proef-2', 'v.proef-3', 'v.proef-4'],
      },
    });
    expect(made?.sourceOf('regions')).toMatchObject({ class: 'derived', method: 'shared cause' });
  });

  it('make one request, not one more each time somebody looks, and the desk goes on with it', async () => {
    expect(unwrap(await askForChanges(regie.deps))).toBe(0);
    const [made] = await requests();
    unwrap(
      await saveRecord(regie.deps, changeRequest, desk, {
        id: made?.id ?? ('' as never),
        expectedVersion: made?.version ?? 0,
        patch: { state: 'ingediend' },
      }),
    );
    expect([unwrap(await askForChanges(regie.deps)), (await requests()).length]).toEqual([0, 1]);
    const { causes } = unwrap(await obstacleBoard(reader()));
    expect(causes.filter(({ request }) => request === undefined)).toEqual([]);
  });
});
