import type { PlanLane, PlanModel, Stated } from '$graders/model';
import type { Check, Evidence, Range } from '$graders/report';

/** One point that a plan has to make, and how the plan makes it. */
export interface Point {
  id: string;
  title: string;
  /** The check that asks for it. */
  check: string;
  /** The passages that say it, in the plan's order. Empty where nothing does. */
  says: Evidence[];
  /** What is missing, in a few words. */
  missing: string;
}

/** What a plan was understood to say, point by point, in the order in which a plan happens. */
export function pointsOf(model: PlanModel): Point[] {
  const stage = laneOf(model, 'stage');
  const prod = laneOf(model, 'prod');
  const { rollback, artifact } = model;
  return [
    point('lanes', 'Lanes', 'lane-order', entries(model), 'no lane is named'),
    point('artifact', 'Artifact', 'one-artifact', artifact.evidence, 'nothing is built'),
    point('tests-stage', 'Gate into stage: tests', 'test-gates', tests(stage), 'no test named'),
    point('tests-prod', 'Gate into prod: tests', 'test-gates', tests(prod), 'no test named'),
    point('approval', 'Gate into prod: approval', 'approval-gate', approvals(prod), 'nobody named'),
    point('schemas', 'Schemas in stage', 'stage-like-prod', stage.schemas, 'not said'),
    point('data', 'Data in stage', 'masked-data', stage.data, 'not said'),
    point('watched', 'Watched', 'observability', [...prod.watched, ...model.watched], 'nothing named'),
    point('labels', 'Split by environment', 'environment-labels', model.labels, 'not said'),
    point('back', 'Way back', 'specific-rollback', [...rollback.reverts, ...rollback.stops], 'not said'),
    point('bound', 'How quick', 'quick-rollback', rollback.bound, 'not said'),
  ];
}

/** Whether the plan makes a point. Two points may share a check: then each stands for itself. */
export function isMade({ says }: Point, check: Check | undefined): boolean {
  return check?.status === 'pass' || (check?.id === 'test-gates' && says.length > 0);
}

function point(id: string, title: string, check: string, says: readonly Evidence[], missing: string): Point {
  return { id, title, check, says: inOrder(says), missing };
}

const nothing = { entered: null, gates: [], schemas: [], data: [], watched: [] };

export function laneOf(model: PlanModel, lane: PlanLane['lane']): PlanLane {
  return model.lanes.find((one) => one.lane === lane) ?? { lane, ...nothing };
}

export const isApproval = ({ kind }: Stated) => kind === 'approval';

export function tests({ gates }: PlanLane): Stated[] {
  return gates.filter((gate) => !isApproval(gate));
}

export function approvals({ gates }: PlanLane): Stated[] {
  return gates.filter(isApproval);
}

function entries({ lanes }: PlanModel): Evidence[] {
  return lanes.flatMap(({ entered }) => (entered ? [entered] : []));
}

/** Each passage once, first things first. */
function inOrder(says: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  const placeOf = ({ start, end }: Range) => `${start.offset}-${end.offset}`;
  return [...says]
    .sort((a, b) => a.range.start.offset - b.range.start.offset)
    .filter(({ range }) => !seen.has(placeOf(range)) && seen.add(placeOf(range)));
}
