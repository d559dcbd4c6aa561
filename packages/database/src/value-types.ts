import pg from 'pg';

const { builtins } = pg.types;

/** How PostgreSQL's values become ours; see `Database` for the promise. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') {
      return pg.types.getTypeParser(oid, 'binary');
    }
    switch (oid) {
      case builtins.INT8:
        return readBigint;
      case builtins.BYTEA:
        return readBytes;
      case builtins.DATE:
        return (text: string) => text;
      default:
        return pg.types.getTypeParser(oid, 'text');
    }
  }) as pg.CustomTypesConfig['getTypeParser'],
};

function readBigint(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

/** `\x00ff`, the only form that PostgreSQL writes since version 9. */
function readBytes(text: string): Uint8Array {
  const { buffer, byteOffset, byteLength } = Buffer.from(text.slice(2), 'hex');
  return new Uint8Array(buffer, byteOffset, byteLength);
}
