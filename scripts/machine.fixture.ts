import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A machine that has only the programs that a test puts on it, and an empty home. */
export class Machine {
  readonly folder = mkdtempSync(join(tmpdir(), 'three-lanes-machine-'));
  readonly bin = join(this.folder, 'bin');
  readonly home = join(this.folder, 'home');

  constructor() {
    mkdirSync(this.bin);
    mkdirSync(this.home);
  }

  /** Puts a program on the PATH. Its calls are noted; `script` is what it does, in sh. */
  has(name: string, script = 'exit 0', at = join(this.bin, name)) {
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, `#!/bin/sh\necho "${name} $*" >> "${this.#log}"\n${script}\n`);
    chmodSync(at, 0o755);
    return at;
  }

  /** Runs a line of module code in `scripts/`, as on this machine. */
  run(code: string, env: Record<string, string> = {}) {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      env: { PATH: this.bin, HOME: this.home, ...env },
    });
    return { said: stdout, complained: stderr };
  }

  /** What was called, in order, with arguments. */
  get calls(): string[] {
    try {
      return readFileSync(this.#log, 'utf8').trim().split('\n');
    } catch {
      return [];
    }
  }

  remove() {
    rmSync(this.folder, { recursive: true });
  }

  get #log() {
    return join(this.folder, 'calls');
  }
}
