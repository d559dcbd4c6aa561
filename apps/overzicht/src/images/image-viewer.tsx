import { Button } from '@nl-design-system-candidate/button-react';
import type { ImageSeries, ImageStudy } from '@stelsel/citizen';
import { useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { images as t } from '../words/texts/images.ts';
import { shell } from '../words/texts/shell.ts';
import { useWords } from '../words/use-words.tsx';
import { asMade, filterOf, type Look, windowOf } from './grey-look.ts';
import { imageLimits } from './limits.ts';
import { LookControls } from './look-controls.tsx';
import type { FetchPicture, PicturePlace } from './picture-shelf.ts';
import { PictureStage } from './picture-stage.tsx';
import { SeriesChoice } from './series-choice.tsx';
import { Slider } from './slider.tsx';
import { usePicture } from './use-picture.ts';

interface ImageViewerProps {
  readonly study: Pick<ImageStudy, 'series'>;
  readonly fetchPicture: FetchPicture;
  /** Where a picture can be saved from. */
  readonly addressOf: (place: PicturePlace) => string;
}

/** Leafing through the pictures of a study: by slider, buttons, keys or swiping, larger, lighter, with more contrast. */
export function ImageViewer({ study, fetchPicture, addressOf }: ImageViewerProps) {
  const { say, tell } = useWords();
  const [at, setAt] = useState({ series: 0, picture: middleOf(study.series[0]) });
  const [zoom, setZoom] = useState(1);
  const [look, setLook] = useState<Look>(asMade);
  const series = study.series[at.series] ?? { key: '', pictures: [] };
  const last = series.pictures.length;
  const own = series.pictures[at.picture - 1]?.window;
  const shown = usePicture(fetchPicture, series, at.picture, (window) => windowOf(window, look));
  const goTo = (picture: number): void =>
    setAt((before) => ({ ...before, picture: Math.min(last, Math.max(1, picture)) }));
  const step = (by: number): void =>
    setAt((before) => ({ ...before, picture: Math.min(last, Math.max(1, before.picture + by)) }));
  const zoomTo = (wish: number): void => setZoom(Math.min(imageLimits.largestZoom, Math.max(1, wish)));
  const place = { n: at.picture, all: last };
  const window = windowOf(own, look);
  return (
    <div className="viewer stack">
      <SeriesChoice
        series={study.series}
        chosen={at.series}
        onChoose={(chosen) => {
          setAt({ series: chosen, picture: middleOf(study.series[chosen]) });
          setLook(asMade);
          zoomTo(1);
        }}
      />
      <div className="viewer__stage">
        <PictureStage
          bitmap={shown.bitmap}
          label={say(t.described, { ...place, kind: say(series.kind ?? t.pictures) })}
          filter={filterOf(own, look)}
          zoom={zoom}
          onZoom={zoomTo}
          onStep={step}
          onPlace={(end) => goTo(end === 'first' ? 1 : last)}
        />
        {shown.refusal === undefined ? null : (
          <div className="viewer__trouble" role="alert">
            <Notice kind="warn">
              <p>{tell(shown.refusal.text ?? t.failed)}</p>
              <Button purpose="secondary" onClick={shown.again}>
                {tell(shell.retry)}
              </Button>
            </Notice>
          </div>
        )}
      </div>
      <div className="viewer__leaf">
        <Button purpose="secondary" disabled={at.picture <= 1} onClick={() => step(-1)} aria-label={say(t.previous)}>
          <Icon name="back" />
        </Button>
        <Slider
          label={say(t.place, place)}
          min={1}
          max={Math.max(1, last)}
          value={at.picture}
          told={say(t.place, place)}
          onChange={goTo}
        />
        <Button purpose="secondary" disabled={at.picture >= last} onClick={() => step(1)} aria-label={say(t.next)}>
          <Icon name="forward" />
        </Button>
      </div>
      <div className="viewer__tools">
        <Button purpose="secondary" disabled={zoom <= 1} onClick={() => zoomTo(zoom / imageLimits.zoomStep)}>
          {tell(t.smaller)}
        </Button>
        <Button
          purpose="secondary"
          disabled={zoom >= imageLimits.largestZoom}
          onClick={() => zoomTo(zoom * imageLimits.zoomStep)}
        >
          {tell(t.larger)}
        </Button>
        <Button purpose="secondary" disabled={zoom === 1} onClick={() => zoomTo(1)}>
          {tell(t.fit)}
        </Button>
      </div>
      <LookControls look={look} onLook={setLook} />
      <p className="muted">{tell(t.how)}</p>
      <p className="no-print">
        <a
          className="with-icon"
          href={addressOf({ series: series.key, picture: at.picture, ...(window === undefined ? {} : { window }) })}
          download="beeld"
        >
          <Icon name="download" />
          {tell(t.save)}
        </a>
      </p>
    </div>
  );
}

/** Where most is to be seen. */
function middleOf(series: ImageSeries | undefined): number {
  return Math.max(1, Math.ceil((series?.pictures.length ?? 1) / 2));
}
