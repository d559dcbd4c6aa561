/**
 * Arrays as PostgreSQL itself sends them: nothing is quoted, and bytes are not written out as digits. For statements that
 * take many rows at once, of which writing and reading the text of an array is otherwise a good part of the work.
 */

/** What an element is on our side; a `bigint` may be more than a safe integer, and is then given as text. */
interface Elements {
  readonly text: string;
  readonly bytea: Uint8Array;
  readonly uuid: string;
  readonly bigint: number | string;
  readonly int: number;
  readonly smallint: number;
}

/** How the elements of one type are written: their number in `pg_type`, their size, and their bytes. */
interface ElementType<T> {
  readonly oid: number;
  readonly size: (value: T) => number;
  readonly write: (to: Buffer, at: number, value: T) => void;
}

const uuidBytes = 16;

const elementTypes: { readonly [N in keyof Elements]: ElementType<Elements[N]> } = {
  text: { oid: 25, size: (value) => Buffer.byteLength(value, 'utf8'), write: (to, at, value) => to.write(value, at) },
  bytea: { oid: 17, size: (value) => value.length, write: (to, at, value) => to.set(value, at) },
  uuid: { oid: 2950, size: () => uuidBytes, write: writeUuid },
  bigint: { oid: 20, size: () => 8, write: (to, at, value) => to.writeBigInt64BE(BigInt(value), at) },
  int: { oid: 23, size: () => 4, write: (to, at, value) => to.writeInt32BE(value, at) },
  smallint: { oid: 21, size: () => 2, write: (to, at, value) => to.writeInt16BE(value, at) },
};

/** Before the elements: dimensions, whether there are nulls, element type, length, and where counting begins. */
const headBytes = 5 * 4;
const sizeBytes = 4;

/**
 * One value of each row, as a parameter that the statement takes as `type[]`: of exactly that type, because PostgreSQL
 * refuses another.
 *
 * @example db.query('select * from unnest($1::bytea[])', [arrayOf('bytea', nodes, ({ hash }) => hash)])
 */
export function arrayOf<N extends keyof Elements, T>(
  type: N,
  rows: readonly T[],
  read: (row: T) => Elements[N] | null,
): Buffer {
  const { oid, size, write } = elementTypes[type];
  const values = rows.map(read);
  const sizes = values.map((value) => (value === null ? -1 : size(value)));
  const total = sizes.reduce((sum, bytes) => sum + sizeBytes + Math.max(0, bytes), headBytes);
  const array = Buffer.allocUnsafe(total);
  [1, values.includes(null) ? 1 : 0, oid, values.length, 1].forEach((number, place) => {
    array.writeInt32BE(number, place * 4);
  });
  let at = headBytes;
  values.forEach((value, place) => {
    at = array.writeInt32BE(sizes[place] ?? -1, at);
    if (value !== null) {
      write(array, at, value);
      at += sizes[place] ?? 0;
    }
  });
  return array;
}

function writeUuid(to: Buffer, at: number, value: string): void {
  if (to.write(value.replaceAll('-', ''), at, uuidBytes, 'hex') !== uuidBytes) {
    throw new Error('not a UUID');
  }
}
