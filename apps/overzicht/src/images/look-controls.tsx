import { Button } from '@nl-design-system-candidate/button-react';
import { images as t } from '../words/texts/images.ts';
import { useWords } from '../words/use-words.tsx';
import { asMade, type Look } from './grey-look.ts';
import { Slider } from './slider.tsx';

const range = { min: -100, max: 100 } as const;

/** Lighter, darker, more and less contrast; one button brings back how it was made. */
export function LookControls({ look, onLook }: { readonly look: Look; readonly onLook: (look: Look) => void }) {
  const { say, tell } = useWords();
  const changed = look.light !== 0 || look.contrast !== 0;
  return (
    <details className="look-controls">
      <summary>{tell(t.look)}</summary>
      <Slider {...range} label={say(t.light)} value={look.light} onChange={(light) => onLook({ ...look, light })} />
      <Slider
        {...range}
        label={say(t.contrast)}
        value={look.contrast}
        onChange={(contrast) => onLook({ ...look, contrast })}
      />
      <Button purpose="secondary" disabled={!changed} onClick={() => onLook(asMade)}>
        {tell(t.reset)}
      </Button>
    </details>
  );
}
