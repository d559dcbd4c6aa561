/** Organisations by name, each to its own page. */
import type { HeldRecord, party } from '@stelsel/regie';
import type { Links } from '../layout/links.ts';

interface PartyLinksProps {
  readonly links: Links;
  readonly codes: readonly string[];
  readonly parties: ReadonlyMap<string, HeldRecord<typeof party.fields>>;
}

export function PartyLinks({ links, codes, parties }: PartyLinksProps) {
  return codes.map((code, index) => {
    const known = parties.get(code);
    return (
      <span key={code}>
        {index === 0 ? '' : ', '}
        {known === undefined ? code : <a href={links.page(`/partijen/${code}`)}>{known.fields.name ?? code}</a>}
      </span>
    );
  });
}
