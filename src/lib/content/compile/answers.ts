import type { RubricLine } from '$graders/rules/rule';
import { samplesSource, type ExerciseSource } from '../schemas/exercise';
import { unknownName } from '../source/wording';
import { Yaml } from '../source/yaml';
import { starterOf } from './exercise';
import type { Folder } from './folder';
import type { Graders } from './graders';

export interface Grading {
  graders: Graders;
  samples: 'graded' | 'trusted';
}

/**
 * Grades what stands beside the exercise: the starter must leave something to mend, each solution must pass every
 * check, and each sample must miss exactly the checks that it says.
 */
export function checkAnswers(
  front: Yaml,
  exercise: ExerciseSource,
  folder: Folder,
  { graders, samples }: Grading,
  rubric: RubricLine[],
): void {
  const report = (text: string) => graders.grade(exercise.grader, text, rubric);
  const failing = (text: string) =>
    report(text)
      .checks.filter(({ status }) => status === 'fail')
      .map(({ id }) => id);

  const starter = folder.open(starterOf(exercise));
  if (report(starter.text).verdict === 'pass')
    starter.report(0, 'this starter passes every required check: leave something to mend');
  exercise.solutions.forEach(({ file }, index) => {
    if (!folder.has(file)) return;
    const missed = failing(folder.open(file).text).join(', ');
    if (missed)
      front.report(['solutions', index, 'file'], `"${file}" does not pass ${missed}; a solution passes every check`);
  });
  if (samples === 'graded' && folder.has('samples/samples.yaml'))
    checkSamples(
      folder.in('samples'),
      failing,
      rubric.map(({ rule }) => rule),
    );
}

function checkSamples(folder: Folder, failing: (text: string) => string[], rules: string[]): void {
  const yaml = Yaml.open(folder.open('samples.yaml'));
  const samples = yaml?.read([], samplesSource);
  if (!yaml || !samples) return;
  const listed = ['samples.yaml', ...samples.map(({ file }) => file)];
  for (const file of folder.list().filter((one) => !listed.includes(one)))
    yaml.report([], `"${file}" is not listed: nothing says what it shows`);
  samples.forEach(({ file, fails }, index) => {
    fails.forEach((id, nth) => {
      if (!rules.includes(id)) yaml.report([index, 'fails', nth], unknownName('check', id, rules));
    });
    if (!folder.has(file)) {
      yaml.report([index, 'file'], `there is no file "${file}" beside samples.yaml`);
      return;
    }
    const got = failing(folder.open(file).text);
    const more = got.filter((id) => !fails.includes(id)).join(', ');
    const less = fails.filter((id) => rules.includes(id) && !got.includes(id)).join(', ');
    if (more) yaml.report([index, 'fails'], `"${file}" also fails ${more}, which is not listed`);
    if (less) yaml.report([index, 'fails'], `"${file}" passes ${less}, which is listed as failing`);
  });
}
