import { exercise } from '../../exercise';
import { schemaViews } from '../../opinion/anchors';
import { Opinion } from '../../opinion/opinion';
import { weights } from '../../opinion/schema-change.weights';
import { seconded } from '../../opinion/second-opinion';
import { readDocument, type PlanDocument } from '../../read/plan/document';
import { languageNotes } from '../prose';
import type { Rule } from '../rule';
import { backwardCompatibleRule } from './backward-compatible';
import { bulletCountRule } from './bullet-count';
import { deployOrderRule } from './deploy-order';
import { dictionary } from './dictionary';
import { laneOrderRule } from './lane-order';
import { schemaModel } from './model';
import { observabilityRule } from './observability';
import { rollbackRule } from './rollback';
import { stageValidationRule } from './stage-validation';
import { task } from './task';
import { zeroDowntimeRule } from './zero-downtime';

/** Before a second opinion. In rubric order. */
export const schemaRules: Rule<PlanDocument>[] = [
  ...[bulletCountRule, laneOrderRule, backwardCompatibleRule, deployOrderRule],
  ...[stageValidationRule, zeroDowntimeRule, rollbackRule, observabilityRule],
];

/** How a nullable column goes through three lanes, in five to seven bullets. */
export const schemaChange = exercise<PlanDocument>({
  id: 'schema-change',
  read: (text) => readDocument(text, { dictionary, task }),
  rules: seconded(schemaRules, new Opinion(weights), schemaViews),
  model: schemaModel,
  notes: languageNotes,
});
