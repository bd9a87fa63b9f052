import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const observabilityRule: Rule<PlanDocument> = {
  id: 'observability',
  title: 'Something concrete is watched',
  level: 'required',
  why: '“We monitor everything” means that a customer calls first. A named metric with somebody looking finds it in minutes.',
  hints: [
    'Which number would move first if this release were wrong?',
    'Name metrics, logs or alerts, and when they are looked at.',
    'For example: “For 24 hours we watch rows loaded, freshness and failed tasks.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, watched),
  good: [
    good('metrics by name', sound),
    good('an alert', 'An alert fires if the row count is more than 5 % below the median.\n'),
    good('in YAML', 'alerts:\n  - metric: orders_rows_rejected\n    threshold: "> 50 in 10m"\n'),
  ],
  bad: [
    bad('everything', ['We monitor everything closely'], 'We monitor everything closely.\n'),
    bad(
      'nothing about it',
      [''],
      changed(
        ['- After the deploy we watch rows loaded, freshness and failed tasks.\n', ''],
        ['- Every metric and alert has an env label.\n', ''],
      ),
    ),
    bad(
      'a question',
      ['Which metrics should we watch after the rollout'],
      'Which metrics should we watch after the rollout?\n',
    ),
  ],
};

/** What a plan or an answer watches during and after the rollout. */
export const watched = once(hearWatched);

function hearWatched(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement of what is watched during or after the rollout.',
  };
  for (const statement of document.statements) {
    if (
      statement.stated.some((one) => one.says('mute') && /\buntil\b|\bmuted\b/.test(one.said)) ||
      isSetting(statement)
    )
      continue;
    for (const clause of statement.stated) {
      const place = { start: clause.start, end: clause.end };
      const metric = clause.find('metric');
      const watching = clause.names('watch') || statement.about('watch', 'telemetry');
      if (clause.says('mute') && clause.names('watch', 'metric', 'telemetry')) {
        said.against.push({ ...place, says: 'an alert that nobody hears watches nothing.' });
      } else if (metric.length && isWatched(statement, clause)) {
        if (metric.some((hit) => clause.affirms(hit)) || (clause.names('watch') && isThreshold(clause)))
          said.for.push({ ...place, says: `watches ${nameOf(clause)}` });
      } else if (watching && clause.says('watch')) {
        said.nearly.push({
          ...place,
          reason: 'vague',
          says: 'this watches, but nothing in particular. Name a metric, a log or an alert: rows loaded, freshness, failed tasks.',
        });
      }
    }
  }
  if (said.for.length) said.against = said.against.filter(() => false);
  return said;
}

/** `retries=3`: how the job is set, not what is watched. */
function isSetting({ clauses }: Statement): boolean {
  return clauses.some((one) =>
    /\bretr(?:y|ies)(?:_delay| delay)? ?= ?\d|\bcount = 0\b|\b(?:my|the) (?:laptop|notebook)\b/.test(
      one.said,
    ),
  );
}

function isThreshold(clause: Clause): boolean {
  return /[<>≥≤%\d]/.test(clause.said);
}

/** Watched: by a verb, a label, or in the part about prod; not a test that gates a lane. */
function isWatched(statement: Statement, clause: Clause): boolean {
  if (statement.about('rollback') && !clause.names('watch')) return false;
  if (clause.lanes.length === 1 && clause.lanes[0] !== 'prod') return false;
  const gate =
    clause.names('check') ||
    statement.about('check', 'must') ||
    (statement.clauses.some((one) => one.names('check')) &&
      !statement.clauses.some((one) => one.names('watch')));
  if (statement.about('watch', 'telemetry') || isAfterwards(statement)) return true;
  const verb =
    clause.names('watch') ||
    statement.clauses.some((one) => one.counts && one.names('watch') && !one.names('metric'));
  if (gate && !verb) return false;
  if (verb)
    return !(gate && statement.home.at === 'stage' && !/\b(?:alert|watch|monitor)\w*\b/.test(clause.said));
  return (
    statement.home.at === 'prod' &&
    !gate &&
    clause.names('telemetry', 'metric') &&
    !clause.names('lockfree', 'ddl', 'backfill') &&
    !clause.names('approve', 'artifact')
  );
}

function nameOf(clause: Clause): string {
  const names = clause.find('metric').map((hit) =>
    clause.words
      .slice(hit.from, hit.to)
      .map((word) => word.raw)
      .join(' '),
  );
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .join(' and ');
}

/** Under "After", "Post-deploy", "For 48 h", "How do we notice trouble?". */
function isAfterwards(statement: Statement): boolean {
  const metrics = statement.hits.filter((hit) => hit.concept === 'metric');
  if (new Set(metrics.map((hit) => hit.from)).size < 2) return false;
  if (statement.passage.kind === 'item' && isBareList(statement)) return true;
  if (
    statement.topics.some(
      (topic) =>
        topic.words.some((word) => /^(notic|see|know|tel|find|learn|trouble)$/.test(word.stem)) &&
        topic.words.length <= 8,
    )
  )
    return true;
  return statement.topics.some(
    (topic) =>
      topic.words.length <= 4 &&
      /^(after|afterward|post|for|first|under|eye|on|during)$/.test(topic.words[0]?.stem ?? ''),
  );
}

/** A bullet of nothing but metrics: "👀 insert errors, p95, % filled". */
function isBareList(statement: Statement): boolean {
  return statement.clauses.every(
    (one) =>
      !one.names(
        'check',
        'test',
        'ddl',
        'lockfree',
        'rollback',
        'artifact',
        'approve',
        'mask',
        'stage',
        'dev',
      ),
  );
}
