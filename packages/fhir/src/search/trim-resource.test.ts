import { unwrap } from '@stelsel/kernel';
import { describe, expect, it } from 'vitest';
import { r4Model, stu3Model } from '../model.ts';
import { trimResource } from './trim-resource.ts';

const text =
  '{"resourceType":"Observation","id":"o1","meta":{"versionId":"3","tag":[{"code":"x"}]},"text":{"status":"generated","div":"<div>a</div>"},' +
  '"status":"final","_status":{"id":"s"},"code":{"text":"gewicht"},"note":[{"text":"n"}],"valueQuantity":{"value":72.50},' +
  '"component":[{"code":{"text":"c"},"valueQuantity":{"value":1.10},"interpretation":[{"text":"i"}]}]}';
const trimmed = (trim: Parameters<typeof trimResource>[1], model = r4Model) => unwrap(trimResource(text, trim, model));
const names = (trim: Parameters<typeof trimResource>[1]) => Object.keys(JSON.parse(trimmed(trim))).slice(3);

describe('a trimmed resource', () => {
  it('has the elements asked for and those that are mandatory', () => {
    expect(names({ elements: ['value', 'Observation.note'] })).toEqual([
      'status',
      '_status',
      'code',
      'note',
      'valueQuantity',
    ]);
    expect(names({ elements: ['nothing', 'Patient.note'] })).toEqual(['status', '_status', 'code']);
  });

  it('keeps every digit', () => {
    expect(trimmed({ elements: ['value'] })).toContain('"value":72.50}');
    expect(trimmed({ summary: 'true' })).toContain('"value":1.10}');
  });

  it('says that it is a part, beside the tags it had, in the words of its version', () => {
    const tag = (model: typeof r4Model) => JSON.parse(trimmed({ summary: 'text' }, model)).meta.tag;
    expect(tag(r4Model)).toEqual([
      { code: 'x' },
      { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' },
    ]);
    expect(tag(stu3Model)[1].system).toBe('http://hl7.org/fhir/v3/ObservationValue');
    expect(JSON.parse(trimmed({ summary: 'text' })).meta.versionId).toBe('3');
  });

  it('is a summary, the text with what is mandatory, or the data without text', () => {
    expect(names({ summary: 'true' })).toEqual(['status', '_status', 'code', 'valueQuantity', 'component']);
    expect(trimmed({ summary: 'true' })).not.toContain('interpretation');
    expect(names({ summary: 'text' })).toEqual(['text', 'status', '_status', 'code']);
    expect(names({ summary: 'data' })).toEqual(['status', '_status', 'code', 'note', 'valueQuantity', 'component']);
  });

  it('is the text as it was when nothing was asked', () => {
    expect(trimmed({})).toBe(text);
  });
});
