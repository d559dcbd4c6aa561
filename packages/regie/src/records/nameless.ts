/** Records whose owner is not for everybody carry no name of it, also not in their code or in who declared them. */
import type { Account } from './account.ts';
import type { RecordType } from './define-type.ts';
import { belongingOf, type Statement } from './held-record.ts';
import type { Source } from './source.ts';
import { maySee } from './visibility.ts';

/** What is shown in the place of the organisation that said it. */
const somebody = 'een organisatie';

type Named = Pick<Statement, 'id' | 'code' | 'fields'>;

/** The owner of the record, when this viewer may not know it. */
export function hiddenOwner(
  viewer: Account | undefined,
  type: RecordType,
  fields: Named['fields'],
): string | undefined {
  const { owner } = type.belongs;
  const visibility = owner === undefined ? 'public' : (type.fields[owner]?.visibility ?? 'public');
  if (visibility === 'public') {
    return undefined;
  }
  const belonging = belongingOf(type, fields);
  return maySee(visibility, belonging, viewer) ? undefined : belonging.owner;
}

/** A readable name that says who the owner is gives way to the id. */
export function shownCode(viewer: Account | undefined, type: RecordType, { id, code, fields }: Named): string {
  const hidden = hiddenOwner(viewer, type, fields);
  return hidden !== undefined && code.includes(hidden) ? id.toLowerCase() : code;
}

/** What people declared of a record without a name comes from somebody; what was measured or imported from where it came. */
export function shownSource(source: Source, hidden: string | undefined): Source {
  if (hidden === undefined || (source.class !== 'declared' && source.class !== 'confirmed')) {
    return source;
  }
  const { evidence: _, ...kept } = source;
  return { ...kept, by: somebody };
}
