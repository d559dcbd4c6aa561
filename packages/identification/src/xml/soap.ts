/** SOAP 1.2 envelopes. */
import { err, type Fault, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { childOf, readXml, type XmlElement } from './read-xml.ts';
import { element } from './write-xml.ts';

const namespace = 'http://www.w3.org/2003/05/soap-envelope';

export const soapType = 'application/soap+xml; charset=utf-8';

export function soapEnvelope(body: string): string {
  const inside = [element('soap:Body', [body])];
  return `<?xml version="1.0" encoding="UTF-8"?>${element('soap:Envelope', inside, ` xmlns:soap="${namespace}"`)}`;
}

/** The only element in the body. */
export function readSoap(source: string): Result<XmlElement> {
  const envelope = readXml(source);
  if (!envelope.ok) {
    return envelope;
  }
  const body = childOf(envelope.value, 'Body');
  const [content, ...more] = body?.children ?? [];
  const isSoap = envelope.value.name === 'Envelope' && envelope.value.namespace === namespace;
  return isSoap && body?.namespace === namespace && content !== undefined && more.length === 0
    ? ok(content)
    : err(fault('IDN-XML', { what: 'SOAP 1.2' }));
}

/** A fault as SOAP says it: the fault of the sender, or of us. */
export function soapFault(problem: Fault): string {
  const side = problem.kind === 'unavailable' || problem.kind === 'fault' ? 'Receiver' : 'Sender';
  const lang = (code: string) => ` xml:lang="${code}"`;
  return soapEnvelope(
    element('soap:Fault', [
      element('soap:Code', [
        element('soap:Value', `soap:${side}`),
        element('soap:Subcode', [element('soap:Value', problem.code)]),
      ]),
      element('soap:Reason', [
        element('soap:Text', problem.text.nl, lang('nl')),
        element('soap:Text', problem.text.en, lang('en')),
      ]),
    ]),
  );
}
