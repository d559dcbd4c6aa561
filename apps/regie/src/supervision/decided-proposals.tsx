/** What was decided by four eyes: who proposed, who decided, why, and how long it took. */
import { type PageRequest, type Proposal, typeByName } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { DataTable } from '../parts/chart-with-table.tsx';
import { When } from '../parts/when.tsx';
import { proposalWords } from '../proposals/proposal-words.ts';
import { recordPath } from '../records/record-name.ts';
import { type Say, sayIn, w } from '../words/words.ts';

interface DecidedProposalsProps {
  readonly request: PageRequest;
  readonly decided: readonly Proposal[];
}

const shownMax = 100;

export function DecidedProposals({ request, decided }: DecidedProposalsProps) {
  const say = sayIn(request.language);
  const links = linksOf(request);
  return (
    <section aria-labelledby="vier-ogen">
      <h2 id="vier-ogen">{say(title)}</h2>
      {decided.length === 0 ? (
        <p>{say(none)}</p>
      ) : (
        <DataTable
          id="vier-ogen-rijen"
          caption={say(
            w(`${decided.length} besluiten, het nieuwste eerst`, `${decided.length} decisions, newest first`),
          )}
          rows={decided.slice(0, shownMax)}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: say(about),
              cell: ({ type, record }) => {
                const words = say(proposalWords(type));
                return typeByName(type) === undefined ? (
                  words
                ) : (
                  <a href={links.page(recordPath(type, record))}>{words}</a>
                );
              },
            },
            {
              heading: say(fields),
              cell: ({ patch, removes }) => (removes === true ? say(removal) : Object.keys(patch).join(', ')),
            },
            {
              heading: say(proposer),
              cell: (one) => <Person say={say} account={one.proposedBy} by={one.source.by} at={one.proposedAt} />,
            },
            { heading: say(why), cell: ({ reason }) => reason },
            {
              heading: say(decider),
              cell: ({ state, decidedBy = '', decidedAt = '' }) => (
                <>
                  {say(state === 'approved' ? approved : rejected)}{' '}
                  <Person say={say} account={decidedBy} at={decidedAt} />
                </>
              ),
            },
            { heading: say(because), cell: ({ decision }) => decision ?? '–' },
          ]}
        />
      )}
    </section>
  );
}

/** People are known by the pseudonym of the sign-in service only. */
function Person({
  say,
  account,
  by,
  at,
}: {
  readonly say: Say;
  readonly account: string;
  readonly by?: string;
  readonly at: string;
}) {
  return (
    <>
      <code>{account}</code>
      {by === undefined ? null : `, ${by}`}, <When say={say} at={at} />
    </>
  );
}

const title = w('Besluiten met vier ogen', 'Decisions by four eyes');
const none = w('Er is nog niets met vier ogen besloten.', 'Nothing was decided by four eyes yet.');
const about = w('Over', 'About');
const fields = w('Velden', 'Fields');
const removal = w('verwijderen', 'removal');
const proposer = w('Voorgesteld door', 'Proposed by');
const why = w('Reden', 'Reason');
const decider = w('Besluit', 'Decision');
const because = w('Waarom', 'Why');
const approved = w('goedgekeurd door', 'approved by');
const rejected = w('afgewezen door', 'rejected by');
