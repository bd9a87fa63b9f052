import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const environmentLabelsRule: Rule<PlanDocument> = {
  id: 'environment-labels',
  title: 'Signals carry their environment',
  level: 'advice',
  why: 'Without a label a failed run in dev wakes somebody at night, and after the third time nobody wakes for prod.',
  hints: [
    'How does the one who is paged know which lane it is?',
    'Label or split metrics, logs, alerts or runs by environment.',
    'For example: “Every metric and alert has the label env=dev|stage|prod.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, environmentLabels),
  good: [
    good('a label', sound),
    good(
      'a channel a lane',
      'Separate Slack channels for alerts: #orders-dev, #orders-stage, #orders-prod.\n',
    ),
    good('in YAML', 'labels: every metric and log line has env=dev|stage|prod\n'),
  ],
  bad: [
    bad('nothing about it', [''], changed(['- Every metric and alert has an env label.\n', ''])),
    bad('another label', [''], 'Dashboards are labelled by region.\n'),
    bad('a wish', ['Metrics will get an env tag some day'], 'Metrics will get an env tag some day.\n'),
  ],
};

/** What a plan says about telling one lane's signals from another's. */
export const environmentLabels = once(hearEnvironmentLabels);

function hearEnvironmentLabels(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that metrics, logs, alerts or runs carry their environment.',
  };
  for (const statement of document.statements) {
    if (!mayLabel(statement)) continue;
    for (const clause of statement.stated) {
      if (!isLabelled(statement, clause)) continue;
      const place = { start: clause.start, end: clause.end };
      const hit = [...clause.find('env'), ...clause.find('label')];
      if (!hit.length || hit.some((one) => clause.affirms(one)))
        said.for.push({ ...place, says: 'signals carry their environment' });
      else
        said.nearly.push({
          ...place,
          reason: 'wrong',
          says: 'nothing tells one lane’s signals from another’s here. Label them with the environment.',
        });
    }
  }
  return said;
}

/** Most statements are about neither signals nor labels, and need no closer look. */
const mayLabel = (statement: Statement): boolean =>
  isSignal(statement) || statement.names('watch', 'label', 'env') || statement.previous?.says('env') === true;

const isSignal = (statement: Statement): boolean =>
  statement.names('telemetry', 'metric') || statement.about('telemetry', 'watch', 'metric', 'label');

/** What is labelled here is no signal. */
const notSignals =
  /\b(?:images?|wheels?|digests?|promot\w*|deploy\w*|built|builds?|jars?|containers?|shas?|pull requests?|merge requests?|jira|branch\w*|approv\w*|tests?|schema|masked)\b/;

/** What tells one lane's signals from another's, whatever it is called. */
const apart =
  /\b(?:separat\w*|apart|different|distinct\w*|differ|distinguish\w*|prefix\w*|suffix\w*|start\w* with|begin\w* with|per|by|named?|called|carr(?:y|ies)|tag\w*|labels?|labell?ed|fields?|attributes?|channels?|apiece|each|own|filter\w*|elsewhere|roots?|index|titles?|subject|dimensions?|columns?|propert(?:y|ies)|colou?r\w*|drop-?down|variable|markers?|context|scope|workspaces?|datasets?|projects?|boards?|screens?|groups?|spaces?|split\w*|broken down|one for|the one that|never averaged|mix|mandatory|required|by itself|which one)\b|=/;
