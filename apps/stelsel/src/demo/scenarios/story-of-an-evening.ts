import assert from 'node:assert/strict';
import { type Bsn, secureRandomness, type Ura, unwrap } from '@stelsel/kernel';
import { answerOf } from '@stelsel/network';
import { storyPeople } from '@stelsel/population';
import type { Desks } from '../../viewer/desk.ts';
import { regionDesks } from '../../viewer/region-desks.ts';
import { createShifts, openClient, type Shift, type Shifts } from '../../viewer/shifts.ts';
import { eveningCarer } from '../../viewer/viewer-choices.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const exchange = 'medication';

export const storyOfAnEvening: Scenario = {
  name: 'story-evening-shift',
  promise: {
    nl: 'Nu meldt een verzorgende zich in de avonddienst bij elke organisatie apart aan. Straks één keer, voor cliënten van alle organisaties en voor iedereen voor wie zij werkt.',
    en: 'Today a carer on the evening shift signs in at every organisation apart. Soon once, for clients of all organisations and for everybody she works for.',
  },
  run: async (region) => {
    let signIns = 0;
    const real = regionDesks(() => region.file);
    const desks: Desks = {
      ...real,
      signIn: (professional, ura) => {
        signIns += 1;
        return real.signIn(professional, ura);
      },
    };
    const shifts = createShifts({ desks, clock: region.clock, randomness: secureRandomness });
    const shift = unwrap(await shifts.begin(eveningCarer, 'nl'));
    const [home, ...elsewhere] = shift.professional.workplaces;
    assert.ok(home !== undefined && elsewhere.length >= 2, 'she works for several organisations');
    const sources = new Set<string>();
    for (const workplace of [home, ...elsewhere]) {
      await visitEverybody({ shifts, shift, ura: workplace.ura, sources });
    }
    assert.equal(signIns, 1, 'she signed in once');
    assert.ok(
      sources.size > shift.professional.workplaces.length,
      'and saw clients of more organisations than her own',
    );
    const stranger = await shifts.moveTo(shift, '90000001');
    assert.ok(!stranger.ok, 'an organisation that she does not work for stays closed');
    shifts.end(shift.id);
    assert.ok(!(await shifts.desk(shift)).ok, 'with the shift ends everything');
    return [
      { label: { nl: 'straks: keer aangemeld', en: 'soon: times signed in' }, value: signIns, origin: 'gemeten' },
      { label: { nl: 'cliënten geopend', en: 'clients opened' }, value: shift.clients.size, origin: 'gemeten' },
      {
        label: { nl: 'organisaties voor wie zij werkte', en: 'organisations she worked for' },
        value: shift.professional.workplaces.length,
        origin: 'gemeten',
      },
      {
        label: { nl: 'organisaties waarvan zij gegevens zag', en: 'organisations whose data she saw' },
        value: sources.size,
        origin: 'gemeten',
      },
    ];
  },
};

interface Round {
  readonly shifts: Shifts;
  readonly shift: Shift;
  readonly ura: Ura;
  readonly sources: Set<string>;
}

/** From one client of this organisation to the next, and what was announced to it. */
async function visitEverybody({ shifts, shift, ura, sources }: Round): Promise<void> {
  unwrap(await shifts.moveTo(shift, ura));
  const desk = unwrap(await shifts.desk(shift));
  for (const { bsn, name } of storyPeople.filter(({ holders }) => holders.includes(ura))) {
    const ask = async () => answerOf(unwrap(await desk.ask({ subject: bsn as Bsn, exchange, purpose: 'TREAT' })));
    const answer = await untilTrue(ask, ({ status }) => status === 'answered');
    assert.equal(answer.status, 'answered', `she sees the medication of ${name}, a client of ${ura}`);
    openClient(shift, bsn as Bsn);
    for (const source of answer.sources.filter(({ resources }) => resources > 0)) {
      sources.add(source.ura);
    }
  }
  unwrap(await desk.call('GET', 'received'));
}
