/** What leaves as the answer to DICOMweb: a stream with its type, or a refusal as FHIR words it. */
import type { FhirAnswer } from '../rest/fhir-answer.ts';

export type DicomAnswer =
  | { readonly kind: 'refusal'; readonly answer: FhirAnswer }
  | {
      readonly kind: 'content';
      readonly status: number;
      readonly type: string;
      readonly length?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly content: AsyncIterable<Uint8Array> | Uint8Array | string;
    };

export const dicomJson = 'application/dicom+json';
