import type { CST } from 'yaml';
import type { Faults } from './faults';

const core = 'tag:yaml.org,2002:';

/** `%TAG` and `%YAML` lines, and what tags mean under them. */
export class Directives {
  #handles = new Map([['!!', core]]);

  /** Takes in a line that begins with `%`. Names that nobody knows are passed over, as YAML says. */
  add({ offset, source }: CST.Directive, faults: Faults): void {
    const [name, ...parts] = source.trim().split(/[ \t]+/);
    const fault = (shift: number): void => faults.at('BAD_DIRECTIVE', offset + shift, offset + source.length);
    if (name === '%TAG') {
      if (parts.length !== 2) fault(0);
      const [handle, prefix] = parts;
      if (handle !== undefined && prefix !== undefined) this.#handles.set(handle, prefix);
    } else if (name === '%YAML') {
      if (parts.length !== 1) fault(0);
      else if (!/^\d+\.\d+$/.test(parts[0] ?? '')) fault(6);
    }
  }

  /** What a tag stands for: `!env` for itself, `!!int` for YAML's own. Null where it stands for nothing. */
  tagName(tag: CST.SourceToken | null, faults: Faults): string | null {
    if (!tag) return null;
    const { source } = tag;
    const fault = (): null => {
      faults.on('TAG_RESOLVE_FAILED', tag);
      return null;
    };
    if (source === '!') return source;
    if (source.startsWith('!<')) {
      const verbatim = source.slice(2, -1);
      if (verbatim === '!' || verbatim === '!!') return fault();
      if (!source.endsWith('>')) fault();
      return verbatim;
    }
    const handle = source.slice(0, source.lastIndexOf('!') + 1);
    const suffix = source.slice(handle.length);
    if (!suffix) fault();
    const prefix = this.#handles.get(handle);
    if (prefix !== undefined) {
      try {
        return prefix + decodeURIComponent(suffix);
      } catch {
        return fault();
      }
    }
    return handle === '!' ? source : fault();
  }
}

/** A tag of the learner's own: `!env`. Tags of YAML itself only say what the value is anyway. */
export function ownTag(name: string | null): string | undefined {
  return name && !name.startsWith(core) ? name : undefined;
}

/** The last word of one of YAML's own tags: `int`. */
export function coreTag(name: string): string | null {
  return name.startsWith(core) ? name.slice(core.length) : null;
}
