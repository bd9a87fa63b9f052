import type { PlanLane, PlanModel, Stated } from '$graders/model';
import type { Check } from '$graders/report';
import { approvals, isApproval, tests } from './understood';

/**
 * In: a plan's model, and the checks of the same report. Out: the model with what a check was passed for by its wording standing
 * where rules found nothing, so that no point which passes stands empty.
 */
export function withWording(model: PlanModel, checks: readonly Check[]): PlanModel {
  const { artifact, rollback } = model;
  const heard = (check: string, kind: string): Stated[] =>
    (checks.find(({ id }) => id === check)?.evidence ?? [])
      .filter(({ by }) => by === 'wording')
      .map((evidence) => ({ ...evidence, kind }));
  const or = (found: Stated[], check: string, kind: string) => (found.length ? found : heard(check, kind));
  const gatesOf = (lane: PlanLane): Stated[] => [
    ...or(tests(lane), 'test-gates', 'tests'),
    ...(lane.lane === 'prod'
      ? or(approvals(lane), 'approval-gate', 'approval')
      : lane.gates.filter(isApproval)),
  ];
  const lanes = model.lanes.map((lane): PlanLane => {
    if (lane.lane === 'dev') return lane;
    if (lane.lane === 'prod') return { ...lane, gates: gatesOf(lane) };
    const schemas = or(lane.schemas, 'stage-like-prod', 'schema');
    return { ...lane, gates: gatesOf(lane), schemas, data: or(lane.data, 'masked-data', 'data') };
  });
  const built = artifact.evidence.length ? [] : heard('one-artifact', 'artifact');
  const watched = [...model.watched, ...lanes.flatMap((lane) => lane.watched)];
  const isBack = rollback.reverts.length + rollback.stops.length > 0;
  return {
    ...model,
    lanes,
    artifact: built.length ? { ...artifact, policy: 'one', evidence: built } : artifact,
    watched: watched.length ? model.watched : heard('observability', 'metric'),
    labels: or(model.labels, 'environment-labels', 'label'),
    rollback: {
      ...rollback,
      reverts: isBack ? rollback.reverts : heard('specific-rollback', 'revert'),
      bound: or(rollback.bound, 'quick-rollback', 'bound'),
    },
  };
}
