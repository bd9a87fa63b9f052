import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageOf } from './shipped-packages';

interface Entry {
  integrity?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

describe('what is installed', () => {
  test('is pinned by a digest, package by package', () => {
    const loose = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(loose.map(([path]) => path)).toEqual([]);
  });

  test('is named in package.json by exact versions', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  // esbuild's only checks its own binary, which comes as a package; fsevents is for macOS and optional.
  test('runs no script of its own while installing, but for those known to be needless', () => {
    const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripted.filter((path) => !/node_modules\/(esbuild|fsevents)$/.test(path))).toEqual([]);
  });
});

describe('the package that a module belongs to', () => {
  test.each([
    ['/app/node_modules/yaml/dist/index.js', 'yaml'],
    ['/app/node_modules/@sveltejs/kit/src/a.js', '@sveltejs/kit'],
    ['C:\\app\\node_modules\\idb\\build\\index.js', 'idb'],
    ['/app/node_modules/a/node_modules/@b/c/d.js', '@b/c'],
    ['/app/src/lib/ui/Button.svelte', null],
    ['\0virtual:course/outline', null],
  ])('%s: %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});
