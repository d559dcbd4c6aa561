import assert from 'node:assert/strict';
import { professional, type RunningRegion, storyPerson } from '../running-region.ts';
import { headlessBrowser } from '../site-visitor.ts';
import type { Scenario } from './scenario.ts';
import { untilTrue } from './until-true.ts';

const place = { region: 'v-elzerwaard', sector: 'huisartsenzorg', topic: 'bgz' } as const;

/** One cell of the regional agenda, as the open data gives it. */
interface Cell {
  readonly declared: string | null;
  readonly declaredBy: string | null;
  readonly computed: string | null;
  readonly differs: boolean;
  readonly numerator: number | null;
  readonly population: number;
  readonly unknown: number | null;
  readonly working: readonly string[];
}

export const agendasFedByTheNetwork: Scenario = {
  name: 'agendas-fed-by-the-network',
  promise: {
    nl: 'Wie in de regio gegevens opvraagt, ziet dat als meting naast het stoplicht van de RSO; het verschil is gemerkt tot de RSO het licht zelf wijzigt.',
    en: 'Who asks for data in the region becomes a measurement beside the light of the RSO; the difference is marked until the RSO itself changes the light.',
  },
  run: async (region) => {
    const cellNow = () => readCell(region);
    const known = await untilTrue(cellNow, (cell) => cell !== undefined);
    assert.equal(known?.declared, 'volgend', 'the RSO declares that it has not begun');
    assert.equal(known?.declaredBy, 'RSO Elzerwaard');
    const answer = await region.answer({ asker: professional('01.015', '90000004'), subject: storyPerson('main').bsn });
    assert.equal(answer.status, 'answered');

    const seen = await untilTrue(cellNow, (cell) => cell?.computed === 'in-uitvoering');
    assert.equal(seen?.computed, 'in-uitvoering', 'the network saw that it began');
    assert.equal(seen?.declared, 'volgend', 'the light of the RSO is the RSO’s: nobody else changes it');
    assert.equal(seen?.differs, true, 'the difference is marked');
    assert.ok((seen?.unknown ?? 0) < (seen?.population ?? 0), 'who reports is not unknown');
    assert.equal(seen?.numerator, 0, 'one day is no real use: the rule asks four days');
    const [began = ''] = (seen?.working ?? []).filter((line) => line.startsWith('begonnen'));
    assert.match(began, /^begonnen: [1-9]\d* van /, 'and the arithmetic is told');

    const browser = headlessBrowser();
    const page = `${region.file.regie}/regionale-agenda/${place.region}/onderwerp/${place.topic}`;
    const read = async (address: string) => (await browser.go(address)).reply.text();
    assert.match(await read(`${page}?sector=${place.sector}`), /verschilt van het stoplicht/, 'on the page too');
    await signIn(region, browser);
    const saved = await changeLight(
      await read(`${page}?bewerk=${place.sector}`),
      `${page}?bewerk=${place.sector}`,
      browser,
    );
    assert.match(saved, /Bewaard/, 'the RSO saw it, and changes its light');
    const agreed = await cellNow();
    assert.deepEqual([agreed?.declared, agreed?.differs], ['in-uitvoering', false], 'then there is no difference left');
    return [
      {
        label: {
          nl: 'organisaties met gemeten verkeer in een cel',
          en: 'organisations with measured traffic in a cell',
        },
        value: Number(/\d+/.exec(began)?.[0] ?? 0),
        origin: 'gemeten',
      },
    ];
  },
};

async function readCell({ file }: RunningRegion): Promise<Cell | undefined> {
  const reply = await fetch(`${file.regie}/v1/regional-agenda?${new URLSearchParams({ ...place, limit: 'all' })}`);
  const [cell] = (await reply.json()) as readonly Cell[];
  return cell;
}

type Browser = ReturnType<typeof headlessBrowser>;

async function signIn({ file }: RunningRegion, browser: Browser): Promise<void> {
  const choosing = await browser.go(`${file.regie}/aanmelden?terug=/ik`);
  const account = /value="([^"]+)"><strong>Ruben Vermeer</.exec(await choosing.reply.text())?.[1];
  assert.ok(account !== undefined, 'the manager of this region can sign in');
  await browser.go(choosing.url, formOf({ account }));
}

/** Fills in the form as the page gives it: its version and its token go with it. */
async function changeLight(html: string, address: string, browser: Browser): Promise<string> {
  const hidden = Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
  const fields = { ...hidden, light: 'in-uitvoering', reason: 'Het netwerk ziet het ook.', stap: 'bewaar' };
  const { reply } = await browser.go(address, formOf(fields, new URL(address).origin));
  return reply.text();
}

function formOf(fields: Readonly<Record<string, string | undefined>>, origin?: string): RequestInit {
  const said = Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(origin === undefined ? {} : { origin }),
    },
    body: new URLSearchParams(said).toString(),
  };
}
