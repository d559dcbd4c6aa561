/** The first page: what stands out today, and what there is, in the order in which people need it. */
import { combine, ok, type Result } from '@stelsel/kernel';
import { type HeldRecord, type PageRequest, region } from '@stelsel/regie';
import { findings } from '../home/findings.ts';
import { siteName } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { sections } from '../layout/sections.ts';
import { showPage } from '../layout/show-page.ts';
import { InventedMark } from '../parts/invented-mark.tsx';
import { type KeyFigure, KeyFigures } from '../parts/key-figures.tsx';
import { regionPath } from '../regional/edit-address.ts';
import { sayIn, w } from '../words/words.ts';

export const homePage = showPage('/', readHome, (request, view) => ({
  request,
  title: sayIn(request.language)(siteName),
  children: <HomeBody request={request} view={view} />,
}));

interface Home {
  readonly figures: readonly KeyFigure[];
  /** The real ones first. */
  readonly regions: readonly HeldRecord<typeof region.fields>[];
}

async function readHome(request: PageRequest): Promise<Result<Home>> {
  const loaded = combine([await findings(request), await request.reader.list(region)]);
  if (!loaded.ok) {
    return loaded;
  }
  const [figures, regions] = loaded.value;
  return ok({
    figures,
    regions: regions.toSorted((a, b) => Number(a.invented) - Number(b.invented) || a.code.localeCompare(b.code)),
  });
}

function HomeBody({ request, view }: { readonly request: PageRequest; readonly view: Home }) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <>
      <h1>{say(siteName)}</h1>
      <p className="lead">{say(lead)}</p>
      <section aria-labelledby="opvallend">
        <h2 id="opvallend">{say(standsOut)}</h2>
        {view.figures.length === 0 ? (
          <p className="note">{say(nothingFound)}</p>
        ) : (
          <>
            {view.regions.some(({ invented }) => invented) ? <p>{say(inventedNote)}</p> : null}
            <KeyFigures figures={view.figures} />
          </>
        )}
      </section>
      <section aria-labelledby="vragen">
        <h2 id="vragen">{say(questions)}</h2>
        <ul className="cards cards--doors">
          {[myYear, ...sections].map(({ path, words, answers }) => (
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
          {view.regions.map(({ code, fields, invented }) => (
            <li key={code}>
              <a href={links.page(regionPath(code))}>{fields.name ?? code}</a>{' '}
              {invented ? <InventedMark say={say} /> : null}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Out of both agendas, so it is no part of the site of its own. */
const myYear = {
  path: '/mijn-jaar',
  words: w('Mijn jaar', 'My year'),
  answers: w('Wat moet mijn organisatie dit jaar doen?', 'What must my organisation do this year?'),
};
const lead = w(
  'Wat er gebeurt om zorggegevens beschikbaar te maken: wie doet wat, wanneer, met welk geld, en wat het netwerk ervan ziet. Wat niemand weet, staat er als onbekend.',
  'What is being done to make care data available: who does what, when, with which money, and what the network sees of it. What nobody knows is shown as unknown.',
);
const standsOut = w('Wat nu opvalt', 'What stands out now');
const inventedNote = w(
  'Wat verzonnen is telt hier mee, want van echte regio’s is dit nog niet openbaar. Bij de rijen staat het erbij.',
  'What is invented counts here, because of real regions this is not public yet. The rows say so.',
);
const nothingFound = w(
  'Vandaag valt er niets op: niets loopt achter, niets verschilt en niets wacht.',
  'Nothing stands out today: nothing is late, nothing differs and nothing waits.',
);
const questions = w('Waar zoekt u antwoord op?', 'What would you like to know?');
const regionsTitle = w('Kies uw regio', 'Choose your region');
