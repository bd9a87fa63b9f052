/** The grading worker: the one place of the app where graders run. */
import { catalog } from '$graders/catalog';
import { grade } from '$graders/grade';
import { convert } from './convert';
import type { AskName, Asks, Request, Response, RuleExamples } from './protocol';

self.onmessage = ({ data }: MessageEvent<Request>) => {
  try {
    post({ id: data.id, answer: answer(data) });
  } catch (error) {
    post({ id: data.id, trouble: error instanceof Error ? error.message : String(error) });
  }
};

function answer({ name, what }: Request): Asks[AskName]['out'] {
  if (name === 'grade') {
    const { exercise, text, options } = what as Asks['grade']['in'];
    return grade(exercise, text, options);
  }
  if (name === 'convert') {
    const { text, to } = what as Asks['convert']['in'];
    return convert(text, to);
  }
  return examplesOf(what as Asks['examples']['in']);
}

function examplesOf({ exercise, rule }: Asks['examples']['in']): RuleExamples {
  const entry = catalog(exercise).find(({ id }) => id === rule);
  return { good: entry?.good ?? [], bad: entry?.bad ?? [] };
}

function post(response: Response) {
  self.postMessage(response);
}
