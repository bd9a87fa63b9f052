import type { ExerciseSource } from '../schemas/exercise';
import { exerciseReferences } from '../schemas/references';
import { reportRepeated } from '../source/repeated';
import { unknownName } from '../source/wording';
import type { Yaml } from '../source/yaml';
import type { Graders } from './graders';
import { sectionIds, type Known } from './known';

/**
 * The checklist against the grader: each rule stands on exactly one line, and each line names a rule, a section and
 * an objective that are there. Out: whether answers can be graded by it.
 */
export function checkRubric(front: Yaml, graders: Graders, known: Known): boolean {
  const { grader, checks, keys } = front.glance([], exerciseReferences) ?? { checks: [], keys: [] };
  reportRepeated(front, ['keys'], keys, 'name', 'each key has one entry');
  reportRepeated(front, ['checks'], checks, 'rule', 'each rule has one line');
  checks.forEach(({ lesson, objective }, index) => {
    if (lesson !== undefined && !sectionIds(known).includes(lesson))
      front.report(['checks', index, 'lesson'], unknownName('section', lesson, sectionIds(known)));
    // Where the lesson can't be read no objective is known, and none is missed.
    if (objective !== undefined && known.objectives.length > 0 && !known.objectives.includes(objective))
      front.report(['checks', index, 'objective'], unknownName('objective', objective, known.objectives));
  });
  if (grader === undefined) return false;
  if (!graders.exercises.includes(grader)) {
    front.report(['grader'], unknownName('grader', grader, graders.exercises));
    return false;
  }
  return checkRules(front, grader, checks, graders, known);
}

/** Out: whether the lines bind exactly the grader's rules. */
function checkRules(
  front: Yaml,
  grader: string,
  checks: { rule?: string | undefined; lesson?: string | undefined }[],
  graders: Graders,
  known: Known,
): boolean {
  const rules = graders.rules(grader);
  const ids = rules.map(({ id }) => id);
  const strangers = checks.filter(({ rule }, index) => {
    const strange = rule !== undefined && !ids.includes(rule);
    if (strange) front.report(['checks', index, 'rule'], unknownName(`rule of ${grader}`, rule, ids));
    return strange;
  });
  const unbound = rules.filter(({ id, lesson }) => {
    const index = checks.findIndex(({ rule }) => rule === id);
    if (index < 0) front.report(['checks'], `no line has the rule "${id}" of ${grader}: add "- rule: ${id}"`);
    else if (checks[index]?.lesson === undefined && !sectionIds(known).includes(lesson))
      front.report(
        ['checks', index],
        `the rule "${id}" leads to the section "${lesson}", which the lesson does not have: name another, "lesson: …"`,
      );
    return index < 0;
  });
  return strangers.length === 0 && unbound.length === 0;
}

/** The sections that an exercise's checks lead to: a line's own, or its rule's. */
export function lessonsOf({ grader, checks }: ExerciseSource, graders: Graders): Set<string> {
  const own = new Map(checks.map(({ rule, lesson }) => [rule, lesson]));
  return new Set(graders.rules(grader).map(({ id, lesson }) => own.get(id) ?? lesson));
}
