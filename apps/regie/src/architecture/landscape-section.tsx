/** The applications of a region per function: where many different products do the same work. */
import type { RegionArchitecture } from '@stelsel/regie';
import { ChartWithTable } from '../parts/chart-with-table.tsx';
import { type Say, w } from '../words/words.ts';

export function LandscapeSection({ say, view }: { readonly say: Say; readonly view: RegionArchitecture }) {
  const most = Math.max(1, ...view.landscape.map(({ products }) => products.length));
  return (
    <section>
      <h2>{say(title)}</h2>
      {view.landscape.length === 0 ? (
        <p className="gap">{say(none)}</p>
      ) : (
        <ChartWithTable
          id="landschap"
          title={say(chartTitle)}
          summary={say(summary)}
          chart={
            <svg viewBox={`0 0 640 ${view.landscape.length * 30}`} className="landscape" role="presentation">
              {view.landscape.map((one, index) => (
                <g key={`${one.domain}/${one.function}`} transform={`translate(0 ${index * 30})`}>
                  <text x={0} y={19} className="chart-label">
                    {one.function}
                  </text>
                  <rect
                    x={130}
                    y={6}
                    width={(440 * one.products.length) / most}
                    height={18}
                    rx={3}
                    className="tiles__bar"
                  />
                  <text x={138 + (440 * one.products.length) / most} y={19} className="chart-label">
                    {one.products.length}
                  </text>
                </g>
              ))}
            </svg>
          }
          rows={view.landscape}
          keyOf={(one) => `${one.domain}/${one.function}`}
          columns={[
            { heading: say(task), cell: (one) => one.function },
            { heading: say(domain), cell: (one) => one.domain },
            { heading: say(applications), cell: (one) => one.applications, numeric: true },
            { heading: say(different), cell: (one) => one.products.length, numeric: true },
            { heading: say(products), cell: (one) => one.products.join(', ') },
          ]}
        />
      )}
    </section>
  );
}

const title = w('Applicatielandschap', 'Application landscape');
const none = w('Er zijn geen applicaties ingevuld.', 'No applications are filled in.');
const chartTitle = w('Verschillende producten per functie', 'Different products per function');
const summary = w(
  'Hoe langer de balk, hoe meer verschillende producten hetzelfde doen: een plek om samen te kiezen.',
  'The longer the bar, the more different products do the same: a place to choose together.',
);
const task = w('Functie', 'Function');
const domain = w('Domein', 'Domain');
const applications = w('Applicaties', 'Applications');
const different = w('Producten', 'Products');
const products = w('Welke', 'Which');
