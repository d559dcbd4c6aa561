import type { Text } from '@stelsel/kernel';
import { useWords } from '../language.ts';
import { StateBadge, toneOfSource } from '../parts/state-badge.tsx';
import { AdministrationPart } from './administration-part.tsx';
import { HandoverPart } from './handover-part.tsx';
import { MedicationPart } from './medication-part.tsx';
import { Part } from './part.tsx';
import { Rows } from './row.tsx';
import type { ShownAnswer } from './shown-answer.ts';
import { tickTexts } from './tick-texts.ts';
import { TopicPart } from './topic-part.tsx';
import { viewerPaths } from './viewer-paths.ts';
import { viewerTexts } from './viewer-texts.ts';

/** The answer: how each source did, and then in the order in which care needs it. */
export function ViewerAnswer({ answer }: { readonly answer: ShownAnswer }) {
  const say = useWords();
  return (
    <>
      <Verdict answer={answer} />
      <Sources answer={answer} />
      <ToRound answer={answer} />
      {answer.status === 'answered' ? <Contents parts={partsOf(answer)} /> : null}
      {answer.directives.length === 0 ? null : <TopicPart topics={answer.directives} />}
      {answer.handovers.map((handover, index) => (
        <HandoverPart key={handover.source} handover={handover} id={`overdracht-${index + 1}`} />
      ))}
      {answer.medication.treatments.length === 0 ? null : <MedicationPart medication={answer.medication} />}
      {answer.administration === undefined || answer.status !== 'answered' ? null : (
        <AdministrationPart administration={answer.administration} />
      )}
      {answer.sections.map(({ name, rows }, index) => (
        <Part key={say(name)} id={`gegevens-${index + 1}`} title={say(name)}>
          <Rows rows={rows} />
        </Part>
      ))}
    </>
  );
}

/** Who gives medicines does nothing else with this page for most of the evening. */
function ToRound({ answer: { administration } }: { readonly answer: ShownAnswer }) {
  const say = useWords();
  const ticking = administration?.ticking;
  return ticking === undefined ? null : (
    <p>
      <a className="round__open" href={viewerPaths.roundOf(ticking.handle)}>
        {say(tickTexts.toRound)} ({ticking.left} {say(tickTexts.left)})
      </a>
    </p>
  );
}

/** How it went, in a sentence; and per source that did not answer what that means for everything below. */
function Verdict({ answer }: { readonly answer: ShownAnswer }) {
  const say = useWords();
  const { tone, words } = verdictOf(answer);
  return (
    <div className={`verdict verdict--${tone}`} role="status">
      <p>
        <strong>{say(words)}</strong>
      </p>
      {answer.fault === undefined ? null : <p>{say(answer.fault.text)}</p>}
      {answer.status === 'nothing' ? <p>{say(viewerTexts.nothingHelp)}</p> : null}
      {answer.missing.length === 0 ? null : (
        <ul className="verdict__missing">
          {answer.missing.map((missing) => (
            <li key={missing.nl}>{say(missing)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function verdictOf({ status, complete, missing }: ShownAnswer): { readonly tone: string; readonly words: Text } {
  switch (status) {
    case 'answered':
      return complete && missing.length === 0
        ? { tone: 'good', words: viewerTexts.complete }
        : { tone: 'warn', words: viewerTexts.partial };
    case 'nothing':
      return { tone: missing.length === 0 ? 'quiet' : 'warn', words: viewerTexts.nothing };
    case 'refused':
      return { tone: 'warn', words: viewerTexts.refused };
    case 'failed':
      return { tone: 'bad', words: viewerTexts.failed };
    default:
      return status satisfies never;
  }
}

export function Sources({ answer: { sources, status } }: { readonly answer: Pick<ShownAnswer, 'sources' | 'status'> }) {
  const say = useWords();
  if (sources.length === 0) {
    return status === 'refused' || status === 'failed' ? null : <p>{say(viewerTexts.noSources)}</p>;
  }
  return (
    <ul className="sources" aria-label={say(viewerTexts.sources)}>
      {sources.map((source) => (
        <li key={source.ura} className="source">
          <span className="source__name">{source.name}</span>
          <StateBadge tone={toneOfSource[source.status]} words={source.statusText} />
          {source.resources === 0 ? null : (
            <span className="source__count">
              {source.resources} {say(viewerTexts.items)}
            </span>
          )}
          {source.lacking.length === 0 ? null : (
            <span className="source__lacking">{source.lacking.map(say).join(', ')}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

interface LinkedPart {
  readonly id: string;
  readonly words: Text | string;
}

function partsOf({ directives, handovers, medication, administration, sections }: ShownAnswer): readonly LinkedPart[] {
  return [
    ...(directives.length === 0 ? [] : [{ id: 'afspraken', words: viewerTexts.directives }]),
    ...handovers.map(({ source }, index) => ({
      id: `overdracht-${index + 1}`,
      words: { nl: `${viewerTexts.handover.nl} ${source}`, en: `${viewerTexts.handover.en} ${source}` },
    })),
    ...(medication.treatments.length === 0 ? [] : [{ id: 'medicijnen', words: viewerTexts.medication }]),
    ...(administration === undefined ? [] : [{ id: 'toedienlijst', words: viewerTexts.administration }]),
    ...sections.map(({ name }, index) => ({ id: `gegevens-${index + 1}`, words: name })),
  ];
}

function Contents({ parts }: { readonly parts: readonly LinkedPart[] }) {
  const say = useWords();
  return parts.length < 2 ? null : (
    <nav className="contents" aria-label={say(viewerTexts.contents)}>
      <ul>
        {parts.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{say(words)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
