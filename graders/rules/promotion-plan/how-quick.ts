import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { WayBack } from './way-back';

/** "Humans not required", "before anyone has lifted a finger". */
const unasked =
  /\b(?:no|without|before|not)\b(?: an?| any| the)?(?: \w+){0,2} ?(?:human|operator|person|anyone|anybody|someone|intervention|hands?|keyboard|finger|approval needed)\b(?!.*\b(?:approves?|decides?)\b)|\bhumans? not (?:required|needed)|\b(?:unprompted|unassisted|unaided|self-heal\w*|nobody (?:has to|needs to|touches|types)|no one (?:has to|at|needs))\b|\bi'm asleep\b/;
/** "That is the entire rollback", "… does the trick", "nothing else has to change". */
const allOfIt =
  /\b(?:entire|whole|complete) (?:rollback|reversal|revert|undo|way back|backout|back-out|procedure)\b(?! (?:takes|meeting|plan))|\bdoes (?:the trick|it all|everything|both|the lot)\b|\b(?:all it takes|all that is needed|is all it|that's all|that is all|that's it|suffices|is enough)\b|\bnothing (?:else|besides|more|further)\b|\bno other (?:lever|step|action)\b|\b(?:simply|merely|just) (?:execute|run|press|click|call|flip|type|trigger|push|apply|set|redeploy)\b|\bneedn't do more\b/;

const machines =
  /\b(?:codedeploy|flagger|controller|argo\w*|flux|helm|spinnaker|webhook|watchdog|pipeline|deploy(?:ment)? job|workflow|ecs|kubernetes|alarm|automation|circuit breaker|hook|bot|octopus|harness|keptn|post \w*failure)\b.*\b(?:back|restor\w*|revert\w*|undo\w*|reinstall\w*|redeploy\w*|rollback|prev\w*|previous|older|earlier)\b/;

/** "Flagger sends the traffic back": a tool that acts on what it sees. */
function isMachines(clause: Clause): boolean {
  return (
    machines.test(clause.said) &&
    !clause.negated &&
    !/\b(?:we|i|you|one|on-call|engineer\w*)\b/.test(clause.said)
  );
}

const meanwhile = /\b(?:for|if|when|after|over) (?:more than |the last |the first )?\d/;
const waits = /\b(?:waits?|deadline for|before its next|cancelled|laptop)\b/;
/** Longer than this is not quick, in minutes. The rubric's own example is 10. */
const quickEnough = 60;

/** Reads how long the way back takes, or how few steps, from one clause. */
export function readSpeed(
  statement: Statement,
  clause: Clause,
  back: WayBack,
  place: { start: number; end: number },
): void {
  const text = clause.said;
  if (
    /\b(?:meeting|discuss\w*|acknowledg\w*|(?:deploy(?:ment)?|build) takes (?:about|up|an?|some|several|\d+|\w+ (?:min|hour)\w*))\b/.test(
      text,
    )
  )
    return;
  for (const duration of clause.durations) {
    if (clause.stemAt(duration.from - 1) === 'first' || clause.has('alert') || waits.test(text)) continue;
    const condition =
      clause.conditional ||
      (meanwhile.test(text) && !/\b(?:within|under|takes?|less|max\w*)\b/.test(text)) ||
      clause.names('metric');
    if (
      condition &&
      !/\b(?:within|inside|takes?|under|max\w*|rollback|duration|at most|done|up again|running again|restored|back)\b/.test(
        text,
      )
    )
      continue;
    const negated =
      clause.negated &&
      /\b(?:not|never)\b/.test(text) &&
      !/\b(?:more|longer|later|exceed\w*|over|above)\b/.test(text);
    if (duration.minutes <= quickEnough && !duration.each && !negated)
      back.bound.push({ ...place, says: 'the rollback is bounded in time' });
    else if (!negated && isBound(statement, clause))
      back.slow.push({
        ...place,
        says: 'that is not quick: every minute of it, prod runs what is broken. Aim for minutes, or for one command.',
      });
  }
  if (
    /\b(?:in|within|inside|takes?|took|only|but|few|of|about|needs?) (?:a few |some |just |only |a couple of )?(?:seconds|minutes)\b/.test(
      text,
    )
  )
    back.bound.push({ ...place, says: 'the rollback is a matter of minutes' });
  if (clause.says('quickOne')) back.bound.push({ ...place, says: 'the rollback is one step' });
  else if (clause.denies('quickOne'))
    back.slow.push({ ...place, says: 'this says that the rollback is more than one step.' });
  if (clause.says('automatic') || unasked.test(text) || isMachines(clause))
    back.bound.push({ ...place, says: 'the rollback is automatic' });
  if (allOfIt.test(text) && !clause.negated) back.bound.push({ ...place, says: 'the rollback is one step' });
  if (isCommand(statement, clause)) back.bound.push({ ...place, says: 'the rollback is one command' });
  if (clause.says('laborious') && !clause.conditional)
    back.slow.push({ ...place, says: 'many hands or many steps are not quick.' });
  if (clause.says('slow') || clause.names('rollback'))
    back.vague.push({
      start: statement.start,
      end: statement.end,
      reason: 'vague',
      says: 'say how quickly: “within 10 minutes”, “one command”.',
    });
}

/** Whether a length of time is said of the rollback itself. */
function isBound(statement: Statement, clause: Clause): boolean {
  const said =
    /\b(?:takes?|took|within|duration|max\w*|rollback|rolling back|rto|needs?|complete\w*|lasts?|limit|budget|restor\w*)\b/;
  return (
    said.test(clause.said) ||
    clause.span.to - clause.span.from <= 4 ||
    statement.topics.some((topic) =>
      /^(rto|time|duration|limit|budget)$/.test(topic.words.at(-1)?.stem ?? ''),
    )
  );
}

/** One command that does it all: `make rollback`, `./undo.sh`, `/rollback orders`. */
function isCommand(statement: Statement, clause: Clause): boolean {
  const code = clause.words.slice(clause.span.from, clause.span.to).filter((word) => word.code);
  const named = code.some((word) => /^(rollback|undo|revert|back|backout|roll|restor)$/.test(word.stem));
  if (named) return true;
  return statement.passage.kind === 'command' && /\b(?:rollback|undo|revert)\b/.test(clause.said);
}
