import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { describeConfig } from './describe-config.ts';
import { parseConfig } from './load-config.ts';
import { sampleConfig } from './sample-config.ts';
import { unmetNeeds } from './unmet-needs.ts';

const parse = (text: string, environment = {}) => parseConfig(text, 'stelsel.yaml', environment);

describe('the configuration file', () => {
  it('names every setting that a role needs and the file does not have, together; the sample has them all', () => {
    const sample = unwrap(parse(sampleConfig()));
    expect(unmetNeeds(sample, 'stelsel.yaml', ['node', 'citizen'])).toBeUndefined();
    const { consent: _consent, indexUra: _indexUra, ...national } = sample.national;
    const fault = unmetNeeds({ ...sample, national }, 'stelsel.yaml', ['node']);
    const problems = '  national.consent: required by role node\n  national.indexUra: required by role node';
    expect(fault).toMatchObject({ code: 'CLI-CONFIG-WRONG', params: { problems } });
    expect(unmetNeeds({ ...sample, national }, 'stelsel.yaml', ['directory'])).toBeUndefined();
  });

  it('the sample is right as it stands', () => {
    expect(parse(sampleConfig())).toMatchObject({ ok: true, value: { mode: 'development', name: 'hospital' } });
  });

  it('refuses an unknown key and names it', () => {
    expect(parse(`${sampleConfig()}\nnmae: x\n`)).toMatchObject({
      ok: false,
      fault: { code: 'CLI-CONFIG-WRONG', text: { en: expect.stringContaining('nmae') } },
    });
  });

  it('reports all mistakes together, each with its key', () => {
    const result = parse(sampleConfig().replace('port: 8443', 'port: lots').replace('ura: "90000001"', 'ura: "abc"'));
    expect(result.ok ? '' : result.fault.text.en).toMatch(/listen\.port[\s\S]*roles\.node\.organizations\.0\.ura/);
  });

  it('takes no password in an address, and does not repeat it', () => {
    const result = parse(sampleConfig().replace('https://index.example.nl', 'https://user:geheim@index.example.nl'));
    const text = result.ok ? '' : result.fault.text.en;
    expect([text.includes('national.index'), text.includes('geheim')]).toEqual([true, false]);
  });

  it('names the line of broken YAML', () => {
    expect(parse('a: 1\nb: [1, 2\n')).toMatchObject({
      ok: false,
      fault: { code: 'CLI-CONFIG-YAML', params: { line: 3 } },
    });
  });

  it('pads a URA that lost its leading zeros', () => {
    const result = parse(sampleConfig().replace('"90000001"', '"123"'));
    expect(result.ok && result.value.roles.node?.organizations[0]?.ura).toBe('00000123');
  });

  it('takes the database address from DATABASE_URL when it is set', () => {
    expect(parse(sampleConfig(), { DATABASE_URL: 'postgres://elsewhere/x' })).toMatchObject({
      value: { database: { url: 'postgres://elsewhere/x' } },
    });
  });

  it.each([
    ['the embedded database', (text: string) => text.replace(/database: \{.*\}/, 'database: { embedded: data }')],
    ['a listener without TLS', (text: string) => text.replace(/ {2}tls:\n.*\n.*\n/, '')],
    ['other parties on loopback', (text: string) => text.replace('trust:', 'trust:\n  loopback: true')],
    [
      'stand-ins for DigiD, Dezi and the like',
      (text: string) => text.replace('roles:', 'roles:\n  issuer: { identities: people.json }'),
    ],
    ['tracing', (text: string) => `${text}\ntrace: true`],
    [
      'a folder in the place of a mail server',
      (text: string) =>
        text.replace(
          'roles:',
          `roles:
  citizen:
    organization: { ura: "90000009", name: Site, type: PGO }
    site:
      port: 8443
      publicUrl: https://mijn.example
      signIn: { issuer: https://login.example }
      mail: { folder: mail }`,
        ),
    ],
  ])('refuses %s in production, and takes it in development', (_what, change) => {
    const text = change(sampleConfig());
    expect(parse(text).ok).toBe(true);
    expect(parse(text.replace('mode: development', 'mode: production'))).toMatchObject({
      ok: false,
      fault: { code: 'CLI-CONFIG-PRODUCTION' },
    });
  });

  describe('of mail', () => {
    const withMail = (mail: string): string =>
      sampleConfig().replace(
        'roles:',
        `roles:
  citizen:
    organization: { ura: "90000009", name: Site, type: PGO }
    site:
      port: 8443
      publicUrl: https://mijn.example
      signIn: { issuer: https://login.example }
      mail: ${mail}`,
      );
    const server = (tls: string, host = 'mail.example'): string =>
      withMail(`{ server: { host: ${host}, from: bericht@mijn.example, tls: ${tls} } }`);

    it('takes a mail server in production too', () => {
      expect(parse(server('starttls'), { STELSEL_MODE: 'production' }).ok).toBe(true);
    });

    it('refuses a mail server elsewhere without TLS, and takes one on this machine', () => {
      expect(parse(server('none'))).toMatchObject({ ok: false, fault: { code: 'CLI-CONFIG-WRONG' } });
      expect(parse(server('none', 'localhost')).ok).toBe(true);
    });

    it('refuses a folder and a server together, and neither of them', () => {
      const both = '{ folder: mail, server: { host: mail.example, from: bericht@mijn.example } }';
      expect(parse(withMail(both))).toMatchObject({ ok: false, fault: { code: 'CLI-CONFIG-WRONG' } });
      expect(parse(withMail('{}'))).toMatchObject({ ok: false, fault: { code: 'CLI-CONFIG-WRONG' } });
    });
  });

  it.each([
    ['[stu3]', 'https://fhir.intern.example/stu3', true],
    ['[r4, stu3]', 'https://fhir.intern.example/fhir', true],
    ['[r4, stu3]', '{ r4: https://fhir.intern.example/r4, stu3: https://oud.intern.example/fhir }', true],
    ['[r4, stu3]', '{ r4: https://fhir.intern.example/r4 }', false],
    ['[stu3]', '{ r4: https://fhir.intern.example/r4 }', false],
  ])('for a record in %s behind a source at %s says whether each version has a base', (fhir, url, complete) => {
    const source = `        source: { proxy: { url: ${url} } }`;
    const read = parse(`${sampleConfig()}\n${source}\n        fhir: ${fhir}`);
    expect(read.ok).toBe(complete);
    if (!read.ok) {
      expect(read.fault.params?.problems).toContain('organizations.0.source.proxy.url');
    }
  });

  it('refuses any base without https in production', () => {
    const behind = (stu3: string) =>
      parse(
        `${sampleConfig()}\n        source: { proxy: { url: { r4: https://a.example/r4, stu3: ${stu3} } } }\n        fhir: [r4, stu3]`,
        { STELSEL_MODE: 'production' },
      );
    expect(behind('http://a.example/stu3')).toMatchObject({ fault: { code: 'CLI-CONFIG-PRODUCTION' } });
    expect(behind('https://a.example/stu3').ok).toBe(true);
  });

  it('takes the sample in production', () => {
    expect(parse(sampleConfig(), { STELSEL_MODE: 'production' }).ok).toBe(true);
  });
});

describe('the description of the settings', () => {
  it('describes every setting', () => {
    const settings = describeConfig();
    expect(settings.length).toBeGreaterThan(30);
    expect(settings.filter((setting) => setting.description === '')).toEqual([]);
  });
});
