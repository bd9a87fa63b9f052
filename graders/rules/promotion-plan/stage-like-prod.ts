import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const stageLikeProdRule: Rule<PlanDocument> = {
  id: 'stage-like-prod',
  title: 'Stage has production-like schemas',
  level: 'required',
  why: 'On toy tables everything fits. The type that doesn’t, the column that is missing, shows in prod.',
  hints: [
    'Would a wrong column type be noticed in stage?',
    'Say what stage’s tables have in common with production’s: schemas, DDL, types.',
    'For example: “Stage has production’s schemas, applied by the same migrations.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, stageLikeProd),
  good: [
    good('production’s schemas', sound),
    good('cloned', 'A nightly job clones prod’s table definitions into stage.\n'),
    good('in YAML', 'stage:\n  schema: identical to prod\n'),
  ],
  bad: [
    bad(
      'toy tables',
      ['Stage has a reduced schema with two tables'],
      'Stage has a reduced schema with two tables.\n',
    ),
    bad(
      'nothing about it',
      [''],
      changed(["Stage has production's schemas. Its rows are masked.", 'Stage has masked rows.']),
    ),
    bad(
      'a wish',
      ['We plan to align stage’s tables with prod’s next quarter'],
      'We plan to align stage’s tables with prod’s next quarter.\n',
    ),
  ],
};

/** What a plan says about stage's tables: shaped like production's, or something else. */
export const stageLikeProd = once(hearStageLikeProd);

function hearStageLikeProd(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that stage has production-like schemas.',
  };
  for (const statement of document.statements) {
    for (const clause of statement.stated) {
      const place = { start: clause.start, end: clause.end };
      const schema =
        clause.names('schema') ||
        /\bvarchar\b|\btyped\b/.test(clause.said) ||
        (statement.passage.kind === 'cell'
          ? statement.about('schema')
          : statement.labelled('schema') && statement.passage.kind !== 'sentence');
      const lane = inStage(statement, clause);
      if (!schema && !clause.names('prodlike')) continue;
      if (isElsething(clause) || isOutdated(statement)) continue;
      const charge = lane === 'stage' && schema && differs(clause);
      if (charge)
        said.against.push({
          ...place,
          says: 'stage’s tables are not production’s here. A change that passes on other tables has proved little.',
        });
      else if (
        lane !== 'elsewhere' &&
        (lane === 'stage' || clause.names('like', 'prodlike')) &&
        likeProd(statement, clause, schema)
      )
        said.for.push({ ...place, says: 'stage has production’s schemas' });
      else if (lane === 'stage' && clause.names('prodlike'))
        said.nearly.push({
          ...place,
          reason: 'vague',
          says: 'say what is like production: the schemas, the tables, the types.',
        });
    }
  }
  return said;
}

function inStage(statement: Statement, clause: Clause): 'stage' | 'unknown' | 'elsewhere' {
  if (clause.lanes.includes('dev') && !clause.lanes.includes('stage')) return 'elsewhere';
  if (clause.lanes.includes('stage') || statement.home.at === 'stage' || statement.home.to === 'stage')
    return 'stage';
  if (statement.about('stage') || statement.lanes.includes('stage') || statement.carried === 'stage')
    return 'stage';
  if (clause.lanes.includes('dev') || statement.home.at === 'dev') return 'elsewhere';
  const labels = statement.topics.filter((topic) => topic.lanes.length > 0);
  const onlyProd = labels.every((topic) => topic.lanes.every((lane) => lane === 'prod'));
  return labels.length > 0 && onlyProd ? 'elsewhere' : 'unknown';
}

/** Both brought to the same: migrations, revisions, hashes. */
const mustBeEqual =
  /\b(?:be empty|must|zero|none|fails?|red|abort|aborts|stops?|blocks?|break|breaks|alarm|refuse|reject|screams?|if they ever|complains?|pages?|catch\w*|detect\w*|warns?|drift (?:test|check|report|detection|alert))\b/;

function differs(clause: Clause): boolean {
  const hit = clause.find('unlike').find((one) => clause.affirms(one));
  if (!hit)
    return (
      clause.denies('like') &&
      clause.lanes.includes('prod') &&
      !mustBeEqual.test(clause.said) &&
      /\b(?:not|isn't|aren't|doesn't|don't|no|never)\b/.test(clause.said) &&
      !/\b(?:rows|data|volume|hand)\b/.test(clause.said)
    );
  if (mustBeEqual.test(clause.said) || clause.conditional) return false;
  return (
    !/\b(?:volume|quantity|amount|size|smaller|rows?|data differ|values?)\b/.test(clause.said) ||
    clause.names('rebuild')
  );
}

/** Machines of production's size, an index of logs, checks of rows: none of them is the shape of the tables. */
const machines =
  /\b(?:(?:same|equal|identical) (?:\w+ )?(?:size|disks?|hardware|nodes?|cores|ram|memory|capacity)|prod(?:uction)? sized|(?:number|amount|types?) of (?:nodes|cores|disks?|workers|ram)|node types?|run logs?|logs? written)\b/;
const shapes = /\b(?:schemas?|tables?|columns?|ddl|structures?|migrations?|layouts?|definitions?)\b/;

function isElsething(clause: Clause): boolean {
  if (machines.test(clause.said) && !shapes.test(clause.said)) return true;
  return /\b(?:until|unless|schema checks)\b/.test(clause.said) && clause.names('check');
}

/** Tables of another time, or a few of them. */
const outdated =
  /\b(?:last year|years? ago|kick-?off|moved on|lags?|lagging|two of|(?:a )?couple of|as closely as|as far as (?:possible|feasible)|where (?:possible|feasible)|(?:close|near) enough|(?:the|a) (?:\w+ )?(?:pilot|project|migration) (?:in|of) (?:19|20)\d\d|(?:19|20)\d\d (?:pilot|project|migration|schema|layout)|left over|newer columns|(?:are|is) simpler|flat(?:tened)?|gained since|old(?:er)? (?:layout|schema|tables?|version))\b/;

function isOutdated({ said }: Statement): boolean {
  return outdated.test(said) && !/\b(?:fails?|blocks?|refus\w*|alarm|no longer)\b/.test(said);
}

function likeProd(statement: Statement, clause: Clause, schema: boolean): boolean {
  if (
    /\b(?:kind of|sort of|i think|i guess|i suppose|more or less|roughly) ?(?:similar|like|the same)?/.test(
      clause.said,
    ) &&
    /\b(?:similar|like|same)\b/.test(clause.said)
  )
    return false;
  if (clause.says('prodlike') && (schema || statement.names('schema'))) return true;
  if (!schema) return false;
  const prod = clause.find('prod')[0];
  const prodNamed = prod !== undefined || statement.lanes.includes('prod');
  if (!prodNamed) return false;
  if (clause.names('unlike') && clause.denies('unlike')) return true;
  if (clause.names('unlike'))
    return (
      mustBeEqual.test(clause.said) ||
      clause.conditional ||
      /\b(?:volume|quantity|amount|size|smaller)\b/.test(clause.said)
    );
  if (prod && !clause.affirms(prod) && !mustBeEqual.test(clause.said)) return false;
  const schemaHit = clause.find('schema')[0];
  if (schemaHit && !clause.affirms(schemaHit) && !mustBeEqual.test(clause.said)) return false;
  return true;
}
