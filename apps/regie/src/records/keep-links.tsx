/** On the pages of a subject: the way to the form of a record, for who keeps that type; nothing for the others. */
import type { PageRequest, RecordType } from '@stelsel/regie';
import { linksOf } from '../layout/links.ts';
import { sayIn, w } from '../words/words.ts';
import { recordPath } from './record-name.ts';

const mayKeep = ({ viewer }: PageRequest, type: RecordType): boolean =>
  viewer?.roles.some(({ role }) => type.write[role] !== undefined) === true;

interface AddLinkProps {
  readonly request: PageRequest;
  readonly type: RecordType;
  /** What the new record is about. */
  readonly about: Readonly<Record<string, string>>;
}

export function AddLink({ request, type, about }: AddLinkProps) {
  const say = sayIn(request.language);
  const query = Object.fromEntries(Object.entries(about).map(([name, value]) => [`veld.${name}`, value]));
  return mayKeep(request, type) ? (
    <p>
      <a className="button" href={linksOf(request).page(recordPath(type.name, 'nieuw'), { ...query, bewerk: '1' })}>
        {say(w(`${type.label.nl} toevoegen`, `Add: ${type.label.en}`))}
      </a>
    </p>
  ) : null;
}

interface KeepLinkProps {
  readonly request: PageRequest;
  readonly type: RecordType;
  readonly code: string;
}

/** Beside a record: everything about it, and for who keeps it the form. */
export function KeepLink({ request, type, code }: KeepLinkProps) {
  const say = sayIn(request.language);
  const keeps = mayKeep(request, type);
  return (
    <a
      className="keep-link"
      href={linksOf(request).page(recordPath(type.name, code), keeps ? { bewerk: '1' } : {})}
      aria-label={`${say(keeps ? change : look)}: ${code}`}
    >
      {say(keeps ? change : look)}
    </a>
  );
}

const change = w('Wijzig', 'Change');
const look = w('Bron en geschiedenis', 'Source and history');
