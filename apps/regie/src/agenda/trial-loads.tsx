/** What a trial does to suppliers: in public per sector, and by name for who may see it. */
import type { Agenda, PageRequest, SectorLoad, WhatIfPlan } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { LoadWords } from './capacity-table.tsx';

interface TrialLoadsProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly plan: WhatIfPlan;
  readonly titleOf: (code: string) => string;
  readonly sectorOf: (code: string) => string;
}

export function TrialLoads({ request, agenda, plan, titleOf, sectorOf }: TrialLoadsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const changed = changedLoads(plan);
  return (
    <section aria-labelledby="drukte">
      <h2 id="drukte">{say(title)}</h2>
      {changed.length === 0 ? (
        <p>{say(same)}</p>
      ) : (
        <DataTable
          id="drukte-tabel"
          caption={say(caption)}
          rows={changed}
          keyOf={({ after }) => `${after.sector} ${after.quarter}`}
          columns={[
            { heading: say(sectorWord), cell: ({ after }) => sectorOf(after.sector) },
            {
              heading: say(quarterWord),
              cell: ({ after }) => (
                <a
                  href={links.page(agendaPath(agenda, '/capaciteit'), {
                    sector: after.sector,
                    kwartaal: after.quarter,
                  })}
                >
                  {after.quarter}
                </a>
              ),
            },
            {
              heading: say(beforeWord),
              cell: ({ before }) => (before === undefined ? '–' : <LoadWords request={request} cell={before} />),
            },
            { heading: say(afterWord), cell: ({ after }) => <LoadWords request={request} cell={after} /> },
          ]}
        />
      )}
      {plan.conflictsBefore.length === 0 && plan.conflictsAfter.length === 0 ? null : (
        <>
          <h3>
            {say(
              w(
                `Conflicten: ${plan.conflictsBefore.length} in de planning, ${plan.conflictsAfter.length} in deze proef`,
                `Conflicts: ${plan.conflictsBefore.length} in the plan, ${plan.conflictsAfter.length} in this trial`,
              ),
            )}
          </h3>
          <ul>
            {plan.conflictsAfter.map(({ vendor, quarter, causes }) => (
              <li key={`${vendor} ${quarter}`}>
                {vendor}, {quarter}: {causes.map(({ item }) => titleOf(item)).join('; ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function changedLoads({ loadsBefore, loadsAfter }: WhatIfPlan) {
  const key = ({ sector, quarter }: SectorLoad): string => `${sector} ${quarter}`;
  const beforeOf = new Map(loadsBefore.map((load) => [key(load), load]));
  return loadsAfter
    .map((after) => ({ after, before: beforeOf.get(key(after)) }))
    .filter(({ after, before }) => Math.round((after.load ?? -1) * 100) !== Math.round((before?.load ?? -1) * 100));
}

const title = w('Gevolgen voor leveranciers', 'Effects on suppliers');
const same = w('De bezetting per sector blijft gelijk.', 'The load per sector stays the same.');
const caption = w('Waar de bezetting verandert', 'Where the load changes');
const sectorWord = w('Sector', 'Sector');
const quarterWord = w('Kwartaal', 'Quarter');
const beforeWord = w('In de planning', 'In the plan');
const afterWord = w('In deze proef', 'In this trial');
