import { Heading } from '@nl-design-system-candidate/heading-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import type { RegionAnswer, RegionOrganization } from '../api.ts';
import type { Check, Journey } from '../journey.ts';
import { useWords } from '../language.ts';
import { functionOf } from '../steps.ts';
import { texts } from '../texts.ts';
import { Backdrop } from './backdrop.tsx';
import { FunctionRing, ringAt } from './function-ring.tsx';
import { OrganizationMark } from './organization-mark.tsx';
import { Route } from './route.tsx';

interface RegionMapProps {
  readonly region: RegionAnswer;
  readonly journey: Journey;
  readonly asker?: string;
}

/** The region with the question on its way: from the asker along the national functions to the sources. */
export function RegionMap({ region, journey, asker }: RegionMapProps) {
  const say = useWords();
  const at = (ura: string | undefined): RegionOrganization | undefined =>
    region.organizations.find((organization) => organization.ura === ura);
  const from = at(asker);
  const used = new Set(journey.checks.map(functionOf).concat(stepFunctions(journey)));
  const touched = used.size > 0;
  return (
    <figure className="map">
      <figcaption>
        <Heading level={2}>{say(texts.mapTitle)}</Heading>
        <Paragraph>{say(texts.mapLead)}</Paragraph>
      </figcaption>
      <svg viewBox="0 0 1000 640" role="img" aria-label={say(texts.mapLabel)} data-phase={journey.phase}>
        <Backdrop />
        {from !== undefined && touched ? <Route from={from} to={ringAt} state="function" /> : null}
        {from === undefined
          ? null
          : journey.sources.map((source) => {
              const to = at(source.ura);
              return to === undefined ? null : <Route key={source.ura} from={from} to={to} state={source.status} />;
            })}
        <FunctionRing functions={region.functions} used={used} />
        {region.organizations.map((organization) => {
          const source = journey.sources.find(({ ura }) => ura === organization.ura);
          return (
            <OrganizationMark
              key={organization.ura}
              organization={organization}
              asks={organization.ura === asker}
              {...(source === undefined ? {} : { status: source.status })}
            />
          );
        })}
      </svg>
      {journey.phase === 'idle' ? null : <Legend />}
    </figure>
  );
}

function Legend() {
  const say = useWords();
  return (
    <ul className="legend">
      <li className="legend__asks">{say(texts.legendAsks)}</li>
      <li className="legend__done">{say(texts.legendDone)}</li>
      <li className="legend__quiet">{say(texts.legendQuiet)}</li>
      <li className="legend__partly">{say(texts.legendPartly)}</li>
      <li className="legend__failed">{say(texts.legendFailed)}</li>
    </ul>
  );
}

/** Functions that the asker's own steps use, also when nobody else tells about it. */
function stepFunctions(journey: Journey): (string | undefined)[] {
  return journey.steps.map(({ step }) => functionOf({ party: 'network', step } as Check));
}
