/** One bar in a cell of a table; the number stands in the cell beside it. */
export function Bar({ share, look }: { readonly share: number; readonly look: 'solid' | 'outline' }) {
  const width = Math.max(0, Math.min(1, share)) * 100;
  return (
    <svg className={`bar bar--${look}`} viewBox="0 0 102 12" width="102" height="12" aria-hidden="true">
      <rect x="1" y="1" width={Math.round(width * 10) / 10} height="10" />
    </svg>
  );
}
