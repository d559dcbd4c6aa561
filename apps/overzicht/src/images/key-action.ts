import { imageLimits } from './limits.ts';

/** What a key does with the pictures. */
export type KeyAction =
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'zoom'; readonly to: number }
  | { readonly kind: 'place'; readonly place: 'first' | 'last' };

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};

const ends: Readonly<Record<string, 'first' | 'last'>> = { Home: 'first', End: 'last' };

const zooms: Readonly<Record<string, (zoom: number) => number>> = {
  '+': (zoom) => zoom * imageLimits.zoomStep,
  '=': (zoom) => zoom * imageLimits.zoomStep,
  '-': (zoom) => zoom / imageLimits.zoomStep,
  '0': () => 1,
};

/** Once a picture is larger than its place, arrows move it about; page keys still leaf. Nothing for all other keys. */
export function keyAction(key: string, zoom: number): KeyAction | undefined {
  const [by, place, larger] = [steps[key], ends[key], zooms[key]];
  if (by !== undefined) {
    return zoom === 1 || key.startsWith('Page') ? { kind: 'step', by } : undefined;
  }
  return place !== undefined ? { kind: 'place', place } : larger && { kind: 'zoom', to: larger(zoom) };
}
