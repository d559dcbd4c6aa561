import type { Visit } from '@stelsel/citizen';
import { Link } from 'wouter';
import { Badge, type Tone } from '../parts/badge.tsx';
import { paths } from '../paths.ts';
import { dayAndTime } from '../record/dates.ts';
import { log as t } from '../words/texts/log.ts';
import { useWords } from '../words/use-words.tsx';
import { logLimits } from './limits.ts';

export const outcomeTones: Readonly<Record<Visit['outcome'], Tone>> = {
  shown: 'busy',
  nothing: 'quiet',
  refused: 'warn',
  failed: 'bad',
};

/** One consultation in one line: who, when, what and how it ended. */
export function VisitRow({ visit }: { readonly visit: Visit }) {
  const { tell, locale } = useWords();
  return (
    <Link className="row" href={paths.visit(visit.key)}>
      <span className="row__title">
        <VisitWho who={visit.who} />
      </span>
      <span className="row__right marks">
        {visit.emergency ? (
          <Badge tone="bad" icon="alert">
            {tell(t.emergency)}
          </Badge>
        ) : null}
        <Badge tone={outcomeTones[visit.outcome]} {...(visit.outcome === 'shown' ? { icon: 'eye' as const } : {})}>
          {tell(t[visit.outcome])}
        </Badge>
      </span>
      <span className="row__line">
        {visit.what.slice(0, logLimits.kinds).map((what, index) => (
          <span key={what.nl}>
            {index === 0 ? null : ', '}
            {tell(what)}
          </span>
        ))}
        {visit.what.length > logLimits.kinds ? (
          <> {tell(t.andMore, { n: visit.what.length - logLimits.kinds })}</>
        ) : null}
      </span>
      <span className="row__foot">
        {dayAndTime(visit.at, locale)}
        {visit.who.role === undefined ? null : <> · {tell(visit.who.role)}</>}
      </span>
    </Link>
  );
}

export function VisitWho({ who }: { readonly who: Visit['who'] }) {
  const { tell } = useWords();
  if (who.onBehalf !== undefined) {
    return <span lang="nl">{who.onBehalf}</span>;
  }
  if (who.self) {
    return <>{tell(t.self)}</>;
  }
  const said = [who.organization, who.name].filter((part) => part !== undefined && part !== '').join(' · ');
  return said === '' ? tell(t.unknownWho) : <span lang="nl">{said}</span>;
}
