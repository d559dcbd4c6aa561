/** Rows about images: what is kept of an instance beside its bytes. */
import type { Transaction } from '@stelsel/database';
import type { ImageChoice, StoredImage } from '../../../image-store.ts';
import { storeLimits } from '../../../limits.ts';

export interface ImageRow {
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  readonly resource: string;
  readonly sop_class: string;
  readonly transfer_syntax: string;
  readonly attributes: string;
  readonly pixels_at: number | null;
  readonly pixels_length: number | null;
  readonly size: number;
  readonly sha256: string;
}

export function imageOf(row: ImageRow): StoredImage {
  const { study, series, instance, resource, attributes, size, sha256, pixels_at: offset, pixels_length: length } = row;
  return {
    study,
    series,
    instance,
    resource,
    attributes,
    size,
    sha256,
    sopClass: row.sop_class,
    transferSyntax: row.transfer_syntax,
    ...(offset === null ? {} : { pixels: { offset, ...(length === null ? {} : { length }) } }),
  };
}

export function findImages(tx: Transaction, tenant: string, where: ImageChoice): Promise<ImageRow[]> {
  return tx.query<ImageRow>(
    `select study, series, instance, resource, sop_class, transfer_syntax, attributes, pixels_at, pixels_length, size, sha256
     from image where tenant = $1 and study = $2
       and series = coalesce($3, series) and instance = coalesce($4, instance)
     order by series, instance limit $5`,
    [tenant, where.study, where.series ?? null, where.instance ?? null, storeLimits.imagesOfStudy],
    'image-find',
  );
}

/** False when an instance of this number is there already. */
export async function insertImage(
  tx: Transaction,
  tenant: string,
  content: string,
  image: StoredImage,
): Promise<boolean> {
  const rows = await tx.query(
    `insert into image (tenant, study, series, instance, resource, content, sop_class, transfer_syntax, attributes,
       pixels_at, pixels_length, size, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) on conflict do nothing returning instance`,
    [
      tenant,
      image.study,
      image.series,
      image.instance,
      image.resource,
      content,
      image.sopClass,
      image.transferSyntax,
      image.attributes,
      image.pixels?.offset ?? null,
      image.pixels?.length ?? null,
      image.size,
      image.sha256,
    ],
    'image-insert',
  );
  return rows.length > 0;
}

/** Where the bytes of one instance are. */
export async function contentOf(
  tx: Transaction,
  tenant: string,
  { study, series, instance }: ImageChoice,
): Promise<{ readonly id: string; readonly size: number } | undefined> {
  const [row] = await tx.query<{ readonly id: string; readonly size: number }>(
    'select content as id, size from image where tenant = $1 and study = $2 and series = $3 and instance = $4',
    [tenant, study, series, instance],
    'image-content',
  );
  return row;
}

/** Removes the images that belong to these ImagingStudy resources, with their bytes. */
export async function eraseImages(tx: Transaction, tenant: string, resources: readonly string[]): Promise<void> {
  if (resources.length === 0) {
    return;
  }
  await tx.query(
    `delete from image_part p using image i
     where i.tenant = $1 and i.resource = any($2) and p.tenant = i.tenant and p.content = i.content`,
    [tenant, resources],
  );
  await tx.query('delete from image where tenant = $1 and resource = any($2)', [tenant, resources]);
}
