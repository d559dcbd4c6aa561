import assert from 'node:assert/strict';
import { professional, storyPerson } from '../running-region.ts';
import { logOf } from './log-of.ts';
import type { Scenario } from './scenario.ts';

export const roleWithoutRight: Scenario = {
  name: 'role-without-right',
  promise: {
    nl: 'Een rol zonder recht wordt geweigerd, en dat is iets anders dan niets gevonden.',
    en: 'A role without right is refused, and that is something else than nothing found.',
  },
  run: async (region) => {
    const { bsn } = storyPerson('main');
    const laboratory = await region.answer({ asker: professional('99.000', '90000017'), subject: bsn });
    assert.ok(laboratory.sources.length > 0, 'sources were asked');
    assert.ok(
      laboratory.sources.every(({ status }) => status === 'refused'),
      `every source refuses: ${laboratory.sources.map(({ status }) => status).join()}`,
    );
    assert.equal(laboratory.groups.length, 0);
    const gp = await region.answer({ asker: professional('01.015', '90000004'), subject: bsn });
    assert.equal(gp.status, 'answered', 'a role with right is answered');
    const log = await logOf(region, bsn);
    assert.ok(
      log.some(({ text }) => text.includes('refused-right')),
      'the refusal is in the log',
    );
    return undefined;
  },
};
