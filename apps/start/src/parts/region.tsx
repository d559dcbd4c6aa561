import { Button } from '@nl-design-system-candidate/button-react';
import { Paragraph } from '@nl-design-system-candidate/paragraph-react';
import { useCallback, useEffect, useState } from 'react';
import type { RegionAnswer } from '../api.ts';
import { readRegion } from '../client.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';
import { RegionPage } from './region-page.tsx';

/** Waits for the region; says so, and says what to do when it does not come. */
export function Region() {
  const say = useWords();
  const [region, setRegion] = useState<RegionAnswer | 'loading' | 'failed'>('loading');
  const load = useCallback(() => {
    setRegion('loading');
    readRegion().then(setRegion, () => setRegion('failed'));
  }, []);
  useEffect(load, [load]);
  if (region === 'loading') {
    return (
      <div className="wrap notice" role="status">
        <Paragraph>{say(texts.loading)}</Paragraph>
      </div>
    );
  }
  if (region === 'failed') {
    return (
      <div className="wrap notice" role="alert">
        <Paragraph purpose="lead">{say(texts.regionFailed)}</Paragraph>
        <Paragraph>{say(texts.regionFailedHelp)}</Paragraph>
        <Button purpose="primary" onClick={load}>
          {say(texts.retry)}
        </Button>
      </div>
    );
  }
  return <RegionPage region={region} />;
}
