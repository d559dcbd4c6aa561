/** What an acknowledgement and a choice need to know of a message, read from its header alone (HL7 version 2, 2.14.9). */
export interface MessageHeader {
  /** `|`; `^` and the other letters of MSH-2. */
  readonly separator: string;
  readonly encoding: string;
  readonly sender: readonly [application: string, facility: string];
  readonly receiver: readonly [application: string, facility: string];
  /** `ADT` and `A08`. */
  readonly type: string;
  readonly event: string;
  /** MSH-10; empty when the message has none. */
  readonly controlId: string;
  readonly processingId: string;
  readonly version: string;
  /** MSH-15 and MSH-16: when the sender wants to hear that it is kept, and what was done with it; empty in original mode. */
  readonly acceptAnswer: string;
  readonly applicationAnswer: string;
}

/** Undefined when it does not begin with a header. */
export function readHeader(bytes: Uint8Array): MessageHeader | undefined {
  const [line = ''] = Buffer.from(bytes)
    .toString('latin1')
    .trimStart()
    .split(/[\r\n]/, 1);
  const separator = line.charAt(3);
  if (!line.startsWith('MSH') || !/^[^A-Za-z0-9\s]$/.test(separator)) {
    return undefined;
  }
  const fields = line.split(separator);
  // The separator itself is MSH-1, so field n stands at n - 1.
  const field = (number: number): string => fields[number - 1]?.trim() ?? '';
  const encoding = field(2);
  const [type = '', event = ''] = field(9).split(encoding.charAt(0) || '^');
  return {
    separator,
    encoding,
    sender: [field(3), field(4)],
    receiver: [field(5), field(6)],
    type,
    event,
    controlId: field(10),
    processingId: field(11),
    version: field(12),
    acceptAnswer: field(15),
    applicationAnswer: field(16),
  };
}
