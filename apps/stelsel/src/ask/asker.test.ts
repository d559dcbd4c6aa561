import { describe, expect, it } from 'vitest';
import { parseAsker, usualPurpose } from './asker.ts';

describe('--as', () => {
  it('reads a professional as ROLE@URA and pads the URA', () => {
    expect(parseAsker('01.015@123')).toEqual({
      ok: true,
      value: { kind: 'professional', role: '01.015', ura: '00000123' },
    });
  });

  it('reads a citizen as citizen@BSN, with the purpose of own access', () => {
    const asker = parseAsker('citizen@999990019');
    expect(asker).toEqual({ ok: true, value: { kind: 'citizen', bsn: '999990019' } });
    expect(asker.ok && usualPurpose(asker.value)).toBe('PATRQT');
  });

  it.each(['huisarts', '01.015', '1.15@90000001', '@90000001', ''])('refuses %j and says how to write it', (text) => {
    expect(parseAsker(text)).toMatchObject({ ok: false, fault: { code: 'CLI-AS' } });
  });

  it('refuses a BSN that fails the 11-proof', () => {
    expect(parseAsker('citizen@999990018')).toMatchObject({ ok: false, fault: { code: 'ID-BSN-PROOF' } });
  });
});
