import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The code of the product, or of other folders, from the working tree: no tests, nothing generated. */
export function productFiles(...folders: readonly string[]): readonly SourceFile[] {
  const asked = folders.length === 0 ? ['packages', 'apps'] : folders;
  return codeIn(asked)
    .filter((path) => !/\.(test|contract)\.tsx?$|\/testing\/|\/test\/|\/generated\/|\/testkit\//.test(path))
    .flatMap((path) => read(path));
}

export function testFiles(): readonly SourceFile[] {
  return codeIn(['packages', 'apps'])
    .filter((path) => /\.test\.tsx?$/.test(path))
    .flatMap((path) => read(path));
}

function codeIn(folders: readonly string[]): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard', ...folders], {
    cwd: root,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((path) => /\.(ts|tsx|mjs)$/.test(path));
}

/** Code without its comments, so that prose may name what code may not. */
export function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** A file that git still lists may have been removed just now. */
function read(path: string): readonly SourceFile[] {
  try {
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  } catch {
    return [];
  }
}
