import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWayBack, unheard, type Place } from './answer';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

export const deployOrderRule: Rule<PlanDocument> = {
  id: 'deploy-order',
  title: 'Schema first, then the code that uses it',
  level: 'required',
  why: 'Code that writes a column which isn’t there yet fails on its first row.',
  hints: [
    'Which comes first in prod: the column or the code?',
    'Say the order: DDL, then the writer, then the reader.',
    'For example: “In prod the DDL goes first, the writer follows, a day later the reader.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, deployOrder(document)),
  good: [
    good('the DDL first', sound),
    good('one release after', '- Code that reads discount_code ships one release after the column.\n'),
    good('before', '- The ALTER TABLE runs before the new image is rolled out.\n'),
  ],
  bad: [
    bad(
      'code first',
      ['Deploy the new DAG, then add the column once it complains'],
      '- Deploy the new DAG, then add the column once it complains.\n',
    ),
    bad(
      'together',
      ['Code and schema go out at the same time in one big bang'],
      '- Code and schema go out at the same time in one big bang.\n',
    ),
    bad('nothing about it', [''], '- Dev: unit tests.\n'),
  ],
};

const codeFirst =
  /\b(?:code|image|app|application|service|writer|dag|release|deploy\w*|model|models) (?:\w+ ){0,4}(?:first|before) (?:\w+ ){0,4}(?:ddl|alter|migration|column|schema)|\b(?:deploy|release|ship)\w* (?:\w+ ){0,5}(?:code|dag|image|app|writer|service)\b.{0,40}\bthen (?:\w+ ){0,3}(?:add|alter|migrat\w*|ddl|run the migration)|\b(?:migration|ddl|alter|column|schema) (?:\w+ ){0,3}(?:after|follows) (?:\w+ ){0,3}(?:code|deploy\w*|release|app|service|image|writer)|\b(?:other way round|code (?:goes |comes )?first)\b/;
const schemaFirst =
  /\b(?:ddl|alter|migration|schema|column|table)\b(?: \w+){0,6} (?:first|before|precedes?|ahead)\b|\b(?:first|ahead)\b(?: \w+){0,4} (?:ddl|alter|migration|schema|column)\b|\bddl → |\b(?:after|once) (?:the )?(?:ddl|alter|migration|column|schema)\b|\b(?:code|writer|reader|app|image|deploy\w*)\b(?: \w+){0,6} (?:after|later|follows?|only once|only after)\b/;

function deployOrder(document: PlanDocument): Testimony {
  const said = unheard('I found no statement that the schema changes before the code that uses it.');
  let ddl: Place | null = null;
  let code: Place | null = null;
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(statement) || statement.about('watch')) return;
    const text = clause.said;
    if (
      clause.says('together') &&
      /\bsame time|simultaneous\w*|big bang|same deploy\w*|one deploy\w*|together\b/.test(text) &&
      clause.names('ddl') &&
      clause.names('code')
    )
      said.against.push({
        ...place,
        says: 'schema and code go out together here, so one of them meets the other unprepared. Schema first, code after.',
      });
    else if (
      /\b(?:order|first)\b.*\b(?:doesn't|does not) matter|\bin any order\b|\beither order\b/.test(text)
    )
      said.against.push({
        ...place,
        says: 'the order does matter: code that uses a column needs the column to be there.',
      });
    else if (codeFirst.test(statementText(statement, clause)) && clause.polarity.turns.length === 0)
      said.against.push({
        ...place,
        says: 'here the code goes before the column that it uses. Schema first, code after.',
      });
    else if (schemaFirst.test(text) && (clause.names('ddl') || statement.names('ddl')))
      said.for.push({ ...place, says: 'the schema changes before the code' });
    const deploys =
      /\b(?:deploy\w*|release\w*|roll(?:ed|s)? out|ship\w*|writer|reader|new (?:image|version|code|app|service|dag|job|etl|loader|release)|code|app that|service|etl|image|dag|loader|job|application)\b/.test(
        text,
      ) &&
      clause.names('code') &&
      !clause.names('additive', 'unaffected') &&
      !/\b(?:old|current|existing|present|today's|nothing|running)\b/.test(text);
    const changes = clause.names('ddl') && !clause.negated;
    if (changes && !ddl) ddl = place;
    if (deploys && !changes && !clause.names('test', 'check') && ddl && !code) code = place;
  });
  if (!said.for.length && ddl && code) said.for.push({ ...(ddl as Place), says: 'the schema changes first' });
  return said;
}

const statementText = (statement: Statement, clause: Clause): string => {
  const at = statement.clauses.indexOf(clause);
  return statement.clauses
    .slice(at, at + 2)
    .map((one) => one.said)
    .join(' ');
};
