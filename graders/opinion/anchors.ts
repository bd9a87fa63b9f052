import type { Statement } from '../language/statement';
import type { Lane } from '../model';

/** What the opinion has to know of a check beside its weights. */
export interface View {
  /** Concepts of the lexicon: who speaks of this check names one of each list. */
  anchors: readonly (readonly string[])[];
  /** The lane that it has to be about; every lane will do. */
  lane?: Lane;
  /** What it asks is often said half here, half far away. */
  apart?: true;
  /** What its evidence is read as. */
  says: string;
}

/** By the ids of checks. */
export type Views = Readonly<Record<string, View>>;

const allLanes: readonly Lane[] = ['dev', 'stage', 'prod'];

function isUnder({ home, topics }: Statement, lane: Lane): boolean {
  return home.at === lane || home.to === lane || topics.some(({ lanes }) => lanes.includes(lane));
}

/** The lanes that statements name, or stand under. */
export function lanesAbout(statements: readonly Statement[]): Lane[] {
  return allLanes.filter((lane) => statements.some((one) => one.names(lane) || isUnder(one, lane)));
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
export function areAnchored(statements: readonly Statement[], { anchors, lane }: View): boolean {
  const all = statements.map(stanceOf);
  if (
    lane &&
    !lanesAbout(statements).includes(lane) &&
    !all.some(({ affirmed }) => affirmed.has('everyLane'))
  )
    return false;
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
    anchors: [['check', 'test', 'green']],
    lane: 'prod',
    apart: true,
    says: 'automated checks stand before stage and before prod',
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
