/** The first page: what stands out today, and what there is, in the order in which people need it. */
import { combine, ok, type Result } from '@stelsel/kernel';
import {
  type HeldRecord,
  obstacleBoard,
  type Page,
  type PageRequest,
  programmeLights,
  region,
  regionalCells,
} from '@stelsel/regie';
import { htmlDocument, siteName } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { sections } from '../layout/sections.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { type KeyFigure, KeyFigures } from '../parts/key-figures.tsx';
import { counted } from '../words/amounts.ts';
import { sayIn, w } from '../words/words.ts';

export const homePage: Page = {
  path: '/',
  render: async (request) => {
    const view = await readHome(request);
    return view.ok ? ok({ html: htmlDocument(frame(request, view.value)) }) : view;
  },
};

interface Home {
  readonly regions: readonly HeldRecord<typeof region.fields>[];
  readonly differ: number;
  readonly behind: number;
  readonly stuck: number;
}

async function readHome({ reader }: PageRequest): Promise<Result<Home>> {
  const loaded = combine([
    await reader.list(region),
    await regionalCells(reader),
    await programmeLights(reader),
    await obstacleBoard(reader),
  ]);
  if (!loaded.ok) {
    return loaded;
  }
  const [regions, cells, programmes, { obstacles }] = loaded.value;
  return ok({
    regions: regions.toSorted((a, b) => Number(a.invented) - Number(b.invented) || a.code.localeCompare(b.code)),
    differ: cells.filter(({ differs }) => differs).length,
    behind: programmes.filter(({ light }) => light.colour === 'rood').length,
    stuck: obstacles.filter(({ escalate }) => escalate).length,
  });
}

function frame(request: PageRequest, home: Home) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return {
    request,
    title: say(siteName),
    children: (
      <>
        <h1>{say(siteName)}</h1>
        <p className="lead">{say(lead)}</p>
        <section aria-labelledby="opvallend">
          <h2 id="opvallend">{say(standsOut)}</h2>
          <KeyFigures figures={figures(request, home)} />
        </section>
        <section aria-labelledby="vragen">
          <h2 id="vragen">{say(questions)}</h2>
          <ul className="cards cards--doors">
            {sections.map(({ path, words, answers }) => (
              <li key={path}>
                <a href={links.page(path)}>{say(words)}</a>
                <p>{say(answers)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="regios">
          <h2 id="regios">{say(regionsTitle)}</h2>
          <ul className="cards">
            {home.regions.map(({ code, fields, invented }) => (
              <li key={code}>
                <a href={links.page(`/regionale-agenda/${code}`)}>{fields.name}</a>{' '}
                {invented ? <InventedMark say={say} /> : null}
              </li>
            ))}
          </ul>
        </section>
      </>
    ),
  };
}

/** Where somebody has to act: each leads to the rows. */
function figures(request: PageRequest, { differ, behind, stuck }: Home): readonly KeyFigure[] {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const shown = (value: number) => ({ value, shown: counted(request.language, value) });
  return [
    {
      label: say(differWords),
      ...shown(differ),
      href: links.rows('regional-agenda', { differs: 'true', limit: 'all' }),
    },
    { label: say(behindWords), ...shown(behind), href: links.rows('agenda/lights', { light: 'rood', limit: 'all' }) },
    {
      label: say(stuckWords),
      ...shown(stuck),
      href: links.page('/obstakels', { stand: 'escaleren' }),
      adds: 'rows:obstakels',
    },
  ];
}

const lead = w(
  'Wat er gebeurt om zorggegevens beschikbaar te maken: wie doet wat, wanneer, met welk geld, en wat het netwerk ervan ziet. Wat niemand weet, staat er als onbekend.',
  'What is being done to make care data available: who does what, when, with which money, and what the network sees of it. What nobody knows is shown as unknown.',
);
const standsOut = w('Wat nu opvalt', 'What stands out now');
const differWords = w('stoplichten die niet kloppen met de meting', 'lights that measurements contradict');
const behindWords = w('programma’s die achterlopen', 'programmes that are behind');
const stuckWords = w('obstakels die te lang vastzitten', 'obstacles stuck for too long');
const questions = w('Waar zoekt u antwoord op?', 'What would you like to know?');
const regionsTitle = w('Kies uw regio', 'Choose your region');
