import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { stems } from '../../language/stem';

/** "The previous image is deployed", "version 7 again": words that speak of a way back wherever they stand. */
export function putsBack(clause: Clause): boolean {
  const verb = clause.names('revert');
  return verb && clause.names('previous') && (clause.names('thing') || numbered(clause));
}

/** Whether a clause names what is put back: the previous artifact, or a version by its number. */
export function isReverted(statement: Statement, clause: Clause): boolean {
  const verb = clause.find('revert').some((hit) => clause.affirms(hit));
  const about = statement.about('rollback');
  if (clause.says('comeBack') && (verb || about)) return true;
  const thing = clause.names('thing');
  if (clause.says('previous')) {
    const kinds = [
      verb,
      thing || numbered(clause),
      about || inPlace.test(clause.said) || clause.names('stop'),
    ];
    if (kinds.filter(Boolean).length >= 2) return true;
  }
  if (about && statement.labelled('previous', 'revert') && clause.words.some((word) => word.code))
    return true;
  if (verb && undone.test(clause.said)) return true;
  if (!(verb || thing) || !numbered(clause) || clause.denies('thing')) return false;
  if (verb && (again.test(clause.said) || (about && deploys.test(clause.said)))) return true;
  return thing && inPlace.test(clause.said) && !clause.negated;
}

/** "So 1.11 (the incumbent) is redeployed": said by the clauses of a statement together. */
export function isRevertedInAll({ stated }: Statement): boolean {
  const any = (is: (clause: Clause) => boolean): boolean => stated.some(is);
  return (
    any((clause) => clause.says('revert')) &&
    any((clause) => clause.says('previous') || inPlace.test(clause.said)) &&
    any((clause) => clause.names('thing') || numbered(clause))
  );
}

const undone = /\bhelm rollback\b|\brollouts? undo\b|\bgit revert\b|\brollback tag\b/;
const again =
  /\b(?:redeploy\w*|re-deploy\w*|reinstall\w*|re-install\w*|reinstate\w*|back|revert\w*|roll(?:s|ed|ing)? back|again|set\w*|point\w*|pin\w*|restor\w*|downgrad\w*|put|switch\w*|replaced|link)\b/;
const deploys = /\b(?:deploy|install|start|run|use|ship|release)\w*\b/;
/** One version in another's place. */
const inPlace =
  /\b(?:in place of|instead of|rather than|gives? way to|gave way|step\w* in|in for|replac\w*|takes? over|down to|drops? (?:from|to)|is serving|serves?|current|again|back|resolves? to|where \S+ is now|goes? to|moves? to|in position)\b/;

/** A version that is named: `1.8.2`, `orders:7`, `tag 6`. */
function numbered(clause: Clause): boolean {
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const word = clause.words[at];
    if (!word) break;
    if (word.stem === '#version') return true;
    if (
      /^\d/.test(word.stem) &&
      !/^(min|minut|second|sec|s|h|hour|%|m|day|am|pm|row|time|slot)$/.test(
        clause.words[at + 1]?.stem ?? '',
      ) &&
      !/^[(]/.test(word.lead.trim())
    )
      return true;
  }
  return false;
}

/** What is paused in a way back is the load, whatever it is called. */
const ofRuns = stems('pause suspend halt disable deactivate unschedule freeze quiesce park dormant');

/** Whether a clause stops new runs: their job, its schedule, or what triggers them. */
export function isStopped(clause: Clause): boolean {
  if (startsNothing.test(clause.said)) return true;
  if (clause.names('timer') && clause.find('unschedule').some((hit) => clause.affirms(hit))) return true;
  const stops = clause
    .find('stop')
    .filter((hit) => clause.affirms(hit) || /^(no|not)$/.test(clause.stemAt(hit.from)));
  if (!stops.length) return false;
  if (stops.some((hit) => clause.words[hit.from]?.code === true)) return true;
  const noRuns = stops.some(
    (hit) => /^(no|not)$/.test(clause.stemAt(hit.from)) || clause.stemAt(hit.from) === 'airflow',
  );
  return noRuns || clause.names('runs', 'timer') || stops.some((hit) => ofRuns.has(clause.stemAt(hit.from)));
}

/** "No further load may begin", "so that it is not launched", "can't fire again". */
const startsNothing =
  /\b(?:no|not one|nothing|none)\b(?: \w+){0,5} (?:starts?|begins?|fires?|launch\w*|triggered|kicks? off|started|scheduled|loads?|cease)\b|\b(?:not|can't|cannot|won't|doesn't|never|isn't|aren't|no longer)(?: \w+){0,3} (?:start|begin|fire|launch|triggered|kick off|launched|scheduled|fired|armed)\b|\bloads? cease\b/;
