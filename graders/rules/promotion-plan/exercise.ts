import { exercise } from '../../exercise';
import { planViews } from '../../opinion/anchors';
import { Opinion } from '../../opinion/opinion';
import { weights } from '../../opinion/promotion-plan.weights';
import { seconded } from '../../opinion/second-opinion';
import { readDocument, type PlanDocument } from '../../read/plan/document';
import { languageNotes } from '../prose';
import type { Rule } from '../rule';
import { approvalGateRule } from './approval-gate';
import { dictionary } from './dictionary';
import { environmentLabelsRule } from './environment-labels';
import { laneOrderRule } from './lane-order';
import { maskedDataRule } from './masked-data';
import { planModel } from './model';
import { observabilityRule } from './observability';
import { oneArtifactRule } from './one-artifact';
import { quickRollbackRule } from './quick-rollback';
import { readableRule } from './readable';
import { specificRollbackRule } from './specific-rollback';
import { stageLikeProdRule } from './stage-like-prod';
import { task } from './task';
import { testGatesRule } from './test-gates';

/** Before a second opinion. In rubric order. */
export const planRules: Rule<PlanDocument>[] = [
  ...[readableRule, laneOrderRule, oneArtifactRule, testGatesRule, approvalGateRule, stageLikeProdRule],
  ...[maskedDataRule, observabilityRule, environmentLabelsRule, specificRollbackRule, quickRollbackRule],
];

/** How a pipeline goes from dev to stage to prod, in prose or YAML. */
export const promotionPlan = exercise<PlanDocument>({
  id: 'promotion-plan',
  read: (text) => readDocument(text, { dictionary, task }),
  rules: seconded(planRules, new Opinion(weights), planViews),
  model: planModel,
  notes: languageNotes,
});
