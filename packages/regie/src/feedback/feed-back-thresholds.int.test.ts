import { unwrap } from '@stelsel/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { now } from '../records/moment.ts';
import { openReader } from '../records/open-reader.ts';
import { saveRecord } from '../records/save-record.ts';
import { openTestRegie } from '../testing/open-test-regie.ts';
import { somebody } from '../testing/people.ts';
import { policyFeedback } from '../types/feedback.ts';
import { feedBackThresholds } from './feed-back-thresholds.ts';

const regie = {} as Awaited<ReturnType<typeof openTestRegie>>;
beforeAll(async () => {
  Object.assign(regie, await openTestRegie());
});
const reader = () => openReader(regie.deps, { moment: now(regie.deps.clock) });
const manager = somebody('m', 'v-duinrand-rso', { role: 'rsoManager', regions: ['v-duinrand'] });
const owner = somebody('o', 'v-ministerie', { role: 'agendaOwner' });

describe('what goes back to policy', () => {
  it('is a threshold whose day came without being met: told once, with what was measured and a day to answer', async () => {
    expect(unwrap(await feedBackThresholds(regie.deps))).toBe(1);
    expect(unwrap(await feedBackThresholds(regie.deps))).toBe(0);
    const rows = (await regie.server.inject('/v1/agenda/feedback?topic=lsp')).json();
    expect(rows).toMatchObject([
      {
        threshold: 'v.drempel-lsp',
        mechanism: 'v.sturing-lsp',
        state: 'gemeld',
        answerBy: '2027-01-03',
        sourceClass: 'derived',
        invented: true,
      },
    ]);
    expect(rows[0].measured).toBeLessThan(0.8);
  });

  it('is what practice reports; who reports does not answer', async () => {
    const made = unwrap(
      await saveRecord(regie.deps, policyFeedback, manager, {
        expectedVersion: 0,
        code: 'proef',
        patch: { by: 'v-duinrand-rso', topic: 'lsp', text: 'Geen testers.', state: 'gemeld' },
      }),
    );
    const { id = '', version = 0 } = made.kind === 'saved' ? made.record : {};
    const answer = { state: 'aangepast', answer: 'Later begonnen.', answeredOn: '2026-11-22' };
    const send = (as: typeof owner) =>
      saveRecord(regie.deps, policyFeedback, as, {
        id: id as never,
        expectedVersion: version,
        patch: answer,
      });
    expect(await send(manager)).toMatchObject({ fault: { code: 'REG-ROLE', at: 'answer' } });
    expect((await send(owner)).ok).toBe(true);
    const answered = unwrap(await reader().get(policyFeedback, 'proef'));
    expect(answered.fields.answer).toBe('Later begonnen.');
    expect(answered.sourceOf('answer').by).toBe('v-ministerie');
    expect(answered.sourceOf('text').by).toBe('v-duinrand-rso');
  });
});
