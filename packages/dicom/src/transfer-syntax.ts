/** The transfer syntaxes we keep: how pixels are packed, and what one frame of them is called on the web (PS3.18, 8.7.3). */

export interface TransferSyntax {
  /** Pixels stand in fragments, each of its own length. */
  readonly encapsulated: boolean;
  readonly explicit: boolean;
  /** Media type of one frame. */
  readonly frameType: string;
}

const native = { encapsulated: false, explicit: true, frameType: 'application/octet-stream' } as const;
const packed = (frameType: string): TransferSyntax => ({ encapsulated: true, explicit: true, frameType });

export const explicitLittleEndian = '1.2.840.10008.1.2.1';
const implicitLittleEndian = '1.2.840.10008.1.2';

/** Big endian is retired and deflate hides its size: neither is taken. */
export const transferSyntaxes: Readonly<Record<string, TransferSyntax>> = {
  [implicitLittleEndian]: { ...native, explicit: false },
  [explicitLittleEndian]: native,
  '1.2.840.10008.1.2.4.50': packed('image/jpeg'),
  '1.2.840.10008.1.2.4.51': packed('image/jpeg'),
  '1.2.840.10008.1.2.4.57': packed('image/jpeg'),
  '1.2.840.10008.1.2.4.70': packed('image/jpeg'),
  '1.2.840.10008.1.2.4.80': packed('image/jls'),
  '1.2.840.10008.1.2.4.81': packed('image/jls'),
  '1.2.840.10008.1.2.4.90': packed('image/jp2'),
  '1.2.840.10008.1.2.4.91': packed('image/jp2'),
  '1.2.840.10008.1.2.4.201': packed('image/jphc'),
  '1.2.840.10008.1.2.4.202': packed('image/jphc'),
  '1.2.840.10008.1.2.4.203': packed('image/jphc'),
  '1.2.840.10008.1.2.5': packed('image/dicom-rle'),
};
