import { places } from './places.ts';

/** Land, sea, river and place names of a region that does not exist. */
export function Backdrop() {
  return (
    <g>
      <rect className="map__sea" width="1000" height="640" rx="18" />
      <path
        className="map__land"
        d="M96 118c40-44 92-62 150-52 66 12 98 48 170 42 60-5 96-40 168-44 96-6 190 18 262 60 62 36 104 88 112 160 10 84-14 190-78 246-58 52-150 62-250 60-112-2-196 26-306 10-96-14-190-44-236-116-36-56-26-114-40-180-12-62 6-140 48-186z"
      />
      <path className="map__lake" d="M690 470c30-22 84-20 96 6 10 24-26 52-66 52-36 0-62-34-30-58z" />
      <path
        className="map__river"
        d="M982 300C900 270 850 320 780 300S660 300 600 330 480 400 420 380 330 350 280 372 130 400 52 372"
      />
      <path
        className="map__polder"
        d="M150 260l120 26M140 300l110 24M470 120l60 90M520 112l56 84M820 200l70 60M850 180l66 56M560 540l120-10M560 566l150-12"
      />
      {places.map(({ name, x, y }) => (
        <text key={name} className="map__place" x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
}
