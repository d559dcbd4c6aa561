/** The file inside a letter or report, as far as the source sent it along. */
import type { FhirResource } from '@stelsel/zibs';

export interface DocumentFile {
  readonly contentType: string;
  readonly base64: string;
  /** Without a path and without an extension. */
  readonly name: string;
}

/** Where the bytes of a document stand apart: `Binary/{id}` of the same source. */
export function bytesApart(resource: FhirResource): string | undefined {
  const urls = attachmentsOf(resource).map(
    ({ url }) => /(?:^|\/)(Binary\/[A-Za-z0-9.-]+)$/.exec(String(url ?? ''))?.[1],
  );
  return urls.find((found) => found !== undefined);
}

interface Attachment {
  readonly url?: unknown;
  readonly contentType?: unknown;
  readonly data?: unknown;
  readonly title?: unknown;
}

/** Kinds of file that a browser shows or saves without running anything in it. */
const safeTypes = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'];

/**
 * Undefined when there is no file in it, or of a kind that is not opened here.
 *
 * @param bytes the Binary it refers to, when that came apart from it
 */
export function documentIn(resource: FhirResource, bytes?: FhirResource): DocumentFile | undefined {
  const own = attachmentsOf(resource);
  const attachments = bytes === undefined ? own : [...own, { ...objectOf(bytes), title: own[0]?.title }];
  const found = attachments.find(
    ({ contentType, data }) =>
      typeof data === 'string' && data !== '' && safeTypes.includes(String(contentType).split(';')[0]?.trim() ?? ''),
  );
  return found === undefined
    ? undefined
    : {
        contentType: String(found.contentType).split(';')[0]?.trim() ?? '',
        base64: String(found.data),
        name: typeof found.title === 'string' ? found.title : 'document',
      };
}

function attachmentsOf(resource: FhirResource): readonly Attachment[] {
  switch (resource.resourceType) {
    case 'DocumentReference':
      return listOf(resource.content).map((content) => objectOf(objectOf(content).attachment));
    case 'DiagnosticReport':
      return listOf(resource.presentedForm).map(objectOf);
    case 'Media':
      return [objectOf(resource.content)];
    case 'Consent':
      return [objectOf(resource.sourceAttachment)];
    case 'Binary':
      return [objectOf(resource)];
    default:
      return [];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
