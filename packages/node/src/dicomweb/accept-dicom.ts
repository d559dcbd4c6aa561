/** Which of the forms we can give the asker wants (PS3.18, 8.7): Accept, or the parameter of that name. */
import { err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../faults.ts';
import { type HttpMessage, header } from '../rest/http-message.ts';
import { mediaParameters } from '../rest/media-parameters.ts';

/** One form an answer can have. */
export interface DicomForm {
  /** Of the whole, or of each part when it comes in parts. */
  readonly type: string;
  readonly multipart: boolean;
}

/** What the asker chose. */
export interface AcceptedForm extends DicomForm {
  /** The transfer syntax that is wanted: a UID, `*` for any, or nothing said. */
  readonly transferSyntax?: string;
}

interface Wish extends AcceptedForm {
  readonly quality: number;
}

/** @param forms in our order of preference: the first is given to whoever takes anything. Fault: NOD-DICOM-ACCEPT. */
export function acceptDicom(message: HttpMessage, forms: readonly DicomForm[]): Result<AcceptedForm> {
  const asked = message.query.find(([name]) => name === 'accept')?.[1] ?? header(message, 'accept') ?? '*/*';
  const wishes = splitList(asked)
    .map(readWish)
    .sort((a, b) => b.quality - a.quality);
  for (const wish of wishes.filter(({ quality }) => quality > 0)) {
    const form = forms.find((candidate) => suits(candidate, wish));
    if (form !== undefined) {
      return ok({ ...form, ...(wish.transferSyntax === undefined ? {} : { transferSyntax: wish.transferSyntax }) });
    }
  }
  const types = forms.map(({ type, multipart }) => (multipart ? `multipart/related; type="${type}"` : type));
  return err(fault('NOD-DICOM-ACCEPT', { types: [...new Set(types)].join(', ') }));
}

function suits(form: DicomForm, wish: Wish): boolean {
  if (wish.type === '*/*') {
    return wish.multipart ? form.multipart : true;
  }
  const same = wish.type === form.type || (wish.type.endsWith('/*') && form.type.startsWith(wish.type.slice(0, -1)));
  return same && wish.multipart === form.multipart;
}

function readWish(text: string): Wish {
  const [range = ''] = text.split(';', 1);
  const { q = '1', type, 'transfer-syntax': transferSyntax } = mediaParameters(text);
  const quality = Number(q);
  const name = range.trim().toLowerCase();
  const multipart = name === 'multipart/related' || name === 'multipart/*';
  return {
    type: multipart ? (type ?? '*/*').toLowerCase() : name,
    multipart,
    quality: quality >= 0 && quality <= 1 ? quality : 0,
    ...(transferSyntax === undefined ? {} : { transferSyntax }),
  };
}

/** Commas between quotes belong to a parameter. */
function splitList(text: string): readonly string[] {
  return text.match(/(?:[^,"]|"[^"]*")+/g) ?? ['*/*'];
}
