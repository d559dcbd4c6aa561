/** Which regions have an architecture: principles, reviews, applications and maturity, region by region. */
import { ok } from '@stelsel/kernel';
import { type Page, type RegionArchitecture, region, regionArchitecture } from '@stelsel/regie';
import { addressIn } from '../layout/addresses.ts';
import { htmlDocument } from '../layout/html-document.tsx';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { InventedMark } from '../parts/invented-mark.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { sayIn, w } from '../words/words.ts';

export const architecturePage: Page = {
  path: '/architectuur',
  render: async (request) => {
    const { language, reader } = request;
    const say = sayIn(language);
    const regions = await reader.list(region);
    if (!regions.ok) {
      return regions;
    }
    const rows: RegionArchitecture[] = [];
    for (const { code } of regions.value) {
      const one = await regionArchitecture(reader, code);
      if (!one.ok) {
        return one;
      }
      rows.push(one.value);
    }
    rows.sort(
      (a, b) =>
        Number(a.region.invented) - Number(b.region.invented) ||
        (a.region.fields.name ?? '').localeCompare(b.region.fields.name ?? ''),
    );
    return ok({
      html: htmlDocument({
        request,
        title: say(title),
        wide: true,
        children: (
          <>
            <h1>{say(title)}</h1>
            <p className="lead">{say(lead)}</p>
            <DataTable
              id="architectuur"
              caption={say(caption)}
              rows={rows}
              keyOf={(row) => row.region.code}
              columns={[
                {
                  heading: say(agendaWords.region),
                  cell: ({ region: at }) => (
                    <>
                      <a href={addressIn(language, `/architectuur/${at.code}`)}>{at.fields.name ?? at.code}</a>
                      {at.invented ? <InventedMark say={say} /> : null}
                    </>
                  ),
                },
                { heading: say(principles), cell: (row) => row.principles.length, numeric: true },
                { heading: say(open), cell: (row) => row.reviews.filter((one) => !one.decided).length, numeric: true },
                {
                  heading: say(decided),
                  cell: (row) => row.reviews.filter((one) => one.decided).length,
                  numeric: true,
                },
                { heading: say(applications), cell: (row) => row.applications.length, numeric: true },
                {
                  heading: say(below),
                  cell: (row) =>
                    row.maturity.length === 0 ? (
                      <Gap say={say} />
                    ) : (
                      row.counts.map(({ model, belowTarget, withTarget }) => (
                        <div key={model}>
                          {model}: {belowTarget} / {withTarget}
                        </div>
                      ))
                    ),
                },
              ]}
            />
          </>
        ),
      }),
    });
  },
};

const title = w('Regionale architectuur', 'Regional architecture');
const lead = w(
  'Hoe een regio bouwt: principes, de toets van projecten, welke applicaties er zijn, en hoe volwassen organisaties zijn.',
  'How a region builds: principles, the review of projects, which applications there are, and how mature organisations are.',
);
const caption = w('Regio’s naast elkaar', 'Regions beside each other');
const principles = w('Principes', 'Principles');
const open = w('Toetsen die lopen', 'Reviews under way');
const decided = w('Besloten', 'Decided');
const applications = w('Applicaties', 'Applications');
const below = w('Onder het afgesproken doel', 'Below the agreed target');
