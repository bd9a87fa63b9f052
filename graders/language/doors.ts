import type { Lane } from '../model';
import { isLane, type Clause, type Hit } from './clause';
import { stem, stems } from './stem';

/** A lane that can be kept shut. Everything may enter dev. */
export type Door = 'stage' | 'prod';

/** The doors that a clause speaks of, by how surely it does. */
export interface Doors {
  /** "before prod", "to enter stage", "no stage", "dev → stage", "leave dev". */
  named: Door[];
  /** "Stage waits for …", "prod deployment": the lane is the subject, and may be meant as where the check runs. */
  subject: Door[];
  /** "on stage", "in dev": where something runs, and so what has to be left. */
  left: Door[];
}

const toward = stems(
  'to into enter entering before for reach reaches toward towards see sees onto till until unlock unlocks open opens block blocks gate gates guard guards guarding no prior ahead touch touches hit neither nor',
);
const inFrontOf = stems('front way ahead prior door entry entrance access admission admit admitted precondition road out condition'); // prettier-ignore
const away = stems('leave leaves leaving left exit exits exiting past');
const filler = stems('the a an any our that this each deploy deploying deployment of it real actual');
const follows = stems(
  'need needs require requires wait waits stay stays remain remains only unless until shut closed lock locked open opens opened start starts begin begins cannot can not never refuse refuses accept accepts demand demands want wants gate door entry entrance deploy deploys deployment deployer rollout release job button step workflow pipeline promotion candidate configuration sync merge request play happen happens be is offer let lets take takes admit admits trigger triggers task',
);
/** Only with these does "stage is …" speak of a door. */
const shutting = stems(
  'enter entered touch touched reach reached block blocked close closed lock locked shut offer offered open opened execute executed start started begin begun happen deploy deployed available limit limits possible update updated release released trigger triggered run grey gray greyed disabled skip skipped see sees start starts get gets unlock unlocks unlocked allow allowed admit admitted',
);
const held = stems('keep keeps kept stay stays shut lock locked hold holds held bar barred away');
const arrow = '→';
const next: Record<Lane, Door | null> = { dev: 'stage', stage: 'prod', prod: null };

/** In: a clause. Out: the doors that it names, each once. */
export function doorsIn(clause: Clause): Doors {
  const doors: Doors = { named: [], subject: [], left: [] };
  const hits = clause.hits.filter(isLane).sort((one, other) => one.from - other.from || other.to - one.to);
  let end = -1;
  for (const hit of hits) {
    if (hit.from < end) continue;
    end = hit.to;
    place(clause, hit, doors);
  }
  return doors;
}

function place(clause: Clause, hit: Hit, doors: Doors): void {
  const lane = hit.concept as Lane;
  const door = lane === 'dev' ? null : lane;
  const onward = next[lane];
  const led = clause.stemAt(hit.from);
  const before = led === 'to' || led === 'into' ? led : wordBefore(clause, hit);
  const after = clause.stemAt(hit.to);
  if (after === arrow && hit.to < clause.span.to) return;
  if (before === arrow) {
    if (door) doors.named.push(door);
  } else if (before === 'out' || away.has(before)) {
    if (door && before === 'out' && isHeld(clause, hit)) doors.named.push(door);
    else if (onward) doors.named.push(onward);
  } else if (door && toward.has(before)) doors.named.push(door);
  else if (door && (speaksOfDoor(clause, hit) || isAlone(clause, hit))) doors.subject.push(door);
  else if (onward) doors.left.push(onward);
  else doors.left.push('prod');
}

/** "keeps it out of stage", "stays out of prod". */
function isHeld(clause: Clause, hit: Hit): boolean {
  for (let at = Math.max(clause.span.from, hit.from - 7); at < hit.from; at++)
    if (held.has(clause.stemAt(at))) return true;
  return false;
}

/** The telling word before a lane: "in front of the stage" is told by "before", "out of dev" by "out". */
function wordBefore(clause: Clause, hit: Hit): string {
  let at = hit.from - 1;
  while (at > clause.span.from && filler.has(clause.stemAt(at))) at--;
  if (at < clause.span.from || (at === clause.span.from && filler.has(clause.stemAt(at))))
    return deploys.has(clause.stemAt(hit.from - 1)) ? beforeWord : '';
  const word = clause.stemAt(at);
  const passedOf = clause.words.slice(at + 1, hit.from).some((one) => one.stem === 'of');
  if (passedOf && word === 'out') return 'out';
  if (passedOf && inFrontOf.has(word)) return beforeWord;
  if (word === 'to' && clause.stemAt(at - 1) === 'next') return '';
  return word;
}
const beforeWord = stem('before');
/** `deploy(stage)`, `deploy_prod`, "promote stage". */
const deploys = stems('deploy promote release ship');

/** A clause of nothing but the lane: "and production", "deploy(stage)"; a label such as "Stage:" is none. */
function isAlone({ span, words }: Clause, hit: Hit): boolean {
  const first = words[span.from];
  const joined = first?.stem === 'and' || first?.lead.includes('(') === true;
  return joined && span.to - span.from <= hit.to - hit.from + 1;
}

/** "Prod needs …", "the stage job …", "prod isn't offered", "stage never sees …". */
function speaksOfDoor(clause: Clause, hit: Hit): boolean {
  const first = clause.stemAt(hit.to);
  if (hit.to >= clause.span.to || !follows.has(first)) return false;
  if (first !== 'be') return true;
  for (let at = hit.to + 1; at < Math.min(clause.span.to, hit.to + 5); at++)
    if (shutting.has(clause.stemAt(at))) return true;
  return false;
}
