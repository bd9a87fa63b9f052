/**
 * Makes dist/: the graders as a library with types, and the command `three-lanes`. `npm pack` runs it first.
 * What the graders need at run time stays outside and is installed with the package.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
await build({
  configFile: false,
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: dist,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: { index: join(root, 'graders/index.ts'), cli: join(root, 'graders/cli.ts') },
      external: ['yaml', 'jsonc-parser', /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'graders-[hash].js' },
    },
  },
});
chmodSync(join(dist, 'cli.js'), 0o755);
writeTypes();

function writeTypes(): void {
  const types = join(dist, 'types');
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options =
    '--declaration --emitDeclarationOnly --skipLibCheck --strict --exactOptionalPropertyTypes --target es2023 --module esnext --moduleResolution bundler --types node --ignoreConfig';
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      compiler,
      join(root, 'graders/index.ts'),
      ...options.split(' '),
      '--rootDir',
      join(root, 'graders'),
      '--outDir',
      types,
    ],
    { encoding: 'utf8', cwd: root },
  );
  if (status !== 0) throw new Error(`The types can't be made:\n${stdout}`);
  for (const path of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('.d.ts')) addEndings(join(types, path));
  }
}

/** Node's own resolution wants file endings; sources are written without. */
function addEndings(path: string): void {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/(from '|import\(")(\.{1,2}\/[^'"]+)/g, '$1$2.js'));
}
