import type { Lexicon } from './lexicon';

/** Who decides, how a decision is said, and what else people sign. */
export const people: Lexicon = {
  approve: `approve, grant, tick, initial, must release, review by, a review, has to release, release free, say go, answer for, manual intervention,
    pair of eyes, released by, releases it, go of, authorise, the go, =go, accepts, stamp, hits, lgtm, plus one, countersigned, presses, releases the,
    approval, approver, signoff, signature, sign, okay, ok, oks, oked, green light, greenlight, thumbs up, consent, acceptance, go ahead, go no go,
    authorization, blessing, clearance, nod, confirm, confirmation, permission, permit, say yes, give .. go, push .. button, reviewer, input message,
    submitter, vote, agree, agreement, endorse, endorsement, four eyes, say so, last word, unlock, veto, sanction, ratify, =yes, accord, assent,
    countersignature, release for prod, only be triggered by, triggered by members, the button, in writing, give her, gives his, ask for, release .. by hand,
    let .. through, gatekeeper, start .. deploy, trigger .. deploy, trigger .. release, allow .. deploy, only .. may, decide, decision, promoted by,
    merge .. pr, go from, a go`,
  role: `owner, tutor, teacher, professor, mentor, sheriff, compliance, curator, warden, foreman, commissioner, registrar, underwriter, actuary, caretaker,
    keeper, marshal, dispatcher, treasurer, bookkeeper, editor, members of, data protection, captain, boss, ranger, who own, she own, he own, answer for,
    who be responsible, responsible for, lead, leader, head, manager, steward, chief, officer, director, cfo, cto, cdo, cio, ceo, coo, dpo, vp, dba, on call,
    oncall, engineer, analyst, admin, administrator, cab, board, chair, architect, codeowner, maintainer, supervisor, principal, sre, controller, accountant,
    custodian, sponsor, expert, governance, colleague, pm, po, accountable, operator, coordinator, specialist, consultant, auditor, committee, council,
    approver, stakeholder, finance, ops, operations, teammate, coworker, team, guild, trustee, partner, client, president, commander, founder, secretary,
    reviewer, deputy`,
  anybody: `someone, somebody, anyone, anybody, everyone, everybody, people, whoever, a human, a person`,
  wrongObject: `data model, access, hours, timesheet, idea, pallet, requirement, hire, architecture, approach, target picture, strategy, project, importance,
    budget, wording, announcement, invoice, vacation, holiday, expense, credit, purchase, cost, spend, licence, license, contract, design, mockup, logo, text,
    naming, hardware, headcount, press release, newsletter, roadmap, concept, documentation, doc`,
  inform: `inform, notify, tell, cc, in copy, email, let .. know, announce, mention, message, post in`,
  other: `sign of, sign image, cosign, sign .. image, sign it and, signs it, team channel, lead time, lead to, ahead, accept order, agreed on, agree with,
    agreed with, customer`,
};
