import { type KeyboardEvent, useEffect, useRef } from 'react';
import { images as t } from '../words/texts/images.ts';
import { useWords } from '../words/use-words.tsx';
import { keyAction } from './key-action.ts';
import { useSwipe } from './use-swipe.ts';

interface PictureStageProps {
  readonly bitmap: ImageBitmap | undefined;
  /** What it is, for who does not see it. */
  readonly label: string;
  readonly filter: string;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  /** So many pictures further, or back. */
  readonly onStep: (by: number) => void;
  readonly onPlace: (place: 'first' | 'last') => void;
}

/** The picture itself. Arrows and swiping leaf through the series; once it is larger than its place they move it about. */
export function PictureStage({ bitmap, label, filter, zoom, onZoom, onStep, onPlace }: PictureStageProps) {
  const { say, tell } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  const swipe = useSwipe({ zoom, onZoom, onStep });
  useEffect(() => {
    const surface = canvas.current;
    if (surface !== null && bitmap !== undefined) {
      surface.width = bitmap.width;
      surface.height = bitmap.height;
      surface.getContext('2d')?.drawImage(bitmap, 0, 0);
    }
  }, [bitmap]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : keyAction(event.key, zoom);
    if (action === undefined) {
      return;
    }
    event.preventDefault();
    if (action.kind === 'step') {
      onStep(action.by);
    } else if (action.kind === 'zoom') {
      onZoom(action.to);
    } else {
      onPlace(action.place);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a place with keys of its own
    <div
      className={zoom > 1 ? 'stage stage--large' : 'stage'}
      role="group"
      aria-label={say(t.pictures)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than its place is moved about by keyboard
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      {bitmap === undefined ? <p role="status">{tell(t.fetching)}</p> : null}
      <canvas
        ref={canvas}
        className="stage__picture"
        hidden={bitmap === undefined}
        role="img"
        aria-label={label}
        style={{ filter, inlineSize: `${zoom * 100}%`, blockSize: `${zoom * 100}%` }}
      />
    </div>
  );
}
