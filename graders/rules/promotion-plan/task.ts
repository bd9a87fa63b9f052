/** What the exercise asks, in its own words and in those of its rubric: pasting it back is no plan. */
export const task = `
Draft the plan that takes a new pipeline, which loads orders data, from dev to stage to prod: gates (tests, approvals), observability checks, rollback steps.
Plan the promotion of a new pipeline which loads orders data from dev to stage to prod, with gates, tests, approvals, observability checks and rollback steps.
Write a short plan for promoting a pipeline that loads orders data from dev to stage to prod. Include gates, tests, approvals, observability checks and rollback steps.
Self-check: stage validation uses production-like schemas and masked data; one built artifact (tag) goes through all environments;
rollback is specific and quick (revert the tag, disable the new DAG's runs).
The plan takes dev, then stage, then prod, in that order, with no way into prod around stage.
Builds one artifact once (image, wheel, tag, digest) and promotes it unchanged.
Has at least one concrete automated check that must pass before stage, and one before prod.
Has a named person or role approve before prod. Gives stage production-like schemas. Gives stage masked, anonymised or synthetic data, not raw production data.
Watches something concrete during or after the rollout: which metric, log or alert. Labels or splits metrics, logs, alerts or runs by environment.
Names what is reverted (previous tag, image, release) and stops the new runs (pause or disable the DAG, schedule, deployment).
Bounds rollback in time or makes it one step, one command or automatic.
`;
