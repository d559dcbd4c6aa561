/** Which sources a list may lack: failed, refused, answered in part, or not yet. Nothing found is an answer. */
import { type SourceStatus, sourceStatusText, type Text } from '@stelsel/kernel';

/** What the asker knows of one source; the network's own state of a source fits. */
export interface AskedSource {
  readonly ura: string;
  readonly name: string;
  readonly status: SourceStatus;
}

export interface MissingSource extends AskedSource {
  readonly text: Text;
}

const incomplete: readonly SourceStatus[] = ['failed', 'refused', 'partial', 'busy'];

/** Each by name, with what it means for the list. */
export function missingSources(sources: readonly AskedSource[]): readonly MissingSource[] {
  return sources
    .filter(({ status }) => incomplete.includes(status))
    .map(({ ura, name, status }) => ({
      ura,
      name,
      status,
      text: {
        nl: `${name}: ${sourceStatusText[status].nl}. Deze lijst kan onvolledig zijn.`,
        en: `${name}: ${sourceStatusText[status].en}. This list may be incomplete.`,
      },
    }));
}
