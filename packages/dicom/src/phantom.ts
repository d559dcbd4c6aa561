/** Pictures of nobody: ellipses that resemble a head, a knee, a chest or a belly just enough to see which way is up. */

export type Phantom = 'head' | 'knee' | 'chest' | 'abdomen';

/** Centre, half axes and rotation on a square from -1 to 1, and what it adds to the grey value. */
interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly a: number;
  readonly b: number;
  readonly turn?: number;
  readonly grey: number;
}

const shapes: Readonly<Record<Phantom, readonly Ellipse[]>> = {
  head: [
    { x: 0, y: 0, a: 0.7, b: 0.9, grey: 1500 },
    { x: 0, y: 0.01, a: 0.64, b: 0.84, grey: -800 },
    { x: -0.2, y: 0, a: 0.12, b: 0.32, turn: 0.3, grey: -450 },
    { x: 0.2, y: 0, a: 0.12, b: 0.32, turn: -0.3, grey: -450 },
    { x: 0, y: 0.45, a: 0.2, b: 0.16, grey: 250 },
    { x: 0.25, y: -0.45, a: 0.08, b: 0.07, grey: 700 },
  ],
  knee: [
    { x: 0, y: 0, a: 0.62, b: 0.95, grey: 500 },
    { x: 0, y: -0.42, a: 0.36, b: 0.42, grey: 700 },
    { x: 0, y: 0.48, a: 0.34, b: 0.4, grey: 700 },
    { x: 0, y: 0.03, a: 0.4, b: 0.05, grey: -350 },
    { x: -0.5, y: -0.12, a: 0.09, b: 0.2, turn: 0.2, grey: 600 },
    { x: 0.2, y: 0.03, a: 0.12, b: 0.03, turn: 0.5, grey: 1100 },
  ],
  chest: [
    { x: 0, y: 0, a: 0.9, b: 0.7, grey: 1050 },
    { x: -0.42, y: 0, a: 0.32, b: 0.5, grey: -800 },
    { x: 0.42, y: 0, a: 0.32, b: 0.5, grey: -800 },
    { x: 0.12, y: 0.12, a: 0.22, b: 0.26, grey: 60 },
    { x: 0, y: 0.55, a: 0.12, b: 0.12, grey: 500 },
  ],
  abdomen: [
    { x: 0, y: 0, a: 0.88, b: 0.66, grey: 1010 },
    { x: -0.35, y: -0.08, a: 0.36, b: 0.34, turn: 0.3, grey: 70 },
    { x: 0.5, y: 0.18, a: 0.13, b: 0.19, grey: 45 },
    { x: -0.5, y: 0.26, a: 0.12, b: 0.18, grey: 45 },
    { x: 0, y: 0.42, a: 0.13, b: 0.13, grey: 450 },
  ],
};

/** One slice of 12 bits a pixel; `depth` goes from 0 to 1 through the body. Always the same for the same input. */
export function drawPhantom(phantom: Phantom, size: number, depth: number): Uint16Array {
  const pixels = new Uint16Array(size * size);
  const swell = Math.sqrt(Math.max(0.05, 1 - (2 * depth - 1) ** 2 * 0.8));
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const x = (2 * column) / (size - 1) - 1;
      const y = (2 * row) / (size - 1) - 1;
      const grey = shapes[phantom].reduce(
        (sum, shape) => (isInside(shape, x / swell, y / swell) ? sum + shape.grey : sum),
        0,
      );
      pixels[row * size + column] = grey === 0 ? 0 : Math.max(0, grey + grain(row, column, depth));
    }
  }
  return pixels;
}

function isInside({ x, y, a, b, turn = 0 }: Ellipse, px: number, py: number): boolean {
  const [dx, dy] = [px - x, py - y];
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return ((dx * cos + dy * sin) / a) ** 2 + ((dy * cos - dx * sin) / b) ** 2 <= 1;
}

/** A little unevenness, so that it does not look drawn. */
function grain(row: number, column: number, depth: number): number {
  const mixed = Math.imul(row * 73_856_093 + column * 19_349_663 + Math.round(depth * 997), 2_654_435_761);
  return ((mixed >>> 24) % 61) - 30;
}
