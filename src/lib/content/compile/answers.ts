import type { RubricLine } from '$graders/rules/rule';
import { samplesSource, type ExerciseSource } from '../schemas/exercise';
import { unknownName } from '../source/wording';
import { readYaml, type Yaml } from '../source/yaml';
import type { Folder } from './folder';
import type { Graders } from './graders';

/**
 * Grades what stands beside the exercise: the starter must leave something to mend, each solution must pass every
 * check, and each sample must miss exactly the checks that it says.
 */
export function checkAnswers(front: Yaml<ExerciseSource>, folder: Folder, graders: Graders, rubric: RubricLine[]): void {
  const { grader, language, solutions } = front.value;
  const failing = (text: string) =>
    graders
      .grade(grader, text, rubric)
      .checks.filter(({ status }) => status === 'fail')
      .map(({ id }) => id);

  const starter = folder.open(language === 'yaml' ? 'starter.yaml' : 'starter.md');
  if (graders.grade(grader, starter.text, rubric).verdict === 'pass')
    starter.report(0, 'this starter passes every required check: leave something to mend');
  solutions.forEach(({ file, }, index) => {
    if (!folder.has(file)) return;
    const missed = failing(folder.open(file).text);
    if (missed.length > 0)
      front.report(['solutions', index, 'file'], `"${file}" does not pass ${missed.join(', ')}; a solution passes every check`);
  });
  checkSamples(folder, failing, rubric.map(({ rule }) => rule));
}

function checkSamples(folder: Folder, failing: (text: string) => string[], rules: string[]): void {
  if (!folder.has('samples/samples.yaml')) return;
  const samples = readYaml(folder.open('samples/samples.yaml'), samplesSource);
  const listed = samples?.value.map(({ file }) => file) ?? [];
  const lost = folder.in('samples').list().filter((file) => file !== 'samples.yaml' && !listed.includes(file));
  for (const file of samples ? lost : []) samples?.report([], `"${file}" is not listed: nothing says what it shows`);
  samples?.value.forEach(({ file, fails }, index) => {
    fails.forEach((id, nth) => {
      if (!rules.includes(id)) samples.report([index, 'fails', nth], unknownName('check', id, rules));
    });
    const path = `samples/${file}`;
    if (!folder.has(path)) {
      samples.report([index, 'file'], `there is no file "${file}" beside samples.yaml`);
      return;
    }
    const got = failing(folder.open(path).text);
    const more = got.filter((id) => !fails.includes(id));
    const less = fails.filter((id) => rules.includes(id) && !got.includes(id));
    if (more.length > 0) samples.report([index, 'fails'], `"${file}" also fails ${more.join(', ')}, which is not listed`);
    if (less.length > 0) samples.report([index, 'fails'], `"${file}" passes ${less.join(', ')}, which is listed as failing`);
  });
}
