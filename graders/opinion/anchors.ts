import type { Statement } from '../language/statement';

/** A question that the opinion is asked about each part of a text. */
export interface Question {
  /** Concepts of the lexicon: who speaks of it names one of each list. */
  anchors: readonly (readonly string[])[];
  /** What a part is read as that satisfies it. */
  says: string;
}

/** What the opinion is asked for a check. */
export interface View {
  /** Ids of questions, all of which have to be satisfied: a check may have halves, said far from each other. Of some checks none. */
  asks: readonly string[];
  /** The id of a question that nothing may satisfy. */
  fault?: string;
  says: string;
}

/** Of one exercise: questions, and the checks that they are asked for, each by its id. */
export interface Views {
  questions: Readonly<Record<string, Question>>;
  checks: Readonly<Record<string, View>>;
}

/** In: questions that are each asked for the check of the same id. Out: its view. */
function asChecks(questions: Views['questions']): Views['checks'] {
  return Object.fromEntries(Object.entries(questions).map(([id, { says }]) => [id, { asks: [id], says }]));
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
export function areAnchored(statements: readonly Statement[], { anchors }: Question): boolean {
  const all = statements.map(stanceOf);
  const stands = (concept: string): boolean =>
    all.some(({ affirmed }) => affirmed.has(concept)) && !all.some(({ denied }) => denied.has(concept));
  return anchors.every((concepts) => concepts.some(stands));
}

const planChecks: Views['questions'] = {
  'one-artifact': {
    anchors: [['artifact', 'release', 'build', 'same', 'promote', 'single']],
    says: 'one artifact goes through all lanes unchanged',
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

/** The checks of a promotion plan. */
export const planViews: Views = {
  questions: {
    ...planChecks,
    'gate-before-stage': {
      anchors: [['check', 'test', 'green']],
      says: 'an automated check stands before stage',
    },
    'gate-before-prod': {
      anchors: [['check', 'test', 'green']],
      says: 'an automated check stands before prod',
    },
    'other-artifact': { anchors: [], says: 'what reaches prod isn’t what was tried in stage' },
    'way-around': { anchors: [], says: 'something reaches prod without stage, or before it' },
  },
  checks: {
    ...asChecks(planChecks),
    'lane-order': { asks: [], fault: 'way-around', says: 'dev, then stage, then prod' },
    'one-artifact': {
      asks: ['one-artifact'],
      fault: 'other-artifact',
      says: 'one artifact goes through all lanes unchanged',
    },
    'test-gates': {
      asks: ['gate-before-stage', 'gate-before-prod'],
      says: 'automated checks stand before stage and before prod',
    },
  },
};

const schemaChecks: Views['questions'] = {
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

/** The checks of a schema change. */
export const schemaViews: Views = { questions: schemaChecks, checks: asChecks(schemaChecks) };
