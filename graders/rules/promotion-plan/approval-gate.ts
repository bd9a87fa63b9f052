import type { Clause } from '../../language/clause';
import { doorsIn } from '../../language/doors';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { doubtOf, isInFrontOfStage } from './approval-doubts';
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
  check: (document) => weigh(document, approvalGate),
  good: [
    good('the data owner', sound),
    good('double negation', 'Nobody deploys to prod without sign-off from the on-call owner.\n'),
    good('no sign-off, no prod', 'No sign-off from the data owner, no prod.\n'),
    good('a table', '| Gate | Who |\n|---|---|\n| stage → prod | sign-off: BI manager |\n'),
  ],
  bad: [
    bad('nobody named', ['Someone approves before prod'], 'Someone approves before prod.\n'),
    bad('nobody named in a gate', ['No sign-off, no prod'], 'No sign-off, no prod.\n'),
    bad(
      'for another lane',
      ['The tech lead approves deployments to dev'],
      'The tech lead approves deployments to dev.\n',
    ),
    bad('not needed', ['No approval is needed for prod'], 'No approval is needed for prod.\n'),
  ],
};

/** What a plan says about who approves before prod. */
export const approvalGate = once(hearApprovalGate);

function hearApprovalGate(document: PlanDocument): Testimony {
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
      const waits = !approval.length && !byLabel && waitsForSomebody(statement, clause);
      if (!approval.length && !byLabel && !waits) continue;
      const place = {
        start: statement.clauses.length === 1 ? statement.start : clause.start,
        end: clause.end,
      };
      if (/\bover (?:\w+ )?(?:approv\w*|sign-?off)/.test(clause.said)) continue;
      const affirmed =
        byLabel || waits || noneNone.test(clause.said) || approval.some((hit) => clause.affirms(hit));
      const lane = isInFrontOfStage(statement, clause) ? 'other' : laneFor(statement, clause);
      const doubt = doubtOf(statement, clause);
      if (doubt === 'other thing') {
        said.nearly.push({ ...place, reason: 'wrong', says: ofElsewhere });
        continue;
      }
      if (doubt === 'nobody' || lapses.test(statement.said) || isMachine(clause)) {
        said.nearly.push({ ...place, reason: 'wrong', says: nobodyDecides });
        continue;
      }
      if (ofElse.test(clause.said) || (isAbout(clause, 'wrongObject') && !clause.lanes.includes('prod')))
        continue;
      if (!affirmed) {
        if (!refusal.test(clause.said)) continue;
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
      if (doubt === 'taken back')
        said.nearly.push({
          ...place,
          reason: 'wrong',
          says: 'this takes the approval back, or leaves it open. Say who has to say yes before prod.',
        });
      else if (doubt === 'too late' || isAfter(statement, clause))
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

/** "No sign-off, no prod": what is missing keeps the lane shut. */
const noneNone = /^no [^,]+, no (?:prod|production|release|go-?live|deploy\w*)$/;
/** What is approved here is no release. */
const ofElse =
  /\b(?:approv\w*|accept\w*|signs?(?: off)?|signed)(?: of)? (?:the |their |my |our |his |her |its |all |them )?(?:\w+ )?(?:budgets?|access|holidays?|vacations?|expenses?|invoices?|hours|timesheets?|ideas?|requests? to|purchase\w*|costs?|contract|design|hires?|leave|pallets?)\b|\b(?:ideas?|pallets|hours|budgets?)\b.* (?:need|are|is)\b/;
const ofElsewhere = 'this approves something else. Say who says yes before a release enters prod.';
const nobodyDecides =
  'nobody decides here: silence, a bot or the pipeline itself is no approval. Name who says yes before prod.';
const lapses =
  /\b(?:no|without) (?:objections?|vetos?|veto|reply|answer|response|complaints?)\b.*\b(?:approved|accepted|agreed|consent|goes|proceed\w*|go ahead|granted)\b|\b(?:counts?|regarded|deemed|considered|taken|treated) as (?:\w+ )?(?:approv\w*|accept\w*|agree\w*|consent|a yes|yes)\b|\b(?:hasn't|has not|haven't|doesn't) (?:\w+ )?(?:answer\w*|object\w*|repl\w+|respond\w*)\b|\bsilence\b|\bdeemed to cover\b|\bcovers? all (?:later|future)\b|\bblanket approval\b|\b(?:hasn't|has not|haven't|doesn't) (?:\w+ )?happen\w*|\bin line with (?:the )?applicable\b|\btakes any string\b|\bapproves? (?:itself|himself|herself|themselves)\b/;

/** "OrderBot approves", "the pipeline approves by itself". */
function isMachine(clause: Clause): boolean {
  return (
    (/\b(?:\w*bot|pipeline|ci|workflow|script|machine|job|system|jenkins|robot|service account) (?:also |then |itself |automatically )?(?:approves?|signs?(?: off)?|confirms?|gives|says yes|accepts|clicks)\b/.test(
      clause.said,
    ) ||
      /\b(?:auto-?approv\w*|approv\w+ (?:itself|automatically|by itself)|automatic(?:ally)? approv\w*|bot approv\w*|approver\W.*\bis an? (?:\w+ )*(?:model|llm|bot|script))\b/.test(
        clause.said,
      )) &&
    !clause.names('role')
  );
}

/** A label with a name under it: a cell, a YAML entry, a short note. */
function isShort(statement: Statement): boolean {
  return statement.passage.kind !== 'sentence' && statement.passage.words.length <= 14;
}

/** "Prod only after the data owner …": a lane that waits for somebody. */
function waitsForSomebody(statement: Statement, clause: Clause): boolean {
  const releases = /^releases (?:each|every)\b/.test(clause.said);
  const role = (releases ? statement.clauses[0] : clause)?.find('role')[0];
  if (!role || clause.names('check', 'test', 'rollback', 'inform') || statement.about('rollback'))
    return false;
  const prod = clause.lanes.includes('prod') || statement.home.to === 'prod';
  const owed = statement.names('approve') && /\b(?:must|has to|have to|needs? to|gives?)\b/.test(clause.said);
  return (
    prod &&
    (owed ||
      /\b(?:only (?:after|when|once|if|with)|until|unless|waits? for|not without|nobody but|only the|only by|releases (?:each|every))\b/.test(
        clause.said,
      ))
  );
}

function isAbout(clause: Clause, concept: string): boolean {
  return clause.names(concept);
}

/** Words in which somebody says that nobody has to approve. */
const refusal =
  /\bapproves? nothing\b|\bgo(?:es)? (?:on )?without\b|\bbottleneck\b|\b(?:don't|do not) believe in\b|\bnobody to ask\b|\b(?:no|without|needs? no|requires? no) (?:\w+ ){0,2}(?:approv\w*|sign-?off\w*|sign off|permission|authori[sz]\w*|go-?ahead|consent)\b|\b(?:approv\w*|sign-?offs?|sign off|permission|consent)\b(?: \w+){0,7} (?:not(?! be the\b)|isn't|aren't|optional|unnecessary|waived|skipped|dropped|no longer)\b|\b(?:nobody|no one|no human|no person) (?:\w+ ){0,3}(?:approves?|signs?|confirms?|involved)\b|\b(?:don't|doesn't|do not|does not|needn't) (?:\w+ ){0,3}(?:approv\w*|sign-?off|permission)\b/;

const afterwards =
  /\b(?:(?:informed|reviewed?|approves?(?: it)?|signs?(?: off)?) afterwards?|next morning|following (?:day|morning|week)|once it(?: is|'s) live|after it(?: is|'s) live|retrospective(?:ly)?|retroactive(?:ly)?|after (?:the )?(?:release|deploy|deployment|go-?live|rollout|fact)|morning after|day after|next day|post[- ]deploy\w*|within \d+ (?:\w+ )?days of)\b/;

function isAfter(statement: Statement, clause: Clause): boolean {
  const label = statement.clauses[0] === clause && clause.words.length > clause.span.to - clause.span.from;
  const told = statement.clauses
    .filter((one, at) => one.counts && (label || at <= statement.clauses.indexOf(clause)))
    .map((one) => one.said)
    .join(' ');
  return afterwards.test(told) && !/\b(?:before|prior|beforehand)\b/.test(told);
}

/** Whether the approval opens prod; where nothing says so, it does in a plan's stage or prod part. */
function laneFor(statement: Statement, clause: Clause): 'prod' | 'other' {
  const lanes = clause.lanes;
  if (lanes.includes('prod')) return 'prod';
  const sibling = statement.lanes;
  const object =
    /\b(?:approves?|approval (?:for|of)|signs? off|deploy(?:ment)?s? (?:to|in)|releases? (?:to|in)) (?:on |the |of )*(?:dev|development|stage|staging)\b(?! (?:run|result|report|test|load|numbers?|output))/;
  if (object.test(clause.said) || opensStage(statement, clause)) return 'other';
  const home = statement.home;
  if (home.to === 'stage' || (home.at === 'dev' && !home.to))
    return sibling.includes('prod') ? 'prod' : 'other';
  if (lanes.length === 1 && lanes[0] === 'dev') return 'other';
  return 'prod';
}

/** "Dev → stage: the team lead approves": a yes that opens stage. */
function opensStage(statement: Statement, clause: Clause): boolean {
  const label = statement.clauses[statement.clauses.indexOf(clause) - 1];
  const introduced = label && /:/.test(clause.words[clause.span.from]?.lead ?? '');
  const { named } = doorsIn(introduced && !clause.lanes.length ? label : clause);
  return named.includes('stage') && !named.includes('prod') && !clause.lanes.includes('prod');
}

/** A role, a handle or a name in the clause. */
function whoIn(clause: Clause): string | null {
  const role = clause.find('role')[0];
  if (role) return described(clause, role.from, role.to);
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const word = clause.words[at];
    if (!word) break;
    if (/@$/.test(word.lead)) return word.raw;
    const capital = /^\p{Lu}\p{Ll}+(?:['’]s)?$/u.test(word.raw);
    const begins = at === clause.span.from && !/[(]/.test(word.lead);
    const concept = clause.hits.some(
      (hit) => hit.from <= at && hit.to > at && !/^(metric|like|thing|code|label)$/.test(hit.concept),
    );
    if (
      capital &&
      !concept &&
      (!begins || opensWithName(clause, at)) &&
      !/^(The|A|An|No|Only|If|When|Then|After|Before|In|On|It|We|This|That|Once|Every|Each|For|To|At|With|By|And|Or|Not|All|Any|From|Nobody|Without|Even|Sign|Manual|Jira|Slack|Git|Hub|Lab|Gate|Green|Red|Last|Written|Jenkins|Airflow|Monday|Tuesday|Wednesday|Thursday|Friday|Approval|Approvals|Approved|Also|Their|His|Her|There|Here|Go|Final|Explicit|Human|Formal|Business|Required|Mandatory|January|February|March|April|June|July|August|September|October|November|December|Cloud|Google|Azure|Ops|Approver|Copilot|Status|Deciders)$/.test(
        word.raw,
      )
    )
      return word.raw;
  }
  return null;
}

/** "Magnus approves", "Tove (head of BI) approves", "Hanne, who …". */
function opensWithName(clause: Clause, at: number): boolean {
  const next = clause.words[at + 1];
  if (!next) return clause.words.length <= 3;
  return (
    /[(,]/.test(next.lead) ||
    clause.hits.some((hit) => hit.from === at + 1 && hit.concept === 'approve') ||
    /^(have|must|need|give|say|hit|press|click)$/.test(next.stem)
  );
}

function whoNear(statement: Statement, clause: Clause): string | null {
  const index = statement.clauses.indexOf(clause);
  for (const other of [
    statement.clauses[index + 1],
    statement.clauses[index - 1],
    statement.clauses[index + 2],
    statement.clauses[index - 2],
  ]) {
    const who = other ? whoIn(other) : null;
    if (who) return who;
  }
  if (/\b(?:he|she|they|his|her|their|him)\b/.test(clause.said)) {
    const before = [statement.previous, statement.previous?.previous].flatMap((one) => one?.clauses ?? []);
    for (const other of before) {
      const who = whoIn(other);
      if (who) return who;
    }
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
