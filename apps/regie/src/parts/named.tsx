/** A name or text from a record: English where there is English, otherwise the Dutch of the source, marked as Dutch. */
import type { Language } from '@stelsel/regie';
import type { ReactNode } from 'react';
import type { Say } from '../words/words.ts';
import { Gap } from './gap.tsx';

export interface NamedFields {
  readonly name?: string | null;
  readonly nameEn?: string | null;
}

export function nameOf(language: Language, fields: NamedFields, code: string): string {
  return (language === 'en' ? (fields.nameEn ?? fields.name) : fields.name) ?? code;
}

interface NamedProps {
  readonly language: Language;
  readonly of: { readonly code: string; readonly fields: NamedFields };
}

export function Named({ language, of }: NamedProps) {
  const dutch = language === 'en' && of.fields.nameEn == null;
  return <InDutch dutch={dutch}>{nameOf(language, of.fields, of.code)}</InDutch>;
}

interface SourceTextProps {
  readonly language: Language;
  readonly say: Say;
  readonly text: string | null | undefined;
}

/** A text as it was written, in Dutch; a gap when there is none. */
export function SourceText({ language, say, text }: SourceTextProps) {
  return text == null || text === '' ? <Gap say={say} /> : <InDutch dutch={language === 'en'}>{text}</InDutch>;
}

export function InDutch({ dutch, children }: { readonly dutch: boolean; readonly children: ReactNode }) {
  return dutch ? <span lang="nl">{children}</span> : children;
}