const signals =
  /\b(?:metrics?|logs?|log lines?|alerts?|alarms?|runs? (?:history|names?|titles?|list)|run's name|flow runs?|job runs?|traces?|spans?|events?|executions?|pagers?|dashboards?|graphs?|charts?|series|notifications?|mails?|triggers?|reports|results|monitors?|telemetry|history|datadog|grafana|prometheus|kibana|sentry|honeycomb|new relic|zabbix|opsgenie|pagerduty|cloudwatch|graphite|splunk|statsd|app_name|app name|titles|logger)\b/;
const elsewise =
  /\blevels?\b.*\b(?:debug|info|warn)|\b(?:monthly bill|bills?|billing|reviewers?|retention|isn't kept|not kept|hard-?coded|look the same|look alike|same (?:mailbox|channel|stream|inbox|place|topic|index)|secrets?|thresholds?|sla|loader ?:? ?\d)\b|\b(?:no|not|lack\w*|isn't|aren't|don't|doesn't|cannot|can't)\b.{0,30}\b(?:labels?|tags?|markers?|labell?ed|tagged|split|separate\w*|distinguish\w*|tell)\b(?!.*\b(?:reject|bug|past|drop|refus)\w*)/;

/** What a sentence is about that sets lanes apart by something else. */
const notTold =
  /\b(?:rows|snapshot|tables?|accounts?|production data|unit|masking|fixed order|started early|regression)\b/;
const short = 16;

/** "Alerts from staging go to a channel of their own, production's ring the pager." */
function isSplit(statement: Statement): boolean {
  const { previous, stated } = statement;
  const goesOn =
    previous && previous.passage.words.length < short && stated.some((one) => one.lanes.length > 0);
  const clauses = goesOn ? [...previous.stated, ...stated] : stated;
  const said = clauses.map((one) => one.said).join(' ; ');
  const lanes = new Set(clauses.flatMap((one) => one.lanes));
  const env = clauses.some((one) => one.says('env'));
  if (lanes.size < 2 && !env) return false;
  if (notSignals.test(said) || notTold.test(said) || statement.names('check', 'rebuild')) return false;
  const own = stated.map((one) => one.said).join(' ; ');
  return signals.test(own) && apart.test(own) && (env || statement.names('telemetry', 'label', 'watch'));
}

const pair =
  /\benv(?:ironment)? (?:=|label|tag|field|filter|dimension|prefix|column|attribute|variable)|\b(?:label|labels|tag|tags|labelled|labeled|tagged|by|per|field|filtered by|split by|dimension|attribute) (?:\w+ ){0,2}?(?:env|environment|lane)\b|\benv (?:dev|stage|staging|prod|production)\b|\bwhich (?:env|environment|lane)\b|\$env\b/;

/** What a lane waits for, and the way itself. */
const opensLane =
  /\b(?:else|otherwise|or|and) (?:the )?(?:prod|production|stage|staging|live)(?: stage| job| step| deploy\w*)? (?:does not|doesn't|isn't|is not|cannot|can't|won't)\b/;
const route =
  /\bdev(?:elopment)?\b ?(?:,|→|->|>|to|then|and then)? (?:→ |-> |> |to |then )?(?:stage|staging|test|uat|qa)\b ?(?:,|→|->|>|to|then|and then)? (?:→ |-> |> |to |then |and )?(?:prod|production|live)\b/;

const alike =
  /\b(?:look alike|which is which|(?:same|one) (?:\w+ )?(?:channel|stream|index|service|tenant|archive|file|log|place|inbox)|no tags|own login|env = default|we know from)\b/;

function isLabelled(statement: Statement, clause: Clause): boolean {
  const text = clause.said;
  const all = statement.clauses.map((one) => one.said).join(' ; ');
  if (alike.test(all) || elsewise.test(text) || /\bjira\b|^later\b/.test(text)) return false;
  if (
    opensLane.test(all) ||
    (route.test(all) && !signals.test(all) && !statement.labelled('telemetry', 'label'))
  )
    return false;
  if (/\b(?:own account|production rows|snapshot)\b/.test(text) && !signals.test(text)) return false;
  if (clause === statement.stated[0] && isSplit(statement)) return true;
  if (
    /\b(?:pull requests?|merge requests?|branch\w*|tickets?|commits?)\b/.test(text) &&
    !clause.names('metric')
  )
    return false;
  if (/\bregardless\b|\bvariables? (?:are|is) listed/.test(text)) return false;
  const telemetry =
    clause.names('telemetry', 'metric', 'watch') ||
    statement.clauses.some((one) => one.names('metric', 'telemetry') && !one.names('release')) ||
    statement.about('telemetry', 'watch', 'metric', 'label');
  if (!telemetry) return false;
  const label = clause.names('label') || statement.labelled('label');
  if (clause.names('env') && (label || statement.about('label') || pair.test(text))) return true;
  if (pair.test(text)) return true;
  const carries =
    /\b(?:has|have|carry|carries|bear|bears|name|names|show|shows|with|contain|contains|include|includes|mention|mentions)\b/.test(
      text,
    );
  if (clause.names('env') && carries && clause.names('telemetry', 'metric')) return true;
  if (/\b(?:by|per) (?:env|environment|lane)\b/.test(text) && statement.previous?.names('metric'))
    return true;
  if (
    clause.lanes.length === 3 &&
    statement.lanes.length === 3 &&
    (clause.names('telemetry', 'watch') ||
      statement.names('telemetry') ||
      statement.about('telemetry', 'watch')) &&
    !statement.names('check', 'artifact', 'schema', 'build')
  )
    return true;
  return (
    label &&
    clause.lanes.length >= 2 &&
    clause.names('telemetry', 'watch', 'label') &&
    !clause.names('check', 'artifact', 'schema')
  );
}
