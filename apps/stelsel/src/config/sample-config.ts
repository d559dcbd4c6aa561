import { describeConfig } from './describe-config.ts';

const values: Readonly<Record<string, string>> = {
  name: 'hospital',
  'listen.publicUrl': 'https://node.example.nl',
  'listen.port': '8443',
  'listen.tls.key.file': '/etc/stelsel/server.key',
  'listen.tls.certificate': '/etc/stelsel/server.crt',
  'database.url': 'postgres://stelsel@localhost/stelsel',
  'keys.directory': '/etc/stelsel/keys',
};

/** A complete example for a hospital that runs one node against the national roles. */
export function sampleConfig(): string {
  const descriptions = new Map(describeConfig().map((setting) => [setting.key, setting.description]));
  const say = (key: string): string => `# ${descriptions.get(key) ?? ''}`;
  return [
    say('mode'),
    'mode: development',
    `name: ${values.name}`,
    say('listen'),
    'listen:',
    '  host: 0.0.0.0',
    `  port: ${values['listen.port']}`,
    `  ${say('listen.publicUrl')}`,
    `  publicUrl: ${values['listen.publicUrl']}`,
    '  tls:',
    `    key: { file: ${values['listen.tls.key.file']} }`,
    `    certificate: ${values['listen.tls.certificate']}`,
    say('database'),
    `database: { url: "${values['database.url']}" }`,
    say('keys'),
    `keys: { directory: ${values['keys.directory']} }`,
    say('trust.issuers'),
    'trust:',
    '  issuers: ["did:web:issuer.example.nl"]',
    say('national'),
    'national:',
    '  directory: https://directory.example.nl',
    '  index: https://index.example.nl',
    '  pseudonyms: https://pseudonyms.example.nl',
    '  consent: https://consent.example.nl',
    '  issuer: https://issuer.example.nl',
    `  ${say('national.indexUra')}`,
    '  indexUra: "90000901"',
    `  ${say('national.consentUra')}`,
    '  consentUra: "90000902"',
    say('roles'),
    'roles:',
    '  node:',
    '    organizations:',
    `      ${say('roles.node.organizations[].ura')}`,
    '      - ura: "90000001"',
    '        name: Ziekenhuis Voorbeeld',
    '        type: V4',
    '        credentialOffer: /etc/stelsel/offer-90000001.json',
  ].join('\n');
}
