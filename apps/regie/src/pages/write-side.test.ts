/** What people change in the pages: forms without a script, each as the person in question. */
import { unwrap } from '@stelsel/kernel';
import { takeSnapshot } from '@stelsel/regie';
import { beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../testing/forms.ts';
import { agendaOwner, board, careAdmin, rsoManager, sectorBody, statistician, supplier } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

const secondBody = { ...sectorBody, subject: 'sector-2' };
const accounts = {
  owner: agendaOwner,
  board,
  manager: rsoManager,
  care: careAdmin,
  sector: sectorBody,
  secondBody,
  statistician,
  supplier,
};
type Who = keyof typeof accounts;

let site: TestSite;
beforeAll(async () => {
  site = await openSite(accounts);
});

const { look, send, save, rows } = visitor(() => site);
/** Approves what waits of a type, as somebody else. */
const decide = async (as: Who, type: string) => {
  const open = unwrap(await site.deps.proposals.list('open'));
  const proposal = open.find((one) => one.type === type)?.id ?? '';
  return send('/voorstellen', as, { act: 'decide', proposal, state: 'approved', reason: 'gezien' });
};

describe('a policy officer', () => {
  it('records a commitment to parliament with its date only when somebody else approves it', async () => {
    const about = 'De Kamer hoort voor de zomer hoe het staat.';
    const sent = await save('/toezeggingen/nieuw', 'owner', {
      about,
      kind: 'toezegging',
      due: '2027-06-01',
      reason: 'toegezegd in het debat',
      bron: 'Handelingen 2026, 14',
    });
    expect(sent).toMatchObject({ status: 303, location: '/toezeggingen/nieuw?voorgelegd=1' });
    expect(await look('/toezeggingen')).not.toContain(about);
    expect(await look('/voorstellen', 'board')).toContain('Handelingen 2026, 14');
    expect((await decide('owner', 'parliament-commitment')).text).toContain(
      'Een ander dan de voorsteller moet dit goedkeuren.',
    );
    expect((await decide('board', 'parliament-commitment')).status).toBe(303);
    const [row] = (await rows('parliament-commitments?limit=all')).filter((one) => one.about === about);
    expect(row).toMatchObject({
      due: '2027-06-01',
      dueOriginal: '2027-06-01',
      state: 'open',
      sourceClass: 'confirmed',
    });
    expect(row?.sourceEvidence).toBe('Handelingen 2026, 14');
  });

  it('settles it with evidence, not without, and moves a date without losing the first', async () => {
    const path = '/toezeggingen/v.kamer-2';
    const [before] = await rows('parliament-commitments?code=v.kamer-2');
    const known = {
      about: String(before?.about),
      kind: 'motie',
      paper: String(before?.paper),
      due: String(before?.due),
    };
    const bare = await save(path, 'owner', { ...known, versie: 1, state: 'afgedaan' });
    expect([bare.status, bare.text.includes('evidence, settledOn')]).toEqual([422, true]);
    const settled = { ...known, state: 'in behandeling' };
    expect((await save(path, 'owner', { ...settled, versie: 1 })).location).toContain('bewaard');
    const moved = await save(path, 'owner', { ...settled, versie: 2, due: '2027-12-31', reason: 'meer tijd nodig' });
    expect(moved.location).toContain('voorgelegd');
    await decide('board', 'parliament-commitment');
    expect(await look(path)).toMatch(/Eerst toegezegd voor .* dagen verschoven/);
    const done = { ...settled, due: '2027-12-31', state: 'afgedaan', evidence: 'Kamerbrief', settledOn: '2026-11-20' };
    expect((await save(path, 'owner', { ...done, versie: 3 })).location).toContain('bewaard');
    expect(await look('/toezeggingen?stand=afgedaan')).toContain('Kamerbrief');
  });

  it('is refused to move an item on before it was handed over, and may after somebody took it over', async () => {
    const item = '/meerjarenagenda/wegiz/onderdeel/v.samenvatting-2';
    const move = () => send(item, 'owner', { act: 'state', version: 1, state: 'in uitvoering' });
    expect((await move()).text).toContain('kan pas als het onderdeel is overgedragen');
    const path = '/invoering/overdracht/v.samenvatting-2';
    expect(await look(path)).toMatch(/De helft van de leveranciers zegt toe of is gereed/);
    const taken = {
      versie: 1,
      state: 'overgenomen',
      takenBy: 'v-beheerorganisatie',
      takenOn: '2026-11-22',
      reason: 'ja',
    };
    expect((await save(path, 'owner', taken)).location).toContain('voorgelegd');
    expect((await move()).status).toBe(422);
    expect((await decide('board', 'handover')).status).toBe(303);
    expect(await look(path)).toContain('overgenomen');
    expect((await move()).status).toBe(303);
  });
});

describe('an agenda', () => {
  const agenda = '/meerjarenagenda/zorg-ict-portfolio';
  it('gets a new item from its owner, whose build window waits for somebody else', async () => {
    const made = await save(`${agenda}/onderdeel/nieuw/wijzigen`, 'owner', {
      title: 'Verwijzen zonder fax',
      programme: 'v.open-deur',
      kind: 'dataExchange',
      sectors: 'ggz\nhuisartsenzorg',
      ictRequirements: 'Ontvangst bevestigen',
      plateau: '1',
    });
    expect(made.location).toContain('bewaard');
    const [row] = (await rows('agenda/items?limit=all')).filter(({ title }) => title === 'Verwijzen zonder fax');
    expect(row).toMatchObject({ state: 'idee', plateau: 1, sectors: ['ggz', 'huisartsenzorg'], invented: true });
    const window = { title: 'Verwijzen zonder fax', buildFrom: '2027-05-01', buildTo: '2027-09-01', reason: 'besluit' };
    const known = {
      programme: 'v.open-deur',
      kind: 'dataExchange',
      sectors: 'ggz',
      ictRequirements: 'x',
      plateau: '1',
    };
    const path = `${agenda}/onderdeel/${row?.code}/wijzigen`;
    expect((await save(path, 'owner', { ...known, ...window, versie: 1 })).location).toContain('voorgelegd');
    expect((await rows(`agenda/items?code=${row?.code}`))[0]?.buildFrom).toBeNull();
  });

  it('follows its milestones: a new expectation at once, a new date by two people, the first date never', async () => {
    const path = `${agenda}/mijlpaal/v.beeld-2.pilot`;
    const [before] = await rows('agenda/milestones?code=v.beeld-2.pilot');
    const current = String(before?.current);
    expect((await save(path, 'owner', { versie: 1, current, forecast: '2027-08-01' })).location).toContain('bewaard');
    const moved = { versie: 2, current: '2028-01-01', forecast: '2027-08-01', reason: 'opnieuw' };
    expect((await save(path, 'owner', moved)).location).toContain('voorgelegd');
    await decide('board', 'milestone');
    const [after] = await rows('agenda/milestones?code=v.beeld-2.pilot');
    expect(after).toMatchObject({ current: '2028-01-01', forecast: '2027-08-01', original: before?.original });
  });
});

describe('a manager of a region', () => {
  it('withdraws a commitment with the reason that it needs, not without', async () => {
    const [row] = await rows('regional-commitments?region=v-duinrand&state=gestart');
    const path = `/regionale-agenda/v-duinrand/onderwerp/${row?.topic}/afspraak/${row?.sector}`;
    const agreed = { versie: Number(row?.version), state: 'ingetrokken' };
    expect((await save(path, 'manager', agreed)).text).toContain('alleen met reason');
    const decided = { ...agreed, reason: 'Stuurgroep 20 november' };
    expect((await save(path, 'manager', decided)).location).toContain('bewaard');
    expect(await look(path)).toContain('Stuurgroep 20 november');
  });
});

describe('a supplier', () => {
  const path = '/meerjarenagenda/zorg-ict-portfolio/onderdeel/v.beeld-2/antwoord';
  it('sees what is asked of it, commits with a date, and moves it in public', async () => {
    expect(await look('/meerjarenagenda/zorg-ict-portfolio/antwoorden', 'supplier')).toMatch(
      /Wat u gevraagd wordt: \d+/,
    );
    expect(await look(path)).not.toContain('Geef uw antwoord');
    const answer = {
      state: 'toegezegd',
      buildFrom: '2027-02-01',
      buildTo: '2027-07-01',
      personDays: 33,
      'eis-0': 'ja',
    };
    expect((await save(path, 'supplier', { ...answer, versie: 0 })).location).toContain('bewaard');
    expect((await save(path, 'supplier', { ...answer, buildTo: '2027-10-01', versie: 1 })).location).toContain(
      'bewaard',
    );
    expect(await look(path)).toContain('eerst 1 jul 2027');
    const [row] = await rows('agenda/answers?item=v.beeld-2&vendor=v-zorgsoft');
    expect(row).toMatchObject({ buildTo: '2027-10-01', promisedFirst: '2027-07-01' });
    expect(Object.keys(row ?? {})).not.toContain('personDays');
  });

  it('declines with a reason, and is then asked for less', async () => {
    const capacity = '/meerjarenagenda/zorg-ict-portfolio/capaciteit';
    const clash = /Zorgsoft, 2027 Q2: \d+,\d%/;
    expect(await look(capacity, 'supplier')).toMatch(clash);
    const decline = '/meerjarenagenda/wegiz/onderdeel/v.medicatie-2/antwoord';
    expect((await save(decline, 'supplier', { versie: 0, state: 'afgewezen' })).text).toContain('alleen met reason');
    const given = { versie: 0, state: 'afgewezen', reason: 'eerst de overdracht' };
    expect((await save(decline, 'supplier', given)).location).toContain('bewaard');
    const overlap = '/meerjarenagenda/wegiz/onderdeel/v.overdracht-1/antwoord';
    await save(overlap, 'supplier', { versie: 0, state: 'afgewezen', reason: 'te laat gevraagd' });
    expect(await look(capacity, 'supplier')).not.toMatch(clash);
  });

  it('declares its capacity: 35% of all its time unless it says otherwise, and nobody else sees it', async () => {
    const own = '/meerjarenagenda/zorg-ict-portfolio/capaciteit/opgave?kwartaal=2028-Q1';
    const declared = { versie: 1, totalPersonDays: 1000, personDays: '', confidence: 'hoog' };
    expect((await save(own, 'supplier', declared)).location).toContain('bewaard');
    expect(await look(own, 'supplier')).toMatch(/2028-Q1 1000 350/);
    for (const as of [undefined, 'care'] as const) {
      expect(await look(own, as)).not.toContain('350');
    }
  });

  it('answers for itself only', async () => {
    const refused = await save(path, 'care', { versie: 0, state: 'toegezegd' });
    expect(refused.location).not.toContain('bewaard');
    expect(await rows('agenda/answers?item=v.beeld-2&vendor=v-duinrand.ggz.1')).toEqual([]);
  });
});

describe('demand', () => {
  it('takes a wish without a name or a price, and counts every organisation once', async () => {
    const wish = { title: 'Crisiskaart altijd bij de hand', need: 'Wij willen af van Zorgsoft.' };
    const refused = await save('/wensen', 'care', wish);
    expect([refused.status, refused.text.includes('noemt geen leverancier')]).toEqual([422, true]);
    const shared = await save('/wensen', 'care', { ...wish, need: 'Nu zoeken wij ’s nachts.' });
    expect(shared.location).toContain('bewaard');
    const [row] = (await rows('wishes?limit=all')).filter(({ title }) => title === wish.title);
    expect(await look(`/wensen/${row?.code}`)).toContain('1 organisaties in 1 regio’s willen dit.');
    expect((await send(`/wensen/${row?.code}`, 'care', { act: 'vote' })).text).toContain('Dit is er al');
    const votes = (await rows('wish-votes?wish=v.wens-4&limit=all')).length;
    await send('/wensen/v.wens-4', 'care', { act: 'vote' });
    const [after] = await Promise.all([rows('wish-votes?wish=v.wens-4&limit=all'), look('/wensen/v.wens-4', 'care')]);
    expect(after.length === votes + 1 || after.length === votes).toBe(true);
    expect(await look('/wensen/v.wens-4', 'care')).toContain('Uw organisatie wil dit ook.');
    expect(Object.keys(after[0] ?? {})).not.toContain('organisation');
  });

  it('is joined by a sector body, fixed by two people after four weeks, and then stays as it is', async () => {
    const path = '/wensen/vraag/v.vraag-2';
    const [row] = await rows('wish-bundles?code=v.vraag-2');
    const known = {
      title: String(row?.title),
      need: String(row?.need),
      consultationFrom: '2026-10-01',
      consultationTo: '2026-11-20',
      'belang-v.wens-3': 'must',
      'belang-v.wens-1': 'could',
    };
    const early = await save(path, 'sector', {
      ...known,
      consultationFrom: '2026-11-01',
      versie: 1,
      state: 'vastgesteld',
      fixedOn: '2026-11-22',
      reason: 'klaar',
    });
    expect(early.text).toContain('De consultatie duurt ten minste 28 dagen');
    const fixed = { ...known, versie: 1, state: 'vastgesteld', fixedOn: '2026-11-22', reason: 'klaar' };
    expect((await save(path, 'sector', fixed)).location).toContain('voorgelegd');
    expect((await decide('sector', 'wish-bundle')).text).toContain('Een ander dan de voorsteller');
    expect((await decide('secondBody', 'wish-bundle')).status).toBe(303);
    const page = await look(path);
    expect(page).toContain('vastgesteld op 22 nov 2026');
    const shown = /2 wensen van samen (\d+) organisaties/.exec(page)?.[1];
    const singles = await Promise.all(
      ['v.wens-1', 'v.wens-3'].map(async (code) => (await rows(`wish-votes?wish=${code}&limit=all`)).length + 1),
    );
    expect(Number(shown)).toBeLessThanOrEqual(singles.reduce((sum, one) => sum + one, 0));
    expect(Number(shown)).toBeGreaterThanOrEqual(Math.max(...singles));
    const late = await save(path, 'sector', { ...fixed, versie: 2, need: 'Iets anders', reason: 'x' });
    expect(late.text).toContain('is vastgelegd en verandert nooit meer');
  });
});

describe('publishing and reporting', () => {
  it('lets a statistician propose an edition and another publish it', async () => {
    const { snapshot } = unwrap(await takeSnapshot(site.deps, { version: '1.0.0' }));
    const path = '/open-data/momentopnamen';
    expect(await look(path)).toContain('Er is nog geen momentopname gemaakt.');
    expect(await look(path, 'statistician')).toContain(`Wacht op publicatie: ${snapshot}`);
    expect((await send(path, 'board', { snapshot, reason: 'x' })).text).toContain('Uw rol mag dit niet');
    const proposed = await send(path, 'statistician', { snapshot, reason: 'rijen vergeleken' });
    expect(proposed).toMatchObject({ status: 303, location: '/voorstellen' });
    expect(await look('/voorstellen', 'board')).toContain(`Uitgave van de open data: ${snapshot}`);
    expect((await decide('board', 'snapshot')).status).toBe(303);
    expect(await look(path)).toContain('voorgesteld door Bureau voor statistiek, goedgekeurd door Ministerie');
  });

  it('answers a reader in public, and shows the words only to who steers', async () => {
    const given = await send('/meldingen', undefined, {
      about: '/geld',
      text: 'Het plafond van deze regeling klopt niet.',
    });
    expect(given.location).toBe('/meldingen?uiterlijk=2026-12-06');
    const [row] = (await rows('feedback?limit=all')).filter(({ about }) => about === '/geld');
    const path = `/meldingen/${row?.code}`;
    expect(await look(path)).not.toContain('plafond');
    expect(await look(path, 'owner')).toContain('Het plafond van deze regeling klopt niet.');
    const answer = { versie: 1, state: 'verbeterd', answer: 'Het bedrag is verbeterd.', answeredOn: '2026-11-22' };
    expect((await save(path, 'owner', answer)).location).toContain('bewaard');
    expect(await look('/meldingen')).toContain('Het bedrag is verbeterd.');
  });
});
