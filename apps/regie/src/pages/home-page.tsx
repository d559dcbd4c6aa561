/** The first page: what there is, in the order in which people need it. */
import { ok } from '@stelsel/kernel';
import { type Page, region } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument, siteName } from '../layout/html-document.tsx';
import { sections } from '../layout/site-header.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { sayIn, w } from '../words/words.ts';

export const homePage: Page = {
  path: '/',
  render: async (request) => {
    const { language, reader } = request;
    const say = sayIn(language);
    const regions = await reader.list(region);
    if (!regions.ok) {
      return regions;
    }
    const shown = regions.value.toSorted(
      (a, b) => Number(a.invented) - Number(b.invented) || a.code.localeCompare(b.code),
    );
    return ok({
      html: htmlDocument({
        request,
        title: say(siteName),
        children: (
          <>
            <h1>{say(siteName)}</h1>
            <p className="lead">{say(lead)}</p>
            <ul className="cards">
              {sections.map(({ path, words }) => (
                <li key={path}>
                  <a href={addressIn(language, path)}>{say(words)}</a>
                </li>
              ))}
            </ul>
            <h2>{say(regionsTitle)}</h2>
            <ul className="cards">
              {shown.map(({ code, fields, invented }) => (
                <li key={code}>
                  <a href={addressIn(language, `/regionale-agenda/${code}/huisartsen`)}>{fields.name}</a>{' '}
                  {invented ? <InventedMark say={say} /> : null}
                </li>
              ))}
            </ul>
          </>
        ),
      }),
    });
  },
};

const lead = w(
  'Wat er gebeurt om zorggegevens beschikbaar te maken: wie doet wat, wanneer, met welk geld, en wat het netwerk ervan ziet. Wat niemand weet, staat er als onbekend.',
  'What is being done to make care data available: who does what, when, with which money, and what the network sees of it. What nobody knows is shown as unknown.',
);
const regionsTitle = w('Regio’s', 'Regions');
