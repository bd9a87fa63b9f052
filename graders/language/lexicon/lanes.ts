import type { Lexicon } from './lexicon';

/** The three lanes, and what reads like one but isn't. */
export const lanes: Lexicon = {
  dev: `dev, development, sandbox, devel, devl, playground`,
  stage: `stage, stg, preprod, pre prod, pre production, preproduction, uat, test environment, test env, test system, test lane, test cluster,
    test factory|box|server|account|workspace|tenant|namespace|host|instance|project|zone|region|subscription|realm|side, acceptance, =acc, =acpt,
    validation environment|system, qa, nonprod, non prod, in acceptance, to acceptance, on acceptance, prelive`,
  prod: `prod, production, prd, go live, golive, live environment, live system, live warehouse, live lane, into live, to live, in live, on live, real users,
    productive system|environment|database|server, productive, live side|server|account|cluster|bucket|schema|factory|workspace, be live, =live`,
  prodlike: `production like, prod like, production shaped, prod shaped, prod identical, production equivalent, prod parity, like prod, like production,
    like in prod, like in production, like the production, like live, prod sized, production sized, production twin, production replica, prod replica,
    resemble prod, resemble production, mirrors prod, mirror production`,
  everyLane: `each environment, every environment, all environment, each env, all three, each of the three, each lane, every lane, all lane, both environment,
    both lane, three environment, three lane, everywhere, every target, each target, next environment, next lane, any environment, any lane,
    across environment, all the way, every step, each step, next step, every promotion, each promotion, each hop, neither hop, any hop, both gate, both hop,
    both promotion, both step, other environment, other two, everything else`,
  avoid: `skip, bypass, circumvent, omit, leave out, leave .. out, jump, go round, past, sidestep, evade, shortcut, around, pass over, forgo, do without,
    spare`,
  visit: `go through, pass, visit, see, touch, run in, be in, enter, stop in, stop at, go to, go over, wait for, via, use, need, have, come through, look at`,
  straight: `straight, directly, direct, shortcut`,
  late: `later, afterwards, catch up, when time, week after, day after, next day, next week, next sprint, follow, subsequently, in retrospect, at some point,
    behind, after that, at the end`,
  other: `qa lead|manager|team|engineer|person|tester|department, acceptance test|criteria|criterion|tests|check|of|by, =stages, =staged, at some stage,
    build stage, ci stage, pipeline stage, test stage, dev team, dev ops, production ready, production code, stage area`,
};
