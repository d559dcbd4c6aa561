import type { ImageSeries } from '@stelsel/citizen';
import { images as t } from '../words/texts/images.ts';
import { useWords } from '../words/use-words.tsx';

interface SeriesChoiceProps {
  readonly series: readonly ImageSeries[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** Which series of the study; nothing to choose when there is one. */
export function SeriesChoice({ series, chosen, onChoose }: SeriesChoiceProps) {
  const { tell } = useWords();
  return series.length < 2 ? null : (
    <fieldset>
      <legend>{tell(t.series)}</legend>
      <div className="choices">
        {series.map(({ key, name, pictures }, index) => (
          <label key={key} className="choice">
            <input type="radio" name="series" checked={index === chosen} onChange={() => onChoose(index)} />
            <span>
              {tell(t.seriesName, { n: index + 1 })}
              <span className="choice__about">
                {name === undefined ? null : <>{tell(name)} · </>}
                {pictures.length === 1 ? tell(t.countOne) : tell(t.count, { n: pictures.length })}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
