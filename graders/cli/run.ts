import { grade } from '../grade';
import { secretSpans } from '../secrets/spans';
import type { Check, Report } from '../report';
import { readArguments, usage, UsageError, type Arguments } from './arguments';
import { filesUnder, readText } from './files';
import { formats, type Graded, type Totals } from './formats';

/** Where a run writes. `write` settles when the receiver wants more, which keeps memory flat. */
export interface Output {
  write(text: string): Promise<void>;
  complain(text: string): void;
}

export type ExitCode = 0 | 1 | 2 | 3;

/** In: the words behind the command. Out: the exit code: 0 all pass, 1 something to revise, 2 wrong usage, 3 the tool failed. */
export async function run(words: string[], output: Output): Promise<ExitCode> {
  try {
    const asked = readArguments(words);
    if (asked === 'help') {
      await output.write(usage);
      return 0;
    }
    return await gradeAll(asked, output);
  } catch (error) {
    if (error instanceof UsageError) {
      output.complain(`${error.message}\n\n${usage}`);
      return 2;
    }
    output.complain(`three-lanes stopped: ${error instanceof Error ? error.message : String(error)}\n`);
    return 3;
  }
}

async function gradeAll({ exercise, paths, format, only }: Arguments, output: Output): Promise<ExitCode> {
  const writer = formats[format]();
  const totals: Totals = { files: 0, passed: 0, failed: false };
  let begun = false;
  for await (const file of filesUnder(exercise, paths)) {
    const text = await readText(file);
    const report = withOnly(grade(exercise, text), only);
    const graded: Graded = { file, text, report, secrets: secretSpans(text) };
    totals.files++;
    if (report.verdict === 'pass') totals.passed++;
    if (report.trouble.length) totals.failed = true;
    if (!begun) await output.write(writer.begin(exercise));
    begun = true;
    await output.write(writer.one(graded));
  }
  if (!begun) await output.write(writer.begin(exercise));
  await output.write(writer.end(totals));
  if (totals.failed) return 3;
  return totals.passed === totals.files ? 0 : 1;
}

/** The report with the checks asked for alone. All of them count then, advice too. */
function withOnly(report: Report, only: ReadonlySet<string> | null): Report {
  if (!only) return report;
  const checks = report.checks
    .filter(({ id }) => only.has(id))
    .map((check): Check => ({ ...check, level: 'required' }));
  const passed = checks.filter(({ status }) => status === 'pass').length;
  const verdict =
    report.verdict === 'unreadable' ? 'unreadable' : passed === checks.length ? 'pass' : 'revise';
  return { ...report, checks, score: { passed, required: checks.length }, verdict };
}
