/** What a grader understood, as data, so that a page can show it. Secrets are masked here too. */
import type { Evidence, Range } from './report';

export type Lane = 'dev' | 'stage' | 'prod';

/** How a value came to stand in an environment. */
export interface Origin {
  kind: 'own' | 'anchor' | 'defaults';
  /** The anchor's or section's name: `base`, `defaults`. */
  name?: string;
  /** Where the anchor is used (`<<: *base`), for kind `anchor`. */
  use?: Range;
}

export interface ConfigValue {
  /** As the exercise names it: `src_conn`. For other keys: as written, dotted where grouped. */
  key: string;
  /** As the learner wrote it: `srcConn`. */
  writtenAs: string;
  /** From the document's root: `environments.dev.srcConn`. */
  path: string;
  type: 'string' | 'number' | 'boolean' | 'null' | 'list' | 'mapping';
  /** As a person would read it; secrets masked. `""` for an empty string. */
  shown: string;
  range: Range;
  origin: Origin;
}

export interface ConfigEnvironment {
  lane: Lane | null;
  /** As the learner wrote it: `staging`. */
  name: string;
  nameRange: Range;
  values: ConfigValue[];
}

export interface ConfigModel {
  kind: 'config';
  format: 'yaml' | 'json';
  environments: ConfigEnvironment[];
}

/** Something a plan states, with the passage that states it. */
export interface Stated extends Evidence {
  /** `tests`, `approval`, `freeze`, …: what kind of thing, in the field's word. */
  kind: string;
  /** Who, for approvals and duties: "the data owner". */
  who?: string;
}

export interface PlanLane {
  lane: Lane;
  /** Where the lane is first entered; null where the plan never says so. */
  entered: Evidence | null;
  /** What must hold before the lane is entered. */
  gates: Stated[];
  schemas: Stated[];
  data: Stated[];
  watched: Stated[];
}

export interface PlanModel {
  kind: 'plan';
  lanes: PlanLane[];
  artifact: { policy: 'one' | 'rebuilt' | 'unknown'; name?: string; evidence: Evidence[] };
  rollout: Stated[];
  watched: Stated[];
  labels: Stated[];
  rollback: { reverts: Stated[]; stops: Stated[]; bound: Stated[] };
}

export interface SchemaStep {
  /** 1-based place among the bullets. */
  number: number;
  range: Range;
  text: string;
  lane: Lane | null;
  /** `ddl`, `write`, `read`, `backfill`, `check`, `rollback`, `watch`. */
  kinds: string[];
  /** What it says about locks and downtime, where it does. */
  locks: Evidence[];
}

export interface SchemaModel {
  kind: 'schema-change';
  steps: SchemaStep[];
  rollback: Stated[];
  watched: Stated[];
}

export type Model = ConfigModel | PlanModel | SchemaModel;
