import { describeConfig } from '../config/describe-config.ts';
import { sampleConfig } from '../config/sample-config.ts';
import { code, page, table } from './markdown.ts';

const environment: readonly (readonly [name: string, meaning: string])[] = [
  ['DATABASE_URL', 'Replaces `database`: `postgres://user@host/database`, PostgreSQL 15 or newer.'],
  ['STELSEL_MODE', 'Replaces `mode`: `development` or `production`.'],
  ['NO_COLOR', 'No colours and no moving progress, whatever the terminal.'],
];

/** The reference of settings: one YAML file, and the few variables that replace a part of it. */
export function configurationPage(): string {
  return page('Configuration', [
    '`stelsel serve --config FILE` reads one YAML file. An unknown key is a mistake; all mistakes are named together. ' +
      '`stelsel config check FILE` does that without starting anything.',
    table(
      ['setting', 'type', 'default', 'meaning'],
      describeConfig().map((setting) => [
        code(setting.key),
        setting.type,
        setting.default === undefined ? (setting.required ? 'required' : '') : code(setting.default),
        setting.description,
      ]),
    ),
    '## Environment',
    table(
      ['variable', 'meaning'],
      environment.map(([name, meaning]) => [code(name), meaning]),
    ),
    '## Example',
    `\`\`\`yaml\n${sampleConfig()}\n\`\`\``,
  ]);
}
