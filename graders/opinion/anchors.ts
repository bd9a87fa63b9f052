import type { Statement } from '../language/statement';

/** What the opinion has to know of a check beside its weights. */
export interface View {
  /** Concepts of the lexicon: who speaks of this check names one of each list. */
  anchors: readonly (readonly string[])[];
  /** What its evidence is read as. */
  says: string;
}

/** A check of two halves, each a view of its own: they may be said far from each other. */
export interface Whole {
  halves: readonly [string, string];
  says: string;
}

/** By the ids of checks. */
export type Views = Readonly<Record<string, View | Whole>>;

/** The ids of an exercise's checks, without those of halves. */
export function checksOf(views: Views): string[] {
  const halves = Object.values(views).flatMap((view) => ('halves' in view ? [...view.halves] : []));
  return Object.keys(views).filter((id) => !halves.includes(id));
}

/** In: the views of an exercise and the id of one. Out: the ids and views that are asked for it: its own, or those of its halves. */
export function askedFor(views: Views, id: string): { id: string; view: View }[] {
  const view = views[id];
  if (!view) return [];
  return 'halves' in view ? view.halves.flatMap((half) => askedFor(views, half)) : [{ id, view }];
}

/** What a statement says of concepts: those that it affirms, and those that some clause of it denies. */
interface Stance {
  affirmed: ReadonlySet<string>;
  denied: ReadonlySet<string>;
}

const stances = new WeakMap<Statement, Stance>();

function stanceOf(statement: Statement): Stance {
  let stance = stances.get(statement);
  if (!stance) stances.set(statement, (stance = findStance(statement)));
  return stance;
}

function findStance({ stated }: Statement): Stance {
  const affirmed = new Set<string>();
  const denied = new Set<string>();
  for (const clause of stated) {
    const here = new Set(clause.hits.filter((hit) => clause.affirms(hit)).map(({ concept }) => concept));
    for (const concept of here) affirmed.add(concept);
    for (const { concept } of clause.hits) if (!here.has(concept)) denied.add(concept);
  }
  return { affirmed, denied };
}

/** In: statements that are meant. Out: whether they name what the check is about, and nowhere deny it. */
export function areAnchored(statements: readonly Statement[], { anchors }: View): boolean {
  const all = statements.map(stanceOf);
  const stands = (concept: string): boolean =>
    all.some(({ affirmed }) => affirmed.has(concept)) && !all.some(({ denied }) => denied.has(concept));
  return anchors.every((concepts) => concepts.some(stands));
}

export const planViews: Views = {
  'one-artifact': {
    anchors: [['artifact', 'release', 'build', 'same', 'promote', 'single']],
    says: 'one artifact goes through all lanes unchanged',
  },
  'test-gates': {
    halves: ['gate-before-stage', 'gate-before-prod'],
    says: 'automated checks stand before stage and before prod',
  },
  'gate-before-stage': {
    anchors: [['check', 'test', 'green']],
    says: 'an automated check stands before stage',
  },
  'gate-before-prod': {
    anchors: [['check', 'test', 'green']],
    says: 'an automated check stands before prod',
  },
  'approval-gate': { anchors: [['approve', 'role', 'must']], says: 'somebody approves before prod' },
  'stage-like-prod': { anchors: [['schema', 'prodlike', 'like']], says: 'stage has the schemas of prod' },
  'masked-data': { anchors: [['mask', 'personal', 'raw']], says: 'the data in stage are masked or made up' },
  observability: { anchors: [['metric', 'watch', 'telemetry']], says: 'something concrete is watched' },
  'environment-labels': {
    anchors: [
      ['label', 'telemetry', 'metric', 'watch'],
      ['env', 'everyLane', 'dev', 'stage', 'prod'],
    ],
    says: 'what is watched is told apart by environment',
  },
  'specific-rollback': {
    anchors: [['revert', 'rollback', 'stop', 'previous', 'comeBack']],
    says: 'the old version comes back and new runs stop',
  },
  'quick-rollback': {
    anchors: [['rollback', 'revert', 'quickOne', 'automatic', 'comeBack', 'previous']],
    says: 'the way back is quick',
  },
};

export const schemaViews: Views = {
  'backward-compatible': {
    anchors: [['additive', 'unaffected', 'schemaWord', 'schemaStep', 'unbothered']],
    says: 'today’s readers and writers go on working',
  },
  'deploy-order': {
    anchors: [['schemaStep', 'schemaWord', 'ddl', 'codeStep']],
    says: 'the schema changes before the code that uses it',
  },
  'stage-validation': { anchors: [['test', 'check']], says: 'the change is tested in stage before prod' },
  'zero-downtime': {
    anchors: [['lockfree', 'outage', 'gentle', 'yields', 'strain', 'backfill', 'schemaStep']],
    says: 'the change takes no long lock',
  },
  rollback: {
    anchors: [
      [
        'rollback',
        'revert',
        'flag',
        'switched',
        'switchOff',
        'undoCommand',
        'columnStays',
        'bygone',
        'previous',
      ],
    ],
    says: 'there is a way back',
  },
  observability: {
    anchors: [['metric', 'watch', 'watching', 'measure']],
    says: 'something concrete is watched',
  },
};
