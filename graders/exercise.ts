import type { ExerciseId } from './report';
import { judge, type Judged } from './judge';
import type { RubricLine, Rule } from './rules/rule';

/** What makes an exercise: how its texts are read, what is asked of them, and what was understood. */
export interface ExerciseDefinition<Document> {
  id: ExerciseId;
  /** Text in, document out. Takes anything; what can't be read is for the rule `readable` to say. */
  read(text: string): Document;
  /** In rubric order. */
  rules: Rule<Document>[];
  /** What the page shows as "what your text means"; null where there is nothing to show. */
  model(document: Document): unknown;
  /** Sentences about the whole text, such as "The rules understand English only." */
  notes?(document: Document): string[];
  /** A sentence with the text's secrets masked. What findings say goes through it. */
  masked?(document: Document, sentence: string): string;
}

/** What the catalog, pages and documents may know of a rule: everything but how it checks. */
export type RuleCard = Omit<Rule<never>, 'check'>;

/** An exercise as the one door knows it; the type of its document stays inside. */
export interface Exercise {
  id: ExerciseId;
  rules: RuleCard[];
  judge(text: string, rubric: RubricLine[] | undefined): Judged;
}

/** Closes over the document's type, so that exercises of every kind can stand in one list. */
export function exercise<Document>(definition: ExerciseDefinition<Document>): Exercise {
  return {
    id: definition.id,
    rules: definition.rules,
    judge: (text, rubric) => judge(definition, text, rubric),
  };
}
