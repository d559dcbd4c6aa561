import type { GreyWindow, ImageSeries } from '@stelsel/citizen';
import { useEffect, useMemo, useState } from 'react';
import type { Refusal } from '../api/problem.ts';
import { refusalOf } from '../api/use-remote.ts';
import { imageLimits } from './limits.ts';
import { type FetchPicture, type PictureShelf, pictureShelf } from './picture-shelf.ts';

export interface ShownPicture {
  /** The last one that came; the former stays until the next is there. */
  readonly bitmap?: ImageBitmap;
  readonly busy: boolean;
  readonly refusal?: Refusal;
  readonly again: () => void;
}

/** One picture of a series, with its neighbours fetched ahead. */
export function usePicture(
  fetchPicture: FetchPicture,
  { key, pictures }: Pick<ImageSeries, 'key' | 'pictures'>,
  picture: number,
  windowAt: (own: GreyWindow | undefined) => GreyWindow | undefined,
): ShownPicture {
  const shelf = useMemo(() => pictureShelf(fetchPicture), [fetchPicture]);
  useEffect(() => {
    shelf.open();
    return () => shelf.clear();
  }, [shelf]);
  const window = windowAt(pictures[picture - 1]?.window);
  const [center, width] = [window?.center, window?.width];
  const [shown, setShown] = useState<Omit<ShownPicture, 'again'>>({ busy: true });
  const [turn, setTurn] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new turn asks again
  useEffect(() => {
    let wanted = true;
    const place = placeOf(key, picture, center, width);
    const ready = shelf.ready(place);
    setShown((before) => (ready === undefined ? { ...before, busy: true } : { bitmap: ready, busy: false }));
    const wait = setTimeout(
      () =>
        void shelf.get(place).then(
          (bitmap) => {
            if (wanted) {
              setShown({ bitmap, busy: false });
              void fetchAhead(shelf, neighbours(picture, pictures.length), (at) => placeOf(key, at, center, width));
            }
          },
          (cause: unknown) => wanted && setShown({ busy: false, refusal: refusalOf(cause) }),
        ),
      imageLimits.stayMs,
    );
    return () => {
      wanted = false;
      clearTimeout(wait);
    };
  }, [shelf, key, picture, center, width, pictures.length, turn]);
  return { ...shown, again: () => setTurn((before) => before + 1) };
}

function placeOf(series: string, picture: number, center: number | undefined, width: number | undefined) {
  return { series, picture, ...(center === undefined || width === undefined ? {} : { window: { center, width } }) };
}

/** Forward first: that is how one leafs. */
function neighbours(picture: number, last: number): readonly number[] {
  return Array.from({ length: imageLimits.ahead }, (_, at) => [picture + at + 1, picture - at - 1])
    .flat()
    .filter((at) => at >= 1 && at <= last);
}

async function fetchAhead(
  shelf: PictureShelf,
  places: readonly number[],
  placeAt: (picture: number) => Parameters<PictureShelf['get']>[0],
): Promise<void> {
  for (const at of places) {
    await shelf.get(placeAt(at)).catch(() => undefined);
  }
}
