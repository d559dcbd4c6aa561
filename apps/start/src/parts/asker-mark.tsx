const shapes: Readonly<Record<string, string>> = {
  TREAT: 'M5 4v5a5 5 0 0 0 10 0V4M10 14v2a4 4 0 0 0 8 0v-2m2-2a2 2 0 1 1-4 0 2 2 0 0 1 4 0',
  BTG: 'M3 13h4l2-7 4 13 3-9 1.500 3H21',
  ETREAT: 'M3 13h4l2-7 4 13 3-9 1.500 3H21',
  PATRQT: 'M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0M4 21c.5-4.500 3.500-7 8-7s7.500 2.500 8 7',
};

/** A small drawing beside each way to ask; it says nothing that the words do not say. */
export function AskerMark({ purpose }: { readonly purpose: string }) {
  return (
    <svg className="asker__mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d={shapes[purpose] ?? shapes.TREAT} />
    </svg>
  );
}
