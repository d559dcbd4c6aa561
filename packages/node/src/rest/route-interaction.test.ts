import { describe, expect, it } from 'vitest';
import { routeInteraction } from './route-interaction.ts';

const routed = (method: string, path: string) => {
  const route = routeInteraction(method, path);
  return route.ok ? route.value.interaction : `${route.fault.code} ${route.fault.params.allow ?? ''}`.trim();
};

describe('an address and a method', () => {
  it.each([
    ['POST', '', 'bundle'],
    ['GET', 'metadata', 'metadata'],
    ['GET', '_history', 'history'],
    ['GET', 'Patient', 'search'],
    ['POST', 'Patient/_search', 'search'],
    ['POST', 'Patient', 'create'],
    ['PUT', 'Patient', 'update'],
    ['PATCH', 'Patient', 'patch'],
    ['DELETE', 'Patient', 'delete'],
    ['GET', 'Patient/_history', 'history'],
    ['GET', 'Patient/1', 'read'],
    ['HEAD', 'Patient/1', 'read'],
    ['PUT', 'Patient/1', 'update'],
    ['PATCH', 'Patient/1', 'patch'],
    ['DELETE', 'Patient/1', 'delete'],
    ['GET', 'Patient/1/_history', 'history'],
    ['GET', 'Patient/1/_history/2', 'vread'],
    ['GET', 'Observation/$lastn', 'operation'],
    ['GET', 'Patient/1/Observation', 'search'],
    ['POST', 'Patient/1/Observation/_search', 'search'],
    ['OPTIONS', 'Patient/1', 'options'],
  ])('%s %s is %s', (method, path, interaction) => {
    expect(routed(method, path)).toBe(interaction);
  });

  it.each([
    ['GET', 'patients'],
    ['GET', 'Patient/1/2'],
    ['GET', 'Patient/1/_history/2/3'],
    ['GET', 'Patient/1/Observation/2'],
    ['GET', 'Patient/a b'],
    ['GET', 'Patient/$lastn'],
    ['GET', '$unknown'],
    ['OPTIONS', 'nowhere'],
  ])('%s %s does not exist', (method, path) => {
    expect(routed(method, path)).toBe('NOD-INTERACTION');
  });

  it.each([
    ['POST', 'Patient/1', 'GET, HEAD, PUT, PATCH, DELETE, OPTIONS'],
    ['GET', 'Patient/_search', 'POST, OPTIONS'],
    ['DELETE', 'metadata', 'GET, HEAD, OPTIONS'],
    ['PUT', 'Patient/1/_history/2', 'GET, HEAD, OPTIONS'],
  ])('%s %s is a method this address does not have, and the answer names those it has', (method, path, allow) => {
    expect(routed(method, path)).toBe(`NOD-METHOD ${allow}`);
  });
});
