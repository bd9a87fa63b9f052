/** The grading worker: the one place of the app where graders run. It loads the exercise that the page is about. */
import type { Exercise } from '$graders/exercise';
import type { ExerciseId } from '$graders/report';
import { reportOf } from '$graders/report-of';
import type { AskName, Asks, Request, Response, RuleExamples } from './protocol';

/** Each exercise brings rules and words of its own, about half of all the code: a page downloads one. */
const exercises: Record<ExerciseId, () => Promise<Exercise>> = {
  'environment-config': async () =>
    (await import('$graders/rules/environment-config/exercise')).environmentConfig,
  'promotion-plan': async () => (await import('$graders/rules/promotion-plan/exercise')).promotionPlan,
  'schema-change': async () => (await import('$graders/rules/schema-change/exercise')).schemaChange,
};

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    post({ id: data.id, answer: await answer(data) });
  } catch (error) {
    post({ id: data.id, trouble: error instanceof Error ? error.message : String(error) });
  }
};

async function answer({ name, what }: Request): Promise<Asks[AskName]['out']> {
  if (name === 'grade') {
    const { exercise, text, options } = what as Asks['grade']['in'];
    return reportOf(await open(exercise), text, options);
  }
  if (name === 'convert') {
    const { text, to } = what as Asks['convert']['in'];
    return (await import('./convert')).convert(text, to);
  }
  return examplesOf(what as Asks['examples']['in']);
}

async function open(id: string): Promise<Exercise> {
  if (!Object.hasOwn(exercises, id)) throw new Error(`There is no exercise "${id}".`);
  return exercises[id as ExerciseId]();
}

async function examplesOf({ exercise, rule }: Asks['examples']['in']): Promise<RuleExamples> {
  const card = (await open(exercise)).rules.find(({ id }) => id === rule);
  return { good: card?.good ?? [], bad: card?.bad ?? [] };
}

function post(response: Response) {
  self.postMessage(response);
}
