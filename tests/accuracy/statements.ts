import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Expected, LabelledAnswers } from './answers';

/** One line of `statements/*.jsonl`: whether this statement alone, under that heading, satisfies the check. */
interface LabelledStatement {
  check: string;
  text: string;
  under: string | null;
  expect: Expected;
  why: string;
}

const schemaChecks =
  /^(?:backward-compatible|deploy-order|stage-validation|zero-downtime|rollback-schema|observability-schema)$/;

/** In: a folder of `*.jsonl`. Out: each statement as a small answer to its exercise; the batch is the file's name. */
export function readStatements(folder: string): LabelledAnswers[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const all = files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line, at) => ({ file, line: at + 1, said: JSON.parse(line) as LabelledStatement })),
  );
  return (['promotion-plan', 'schema-change'] as const).map((exercise) => ({
    folder,
    exercise,
    cases: all
      .filter(({ said }) => schemaChecks.test(said.check) === (exercise === 'schema-change'))
      .map(({ file, line, said }) => ({
        file: `${file}:${line}`,
        note: `${said.under ? `${said.under}: ` : ''}${said.text} (${said.why})`,
        batch: file.replace('.jsonl', ''),
        expect: { [said.check.replace(/-schema$/, '')]: said.expect },
        text: asAnswer(said, exercise),
      })),
  }));
}

function asAnswer({ text, under }: LabelledStatement, exercise: string): string {
  const bullet = exercise === 'schema-change' && !/^\s*(?:[-*]|\d+\.)/.test(text) ? '- ' : '';
  return `${under ? `## ${under}\n\n` : ''}${bullet}${text}\n`;
}
