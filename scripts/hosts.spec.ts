import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Machine } from './machine.fixture.ts';

let machine: Machine;
beforeEach(() => void (machine = new Machine()));
afterEach(() => machine.remove());

const look = `import { installServers, missingServers } from './hosts.mjs';
installServers(); console.log(missingServers().join('\\n'));`;

// A server that is really installed is found beside any PATH; a made-up PATH can hide only what lies on it.
const hidden = `import { findProgram } from './find-program.mjs';
console.log(findProgram('caddy') ?? 'none');`;

describe.runIf(process.platform === 'linux')('servers for the tests of hosts', { timeout: 60_000 }, () => {
  test('are found on the PATH', () => {
    expect(machine.run(hidden).said.trim()).toBe('none');
    const caddy = machine.has('caddy');
    expect(machine.run(hidden).said.trim()).toBe(caddy);
  });

  test('that are missing are named with the command that installs them', () => {
    machine.has('nginx');
    expect(machine.run(look).said).toContain('sudo apt-get install -y caddy');
    expect(machine.run(look).said).not.toContain('nginx');
  });

  test('are never installed on a person’s own machine', () => {
    machine.has('apt-get');
    machine.run(look);
    expect(machine.calls).toEqual([]);
  });

  test.runIf(process.getuid?.() === 0)('are installed in CI, and a run goes on where that fails', () => {
    machine.has('nginx');
    machine.has('apt-get', '[ "$1" = update ] && exit 0; exit 100');
    const { said, complained } = machine.run(look, { CI: 'true' });
    expect(machine.calls).toEqual(['apt-get update', 'apt-get install -y --no-install-recommends caddy']);
    expect(said).toContain('apt-get install did not succeed (exit code 100)');
    expect(said).toContain('Skipped: the tests with caddy');
    expect(complained).toBe('');
  });
});
