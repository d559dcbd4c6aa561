import { createPolicyEngine } from '@stelsel/authorization';
import type { Statement } from '@stelsel/consent';
import { discoverExchanges } from '@stelsel/exchanges';
import { parseUra, unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { subjectsOf } from '../world.ts';
import { type PreviewDeps, previewAccess, type Viewer, viewers } from './preview-access.ts';

const exchanges = subjectsOf(await discoverExchanges());
/** The engine that nodes decide with, over the policies of all exchanges. */
const deps: PreviewDeps = { exchanges, policies: unwrap(createPolicyEngine(exchanges)) };
const holder = { ura: unwrap(parseUra('90000004')), type: 'Z3' };
const any = { kind: 'any' } as const;

const says = (decision: Statement['decision'], change: Partial<Statement> = {}): Statement => ({
  holder: any,
  user: any,
  data: 'GGC002',
  situation: 'regular',
  decision,
  ...change,
});

/** How many sections of a GP record this viewer would see, and how many are kept away by what. */
async function seen(id: Viewer['id'], statements: readonly Statement[], by: PreviewDeps = deps) {
  const viewer = viewers.find((known) => known.id === id);
  const verdicts = await previewAccess(viewer as Viewer, holder, statements, by);
  const count = (verdict: string): number => verdicts.filter((section) => section.verdict === verdict).length;
  return { all: verdicts.length, shown: count('shown'), choice: count('by-choice'), role: count('by-role') };
}

describe('what a kind of professional would see of a GP record', () => {
  it('is nothing for a GP post while nothing was chosen, and something with permission', async () => {
    const [none, permitted] = [await seen('gp-post', []), await seen('gp-post', [says('permit')])];
    expect(none.shown).toBe(0);
    expect(none.choice).toBeGreaterThan(0);
    expect(permitted.shown).toBe(none.choice);
    expect(permitted.choice).toBe(0);
  });

  it('is less for who needs less, whatever was permitted', async () => {
    const [gp, nurse, pharmacist] = [
      await seen('gp-post', [says('permit')]),
      await seen('nurse', [says('permit')]),
      await seen('pharmacist', [says('permit')]),
    ];
    expect(pharmacist.role).toBeGreaterThan(0);
    expect(nurse.role).toBeGreaterThan(0);
    expect(pharmacist.shown).toBeGreaterThan(0);
    expect(pharmacist.shown).toBeLessThan(gp.shown);
  });

  it('is closed by an objection against this holder, and by one against this kind of user', async () => {
    const permit = says('permit');
    const here = says('objection', { holder: { kind: 'organization', ura: holder.ura } });
    expect((await seen('gp-post', [permit, here])).shown).toBe(0);
    const elsewhere = says('objection', {
      holder: { kind: 'organization', ura: unwrap(parseUra('90000001')) },
    });
    expect((await seen('gp-post', [permit, elsewhere])).shown).toBeGreaterThan(0);
  });

  it('depends in an emergency on the choice about emergencies', async () => {
    const open = [says('objection'), says('permit', { situation: 'emergency' })];
    const closed = [says('permit'), says('objection', { situation: 'emergency' })];
    const [shown, hidden] = [await seen('emergency-department', open), await seen('emergency-department', closed)];
    expect(shown.shown).toBeGreaterThan(0);
    expect(hidden.shown).toBe(0);
    expect((await seen('gp-post', open)).shown).toBe(0);
  });

  it('is nothing when the policies cannot be judged', async () => {
    const broken: PreviewDeps = {
      exchanges,
      policies: { assess: () => ({ ok: false, fault: { code: 'X' } }) as never },
    };
    const all = await seen('gp-post', [says('permit')], broken);
    expect([all.shown, all.role]).toEqual([0, all.all]);
    expect(all.all).toBeGreaterThan(0);
  });

  it('names every section that the record keeps, each once for an exchange', async () => {
    const verdicts = await previewAccess(viewers[0] as Viewer, holder, [says('permit')], deps);
    const names = verdicts.map(({ exchange, query }) => `${exchange.id} ${query.id}`);
    expect(new Set(names).size).toBe(names.length);
    expect(verdicts.every(({ query }) => query.keptBy.includes(holder.type))).toBe(true);
  });
});
