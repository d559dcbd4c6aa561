const { besides, floors, testOnly } = require('./checks/floors.cjs');

const packages = (names) => `^packages/(${names.join('|')})/`;
const allowedBeside = (from) => besides.filter(([name]) => name === from).map(([, to]) => to);

const upward = floors.flatMap((floor, index) => {
  const above = floors.slice(index + 1).flat();
  return [
    {
      name: `no-import-upward-from-${floor.join('-')}`,
      comment: 'Imports go down only: see docs/explain/architecture.md.',
      severity: 'error',
      from: { path: packages(floor) },
      to: { path: above.length > 0 ? `(${packages(above)})|^apps/` : '^apps/' },
    },
    ...floor.map((name) => ({
      name: `no-import-sideways-from-${name}`,
      comment: 'Packages on one floor do not know each other; what one needs comes in as a port.',
      severity: 'error',
      from: { path: packages([name]), pathNot: '\\.test\\.ts$|/src/testing/' },
      to: { path: packages(floor), pathNot: packages([name, ...allowedBeside(name)]) },
    })),
  ];
});

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-circular',
      comment: 'No circular imports, also not of types, also not inside a package.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'testkit-is-for-tests',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: `(\\.test\\.ts$)|(\\.contract\\.ts$)|(/src/testing/)|${packages(testOnly)}`,
      },
      to: { path: packages(testOnly) },
    },
    {
      name: 'testing-folders-are-for-tests',
      comment: 'What a package keeps in src/testing serves its own tests only.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: '(\\.test\\.ts$)|(\\.contract\\.ts$)|(/src/testing/)' },
      to: { path: '/src/testing/' },
    },
    {
      name: 'only-the-public-surface',
      comment: 'Another package is imported by its name, never by a file inside it.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: { path: '^packages/([^/]+)/src/', pathNot: '^packages/($1)/|^packages/[^/]+/src/index\\.ts$' },
    },
    {
      name: 'drivers-only-in-adapters',
      comment: 'Only adapters, the database package and the store know PostgreSQL.',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/(database|testkit)/|/adapters/|\\.test\\.ts$' },
      to: { path: 'node_modules/(pg|kysely|pg-boss)/' },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      from: { pathNot: '\\.test\\.ts$' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/|/generated/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
