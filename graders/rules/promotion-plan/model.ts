import type { Statement } from '../../language/statement';
import type { Lane, PlanLane, PlanModel, Stated } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import type { Said, Testimony } from '../prose';
import { approvalGate } from './approval-gate';
import { environmentLabels } from './environment-labels';
import { maskedData } from './masked-data';
import { watched } from './observability';
import { oneArtifact } from './one-artifact';
import { stageLikeProd } from './stage-like-prod';
import { gatesOf } from './gates';
import { wayBackOf } from './way-back';

const lanes: Lane[] = ['dev', 'stage', 'prod'];

/** What was understood of a plan: its lanes with their gates and data, the artifact, the rollout and the way back. */
export function planModel(document: PlanDocument): PlanModel | null {
  if (document.tongue === 'other' || !document.statements.length) return null;
  const stated = (kind: string, said: Said[]): Stated[] =>
    said.map((one) => ({ kind, says: one.says, range: document.range(one.start, one.end) }));
  const fair = (testimony: Testimony): Said[] => testimony.for;
  const approvals = fair(approvalGate(document)).map((one) => approvalOf(document, one));
  const gates = gatesOf(document).gates;
  const watching = stated('metric', fair(watched(document)));
  const back = wayBackOf(document);
  return {
    kind: 'plan',
    lanes: lanes.map((lane): PlanLane => ({
      lane,
      entered: enteredAt(document, lane),
      gates: [
        ...stated(
          'tests',
          gates.filter((gate) => gate.before === lane),
        ),
        ...(lane === 'prod' ? approvals : []),
      ],
      schemas: lane === 'stage' ? stated('schemas', fair(stageLikeProd(document))) : [],
      data: lane === 'stage' ? stated('masked', fair(maskedData(document))) : [],
      watched: lane === 'prod' ? watching : [],
    })),
    artifact: artifactOf(document),
    rollout: rolloutOf(document),
    watched: watching,
    labels: stated('label', fair(environmentLabels(document))),
    rollback: {
      reverts: stated('reverts', back.reverts),
      stops: stated('stops', back.stops),
      bound: stated('bound', back.bound),
    },
  };
}

function approvalOf(document: PlanDocument, said: Said): Stated {
  const who = said.says.replace(/ approves before prod$/, '');
  return { kind: 'approval', who, says: said.says, range: document.range(said.start, said.end) };
}

function enteredAt(document: PlanDocument, lane: Lane): PlanLane['entered'] {
  for (const statement of document.statements) {
    const topic = statement.topics.find((one) => one.lanes.length === 1 && one.lanes[0] === lane);
    if (topic) return { range: document.range(topic.start, topic.end), says: `the part about ${lane}` };
    const hit = mentionOf(statement, lane);
    if (hit) return { range: document.range(hit.start, hit.end), says: `${lane} is entered` };
  }
  return null;
}

function mentionOf(statement: Statement, lane: Lane): { start: number; end: number } | null {
  const clause = statement.stated.find((one) => one.lanes.includes(lane));
  return clause ? { start: clause.start, end: clause.end } : null;
}

function artifactOf(document: PlanDocument): PlanModel['artifact'] {
  const said = oneArtifact(document);
  const policy = said.against.length ? 'rebuilt' : said.for.length ? 'one' : 'unknown';
  const shown = policy === 'rebuilt' ? said.against : said.for;
  const name = artifactName(document);
  return {
    policy,
    ...(name ? { name } : {}),
    evidence: shown.map((one) => ({ range: document.range(one.start, one.end), says: one.says })),
  };
}

/** The artifact as the plan writes it: `orders:1.4.2`, a wheel's file name, a digest. */
function artifactName(document: PlanDocument): string | null {
  const named =
    /(?<![\w./-])[\w./-]{1,80}(?::v?[\w.-]*\d[\w.-]*|@sha256:[\w…]+|-\d+\.\d+[\w.-]*\.(?:whl|jar))/.exec(
      document.text,
    );
  return named?.[0] ?? null;
}

const styles: [string, RegExp][] = [
  ['canary', /\bcanar(?:y|ies)\b/],
  ['blue/green', /\bblue ?green\b/],
  ['gradual', /\b(?:gradual\w*|progressive\w*|percent|phased|partitions? first|ramp\w*)\b/],
  ['shadow', /\b(?:shadow|dark launch|parallel run)\b/],
];

function rolloutOf(document: PlanDocument): Stated[] {
  const found: Stated[] = [];
  for (const { stated } of document.statements)
    for (const { said, start, end } of stated) {
      const style = styles.find(([, sign]) => sign.test(said));
      if (style)
        found.push({ kind: style[0], says: `a ${style[0]} rollout`, range: document.range(start, end) });
    }
  return found;
}
