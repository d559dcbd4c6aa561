/** Two sliders in plain words, light and contrast, as what a source can draw or a browser can show. */
import type { GreyWindow } from '@stelsel/citizen';

/** Both from -100 to 100; 0 is as the maker of the picture set it. */
export interface Look {
  readonly light: number;
  readonly contrast: number;
}

export const asMade: Look = { light: 0, contrast: 0 };

/** How much of `contrast` doubles it. */
const doubling = 50;

/** Lighter shifts the grey values down; more contrast spreads fewer of them over black to white. Undefined: as it was made. */
export function windowOf(own: GreyWindow | undefined, { light, contrast }: Look): GreyWindow | undefined {
  return own === undefined || (light === 0 && contrast === 0)
    ? undefined
    : {
        center: rounded(own.center - (light / 100) * own.width),
        width: Math.max(1, rounded(own.width * 2 ** (-contrast / doubling))),
      };
}

/** For a picture of which the grey values are not told, such as one in colour: what the browser does with it. */
export function filterOf(own: GreyWindow | undefined, { light, contrast }: Look): string {
  return own !== undefined || (light === 0 && contrast === 0)
    ? 'none'
    : `brightness(${1 + light / 100}) contrast(${2 ** (contrast / doubling)})`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
