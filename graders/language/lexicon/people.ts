import type { Lexicon } from './lexicon';

/** Who decides, how a decision is said, and what else people sign. */
export const people: Lexicon = {
  approve: `approve, grant, tick, initial, must release, review by, a review, has to release, release free, say go, answer for, manual intervention,
    pair of eyes, released by, releases it, go of, authorise, the go, =go, accepts, stamp, hits, lgtm, plus one, countersigned, presses, releases the,
    approval, approver, signoff, signature, sign, okay, ok, green light, greenlight, thumbs up, consent, acceptance, go ahead, go no go, authorization,
    blessing, clearance, nod, confirm, confirmation, permission, permit, say yes, give .. go, push .. button, reviewer, submitter, vote, agree, agreement,
    four eyes, say so, last word, unlock, veto, =yes, accord, assent, countersignature, release for prod, only be triggered by, triggered by members,
    the button, in writing, give her, gives his, ask for, release .. by hand, let .. through, gatekeeper, start .. deploy, trigger .. deploy,
    trigger .. release, allow .. deploy, only .. may, decide, decision, promoted by, merge .. pr, go from, a go`,
  role: `owner, tutor, teacher, professor, mentor, sheriff, compliance, foreman, commissioner, registrar, underwriter, actuary, keeper, editor, members of,
    data protection, captain, boss, ranger, who own, she own, he own, answer for, who be responsible, responsible for, lead, leader, head, manager, steward,
    chief, officer, director, cfo, cto, ceo, coo, dpo, vp, dba, on call, oncall, engineer, analyst, admin, administrator, cab, board, chair, architect,
    codeowner, maintainer, supervisor, principal, sre, controller, accountant, custodian, sponsor, expert, governance, colleague, pm, po, accountable,
    operator, coordinator, specialist, consultant, auditor, committee, council, approver, stakeholder, finance, ops, operations, teammate, team, guild,
    partner, client, president, commander, secretary, reviewer, deputy`,
  anybody: `someone, somebody, anyone, anybody, everyone, everybody, people, whoever, a human, a person`,
  wrongObject: `data model, access, hours, timesheet, idea, pallet, requirement, hire, architecture, approach, strategy, project, importance, budget, wording,
    announcement, invoice, vacation, holiday, expense, credit, purchase, cost, spend, licence, license, contract, design, logo, text, naming, hardware,
    headcount, press release, roadmap, concept, documentation, doc`,
  inform: `inform, notify, tell, cc, in copy, email, announce, mention, message, post in`,
  other: `sign of, sign image, cosign, sign .. image, sign it and, signs it, team channel, lead time, lead to, ahead, accept order, agreed on, agree with,
    agreed with, customer`,
};
