import { beforeAll, describe, expect, it } from 'vitest';
import { auditor, careAdmin, rsoManager } from '../testing/people.ts';
import { openSite, type TestSite } from '../testing/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ manager: rsoManager, care: careAdmin, auditor });
});

describe('the architecture of a region', () => {
  it('leads a project past the three tables in order, and counts the days', async () => {
    const page = await site.open('/architectuur/v-duinrand?bewerk=nieuw', { as: 'manager', javaScriptEnabled: false });
    await page.getByRole('textbox', { name: 'Project' }).fill('Eén agenda voor de wijk');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Eén agenda voor de wijk' });
    expect(await row.textContent()).toContain('Ingediend');
    expect(await row.textContent()).toContain('0 (loopt)');
    await row.getByRole('link', { name: /Volgende stap/ }).click();
    expect(await page.getByLabel('Naar', { exact: true }).locator('option').allTextContents()).toEqual([
      'niet ingevuld',
      'Ingediend',
      'Architectuurtafel',
    ]);
    await page.getByLabel('Naar', { exact: true }).selectOption('architectuurtafel');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const moved = page.getByRole('row').filter({ hasText: 'Eén agenda voor de wijk' });
    expect(await moved.textContent()).toContain('Architectuurtafel');
    await moved.getByRole('link', { name: /Volgende stap/ }).click();
    await page.getByLabel('Naar', { exact: true }).selectOption('cio-adviesgroep');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByText('Dit is nog niet bewaard').waitFor();
    await page.getByLabel('Oordeel: Open standaarden').selectOption('deels');
    await page.getByLabel('Waarom: Open standaarden').fill('één koppeling is gesloten');
    await page.getByRole('button', { name: 'Bekijk het resultaat' }).click();
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const judged = page.getByRole('row').filter({ hasText: 'Eén agenda voor de wijk' });
    expect(await judged.textContent()).toContain('CIO-adviesgroep');
    expect(await judged.textContent()).toContain('Open standaarden: deels');
  });

  it('shows maturity as counts to a visitor and per organisation to who takes part', async () => {
    const visitor = await site.open('/architectuur/v-duinrand');
    expect(await visitor.locator('#per-organisatie-caption').count()).toBe(0);
    expect(await visitor.content()).not.toContain('v-duinrand.ggz.1');
    const member = await site.open('/architectuur/v-duinrand', { as: 'manager' });
    const rows = member.locator('#per-organisatie-caption').locator('..').locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(5);
  });

  it('shows an organisation that lies in two regions in both', async () => {
    const answer = await fetch(`${site.url}/v1/maturity?limit=all`);
    const pairs = [...(await answer.text()).matchAll(/"regions":\["(v-[a-z]+)","(v-[a-z]+)"\]/g)];
    const [, first = '', second = ''] = pairs[0] ?? [];
    expect(first).not.toBe('');
    for (const code of [first, second]) {
      const page = await site.open(`/architectuur/${code}`, { as: 'auditor' });
      expect(await page.getByRole('cell', { name: `${first}, ${second}` }).count()).toBeGreaterThan(0);
    }
  });

  it('keeps the answers of a self-scan for the organisation alone, and fills in what is known', async () => {
    const refused = await site.open('/architectuur/v-duinrand/zelfscan');
    expect(await refused.getByRole('button', { name: 'Bewaar de antwoorden' }).count()).toBe(0);
    const page = await site.open('/architectuur/v-duinrand/zelfscan', { as: 'care', javaScriptEnabled: false });
    expect(await page.content()).toContain('Vooraf ingevuld uit wat bekend is');
    await page.getByLabel(/bestuur verantwoordelijk/).selectOption('deels');
    await page.getByRole('button', { name: 'Bewaar de antwoorden' }).click();
    expect(await page.getByLabel(/bestuur verantwoordelijk/).inputValue()).toBe('deels');
    expect(await page.content()).toContain('Uitkomst, van zeker tot hoogstens');
  });
});
