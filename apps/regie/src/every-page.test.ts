import { unwrap } from '@stelsel/kernel';
import { takeSnapshot } from '@stelsel/regie';
import { accessibilityBreaches } from '@stelsel/testkit';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { agendaOwner, careAdmin, desk, rsoManager } from './testing/people.ts';
import { openSite, type TestSite } from './testing/site.ts';
import { makeWebApp } from './web-app.tsx';

const portfolio = '/meerjarenagenda/zorg-ict-portfolio';
const wegiz = '/meerjarenagenda/wegiz';
const topic = '/regionale-agenda/v-duinrand/onderwerp/koppeltaal';

/** An address of every page, of every state that an address holds, and of the forms of who signed in. */
const addresses: readonly (readonly [path: string, as?: 'owner' | 'manager' | 'care' | 'desk'])[] = [
  ['/'],
  ['/en/'],
  ['/actieplan'],
  ['/en/actieplan'],
  ['/initiatieven'],
  ['/initiatieven?signaal=overlap'],
  ['/initiatieven/digizorg'],
  ['/partijen?midden=vws'],
  ['/en/partijen'],
  ['/partijen/nictiz'],
  ['/organen'],
  ['/taken'],
  ['/toezeggingen'],
  ['/toezeggingen/bijlage'],
  ['/geld'],
  ['/en/geld?per=sector'],
  ['/geld?asOf=2026-01-01'],
  ['/geld/documenten'],
  ['/geld/regelingen'],
  ['/geld/boekingen?regeling=v.beheergeld'],
  ['/geld/programma/v.open-deur'],
  ['/geld/programma/vipp'],
  ['/open-data'],
  ['/en/open-data'],
  ['/open-data/ledger-entries'],
  ['/open-data/formules'],
  ['/open-data/woordenboek?dataset=initiatives'],
  ['/open-data/momentopnamen'],
  ['/wijzigingen'],
  ['/begrippen?lijst=law'],
  ['/zoeken?q=nictiz'],
  ['/zoeken?q=bestaatniet'],
  ['/regionale-agenda'],
  ['/regionale-agenda?sector=ggz&kijk=verschil'],
  ['/regionale-agenda?licht=volgend&klasse=basis&sector=laboratoria&categorie=vipp'],
  ['/en/regionale-agenda/v-duinrand'],
  ['/regionale-agenda/v-duinrand/vvt-ggz-gz'],
  ['/en/regionale-agenda/v-duinrand/huisartsen'],
  ['/regionale-agenda/leeswijzer'],
  ['/regionale-agenda/van-toepassing'],
  ['/regionale-agenda/onderwerpen/lsp'],
  ['/regionale-agenda/v-duinrand/boekje'],
  ['/regionale-agenda/beginnen'],
  ['/regionale-agenda/beginnen', 'owner'],
  [`${topic}?sector=ggz`],
  [`/en${topic}?sector=ggz`],
  [`${topic}?bewerk=ggz`, 'manager'],
  ['/regionale-agenda/kennemerland-haarlemmermeer/onderwerp/project-mitz'],
  ['/architectuur'],
  ['/en/architectuur/v-duinrand'],
  ['/architectuur/v-duinrand?bewerk=nieuw', 'manager'],
  ['/architectuur/kennemerland-haarlemmermeer'],
  ['/architectuur/v-duinrand/zelfscan'],
  ['/architectuur/v-duinrand/zelfscan', 'care'],
  ['/obstakels'],
  ['/en/obstakels'],
  ['/obstakels?regio=v-duinrand&stand=nergens'],
  ['/obstakels/v.o-7-1'],
  ['/obstakels/v.o-7-1', 'desk'],
  [portfolio],
  [`${portfolio}/programma/v.beeld-overal`],
  [`${portfolio}/programma/v.beeld-overal`, 'owner'],
  [`${wegiz}/programma/wegiz`],
  [`${wegiz}/onderdeel/v.medicatie-2`, 'owner'],
  [`${portfolio}/wat-als?schuif=v.beeld-1:91`],
  [`${portfolio}/wat-als?schakel=v.net-3~v.net-1`],
  [`${portfolio}/capaciteit?kwartaal=2027-Q1`],
  [`${portfolio}/capaciteit`, 'owner'],
  [`${wegiz}/sectoren`],
  [`${wegiz}/sector/vvt`],
  [`${portfolio}/dekking`],
  [`${portfolio}/besluiten`],
  ['/mijn-jaar'],
  ['/mijn-jaar/vvt?jaar=2027'],
  ['/invoering'],
  ['/en/invoering/onderwerp/koppeltaal'],
  ['/ik', 'manager'],
  ['/afgemeld'],
  ['/geen-bladzijde'],
];

const desktop = { width: 1280, height: 720 };
const phone = { width: 360, height: 740 };
const normal = { colorScheme: 'light', contrast: 'no-preference', media: 'screen' } as const;

/** Every way to look at a page that changes what is on the screen; one visit serves them all. */
const looks: readonly (readonly [string, typeof desktop, Parameters<Page['emulateMedia']>[0]])[] = [
  ['in the light', desktop, normal],
  ['in the dark', desktop, { ...normal, colorScheme: 'dark' }],
  ['with more contrast', desktop, { ...normal, contrast: 'more' }],
  ['on paper', desktop, { ...normal, media: 'print' }],
  ['on a phone', phone, normal],
];

let site: TestSite;
beforeAll(async () => {
  site = await openSite({ owner: agendaOwner, manager: rsoManager, care: careAdmin, desk });
  unwrap(await takeSnapshot(site.deps, { version: '1.0.0' }));
});

describe('every page', () => {
  it('is among those looked at', () => {
    const paths = addresses.map(([path]) => path.replace(/^\/en(?=\/)/, '').replace(/\?.*/, ''));
    const isSeen = (pattern: string) => {
      const shape = new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+')}$`);
      return paths.some((path) => shape.test(path));
    };
    const all = makeWebApp({ style: '', script: '' }).pages.map(({ path }) => path);
    expect(all.filter((path) => !isSeen(path))).toEqual([]);
  });

  it.each(addresses.map(([path, as]) => ({ path, as, who: as ?? 'a visitor' })))(
    'has no breach of WCAG 2.2 AA in any look, and fits on a phone: $path for $who',
    async ({ path, as }) => {
      const page = await site.open(path, as === undefined ? {} : { as });
      for (const form of await page.locator('details.edit > summary').all()) {
        await form.click();
      }
      for (const [look, size, media] of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia(media);
        expect([look, await accessibilityBreaches(page)]).toEqual([look, []]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
      // A browser says of every refused page that it was refused.
      expect(site.complaints().filter((text) => !/status of 40[14]/.test(text))).toEqual([]);
    },
    60_000,
  );
});
