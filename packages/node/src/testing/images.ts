/** Images of an invented person, sent to a test node and asked of it as other parties do. */
import { type SampleStudy, sampleInstances, sampleUid } from '@stelsel/dicom';
import type { Bsn, Ura } from '@stelsel/kernel';
import { gp, type TestNode } from './test-node.ts';

export const study = sampleUid('anna-knee/study');
export const series = sampleUid('anna-knee/series-0');
export const instance = sampleUid('anna-knee/0/0');

/** A GP whose token is for images. */
export const imageGp = { ...gp, scope: ['images'], tokenId: 'token-for-images' };

export function kneeOf(bsn: Bsn, changes: Partial<SampleStudy> = {}): SampleStudy {
  return {
    name: 'anna-knee',
    modality: 'MR',
    date: '2026-05-12',
    description: 'MRI knie links',
    series: [{ description: 'T1 sagittaal', slices: 3, phantom: 'knee', size: 32 }],
    bodyPart: 'KNEE',
    laterality: 'L',
    institution: 'Ziekenhuis Noord',
    patient: { name: 'Proef^Anna', id: bsn, issuer: 'NLMINBIZA', birthDate: '1970-01-01', sex: 'F' },
    ...changes,
  };
}

export interface SentImages {
  readonly status: number;
  readonly text: string;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** The files as one multipart/related message. */
export function messageOf(files: readonly Uint8Array[], boundary = 'grens'): Buffer {
  const parts = files.flatMap((file) => [
    Buffer.from(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`),
    file,
    Buffer.from('\r\n'),
  ]);
  return Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]);
}

export async function bring(
  node: TestNode,
  ura: Ura,
  payload: Buffer,
  options: { readonly path?: string; readonly type?: string } = {},
): Promise<SentImages> {
  const { path = 'studies', type = 'multipart/related; type="application/dicom"; boundary=grens' } = options;
  const headers = { 'content-type': type };
  const answer = await node.server.inject({ method: 'POST', url: `/${ura}/dicomweb/${path}`, headers, payload });
  return { status: answer.statusCode, text: answer.body, bytes: answer.rawPayload, headers: answer.headers };
}

export async function bringStudy(node: TestNode, ura: Ura, sample: SampleStudy): Promise<SentImages> {
  return bring(node, ura, messageOf(await sampleInstances(sample)));
}

export async function look(
  node: TestNode,
  ura: Ura,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<SentImages> {
  const answer = await node.server.inject({ method: 'GET', url: `/${ura}/dicomweb/${path}`, headers });
  return { status: answer.statusCode, text: answer.body, bytes: answer.rawPayload, headers: answer.headers };
}
