import { describe, expect, it } from 'vitest';
import { operationPlace, operations, operationsAt } from './operation-list.ts';

const at = (path: string) => operationPlace(path.split('/'));

describe('the operations of a node', () => {
  it('stand at the level they are defined for', () => {
    expect(at('Patient/p/$everything')).toEqual({
      named: { operation: 'everything', type: 'Patient', id: 'p' },
      does: { GET: 'operation', POST: 'operation' },
    });
    expect(at('$everything')).toBeUndefined();
    expect(at('Condition/$everything')).toBeUndefined();
    expect(at('Observation/$lastn')?.named).toEqual({ operation: 'lastn', type: 'Observation' });
    expect(at('Observation/o/$lastn')).toBeUndefined();
  });

  it('are asked with POST only when they change something', () => {
    for (const { affectsState, methods } of operations) {
      expect(methods.includes('GET' as never)).toBe(!affectsState);
    }
  });

  it('that work in the background are looked at, ended and downloaded below their name', () => {
    expect(at('$export')?.does).toEqual({ GET: 'operation', POST: 'operation' });
    expect(at('$export/j1')).toEqual({
      named: { operation: 'export', job: 'j1' },
      does: { GET: 'operation', DELETE: 'operation' },
    });
    expect(at('$export/j1/2')).toEqual({
      named: { operation: 'export', job: 'j1', file: '2' },
      does: { GET: 'operation' },
    });
    expect(at('Patient/$export/j1')).toBeUndefined();
    expect(at('$export/j1/2/3')).toBeUndefined();
    expect(at('$export/j 1')).toBeUndefined();
  });

  it('are listed where the CapabilityStatement says them', () => {
    expect(operationsAt('Group').map(({ definition }) => definition)).toEqual([
      'http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export',
    ]);
    expect(operationsAt().map(({ name }) => name)).toEqual([
      'latest-stops',
      'validate',
      'meta',
      'meta-add',
      'meta-delete',
      'export',
      'import',
    ]);
    expect(operationsAt('Group', { elsewhere: true })).toEqual([]);
    expect(operationsAt(undefined, { elsewhere: true }).map(({ name }) => name)).not.toContain('import');
  });
});
