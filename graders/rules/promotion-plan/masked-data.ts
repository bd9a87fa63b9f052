import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const maskedDataRule: Rule<PlanDocument> = {
  id: 'masked-data',
  title: 'Stage’s data are masked or synthetic',
  level: 'required',
  why: 'Stage is where many people look. Real customers there are a data breach that only waits to be noticed.',
  hints: [
    'Could a tester in stage read a customer’s e-mail address?',
    'Say how stage’s rows lose their people: masked, tokenised, generated.',
    'For example: “Stage gets last month’s orders with names, e-mails and phones hashed.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, maskedData),
  good: [
    good('masked', sound),
    good('generated', 'A Faker script generates the orders for stage; no customer row leaves prod.\n'),
    good('in YAML', 'stage:\n  data: synthetic\n'),
  ],
  bad: [
    bad(
      'a raw copy',
      ['Stage gets a straight copy of the real customer rows'],
      'Stage gets a straight copy of the real customer rows.\n',
    ),
    bad('the wrong lane', ['Dev works on masked data'], 'Dev works on masked data.\n'),
    bad('nothing about it', [''], changed([' Its rows are masked.', ''])),
  ],
};

/** What a plan says about the rows in stage: masked or made up, or people's own. */
export const maskedData = once(hearMaskedData);

function hearMaskedData(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that stage’s data are masked, anonymised or synthetic.',
  };
  for (const statement of document.statements) {
    for (const clause of statement.stated) {
      const place = { start: clause.start, end: clause.end };
      const lane = placeOf(statement, clause);
      const masking = masks(statement, clause);
      if (masking === 'yes' && lane !== 'elsewhere')
        said.for.push({ ...place, says: 'stage’s data identify nobody' });
      else if (masking === 'yes')
        said.nearly.push({
          ...place,
          reason: 'wrong-place',
          says: 'this masks data, but not in stage. Stage is where people test with them.',
        });
      else if (lane === 'stage' && (masking === 'no' || rawInStage(clause)))
        said.against.push({
          ...place,
          says: 'stage gets people’s real data here. Mask, anonymise or generate them before they land in stage.',
        });
    }
  }
  return said;
}

type Place = 'stage' | 'unknown' | 'elsewhere';

function placeOf(statement: Statement, clause: Clause): Place {
  if (clause.lanes.includes('stage')) return 'stage';
  if (clause.lanes.includes('dev') && !clause.lanes.includes('prod')) return 'elsewhere';
  const { home } = statement;
  if (clause.lanes.join() === 'prod' && insideProd.test(clause.said) && !fromProd.test(clause.said))
    return 'elsewhere';
  if (
    home.at === 'stage' ||
    home.to === 'stage' ||
    statement.lanes.includes('stage') ||
    statement.about('stage')
  )
    return 'stage';
  const lane = clause.lanes[0] ?? home.at;
  if (lane === null) return 'unknown';
  return lane === 'prod' && fromProd.test(clause.said) ? 'unknown' : 'elsewhere';
}

/** Production as where the rows come from, not as where they are masked. */
const fromProd =
  /\b(?:from|of|copy of|leaves?|out of) (?:the )?(?:prod|production|live)|\b(?:prod|production)(?:'s)? (?:data|rows?|orders?|customers?|records?|copy|dump|snapshot|distributions?|backup|extract)\b/;

/** "In prod, reports mask the number", even where the heading speaks of stage. */
const insideProd = /^(?:and |but )?(?:in|on|within) (?:the )?(?:prod|production|prd|live)\b/;

/** Masking that is off, waived, late, or spoken of in general. */
const unmasked =
  /\bskip masking\b|\bno mask\b|\bmask\w*(?: yml)? (?:; )?(?:stage )?(?:; )?(?:off|false)\b|\b(?:exemptions?|exempted|on hold|preferred over|default is 0|cleans up behind|regulation|anonymi[sz]ed and archived|archived)\b/;

/** Whether the clause says that data are masked, that they are not, or nothing of the kind. */
function masks(statement: Statement, clause: Clause): 'yes' | 'no' | null {
  const hits = clause.find('mask');
  if (
    !hits.length ||
    clause.names('secretObject') ||
    unmasked.test(statement.clauses.map((one) => one.said).join(' ; '))
  )
    return null;
  const topical =
    clause.names('personal') ||
    statement.names('personal', 'schema') ||
    statement.about('mask', 'personal', 'stage', 'schema') ||
    statement.home.at === 'stage';
  if (!topical) return null;
  if (hits.some((hit) => clause.affirms(hit))) return 'yes';
  return 'no';
}

/** "Customers keep their names and addresses there." */
const keepsThem =
  /\b(?:keeps?|retains?) (?:their |its |the )?(?:real |own )?(?:names?|addresses|e-?mails?|identit\w+|phones?)\b|\b(?:names?|e-?mails?|addresses|phones?|rows|customers?)\b(?:,? (?:and )?\w+){0,3} (?:stay|remain|come over|are left|are kept)(?: \w+){0,2}(?: as they are| as is| unaltered| unchanged| readable| real)?$/;

/** "… import this file as it is": what is released, no rows. */
const unchangedArtifact =
  /\b(?:file|image|template|package|artifact|jar|code)\b.{0,60}\bas (?:it is|they are)\b/;

function rawInStage(clause: Clause): boolean {
  if (clause.says('rawCopy') && !unchangedArtifact.test(clause.said)) return true;
  if (keepsThem.test(clause.said) && !clause.negated) return true;
  if (!clause.says('raw') || clause.names('mask')) return false;
  return clause.names('personal') && !clause.names('schema', 'artifact', 'promote', 'check');
}
