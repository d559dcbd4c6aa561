import type { SourceStatus } from '@stelsel/kernel';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that bends a little, so that lines to different sources stay apart; its look tells the state. */
export function Route({
  from,
  to,
  state,
}: {
  readonly from: Point;
  readonly to: Point;
  readonly state: SourceStatus | 'function';
}) {
  const bend = 0.14;
  const x = (from.x + to.x) / 2 - (to.y - from.y) * bend;
  const y = (from.y + to.y) / 2 + (to.x - from.x) * bend;
  const path = `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
  return (
    <g>
      <path className="route__under" d={path} />
      <path className={`route route--${state}`} d={path} />
    </g>
  );
}
