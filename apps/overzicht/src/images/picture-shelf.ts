/** Pictures that stand ready in this window, and nowhere else; few enough for a slow phone. */
import type { GreyWindow } from '@stelsel/citizen';
import { imageLimits } from './limits.ts';

export interface PicturePlace {
  readonly series: string;
  /** Counted from 1. */
  readonly picture: number;
  readonly window?: GreyWindow;
}

/** Where pictures come from: the back end of the page that shows them. Rejects with a `Refusal`. */
export type FetchPicture = (place: PicturePlace) => Promise<Blob>;

export interface PictureShelf {
  /** What stands ready. */
  ready(place: PicturePlace): ImageBitmap | undefined;
  get(place: PicturePlace): Promise<ImageBitmap>;
  /** Takes pictures again after `clear`. */
  open(): void;
  /** Lets go of everything, and of what still comes. */
  clear(): void;
}

export function pictureShelf(fetchPicture: FetchPicture): PictureShelf {
  const kept = new Map<string, ImageBitmap>();
  const under = new Map<string, Promise<ImageBitmap>>();
  let open = true;
  const keep = (name: string, bitmap: ImageBitmap): ImageBitmap => {
    kept.set(name, bitmap);
    const [oldest] = kept.keys();
    if (kept.size > imageLimits.ready && oldest !== undefined) {
      kept.get(oldest)?.close();
      kept.delete(oldest);
    }
    return bitmap;
  };
  const load = async (name: string, place: PicturePlace): Promise<ImageBitmap> => {
    const bitmap = await createImageBitmap(await fetchPicture(place));
    if (!open) {
      bitmap.close();
      throw new Error('closed');
    }
    return keep(name, bitmap);
  };
  return {
    ready: (place) => kept.get(nameOf(place)),
    get: (place) => {
      const name = nameOf(place);
      const found = kept.get(name);
      if (found !== undefined) {
        kept.delete(name);
        return Promise.resolve(keep(name, found));
      }
      const busy = under.get(name) ?? load(name, place).finally(() => under.delete(name));
      under.set(name, busy);
      return busy;
    },
    open: () => {
      open = true;
    },
    clear: () => {
      open = false;
      for (const bitmap of kept.values()) {
        bitmap.close();
      }
      kept.clear();
    },
  };
}

function nameOf({ series, picture, window }: PicturePlace): string {
  return `${series}/${picture}/${window === undefined ? '' : `${window.center},${window.width}`}`;
}
