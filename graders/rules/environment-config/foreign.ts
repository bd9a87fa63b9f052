import type { ConfigDocument } from '../../read/config/document';
import type { Finding } from '../../report';

/** Other formats that people paste: how their first line looks, what they are, and how to write them. */
const formats: readonly { line: RegExp; name: string; advice: string }[] = [
  {
    line: /^[ \t]*\[{1,2}[\w."-]+\]{1,2}[ \t]*(?:[#;][^\n]*)?\r?$/m,
    name: 'TOML or an INI file',
    advice: 'Write it as YAML or JSON: dev: instead of [dev], and a colon instead of =.',
  },
  {
    line: /^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+[ \t]*=.*$/m,
    name: 'a .env file',
    advice: 'Write a block for each environment: dev: and below it src_conn: instead of DEV_SRC_CONN=.',
  },
  {
    line: /^[ \t]*(?:variable|locals|resource|module)\b[^\n]*\{|^[ \t]*[\w-]+[ \t]*=[ \t]*[{"].*$/m,
    name: 'Terraform or code',
    advice: 'Write YAML or JSON: dev: and its keys below it, with a colon instead of =.',
  },
  {
    line: /^[ \t]*[\w-]+(?:\.[\w-]+)+[ \t]*=.*$/m,
    name: 'a properties file',
    advice: 'Write a block for each environment: dev: and below it src_conn: instead of dev.src_conn=.',
  },
];

/** A text of another format, told once by its name, and how to write it instead. */
export function otherFormat(document: ConfigDocument): Finding | null {
  const { text, parsed } = document;
  const isText = parsed.roots.every((root) => root.kind === 'scalar');
  if ((!parsed.faults.length && !isText) || !/^[^\n#]*[\w"\]][ \t]*=/m.test(text)) return null;
  for (const { line, name, advice } of formats) {
    const match = line.exec(text);
    if (!match) continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    return {
      message: `This looks like ${name}. ${advice}`,
      reason: 'wrong',
      range: document.range({ start, end: match.index + match[0].trimEnd().length }),
    };
  }
  return null;
}
