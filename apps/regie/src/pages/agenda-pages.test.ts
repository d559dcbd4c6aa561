import type { Account, HeldRole } from '@stelsel/regie';
import { beforeAll, describe, expect, it } from 'vitest';
import { openSite, type TestSite } from '../testing/site.ts';

const somebody = (subject: string, role: HeldRole['role'], regions: readonly string[] = []): Account => ({
  subject,
  party: 'vws',
  partyName: 'VWS',
  roles: [{ role, party: 'vws', regions }],
});

let site: TestSite;
beforeAll(async () => {
  site = await openSite({
    owner: somebody('owner', 'agendaOwner'),
    board: somebody('board', 'portfolioBoard'),
    manager: somebody('manager', 'rsoManager', ['v-duinrand']),
  });
}, 180_000);

const portfolio = '/meerjarenagenda/zorg-ict-portfolio';
const wegiz = '/meerjarenagenda/wegiz';
const falselyGreen = `${portfolio}/programma/v.beeld-overal`;
const text = async (path: string, as?: string): Promise<string> => {
  const page = await site.open(path, { javaScriptEnabled: false, ...(as === undefined ? {} : { as }) });
  const found = (await page.locator('main').textContent()) ?? '';
  await page.context().close();
  return found.replaceAll(' ', ' ');
};
const rows = async (path: string): Promise<readonly Record<string, unknown>[]> => {
  const answer = await fetch(`${site.url}/v1/${path}`);
  const body: unknown = await answer.json();
  return Array.isArray(body) ? body : ((body as { items?: []; rows?: [] }).items ?? (body as { rows: [] }).rows);
};

