import { Heading } from '@nl-design-system-candidate/heading-react';
import type { Collected } from '../collect/collection.ts';
import { overview as t } from '../words/texts/overview.ts';
import { useWords } from '../words/use-words.tsx';
import { noneFound } from './none-found.ts';
import type { Overview } from './overview-of.ts';

interface KeyPointsProps {
  readonly overview: Overview;
  readonly collected: Collected;
}

/** Simple mode: at most three sentences. */
export function KeyPoints({ overview, collected }: KeyPointsProps) {
  const { tell, say } = useWords();
  const failed = collected.sources.filter(({ status }) => ['partial', 'refused', 'failed'].includes(status)).length;
  const names = overview.allergies.map(({ ownTitle, title }) => say(ownTitle ?? title)).join(', ');
  const when = overview.nextAppointment?.lead.date?.text;
  const points = [
    <li key="medication">
      {overview.medication.length === 0
        ? `${tell(t.medication)}: ${tell(noneFound(collected, t.medicationNone))}`
        : tell(t.keyMedication, { n: overview.medication.length })}
    </li>,
    names === '' ? undefined : <li key="allergies">{tell(t.keyAllergies, { names })}</li>,
    failed > 0 ? (
      <li key="missing">{tell(failed === 1 ? t.keyMissingOne : t.keyMissing, { n: failed })}</li>
    ) : undefined,
    when === undefined ? undefined : <li key="appointment">{tell(t.keyAppointment, { when: say(when) })}</li>,
    failed > 0 ? undefined : <li key="complete">{tell(collected.phase === 'done' ? t.keyComplete : t.missingSoon)}</li>,
  ].filter((point) => point !== undefined);
  return (
    <section className="card">
      <Heading level={2}>{tell(t.keyPoints)}</Heading>
      <ol className="key-points">{points.slice(0, 3)}</ol>
    </section>
  );
}
