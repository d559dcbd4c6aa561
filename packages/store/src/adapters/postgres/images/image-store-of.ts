/** `ImageStore` on PostgreSQL: pieces of one size, so that neither writing nor reading an image holds more than one in memory. */
import { createHash } from 'node:crypto';
import { attempt, type Transaction } from '@stelsel/database';
import { type Clock, err, ok, type Result } from '@stelsel/kernel';
import { fault } from '../../../faults.ts';
import type { ImageChoice, ImagePart, ImageStore, NewImage, StoredImage } from '../../../image-store.ts';
import { storeLimits } from '../../../limits.ts';
import { inTransaction, type TransactionDeps } from '../in-transaction.ts';
import type { Session } from '../rows.ts';
import { contentOf, findImages, type ImageRow, imageOf, insertImage } from './image-rows.ts';
import { piecesOf } from './pieces-of.ts';

type Deps = TransactionDeps & { readonly clock: Clock };

export function imageStoreOf(deps: Deps, session: Session): ImageStore {
  const { tenant } = session;
  const inTenant = <T>(work: (tx: Transaction) => Promise<Result<T>>, durable = true) =>
    inTransaction(deps, session, async ({ sql }) => {
      const commit = durable ? 'on' : 'off';
      const begin = `select set_config('stelsel.tenant', $1, true), set_config('synchronous_commit', $2, true)`;
      await sql.query(begin, [tenant, commit], 'image-begin');
      return work(sql);
    });
  return {
    add: async (image, content, { beforeCommit = async () => ok() } = {}) => {
      await inTenant(async (tx) => ok(await dropAbandoned(tx, tenant, deps.clock.nowMs())), false);
      const id = deps.randomness.uuid();
      let kept: Result<'stored' | 'known'> | undefined;
      try {
        const written = await writePieces({ deps, tenant, id, inTenant }, content);
        kept = written.ok
          ? await inTenant((tx) => keep(tx, { tenant, id, image, ...written.value }, beforeCommit))
          : written;
        return kept;
      } finally {
        if (kept?.ok !== true || kept.value === 'known') {
          await inTenant(async (tx) => ok(await dropContent(tx, tenant, id)), false);
        }
      }
    },
    find: (where) => inTenant(async (tx) => ok((await findImages(tx, tenant, where)).map(imageOf))),
    read: (image, part) => readPieces(deps, { tenant, inTenant }, image, part),
  };
}

type InTenant = <T>(work: (tx: Transaction) => Promise<Result<T>>, durable?: boolean) => Promise<Result<T>>;

interface Upload {
  readonly deps: Deps;
  readonly tenant: string;
  readonly id: string;
  readonly inTenant: InTenant;
}

/** Pieces are not awaited on the disk: the commit of the row that names them is, and it comes after them in the same log. */
async function writePieces(
  { deps, tenant, id, inTenant }: Upload,
  content: AsyncIterable<Uint8Array>,
): Promise<Result<{ readonly size: number; readonly sha256: string }>> {
  const hash = createHash('sha256');
  let [size, part] = [0, 0];
  for await (const piece of piecesOf(content, storeLimits.imagePartBytes)) {
    size += piece.byteLength;
    if (size > storeLimits.imageBytes) {
      return err(fault('STO-IMAGE-SIZE', { max: storeLimits.imageBytes }));
    }
    hash.update(piece);
    const values = [tenant, id, part, deps.clock.nowMs(), piece];
    const written = await inTenant(async (tx) => {
      const sql = 'insert into image_part (tenant, content, part, at_ms, bytes) values ($1, $2, $3, $4, $5)';
      await tx.query(sql, values, 'image-part');
      return ok();
    }, false);
    if (!written.ok) {
      return written;
    }
    part += 1;
  }
  return ok({ size, sha256: hash.digest('hex') });
}

interface Kept {
  readonly tenant: string;
  readonly id: string;
  readonly image: NewImage;
  readonly size: number;
  readonly sha256: string;
}

async function keep(
  tx: Transaction,
  { tenant, id, image, size, sha256 }: Kept,
  beforeCommit: () => Promise<Result<void>>,
): Promise<Result<'stored' | 'known'>> {
  const stored: StoredImage = { ...image, size, sha256 };
  if (!(await insertImage(tx, tenant, id, stored))) {
    const sql = 'select sha256, study, series from image where tenant = $1 and instance = $2';
    const [row] = await tx.query<Pick<ImageRow, 'sha256' | 'study' | 'series'>>(sql, [tenant, image.instance]);
    const same = row?.sha256 === sha256 && row.study === image.study && row.series === image.series;
    return same ? ok('known') : err(fault('STO-IMAGE-DIFFERS'));
  }
  const agreed = await beforeCommit();
  return agreed.ok ? ok('stored') : agreed;
}

async function dropContent(tx: Transaction, tenant: string, id: string): Promise<void> {
  await tx.query('delete from image_part where tenant = $1 and content = $2', [tenant, id], 'image-drop');
}

/** Pieces of uploads that stopped, such as by a crash. */
async function dropAbandoned(tx: Transaction, tenant: string, nowMs: number): Promise<void> {
  await tx.query(
    `delete from image_part p using (
       select f.content from image_part f where f.tenant = $1 and f.part = 0 and f.at_ms < $2
         and not exists (select 1 from image i where i.tenant = $1 and i.content = f.content)) gone
     where p.tenant = $1 and p.content = gone.content`,
    [tenant, nowMs - storeLimits.imageUploadMs],
    'image-abandoned',
  );
}

/** The next piece is asked for while this one is sent. */
async function* readPieces(
  { db }: Deps,
  { tenant, inTenant }: { readonly tenant: string; readonly inTenant: InTenant },
  image: ImageChoice,
  part: ImagePart = { offset: 0, length: Number.MAX_SAFE_INTEGER },
): AsyncGenerator<Uint8Array> {
  const found = await inTenant(async (tx) => ok(await contentOf(tx, tenant, image)));
  const content = found.ok ? found.value : undefined;
  if (content === undefined) {
    return;
  }
  const end = Math.min(content.size, part.offset + part.length);
  const read = (at: number): Promise<Result<Uint8Array>> =>
    attempt(async () => {
      const index = Math.floor(at / storeLimits.imagePartBytes);
      const from = at - index * storeLimits.imagePartBytes;
      const sql = 'select read_image_part($1, $2, $3, $4, $5) as bytes';
      const wanted = [tenant, content.id, index, from, Math.min(end - at, storeLimits.imagePartBytes - from)];
      const [row] = await db.query<{ readonly bytes: Uint8Array | null }>(sql, wanted, 'image-read');
      return row?.bytes ?? new Uint8Array();
    });
  let at = part.offset;
  let next = at < end ? read(at) : undefined;
  while (next !== undefined) {
    const piece = await next;
    if (!piece.ok || piece.value.byteLength === 0) {
      throw new Error(piece.ok ? 'a piece of an image is not there' : piece.fault.code);
    }
    at += piece.value.byteLength;
    next = at < end ? read(at) : undefined;
    yield piece.value;
  }
}
