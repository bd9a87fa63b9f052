import { catalog } from '../catalog';
import type { Check, Finding, Range } from '../report';
import type { Format, Graded } from './formats';
import { version } from './version';

const levels = { required: 'error', advice: 'note' } as const;

/** SARIF 2.1.0, as code hosts read it. Results are written as they come. */
export function sarif(): Format {
  let first = true;
  const troubles: object[] = [];
  return {
    begin(exercise) {
      const driver = {
        name: 'three-lanes',
        version,
        rules: catalog(exercise).map((rule) => ({
          id: rule.id,
          name: rule.title,
          shortDescription: { text: rule.title },
          fullDescription: { text: rule.why },
          help: { text: rule.hints.join('\n') },
          defaultConfiguration: { level: levels[rule.level] },
        })),
      };
      return `{"version":"2.1.0","$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
    },
    one(graded) {
      for (const { rule, message } of graded.report.trouble) {
        troubles.push({ level: 'error', message: { text: `${graded.file}: ${rule}: ${message}` } });
      }
      return graded.report.checks
        .filter((check) => check.status === 'fail')
        .flatMap((check) => check.findings.map((finding) => resultOf(graded, check, finding)))
        .map((result) => {
          const comma = first ? '' : ',';
          first = false;
          return `${comma}\n${JSON.stringify(result)}`;
        })
        .join('');
    },
    end({ failed }) {
      const invocation = { executionSuccessful: !failed, toolExecutionNotifications: troubles };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

function resultOf({ file }: Graded, check: Check, finding: Finding): object {
  const artifactLocation = { uri: uriOf(file) };
  const location = (range: Range) => ({ physicalLocation: { artifactLocation, region: regionOf(range) } });
  return {
    ruleId: check.id,
    level: levels[check.level],
    message: { text: finding.message },
    locations: [location(finding.range)],
    ...(finding.related?.length
      ? {
          relatedLocations: finding.related.map(({ message, range }) => ({
            ...location(range),
            message: { text: message },
          })),
        }
      : {}),
    ...(finding.fix
      ? {
          fixes: [
            {
              description: { text: finding.fix.title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: finding.fix.edits.map(({ range, text }) => ({
                    deletedRegion: regionOf(range),
                    insertedContent: { text },
                  })),
                },
              ],
            },
          ],
        }
      : {}),
  };
}

function regionOf({ start, end }: Range): object {
  return {
    ...{ startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    ...{ charOffset: start.offset, charLength: end.offset - start.offset },
  };
}

function uriOf(file: string): string {
  if (file === '-') return 'stdin';
  return file.split(/[\\/]/).map(encodeURIComponent).join('/');
}
