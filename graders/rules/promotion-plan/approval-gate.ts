import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

export const approvalGateRule: Rule<PlanDocument> = {
  id: 'approval-gate',
  title: 'A named person or role approves before prod',
  level: 'required',
  why: 'Tests know what somebody thought of. The one who owns the data knows what a wrong number costs today.',
  hints: [
    'Who can say no to this release, and when?',
    'Name a person or a role, and put the approval before prod, not after it.',
    'For example: “The data owner approves in the release ticket before prod.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, approvalGate(document)),
  good: [
    good('the data owner', sound),
    good('double negation', 'Nobody deploys to prod without sign-off from the on-call owner.\n'),
    good('a table', '| Gate | Who |\n|---|---|\n| stage → prod | sign-off: BI manager |\n'),
  ],
  bad: [
    bad('nobody named', ['Someone approves before prod'], 'Someone approves before prod.\n'),
    bad(
      'for another lane',
      ['The tech lead approves deployments to dev'],
      'The tech lead approves deployments to dev.\n',
    ),
    bad('not needed', ['No approval is needed for prod'], 'No approval is needed for prod.\n'),
  ],
};

/** What a plan says about who approves before prod. */
export function approvalGate(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that a named person or role approves before prod.',
  };
  for (const statement of document.statements) {
    for (const clause of statement.stated) {
      const approval = clause.find('approve');
      const byLabel =
        !approval.length && statement.about('approve') && isShort(statement) ? whoIn(clause) : null;
      if (!approval.length && !byLabel) continue;
      const place = {
        start: statement.clauses.length === 1 ? statement.start : clause.start,
        end: clause.end,
      };
      const affirmed = byLabel || approval.some((hit) => clause.affirms(hit));
      const lane = laneFor(statement, clause);
      if (isAbout(clause, 'wrongObject') && !clause.lanes.includes('prod')) continue;
      if (!affirmed) {
        if (
          lane === 'prod' &&
          !clause.gated &&
          !clause.conditional &&
          (clause.lanes.length === 0 || clause.lanes.includes('prod'))
        )
          said.against.push({
            ...place,
            says: 'this says that prod needs no approval. Name who approves before prod.',
          });
        continue;
      }
      const who = whoIn(clause) ?? whoNear(statement, clause);
      if (isAfter(clause))
        said.nearly.push({
          ...place,
          reason: 'wrong-place',
          says: 'this comes after the release. An approval that can stop nothing is none; put it before prod.',
        });
      else if (lane === 'other')
        said.nearly.push({
          ...place,
          reason: 'wrong-place',
          says: 'this approves another lane. Say who approves before prod.',
        });
      else if (!who)
        said.nearly.push({
          ...place,
          reason: 'vague',
          says: 'this asks for an approval, but of nobody in particular. Name a person or a role: “the data owner approves before prod”.',
        });
      else said.for.push({ ...place, says: `${who} approves before prod` });
    }
  }
  return said;
}

/** A label with a name under it: a cell, a YAML entry, a short note. */
function isShort(statement: Statement): boolean {
  return statement.passage.kind !== 'sentence' && statement.passage.words.length <= 14;
}

function isAbout(clause: Clause, concept: string): boolean {
  return clause.names(concept);
}

const afterwards =
  /\b(?:afterwards?|retrospective(?:ly)?|retroactive(?:ly)?|after (?:the )?(?:release|deploy|deployment|go-?live|rollout|fact)|morning after|day after|next day|post[- ]deploy\w*|within \d+ (?:\w+ )?days of)\b/;

function isAfter(clause: Clause): boolean {
  return afterwards.test(clause.said) && !/\b(?:before|prior)\b/.test(clause.said);
}

/** Whether the approval opens prod; where nothing says so, it does in a plan's stage or prod part. */
function laneFor(statement: Statement, clause: Clause): 'prod' | 'other' {
  const lanes = clause.lanes;
  if (lanes.includes('prod')) return 'prod';
  const sibling = statement.lanes;
  const object =
    /\b(?:approves?|approval (?:for|of)|signs? off|deploy(?:ment)?s? (?:to|in)|releases? (?:to|in)) (?:on |the |of )*(?:dev|development|stage|staging)\b(?! (?:run|result|report|test|load|numbers?|output))/;
  if (object.test(clause.said)) return 'other';
  const home = statement.home;
  if (home.to === 'stage' || (home.at === 'dev' && !home.to))
    return sibling.includes('prod') ? 'prod' : 'other';
  if (lanes.length === 1 && lanes[0] === 'dev') return 'other';
  return 'prod';
}

/** A role, a handle or a name in the clause. */
function whoIn(clause: Clause): string | null {
  const role = clause.find('role')[0];
  if (role) return described(clause, role.from, role.to);
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const word = clause.words[at];
    if (!word) break;
    if (/@$/.test(word.lead)) return word.raw;
    const capital = /^\p{Lu}\p{Ll}+$/u.test(word.raw);
    const begins = at === clause.span.from && !/[(]/.test(word.lead);
    const concept = clause.hits.some(
      (hit) => hit.from <= at && hit.to > at && !/^(metric|like|thing|code|label)$/.test(hit.concept),
    );
    if (
      capital &&
      !concept &&
      (!begins || clause.words.length < 40) &&
      !/^(The|A|An|No|Only|If|When|Then|After|Before|In|On|It|We|This|That|Once|Every|Each|For|To|At|With|By|And|Or|Not|All|Any|From|Nobody|Without|Even|Sign|Manual|Jira|Slack|Git|Hub|Lab|Gate|Green|Red|Last|Written|Jenkins|Airflow|Monday|Tuesday|Wednesday|Thursday|Friday|Approval|Approvals|Approved|Also|Their|His|Her|There|Here|Go|Final|Explicit|Human|Formal|Business|Required|Mandatory)$/.test(
        word.raw,
      )
    )
      return word.raw;
  }
  return null;
}

function whoNear(statement: Statement, clause: Clause): string | null {
  const index = statement.clauses.indexOf(clause);
  for (const other of [
    statement.clauses[index + 1],
    statement.clauses[index - 1],
    statement.clauses[index + 2],
  ]) {
    const who = other ? whoIn(other) : null;
    if (who) return who;
  }
  for (const topic of [...statement.topics].reverse()) {
    const role = topic.hits.find((hit) => hit.concept === 'role');
    if (role)
      return topic.words
        .slice(role.from, role.to)
        .map((word) => word.raw)
        .join(' ');
  }
  return null;
}

function described(clause: Clause, from: number, to: number): string {
  const name = clause.words
    .slice(from, to)
    .map((word) => word.raw)
    .join(' ');
  return /^\p{Lu}/u.test(name) ? name : `the ${name}`;
}
