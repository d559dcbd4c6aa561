/** The two halves of a cell: what the RSO says, and what follows from agreements and measurements. */
import type { RegionalCell } from '@stelsel/regie';
import { Gap } from '../parts/gap.tsx';
import { Light } from '../parts/light.tsx';
import { SourceMark } from '../parts/source-mark.tsx';
import { WorkingDetails } from '../parts/working-details.tsx';
import { agendaWords } from '../words/agenda-words.ts';
import { overlayWords } from '../words/light-words.ts';
import type { Say } from '../words/words.ts';

interface CellProps {
  readonly say: Say;
  readonly cell: RegionalCell;
}

export function DeclaredCell({ say, cell }: CellProps) {
  if (cell.declared === undefined) {
    return <Light say={say} />;
  }
  const { light, source, reason } = cell.declared;
  return (
    <>
      <Light say={say} state={light} declared />
      {reason === undefined ? null : (
        <p className="reason" lang="nl">
          {reason}
        </p>
      )}
      <SourceMark say={say} source={source} />
    </>
  );
}

export function ComputedCell({ say, cell }: CellProps) {
  if (cell.computed === undefined) {
    return <Gap say={say} words={agendaWords.notMeasured} />;
  }
  const { state, overlays, working } = cell.computed;
  return (
    <>
      <Light say={say} state={state} />
      {overlays.map((overlay) => (
        <span key={overlay} className="overlay">
          {say(overlayWords[overlay])}
        </span>
      ))}
      {cell.differs ? <strong className="differs">{say(agendaWords.differs)}</strong> : null}
      {cell.inUse === undefined ? (
        <small className="computed-note">
          <Gap say={say} words={agendaWords.notMeasured} />
        </small>
      ) : null}
      <WorkingDetails say={say} lines={working} />
    </>
  );
}
