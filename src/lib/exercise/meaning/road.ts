import type { PlanModel } from '$graders/model';
import type { Evidence } from '$graders/report';
import { approvals, laneOf, tests } from './understood';

/** A gate on the road: closed where the plan states it, an empty place where it doesn't. */
export interface RoadGate {
  id: string;
  title: string;
  says: string[];
  evidence: Evidence | null;
  /** What to do about a missing one. */
  missing: string;
}

export interface RoadLane {
  lane: 'dev' | 'stage' | 'prod';
  evidence: Evidence | null;
  /** What the plan says happens there, in short readings. */
  says: string[];
}

export interface Road {
  artifact: string | null;
  built: string;
  lanes: RoadLane[];
  /** In front of stage; in front of prod. */
  gates: { stage: RoadGate[]; prod: RoadGate[] };
  back: RoadGate;
}

const readings = (says: readonly Evidence[]) => [...new Set(says.map((one) => one.says))];

/** A plan as the road is drawn from it. Nothing is invented: what the plan doesn't say stands empty. */
export function roadOf(model: PlanModel): Road {
  const [dev, stage, prod] = (['dev', 'stage', 'prod'] as const).map((lane) => laneOf(model, lane));
  if (!dev || !stage || !prod) throw new Error('A road has three lanes.');
  const { artifact, rollback } = model;
  const built = { one: 'Built once', rebuilt: 'Rebuilt on the way', unknown: 'Nothing says what is built' };
  return {
    artifact: artifact.policy === 'one' ? (artifact.name ?? null) : null,
    built: built[artifact.policy],
    lanes: [
      { lane: 'dev', evidence: dev.entered, says: readings([...dev.data, ...dev.schemas, ...dev.watched]) },
      { lane: 'stage', evidence: stage.entered, says: readings([...stage.schemas, ...stage.data]) },
      {
        lane: 'prod',
        evidence: prod.entered,
        says: readings([...model.rollout, ...prod.watched, ...model.watched]),
      },
    ],
    gates: {
      stage: [gate('tests-stage', 'Gate into stage', tests(stage), 'say which tests must pass')],
      prod: [
        gate('tests-prod', 'Gate into prod', tests(prod), 'say which tests must pass'),
        gate('approval', 'Approval', approvals(prod), 'say who signs before prod'),
      ],
    },
    back: gate(
      'back',
      'Way back',
      [...rollback.reverts, ...rollback.stops, ...rollback.bound],
      'say what goes back, and what stops',
    ),
  };
}

function gate(id: string, title: string, says: readonly Evidence[], missing: string): RoadGate {
  return { id, title, says: readings(says), evidence: says[0] ?? null, missing };
}
