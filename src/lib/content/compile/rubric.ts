import type { ExerciseSource } from '../schemas/exercise';
import { unknownName } from '../source/wording';
import type { Yaml } from '../source/yaml';
import type { Graders } from './graders';
import type { Known } from './known';

/**
 * The checklist against the grader: each rule stands on exactly one line, and each line names a rule and a
 * section that are there. Out: whether the graders know the exercise at all.
 */
export function checkRubric(front: Yaml<ExerciseSource>, graders: Graders, known: Known): boolean {
  const { grader, checks, keys = [] } = front.value;
  if (!graders.exercises.includes(grader)) {
    if (!graders.awaited.includes(grader))
      front.report(['grader'], unknownName('grader', grader, graders.exercises));
    return false;
  }
  const rules = graders.rules(grader).map(({ id }) => id);
  const sections = known.sections.map(({ id }) => id);
  const bound = new Set<string>();
  checks.forEach(({ rule, lesson }, index) => {
    if (!rules.includes(rule)) front.report(['checks', index, 'rule'], unknownName(`rule of ${grader}`, rule, rules));
    if (bound.has(rule)) front.report(['checks', index, 'rule'], `the rule "${rule}" stands on two lines; each stands on one`);
    bound.add(rule);
    if (lesson !== undefined && !sections.includes(lesson))
      front.report(['checks', index, 'lesson'], unknownName('section', lesson, sections));
  });
  for (const { id, lesson } of graders.rules(grader)) {
    if (!bound.has(id)) front.report(['checks'], `no line has the rule "${id}" of ${grader}: add "- rule: ${id}"`);
    const own = checks.find((line) => line.rule === id)?.lesson;
    if (bound.has(id) && own === undefined && !sections.includes(lesson)) {
      const index = checks.findIndex((line) => line.rule === id);
      front.report(['checks', index], `the rule "${id}" leads to the section "${lesson}", which the lesson does not have: name another, "lesson: …"`);
    }
  }
  const names = keys.map(({ name }) => name);
  names.forEach((name, index) => {
    if (names.indexOf(name) < index) front.report(['keys', index, 'name'], `the key "${name}" stands twice`);
  });
  return true;
}

/** The sections that an exercise's checks lead to: a line's own, or its rule's. */
export function lessonsOf({ grader, checks }: ExerciseSource, graders: Graders): Set<string> {
  const own = new Map(checks.map(({ rule, lesson }) => [rule, lesson]));
  return new Set(graders.rules(grader).map(({ id, lesson }) => own.get(id) ?? lesson));
}
