import { exercise } from '../../exercise';
import { readDocument, type PlanDocument } from '../../read/plan/document';
import { languageNotes } from '../prose';
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

/** How a pipeline goes from dev to stage to prod, in prose or YAML. */
export const promotionPlan = exercise<PlanDocument>({
  id: 'promotion-plan',
  read: (text) => readDocument(text, { dictionary, task }),
  rules: [
    ...[readableRule, laneOrderRule, oneArtifactRule, testGatesRule, approvalGateRule, stageLikeProdRule],
    ...[maskedDataRule, observabilityRule, environmentLabelsRule, specificRollbackRule, quickRollbackRule],
  ],
  model: planModel,
  notes: languageNotes,
});
