import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Machine } from './machine.fixture.ts';

const find = `import { findOrInstallBrowser } from './browser.mjs';
try { console.log('found: ' + findOrInstallBrowser()); } catch (error) { console.log(error.message); }`;

let machine: Machine;
beforeEach(() => void (machine = new Machine()));
afterEach(() => machine.remove());

// What is on a Linux machine is faked by its PATH; on other systems browsers lie elsewhere.
// Each test starts a few processes, on a machine that may be busy.
describe.runIf(process.platform === 'linux')('the browser for the tests', { timeout: 60_000 }, () => {
  const asRoot = process.getuid?.() === 0;
  const ask = asRoot ? ['npx playwright install --with-deps chromium'] : ['npx playwright install chromium'];

  test('is the one that CHROME_PATH names, before any other', () => {
    machine.has('chromium');
    const named = machine.has('mine', 'exit 0', join(machine.home, 'mine'));
    expect(machine.run(find, { CHROME_PATH: named }).said).toContain(`found: ${named}`);
  });

  test('is not looked for elsewhere when CHROME_PATH is wrong', () => {
    machine.has('chromium');
    expect(machine.run(find, { CHROME_PATH: '/no/such/file' }).said).toContain('no file is there');
    const broken = machine.has('broken', 'exit 127', join(machine.home, 'broken'));
    expect(machine.run(find, { CHROME_PATH: broken }).said).toContain('it does not start');
    expect(machine.calls).not.toContain('npx playwright install chromium');
  });

  test('is the system’s, and one that does not start is passed over', () => {
    machine.has('chromium', 'exit 127');
    const chrome = machine.has('google-chrome');
    expect(machine.run(find).said).toContain(`found: ${chrome}`);
    expect(machine.calls).toEqual([
      'chromium --version --no-sandbox',
      'google-chrome --version --no-sandbox',
    ]);
  });

  test('is installed by Playwright where there is none', () => {
    const path = machine
      .run(`import { chromium } from 'playwright-core'; console.log(chromium.executablePath());`)
      .said.trim();
    expect(path).toContain(machine.home);
    const spare = machine.has('spare', 'exit 0', join(machine.home, 'spare'));
    machine.has('npx', `/bin/mkdir -p "$(/usr/bin/dirname "${path}")" && /bin/cp "${spare}" "${path}"`);
    expect(machine.run(find).said).toContain(`found: ${path}`);
  });

  test.runIf(asRoot)('is installed by apt where Playwright has none for this machine', () => {
    machine.has('npx', 'exit 1');
    machine.has(
      'apt-get',
      `[ "$1" = install ] && { echo '#!/bin/sh' > "${machine.bin}/chromium"; /bin/chmod 755 "${machine.bin}/chromium"; }; exit 0`,
    );
    expect(machine.run(find).said).toContain(`found: ${machine.bin}/chromium`);
    expect(machine.calls).toEqual([...ask, 'apt-get update', 'apt-get install -y chromium']);
  });

  test('can’t be had: the message has the command to run', () => {
    machine.has('npx', 'exit 1');
    machine.has('apt-get', 'exit 100');
    const { said } = machine.run(find);
    expect(said).toContain('sudo apt-get install -y chromium');
    expect(said).toContain('CHROME_PATH=/path/to/chromium npm test');
    expect(said).not.toContain('found: ');
  });

  test('can’t be had on a machine with nothing at all', () => {
    const { said, complained } = machine.run(find);
    expect(said).toContain('Install Chromium with your system’s package manager.');
    expect(complained).toBe('');
  });
});
