/**
 * The previous release serves while this one migrates: every statement that it sends still prepares on the new schema.
 * `statements-of-*.json` was written down from a run of all its tests. A step that makes one of them fail belongs in the
 * release after this one, marked `contracts` (decision 2611-migrations).
 */
import { readFileSync } from 'node:fs';
import { migrate } from '@stelsel/database';
import { unwrap } from '@stelsel/kernel';
import { testDatabase } from '@stelsel/testkit';
import { describe, expect, it } from 'vitest';
import { schemas } from '../compose/schemas.ts';

const file = new URL('statements-of-0.1.0.json', import.meta.url);
const previous = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, readonly string[]>>;

describe('the previous release, on the schema of this one', () => {
  it.each(Object.entries(previous))('can do everything it did in schema %s', async (schema, statements) => {
    const migrations = schemas[schema] ?? [];
    const db = await testDatabase({ schema, migrations });
    unwrap(await migrate(db, { schema, migrations }));
    const refused: string[] = [];
    for (const [number, statement] of statements.entries()) {
      await db.query(`prepare previous_${number} as ${statement}`).catch((error: Error) => {
        refused.push(`${error.message}: ${statement.slice(0, 200)}`);
      });
    }
    expect(refused).toEqual([]);
    expect(statements.length).toBeGreaterThan(1);
  });

  it('would not pass if something it uses were taken away', async () => {
    const db = await testDatabase({ schema: 'node', migrations: schemas.node ?? [] });
    await db.query('alter table node.registered drop column categories');
    const [statement] = (previous.node ?? []).filter((text) => text.includes('categories'));
    await expect(db.query(`prepare gone as ${statement}`)).rejects.toThrow('categories');
  });
});

describe('the steps of this release', () => {
  const all = Object.entries(schemas).flatMap(([schema, steps]) => steps.map((step) => ({ schema, ...step })));

  it.each(all.map(({ schema, name, sql, contracts }) => [`${schema} ${name}`, sql, contracts ?? false] as const))(
    '%s take nothing away without saying so, and lock no table for long',
    (_, sql, contracts) => {
      const takesAway = /\b(drop (table|column|function|view)|rename (to|column)|alter column \w+ type)\b/i.test(sql);
      const again = /drop function[^;]*;\s*create function/i.test(sql);
      expect(takesAway && !contracts && !again).toBe(false);
      expect(/\b(vacuum full|cluster|reindex)\b/i.test(sql)).toBe(false);
    },
  );
});
