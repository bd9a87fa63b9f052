import type { Check, Report } from '$graders/report';
import { placeInWords } from '../editor/places';
import { scoreInWords } from './verdict';

const words = { pass: 'passes', fail: 'look again', skipped: 'waits' };

/**
 * The report as Markdown, for a pull request. Findings carry what the grader says, in which secrets are masked; the text
 * itself is left out.
 * @param file the name of the text that was judged
 */
export function reportAsMarkdown(title: string, file: string, report: Report): string {
  const verdict =
    report.verdict === 'pass'
      ? 'passed'
      : report.verdict === 'unreadable'
        ? 'could not be read'
        : 'to be revised';
  const rows = report.checks.map((check) => `| ${asText(check.title)} | ${standing(check)} |`);
  return [
    `## ${asText(title)}: \`${file.replaceAll('`', '')}\` ${verdict}`,
    '',
    `${scoreInWords(report)}.`,
    ...report.notes.map((note) => `\n${asText(note)}`),
    '',
    '| Check | |',
    '| --- | --- |',
    ...rows,
    ...report.checks.filter(({ status }) => status === 'fail').flatMap(section),
    '',
  ].join('\n');
}

function standing(check: Check): string {
  const advice = check.status === 'fail' && check.level === 'advice';
  return (advice ? 'advice' : words[check.status]) + (check.claim ? ', claimed by the writer' : '');
}

function section(check: Check): string[] {
  const findings = check.findings.map(({ range, message }) => `- ${placeInWords(range)}: ${asText(message)}`);
  return ['', `### ${asText(check.title)}`, '', ...findings, '', asText(check.why)];
}

/** What a learner wrote may stand in a message: it stays text. */
function asText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
