import { useRef, useState } from 'react';
import type { NewQuestion, RegionAnswer } from '../api.ts';
import { askerOf } from '../journey.ts';
import { RegionMap } from '../map/region-map.tsx';
import { useJourney } from '../use-journey.ts';
import { Answer } from './answer.tsx';
import { AskForm } from './ask-form.tsx';
import { Doors } from './doors.tsx';
import { Functions } from './functions.tsx';
import { JourneyList } from './journey-list.tsx';
import { LiveStatus } from './live-status.tsx';
import { RegionList } from './region-list.tsx';

/** The page around one question: who asks, the map and the journey, the answer, and what makes it work. */
export function RegionPage({ region }: { readonly region: RegionAnswer }) {
  const { journey, ask, again } = useJourney();
  const [asker, setAsker] = useState<string>();
  const travel = useRef<HTMLDivElement>(null);
  const start = (question: NewQuestion): void => {
    setAsker(region.askers.find(({ id }) => id === question.asker)?.ura);
    ask(question);
    travel.current?.scrollIntoView();
  };
  const askerUra = journey.phase === 'idle' ? undefined : (askerOf(journey) ?? asker);
  return (
    <>
      <AskForm region={region} phase={journey.phase} onAsk={start} />
      <LiveStatus journey={journey} />
      <div className="wrap travel" ref={travel}>
        <div className="travel__map">
          <RegionMap region={region} journey={journey} {...(askerUra === undefined ? {} : { asker: askerUra })} />
          <RegionList organizations={region.organizations} />
        </div>
        <JourneyList journey={journey} organizations={region.organizations} />
      </div>
      {journey.phase === 'idle' ? null : (
        <Answer journey={journey} organizations={region.organizations} onAgain={again} />
      )}
      <Functions functions={region.functions} checks={journey.checks} />
      <Doors {...(region.sites === undefined ? {} : { sites: region.sites })} />
    </>
  );
}