describe('a policy officer', { timeout: 120_000 }, () => {
  it('sees that a programme that calls itself green is late, with the arithmetic, down to its milestones', async () => {
    const shown = await text(falselyGreen);
    expect(shown).toContain('Loopt achter');
    expect(shown).toContain('315 dagen later');
    expect(shown).toContain('Het programma ligt op schema.');
    expect(shown).toContain('Tegen de nieuwste planning zou het “op koers” heten');
    expect(shown).toContain('planning: 315 dagen later op 870 dagen = 36,2%');
    expect(shown).toContain('Leveranciers gereed: 300 dagen later');
    expect(shown).toContain('aanbesteding overgedaan');
  });

  it('sees grey for what was not updated, never green', async () => {
    const page = await site.open(portfolio, { javaScriptEnabled: false });
    const row = page
      .locator('#programmas-caption')
      .locator('..')
      .getByRole('row')
      .filter({ hasText: 'Open koppelvlakken' });
    expect(await row.textContent()).toContain('Niet te zeggen');
    expect(await row.textContent()).toContain('laatst bijgewerkt 170 dagen geleden (grens 120)');
  });

  it('finds every programme under exactly one light, and the rows behind each', async () => {
    const page = await site.open(portfolio, { javaScriptEnabled: false });
    const figures = page.locator('.key-figures a');
    const counts = (await figures.locator('data').allTextContents()).map(Number);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
      await page.locator('section[aria-labelledby="programmas-caption"] tbody tr').count(),
    );
    for (const [index, count] of counts.entries()) {
      const href = (await figures.nth(index).getAttribute('href')) ?? '';
      expect(await rows(href.replace('/v1/', ''))).toHaveLength(count);
    }
  });

  it('never finds one agenda in the other', async () => {
    const [one, other] = [await text(portfolio), await text(wegiz)];
    expect(one).toContain('Beeld overal');
    expect(other).not.toContain('Beeld overal');
    expect(other).toContain('Medicatie verplicht');
    expect(one).not.toContain('Medicatie verplicht');
    for (const path of [`${wegiz}/programma/v.beeld-overal`, `${wegiz}/onderdeel/v.beeld-1`]) {
      expect((await fetch(`${site.url}${path}`)).status).toBe(404);
    }
  });

  it('reads the words of the source where it names no day', async () => {
    const shown = await text(wegiz);
    expect(shown).toContain('live eind 2025 met 70% van MP9');
    expect(shown).toContain('Zonder dag in de bron');
  });

  it('tries a move that is kept in the address and nowhere else', async () => {
    const [before] = await rows('agenda/items?code=v.beeld-1');
    const page = await site.open(`${portfolio}/wat-als`, { javaScriptEnabled: false });
    await page.getByLabel('Verschuif').selectOption('v.beeld-1');
    await page.getByLabel('Dagen later (min is eerder)').fill('500');
    await page.getByRole('button', { name: 'Reken uit' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Beelden openen' });
    expect(await row.textContent()).toMatch(/\+\d+/);
    expect(new URL(page.url()).searchParams.get('onderdeel')).toBe('v.beeld-1');
    expect(await rows('agenda/items?code=v.beeld-1')).toEqual([before]);
  });

  it('is told the whole path of a circle, on trial and when saving', async () => {
    const path = /v\.net-1 → v\.net-3 → v\.net-1|v\.net-3 → v\.net-1 → v\.net-3/;
    expect(await text(`${portfolio}/wat-als?schakel=v.net-3~v.net-1`)).toMatch(path);
    const page = await site.open(`${portfolio}/onderdeel/v.net-1`, { as: 'owner', javaScriptEnabled: false });
    await page.getByText('Afhankelijkheid toevoegen').click();
    await page.getByLabel('Dit onderdeel wacht op').selectOption('v.net-3');
    await page.locator('form', { hasText: 'Dit onderdeel wacht op' }).getByRole('button').click();
    expect(await page.getByRole('alert').textContent()).toMatch(path);
    expect(await rows('agenda/dependencies?from=v.net-3&to=v.net-1')).toEqual([]);
  });
});

describe('capacity of suppliers', { timeout: 60_000 }, () => {
  it('shows the clash with its causes and the cheapest moves to who steers', async () => {
    const shown = await text(`${portfolio}/capaciteit`, 'owner');
    expect(shown).toMatch(/Zorgsoft, 2027 Q2: 114,\d%/);
    expect(shown).toContain('Goedkoopste verschuivingen:');
  });

  it('shows a visitor only sectors and quarters', async () => {
    const shown = await text(`${portfolio}/capaciteit`);
    expect(shown).not.toMatch(/zorgsoft/i);
    expect(shown).toContain('40%');
    expect(shown).toMatch(/Laboratoria\s*niet openbaar/);
  });
});

describe('a new baseline', { timeout: 120_000 }, () => {
  it('needs a second pair of eyes, and never changes the original slip', async () => {
    const page = await site.open(falselyGreen, { as: 'owner', javaScriptEnabled: false });
    await page.getByText('Nieuwe planning voorstellen').click();
    const form = page.locator('form', { has: page.getByLabel('Nieuw einde') });
    await form.getByLabel('Nieuw einde').fill('2028-12-31');
    await form.getByLabel('Besluit waarop dit rust').fill('Besluit van de test');
    await form.getByLabel('Waarom').fill('opnieuw later');
    await form.getByRole('button').click();
    await page.getByRole('status').waitFor();
    expect(await text(falselyGreen)).toContain('⟳2');
    const decide = async (as: string) => {
      const at = await site.open(`${portfolio}/besluiten`, { as, javaScriptEnabled: false });
      const card = at.locator('form', { hasText: 'Reden' }).first();
      await card.getByLabel('Reden').fill('akkoord');
      await card.getByRole('button').click();
      return (await at.locator('main').textContent()) ?? '';
    };
    expect(await decide('owner')).toContain('Een ander dan de voorsteller moet dit goedkeuren.');
    expect(await decide('board')).toContain('Er zijn geen open voorstellen.');
    const after = await text(falselyGreen);
    expect(after).toContain('⟳3');
    expect(after).toContain('planning: 315 dagen later op 870 dagen = 36,2%');
    expect(after).toContain('Loopt achter');
  });
});

describe('a board member', { timeout: 60_000 }, () => {
  it('sees what the sector must do this year, the law first, each agenda apart', async () => {
    const page = await site.open('/mijn-jaar/vvt?jaar=2027', { javaScriptEnabled: false });
    expect(await page.locator('main h2').allTextContents()).toEqual([
      'Meerjarenagenda zorg-ICT-portfolio',
      'Meerjarenagenda Wegiz',
    ]);
    const first = page.locator('section[aria-labelledby="jaar-wegiz"] li').first();
    expect(await first.textContent()).toContain('§ Wet');
    expect(await first.textContent()).toContain('verplicht of afgesproken vanaf');
  });
});

describe('implementation', { timeout: 120_000 }, () => {
  it('shows four phases with their questions, and 80 and 90 per cent as estimates', async () => {
    const shown = await text('/invoering');
    for (const question of [
      'welke waarde willen we bereiken?',
      'is de API goed bruikbaar?',
      'welke koplopers?',
      'welk oud product vervalt?',
    ]) {
      expect(shown).toContain(question);
    }
    expect(shown).toContain('Dat is een schatting van het bereik. Het is geen norm');
  });

  it('says of no real item that it stopped: where documents name no phase, that is a gap', async () => {
    const page = await site.open('/invoering/overdracht', { javaScriptEnabled: false });
    const row = page.getByRole('row').filter({ hasText: 'Beeldbeschikbaarheid' });
    expect(await row.locator('td').first().textContent()).toContain('niet genoemd in');
    expect(await text('/invoering/overdracht/wegiz.beeldbeschikbaarheid')).toContain(
      'De documenten noemen niet in welke fase dit onderdeel is.',
    );
    await page.getByRole('row').filter({ hasText: 'Prijzen openbaar' }).getByText('uitgesteld of gestopt').waitFor();
  });

  it('counts every track once, over states and over each of the five layers', async () => {
    const page = await site.open('/invoering/onderwerp/koppeltaal', { javaScriptEnabled: false });
    const all = (await rows('tracks?topic=koppeltaal&limit=all')).length;
    const sum = async (cells: readonly string[]) => cells.reduce((total, cell) => total + Number(cell), 0);
    expect(await sum(await page.locator('section[aria-labelledby="standen-caption"] td').allTextContents())).toBe(all);
    for (const row of await page.locator('section[aria-labelledby="lagen-caption"] tbody tr').all()) {
      expect(await sum((await row.locator('td a').allTextContents()) as string[])).toBe(all);
    }
  });

  it('lets nobody set what the network measures, and moves what may be moved', async () => {
    const tracks = await rows('tracks?region=v-duinrand&state=testen&limit=all');
    const [own] = tracks as readonly { uri: string; topic: string; version: number }[];
    const post = (state: string) =>
      fetch(`${site.url}/invoering/onderwerp/${own?.topic}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'x-test-account': 'manager', 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ track: own?.uri.split('/').at(-1) ?? '', version: String(own?.version), state }),
      });
    const refused = await post('live');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('De toestand live volgt uit het netwerk en is niet in te stellen.');
    expect((await post('inrichten')).status).toBe(303);
  });
});
