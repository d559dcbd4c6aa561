/** What waits for what: the drawing, the critical path in a sentence, and the table. */
import type { Agenda, AgendaPlan, agendaItem, HeldRecord, PageRequest } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { Gap } from '../parts/gap.tsx';
import { sayIn, w } from '../words/words.ts';
import { agendaPath } from './agenda-frame.tsx';
import { dependencyWords } from './agenda-words.ts';
import { DependencyGraph, type GraphNode } from './dependency-graph.tsx';

interface DependencySectionProps {
  readonly request: PageRequest;
  readonly agenda: Agenda;
  readonly plan: AgendaPlan;
  /** Of both agendas: a link may end in the other one. */
  readonly allItems: readonly HeldRecord<typeof agendaItem.fields>[];
}

export function DependencySection({ request, agenda, plan, allItems }: DependencySectionProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  const itemOf = new Map(allItems.map((item) => [item.code, item]));
  const scheduleOf = new Map(plan.schedule.map((line) => [line.code, line]));
  const titleOf = (code: string): string => itemOf.get(code)?.fields.title ?? code;
  const nodeOf = (code: string): GraphNode => {
    const of = itemOf.get(code)?.fields.agenda ?? agenda;
    const line = scheduleOf.get(code);
    return {
      code,
      label: titleOf(code),
      href: links.page(agendaPath(of, `/onderdeel/${code}`)),
      outside: of !== agenda,
      critical: line?.critical === true,
      note:
        line === undefined
          ? say(noPlan)
          : line.critical
            ? say(w('kritiek: geen ruimte', 'critical: no room'))
            : say(w(`${line.slackDays} dagen ruimte`, `${line.slackDays} days of room`)),
    };
  };
  const drawn = plan.dependencies.flatMap(({ fields: { from, to } }) =>
    from == null || to == null ? [] : [{ from, to }],
  );
  const critical = plan.schedule.filter((line) => line.critical).map(({ code }) => titleOf(code));
  return (
    <section aria-labelledby="samenhang">
      <h2 id="samenhang">{say(title)}</h2>
      <p>
        {say(
          critical.length === 0
            ? noneCritical
            : w(
                `Kritiek, zonder ruimte om te schuiven: ${critical.join('; ')}.`,
                `Critical, without room to move: ${critical.join('; ')}.`,
              ),
        )}
      </p>
      {drawn.length === 0 ? (
        <Gap say={say} words={noLinks} />
      ) : (
        <figure className="chart" aria-labelledby="samenhang">
          <div className="chart__drawing chart__drawing--wide" aria-hidden="true">
            <DependencyGraph
              say={say}
              links={drawn}
              nodes={[...new Set(drawn.flatMap(({ from, to }) => [from, to]))].map(nodeOf)}
            />
          </div>
          <DataTable
            id="afhankelijkheden"
            caption={say(tableCaption)}
            rows={plan.dependencies}
            keyOf={({ code }) => code}
            columns={[
              {
                heading: say(thenHeading),
                cell: ({ fields }) => <a href={nodeOf(fields.to ?? '').href}>{titleOf(fields.to ?? '')}</a>,
              },
              { heading: say(howHeading), cell: ({ fields }) => say(dependencyWords[fields.kind ?? 'FS'] ?? noPlan) },
              {
                heading: say(firstHeading),
                cell: ({ fields }) => <a href={nodeOf(fields.from ?? '').href}>{titleOf(fields.from ?? '')}</a>,
              },
              {
                heading: say(lagHeading),
                numeric: true,
                cell: ({ fields }) => (
                  <a href={links.rows('agenda/dependencies', { from: fields.from ?? '', to: fields.to ?? '' })}>
                    {fields.lagDays ?? 0}
                  </a>
                ),
              },
            ]}
          />
        </figure>
      )}
    </section>
  );
}

const title = w('Wat wacht op wat', 'What waits for what');
const noneCritical = w('Geen onderdeel is kritiek.', 'No item is critical.');
const noLinks = w('De bronnen noemen geen afhankelijkheden.', 'The sources name no dependencies.');
const noPlan = w('geen planning', 'no plan');
const tableCaption = w('Afhankelijkheden', 'Dependencies');
const thenHeading = w('Onderdeel', 'Item');
const howHeading = w('Hoe', 'How');
const firstHeading = w('Waarop het wacht', 'What it waits for');
const lagHeading = w('Dagen ertussen', 'Days between');
