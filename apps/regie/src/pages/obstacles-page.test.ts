import { beforeAll, describe, expect, it } from 'vitest';
import { desk, rsoManager } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ manager: rsoManager, desk });
});

describe('the obstacle desk', () => {
  it('shows age, deadline, who else is affected, and what must go up', async () => {
    const page = await site.open('/obstakels?stand=escaleren', { javaScriptEnabled: false });
    const rows = page.locator('#obstakels-caption').locator('..').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(3);
    for (const row of await rows.all()) {
      expect(await row.textContent()).toContain('moet omhoog');
    }
    expect(await page.content()).toContain('ook last van');
  });

  it('never shows the organisation that an obstacle is about to a visitor', async () => {
    const answer = await fetch(`${site.url}/v1/obstacles?limit=all`);
    expect(await answer.text()).not.toMatch(/"organisation":"[^"]/);
  });

  it('makes one change request of a cause that three regions share, by the desk only', async () => {
    const visitor = await site.open('/obstakels');
    expect(await visitor.getByRole('button', { name: /Maak een wijzigingsverzoek/ }).count()).toBe(0);
    const refused = await fetch(`${site.url}/obstakels`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'wat=verzoek&oorzaak=contract-koppelkosten',
    });
    expect(refused.status).toBe(401);
    const page = await site.open('/obstakels', { as: 'desk', javaScriptEnabled: false });
    const card = page.locator('.cause-cards > li').filter({ hasText: 'Leverancier rekent per koppeling' });
    expect(await card.textContent()).toContain('nog niet gemaakt');
    expect(await card.textContent()).toContain('Zoek uit wie mag besluiten');
    await card.getByRole('button', { name: /Maak een wijzigingsverzoek/ }).click();
    const after = page.locator('.cause-cards > li').filter({ hasText: 'Leverancier rekent per koppeling' });
    await after.getByText('voorgesteld').waitFor();
    expect(await after.getByRole('button').count()).toBe(0);
  });

  it('reports an obstacle in one’s own region and takes the next step, with what that step needs', async () => {
    const page = await site.open('/obstakels?meld=1', { as: 'manager', javaScriptEnabled: false });
    await page.getByLabel('Wat zit vast?').fill('De apotheek krijgt twee keer hetzelfde recept');
    const form = page.locator('#formulier');
    await form.getByLabel('Regio').selectOption({ label: 'Duinrand' });
    await form.getByLabel('Oorzaak').fill('dubbele-berichten');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('link', { name: 'De apotheek krijgt twee keer hetzelfde recept' }).click();
    await page.getByRole('link', { name: 'Zet een stap' }).click();
    await page.getByLabel('Stand').selectOption('geclassificeerd');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Dit is nog niet bewaard').waitFor();
    await page.getByLabel('Soort').selectOption('techniek');
    await page.getByLabel('Laag (1 tot 5)').fill('4');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('status').getByText('Bewaard.').waitFor();
    const history = page.locator('#versies-caption').locator('..');
    expect(await history.textContent()).toContain('geclassificeerd');
    expect(await history.textContent()).toContain('gemeld');
  });
});
