const sources = [
  // A house, a hospital, a pill, a flask, a heart, a letter: where data about somebody are kept.
  { x: 52, y: 56, shape: 'M-14 2 0-11 14 2V14H5V4H-5v10h-9z' },
  { x: 42, y: 150, shape: 'M-13-12h26v26h-26zM0-7V7M-7 0H7' },
  { x: 66, y: 240, shape: 'M-4-12a8 8 0 0 0-11 11L4 13a8 8 0 0 0 11-11zM-8 6 6-8' },
  { x: 408, y: 56, shape: 'M-5-14H5M-3-14v10l-9 15a2 2 0 0 0 2 3h20a2 2 0 0 0 2-3L3-4v-10M-8 4H8' },
  { x: 418, y: 150, shape: 'M0 13C-10 6-14 0-14-5a7 7 0 0 1 14-2 7 7 0 0 1 14 2C14 0 10 6 0 13z' },
  { x: 394, y: 240, shape: 'M-14-9h28v19h-28zM-14-8 0 3 14-8' },
] as const;

/** A drawing for the front door: what is kept in many places comes together in one hand. Says nothing that the words do not. */
export function Gathering() {
  return (
    <svg className="gathering" viewBox="0 0 460 300" aria-hidden="true">
      {sources.map(({ x, y }) => (
        <path
          key={`${x} ${y}`}
          className="gathering__way"
          d={`M${x} ${y}C${(x + 230) / 2} ${y} ${(x + 230) / 2} 150 230 150`}
        />
      ))}
      {sources.map(({ x, y, shape }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <circle r="32" className="gathering__source" />
          <path d={shape} className="gathering__shape" />
        </g>
      ))}
      <rect x="166" y="22" width="128" height="256" rx="24" className="gathering__phone" />
      <circle cx="230" cy="86" r="30" className="gathering__mark" />
      <path className="gathering__heart" d="M230 103c-13-9-18-16-18-23a9 9 0 0 1 18-4 9 9 0 0 1 18 4c0 7-5 14-18 23z" />
      {[138, 172, 206].map((y, index) => (
        <g key={y}>
          <circle cx="194" cy={y + 8} r="8" className="gathering__dot" />
          <rect x="211" y={y + 3} width={[58, 44, 52][index]} height="10" rx="5" className="gathering__line" />
        </g>
      ))}
    </svg>
  );
}
