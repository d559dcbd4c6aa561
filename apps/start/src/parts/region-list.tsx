import type { RegionOrganization } from '../api.ts';
import { useWords } from '../language.ts';
import { texts } from '../texts.ts';

/** The map in words. */
export function RegionList({ organizations }: { readonly organizations: readonly RegionOrganization[] }) {
  const say = useWords();
  return (
    <details className="region-list">
      <summary>{say(texts.regionList)}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(texts.organization)}</th>
            <th scope="col">{say(texts.kind)}</th>
            <th scope="col">{say(texts.place)}</th>
          </tr>
        </thead>
        <tbody>
          {organizations.map(({ ura, name, typeName, place }) => (
            <tr key={ura}>
              <th scope="row">{name}</th>
              <td>{say(typeName)}</td>
              <td>{place}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
