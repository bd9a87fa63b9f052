import type { ConfigDocument } from '../../read/config/document';
import type { Rule } from '../rule';
import { aliasFaults, duplicateFaults, rootFault } from './structure';
import { bad, changed, good, sound } from './examples';
import { foreignFormat, refusal, syntaxFaults } from './unreadable';

export const readable: Rule<ConfigDocument> = {
  id: 'readable',
  title: 'Readable',
  level: 'required',
  why: 'A config that can’t be parsed stops every run; one that parses to something else than you meant doesn’t even stop.',
  hints: [
    'Go to the place that the finding names, and read the line before it too.',
    'The text is one YAML mapping, one JSON object, a list of environments with names, or a document for each.',
    'Indent with spaces, put a blank behind every colon, quote what starts with @ or *, and name each key once.',
  ],
  lesson: 'exercises',
  needs: [],
  check(document) {
    const stop = refusal(document) ?? foreignFormat(document);
    if (stop) return { findings: [stop] };
    const syntax = syntaxFaults(document);
    if (syntax.length) return { findings: syntax };
    const structure = [...duplicateFaults(document), ...aliasFaults(document)];
    if (structure.length) return { findings: structure };
    const root = rootFault(document);
    return { findings: root ? [root] : [] };
  },
  good: [
    good('a mapping in YAML', sound),
    good('JSON', '{\n  "dev": {"retries": 0},\n  "stage": {"retries": 1},\n  "prod": {"retries": 3}\n}\n'),
    good(
      'a list with names',
      '- env: dev\n  retries: 0\n- env: stage\n  retries: 1\n- env: prod\n  retries: 3\n',
    ),
    good(
      'flow style in single quotes',
      "{'dev': {'retries': 0}, 'stage': {'retries': 1}, 'prod': {'retries': 3}}\n",
    ),
  ],
  bad: [
    bad('tabs for indentation', ['\t'], 'dev:\n\tretries: 0\n'),
    bad('a key twice', ['dev'], changed(['stage:\n', 'dev:\n'])),
    bad('a name that nobody gave', ['*bse'], 'base: &base\n  retries: 1\ndev:\n  <<: *bse\n'),
    bad('a comma behind the last pair', ['}'], '{"dev": {"retries": 0}, "prod": {"retries": 3,}}'),
    bad('a list of bare names', ['- dev\n- stage\n- prod\n'], '- dev\n- stage\n- prod\n'),
    bad('inside a Markdown fence', ['```yaml'], `Here it is:\n\n\`\`\`yaml\n${sound}\`\`\`\n`),
  ],
};
