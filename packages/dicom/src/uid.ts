/** A DICOM unique identifier: at most 64 digits and dots, no component that begins with a needless zero (PS3.5, 9.1). */
const pattern = /^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*))+$/;

export function isUid(text: string | undefined): text is string {
  return text !== undefined && text.length <= 64 && pattern.test(text);
}

/** How FHIR writes it as the value of an identifier of system `urn:dicom:uid`. */
export function urnOf(uid: string): string {
  return `urn:oid:${uid}`;
}

export const uidSystem = 'urn:dicom:uid';
