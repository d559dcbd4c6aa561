/** The few numbers a page is about; each is a link to its rows. */
export interface KeyFigure {
  readonly label: string;
  /** As people read it. */
  readonly shown: string;
  /** Exact. */
  readonly value: number;
  readonly href: string;
  /** How the rows give the number: their count, or the sum of a column. */
  readonly adds?: string;
  /** Something is wrong here: said in words too. */
  readonly alarm?: string;
}

export function KeyFigures({ figures }: { readonly figures: readonly KeyFigure[] }) {
  return (
    <ul className="key-figures">
      {figures.map(({ label, shown, value, href, adds = 'count', alarm }) => (
        <li key={label} {...(alarm === undefined ? {} : { className: 'key-figures__alarm' })}>
          <a href={href} data-adds={adds}>
            <data value={value}>{shown}</data>
            <span>{label}</span>
          </a>
          {alarm === undefined ? null : <strong>{alarm}</strong>}
        </li>
      ))}
    </ul>
  );
}
