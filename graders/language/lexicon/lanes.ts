import type { Lexicon } from './lexicon';

/** The three lanes, and what reads like one but isn't. */
export const lanes: Lexicon = {
  dev: `dev, development, sandbox, devel, devl, lower environment, playground`,
  stage: `stage, stg, preprod, pre prod, pre production, preproduction, uat, test environment, test env, test system, test lane, test cluster, test warehouse,
    test factory|box|server|account|workspace|tenant|namespace|host|instance|project|zone|region|subscription|realm|side, acceptance, =acc,
    validation environment|system, integration system|lane, qa, integration environment, nonprod, non prod, in acceptance, to acceptance, on acceptance, pre live, prelive, rehearsal environment`,
  prod: `prod, production, prd, go live, golive, live environment, live system, live warehouse, live database, live lane, into live, to live, in live, on live,
    real users, productive system|environment|database|server, productive, live side|server|account|cluster|bucket|schema|factory|workspace, be live, =live`,
  prodlike: `production like, prod like, production shaped, prod shaped, production identical, prod identical, production equivalent, prod equivalent, production grade,
    production parity, prod parity, like prod, like production, like in prod, like in production, like the production, like live, prod sized, production sized,
    production style, prod style, prod mirror, prod twin, production twin, production mirror, production replica, prod replica, resemble prod, resemble production,
    mirrors prod, mirror production`,
  everyLane: `each environment, every environment, all environment, each env, every env, all env, all three, each of the three, each lane, every lane, all lane,
    both environment, both lane, three environment, three env, three lane, everywhere, every target, each target, next environment, next lane, either lane,
    either environment, neither environment, any environment, any lane, across environment, across env, all the way, every step, each step, next step, every promotion,
    each promotion, any promotion, every hop, each hop, neither hop, any hop, either hop, both gate, both hop, both promotion, both step, other environment, other two,
    everything else`,
  avoid: `skip, bypass, circumvent, omit, leave out, leave .. out, jump, go round, past, sidestep, side step, evade, shortcut, short cut, around, miss out, pass over,
    dispense with, forgo, do without, spare`,
  visit: `go through, pass, visit, see, touch, run in, be in, enter, stop in, stop at, go to, go over, wait for, via, use, need, have, come through, look at`,
  straight: `straight, directly, direct, immediately to, shortcut`,
  late: `later, afterwards, catch up, when time, week after, day after, next day, next week, next sprint, follow, subsequently, in retrospect, at some point, behind,
    after that, in arrears, at the end`,
  other: `qa lead|manager|team|engineer|person|tester|department, acceptance test|criteria|criterion|tests|check|of|by, =stages, =staged, at some stage, early stage, multi stage, build stage, ci stage, pipeline stage,
    test stage, dev team, dev lead, dev ops, development team, development lead, production ready, production code, production incident, stage area, dev cycle,
    dev experience`,
};
