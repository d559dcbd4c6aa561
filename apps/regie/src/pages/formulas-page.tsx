/** Every formula in words and in steps, with the limits that the program itself uses. */
import { ok } from '@stelsel/kernel';
import { datasetByName, type Formula, formulas, type Page, type PageRequest } from '@stelsel/regie';
import { htmlDocument } from '../layout/html-document.tsx';
import { linksOf } from '../layout/links.ts';
import { dataTabs, SectionTabs } from '../layout/section-tabs.tsx';
import { type Say, sayIn, w } from '../words/words.ts';

export const formulasPage: Page = {
  path: '/open-data/formules',
  render: async (request) => ok({ html: htmlDocument(frame(request)) }),
};

function frame(request: PageRequest) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return {
    request,
    title: say(title),
    children: (
      <>
        <h1>{say(title)}</h1>
        <p className="lead">{say(lead)}</p>
        <SectionTabs request={request} tabs={dataTabs} />
        {formulas.map((formula) => (
          <section key={formula.code} id={formula.code}>
            <FormulaText say={say} formula={formula} heading="h2" />
            <p>
              {say(usedIn)}{' '}
              {formula.datasets.map((name) => (
                <a key={name} className="tag" href={links.page(`/open-data/${name}`)}>
                  {say(datasetByName(name)?.title ?? w(name, name))}
                </a>
              ))}
            </p>
          </section>
        ))}
      </>
    ),
  };
}

interface FormulaTextProps {
  readonly say: Say;
  readonly formula: Formula;
  readonly heading: 'h2' | 'h3';
}

export function FormulaText({ say, formula, heading: Heading }: FormulaTextProps) {
  return (
    <>
      <Heading>{say(formula.name)}</Heading>
      <p>{say(formula.about)}</p>
      <pre className="formula" lang="en">
        <code>{formula.steps.join('\n')}</code>
      </pre>
    </>
  );
}

const title = w('Formules', 'Formulas');
const lead = w(
  'Zo komt elk berekend getal en elk licht tot stand. Met de rijen kunt u het narekenen.',
  'This is how every computed number and every light comes about. With the rows you can compute it again.',
);
const usedIn = w('Gebruikt in:', 'Used in:');
