import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { parseUziName } from './parse-uzi-name.ts';

const server = '2.16.528.1.1007.99.2110-1-900025039-S-90000382-00.000-00000000';
const doctor = '2.16.528.1.1003.1.3.5.5.2-1-900000123-Z-00000042-01.015-01012345';

describe('the name in a UZI certificate', () => {
  it('has the URA in its fifth part, after an object identifier with dots (trap 26)', () => {
    expect(unwrap(parseUziName(server))).toEqual({
      authority: '2.16.528.1.1007.99.2110',
      uzi: '900025039',
      cardType: 'S',
      ura: '90000382',
      role: '00.000',
    });
    expect(unwrap(parseUziName(doctor))).toMatchObject({
      cardType: 'Z',
      ura: '00000042',
      role: '01.015',
      agb: '01012345',
    });
  });

  it.each([
    ['six parts', server.replace('-00000000', '')],
    ['eight parts', `${server}-1`],
    ['another version', server.replace('-1-', '-2-')],
    ['another card type', server.replace('-S-', '-X-')],
    ['a short URA', server.replace('90000382', '382')],
    ['a role on a server certificate', server.replace('00.000', '01.015')],
    ['something before it', ` ${server}`],
    ['a line after it', `${server}\n`],
    ['nothing', ''],
  ])('is refused with %s', (_what, name) => {
    expect(parseUziName(name)).toMatchObject({ fault: { code: 'IDN-UZI-NAME' } });
  });
});
