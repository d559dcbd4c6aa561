/** In which form an answer leaves: JSON or XML, under which name, laid out for people or not. */
import { type FhirModel, readJson, toXml } from '@stelsel/fhir';
import { ok, type Result } from '@stelsel/kernel';

export interface AnswerFormat {
  readonly kind: 'json' | 'xml';
  /** Value of Content-Type, without character set. */
  readonly mediaType: string;
  readonly pretty: boolean;
}

/** The JSON text of an answer in the form that was negotiated. Faults: those of `toXml`, for what XML cannot hold. */
export function formatBody(text: string, { kind, pretty }: AnswerFormat, { definitions }: FhirModel): Result<string> {
  if (kind === 'xml') {
    return toXml(text, definitions, { pretty });
  }
  if (!pretty) {
    return ok(text);
  }
  const read = readJson(text);
  return read.ok ? ok(JSON.stringify(read.value, null, 2)) : read;
}
