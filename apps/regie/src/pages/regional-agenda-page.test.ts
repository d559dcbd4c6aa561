import { accessibilityBreaches } from '@stelsel/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { agendaOwner, otherManager } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ owner: agendaOwner, other: otherManager });
});

describe('the regional agenda of all regions', () => {
  it('has the same number of squares as the open data has topics per region, for what the network measures', async () => {
    const page = await site.open('/regionale-agenda?sector=ggz', { javaScriptEnabled: false });
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Koppeltaal' }) });
    expect(await row.getByRole('cell').count()).toBe(13);
    expect(await row.getByRole('cell').nth(1).textContent()).toContain('In uitvoering, meting verschilt');
    const measured = await site.open('/regionale-agenda?sector=ggz&kijk=gemeten');
    const same = measured.getByRole('row').filter({ has: measured.getByRole('rowheader', { name: 'Koppeltaal' }) });
    expect(await same.getByRole('cell').nth(1).textContent()).toContain('Volgend');
  });

  it('counts in the table of regions exactly the rows behind the number', async () => {
    const page = await site.open('/regionale-agenda');
    const row = page.locator('#regios-caption').locator('..').locator('tbody tr').filter({ hasText: 'Duinrand' });
    const numbers = (await row.locator('td').allTextContents()).map(Number);
    const [running = 0, next = 0, off = 0, empty = 0, , all = 0] = numbers;
    expect(running + next + off + empty).toBe(all);
    const answer = await fetch(`${site.url}/v1/regional-agenda?region=v-duinrand&limit=all&format=csv`);
    expect((await answer.text()).trim().split('\n').length - 1).toBe(all);
  });

  it('says that nothing fits instead of showing an empty table', async () => {
    const page = await site.open(
      '/regionale-agenda?sector=ggz&licht=volgend&klasse=basis&categorie=vipp&kijk=verschil',
    );
    await page.getByText('Niets past bij deze keuzes').waitFor();
  });
});

describe('starting a region from another one', () => {
  it('lets the owner make the region and its RSO take over the texts, but no lights', async () => {
    const page = await site.open('/regionale-agenda/beginnen', { as: 'owner', javaScriptEnabled: false });
    await page.getByLabel('Naam van de regio').fill('Nieuwland');
    await page.getByLabel('Vanuit de agenda van').selectOption({ label: 'Duinrand' });
    await page.getByRole('button', { name: 'Maak de regio' }).click();
    expect(page.url()).toBe(`${site.url}/regionale-agenda/v-nieuwland`);
    const mine = await site.open('/regionale-agenda/v-nieuwland', { as: 'other', javaScriptEnabled: false });
    await mine.getByRole('link', { name: 'Neem teksten over van een andere regio' }).click();
    expect(await accessibilityBreaches(await site.open('/regionale-agenda/beginnen', { as: 'other' }))).toEqual([]);
    await mine.getByLabel('Vanuit de agenda van').selectOption({ label: 'Duinrand' });
    await mine.getByRole('button', { name: 'Neem de teksten over' }).click();
    const topic = await site.open('/regionale-agenda/v-nieuwland/onderwerp/koppeltaal');
    expect(await topic.locator('.side--own').textContent()).toContain(
      'de deelnemende organisaties sluiten per kwartaal aan',
    );
    expect(await topic.locator('.side--own').textContent()).toContain('opgegeven: RSO Hunzedal');
    expect(new Set(await topic.locator('td .light--declared').allTextContents())).toEqual(new Set());
  });

  it('refuses a visitor, and never mixes what is invented into a real region', async () => {
    const body = (from: string, to: string) => `van=${from}&naar=${to}`;
    const send = (as: string | undefined, text: string) =>
      fetch(`${site.url}/regionale-agenda/beginnen`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          ...(as === undefined ? {} : { 'x-test-account': as }),
        },
        body: text,
      });
    const hunzedal = body('kennemerland-haarlemmermeer', 'v-hunzedal');
    expect((await send(undefined, body('v-duinrand', 'v-peelhorst'))).status).toBe(401);
    expect((await send('other', hunzedal)).status).toBe(404);
    const page = await site.open('/regionale-agenda/beginnen');
    expect(await page.getByRole('button', { name: 'Neem de teksten over' }).count()).toBe(0);
  });
});
