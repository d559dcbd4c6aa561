import { type PointerEvent, useRef } from 'react';
import { imageLimits } from './limits.ts';

interface SwipeDeps {
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
  readonly onStep: (by: number) => void;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger or the mouse to the side leafs; two fingers apart make it larger. A picture that is larger scrolls as a page does. */
export function useSwipe({ zoom, onZoom, onStep }: SwipeDeps) {
  const points = useRef(new Map<number, Point>());
  const from = useRef(0);
  const apart = useRef({ distance: 0, zoom: 1 });
  const release = ({ pointerId }: PointerEvent): void => void points.current.delete(pointerId);
  return {
    onPointerDown: ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
      points.current.set(pointerId, { x, y });
      from.current = x;
      apart.current = { distance: distanceOf(points.current), zoom };
    },
    onPointerMove: ({ pointerId, clientX: x, clientY: y }: PointerEvent): void => {
      if (!points.current.has(pointerId)) {
        return;
      }
      points.current.set(pointerId, { x, y });
      const { distance, zoom: before } = apart.current;
      if (points.current.size > 1 && distance > 0) {
        onZoom((before * distanceOf(points.current)) / distance);
      } else if (zoom === 1) {
        const by = Math.trunc((from.current - x) / imageLimits.swipe);
        from.current -= by * imageLimits.swipe;
        if (by !== 0) {
          onStep(by);
        }
      }
    },
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
  };
}

function distanceOf(points: ReadonlyMap<number, Point>): number {
  const [a, b] = [...points.values()];
  return a === undefined || b === undefined ? 0 : Math.hypot(a.x - b.x, a.y - b.y);
}
