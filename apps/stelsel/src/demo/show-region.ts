import { discoverExchanges, type Exchange } from '@stelsel/exchanges';
import { err, ok, type Result, secureRandomness, systemClock } from '@stelsel/kernel';
import { storyPeople } from '@stelsel/population';
import { buildStart } from '@stelsel/start/build';
import type { Terminal } from '../cli/terminal.ts';
import { untilStopped } from '../cli/until-stopped.ts';
import { fault } from '../faults.ts';
import { regionAskers } from '../front-page/askers.ts';
import { type FrontPage, frontPageServer } from '../front-page/front-page-server.ts';
import { regionAnswer } from '../front-page/region-answer.ts';
import { sendFirstTasks } from './first-tasks.ts';
import type { RegionWish } from './region-settings.ts';
import { type Stage, type StartedRegion, startRegion } from './start-region.ts';
import { untilRegistered } from './until-registered.ts';

const stageText: Readonly<Record<Stage, string>> = {
  database: 'Database starten',
  identities: 'Organisaties en mensen bedenken',
  people: 'Dossiers vullen bij elke organisatie (alleen de eerste keer)',
  national: 'Landelijke voorzieningen starten',
  nodes: 'Nodes van de zorgorganisaties starten',
  index: 'Bronnen melden zich bij de index (de meeste mensen volgen op de achtergrond)',
};

/** Starts the region with its front page, says what to try, and waits until somebody stops it. */
export async function showRegion(wish: RegionWish, terminal: Terminal): Promise<Result<void>> {
  const stopped = untilStopped();
  const page: { current?: FrontPage } = {};
  const region = await startRegion(wish, {
    clock: systemClock,
    onStage: stageTeller(terminal),
    onTrace: (event) => page.current?.trace(event),
    onDied: (name) => terminal.note(`Het proces ${name} is gestopt. Zie ${wish.directory}/${name}.log.`),
  });
  if (!region.ok) {
    return region;
  }
  const tell = stageTeller(terminal);
  tell('index');
  await Promise.race([untilRegistered(region.value, systemClock), stopped]);
  const exchanges = await discoverExchanges();
  const tasks = await sendFirstTasks(region.value, exchanges);
  if (!tasks.ok) {
    terminal.note(`De eerste opdrachten konden niet worden verstuurd: ${tasks.fault.text.nl}`);
  }
  const served = await servePage(region.value, exchanges, page);
  if (served.ok) {
    sayWhatToTry(terminal, region.value);
    await stopped;
    terminal.note('Stoppen ...');
    await page.current?.server.close();
  }
  await region.value.stop();
  return served;
}

async function servePage(
  region: StartedRegion,
  exchanges: readonly Exchange[],
  page: { current?: FrontPage },
): Promise<Result<void>> {
  const askers = regionAskers();
  page.current = await frontPageServer({
    page: await buildStart(),
    exchanges,
    region: () => regionAnswer(region.file, askers, systemClock),
    askers,
    regionFile: () => region.file,
    clock: systemClock,
    randomness: secureRandomness,
  });
  const port = region.settings.ports.frontPage;
  try {
    await page.current.server.listen({ host: '127.0.0.1', port });
    return ok();
  } catch {
    return err(fault('CLI-PORT-BUSY', { port }));
  }
}

/** One line per stage; details of a stage replace each other when a person watches, and stay away otherwise. */
export function stageTeller({ note, interactive }: Terminal): (stage: Stage, detail?: string) => void {
  return (stage, detail) => {
    if (detail === undefined) {
      note(`  ${stageText[stage]} ...`);
    } else if (interactive) {
      process.stderr.write(`\r    ${detail}   `);
    }
  };
}

function sayWhatToTry(terminal: Terminal, region: StartedRegion): void {
  const person = storyPeople.find(({ role }) => role === 'main')?.bsn ?? '';
  terminal.out('');
  terminal.out(`De regio draait. Open: ${region.file.frontPage}`);
  terminal.out(`MijnZorgoverzicht (kies wie u bent, of bekijk een voorbeeld): ${region.file.overzicht}`);
  terminal.out(`Voor zorgverleners (overdracht, medicijnen, afspraken): ${region.file.frontPage}/zorgverlener`);
  terminal.out(`De agenda’s (regionaal, meerjaren, geld): ${region.file.regie}`);
  terminal.out('');
  terminal.out('Probeer ook, in een ander venster:');
  terminal.out(`  npx stelsel ask --bsn ${person} --exchange bgz --as 01.015@90000004`);
  terminal.out(`  npx stelsel ask --bsn ${person} --exchange log --as citizen@${person}`);
  terminal.out('  npx stelsel demo --check');
  terminal.out('');
  terminal.out('Stoppen: Ctrl-C. Alle mensen en organisaties zijn bedacht.');
}
