import type { Lexicon } from './lexicon';

/** Who decides, how a decision is said, and what else people sign. */
export const people: Lexicon = {
  approve: `approve, grant, human yes, tick, initial, wave through, must release, review by, a review, has to release, gives .. free, release free, say go,
    answer for, manual intervention, pair of eyes, released by, releases it, releases them, go of, authorise, the go, =go, accepts, stamp, hits, vetted by,
    check mark, lgtm, plus one, countersigned, presses, releases the, approval, approver, signoff, signature, sign, okay, ok, oks, oked, green light,
    greenlight, thumbs up, consent, acceptance, go ahead, go no go, authorization, blessing, clearance, nod, confirm, confirmation, permission, permit,
    say yes, written yes, give .. go, push .. button, click .. button, click deploy, release button, reviewer, input message, submitter, vote, agree,
    agreement, endorse, endorsement, four eyes, say so, last word, final say, unlock, veto, sanction, ratify, =yes, accord, assent, countersignature,
    release .. be given by, release for prod, task token, only be triggered by, triggered by members, the button, in writing, give her, gives his, ask for,
    clear .. for prod, release .. by hand, let .. through, gatekeeper, start .. deploy, trigger .. deploy, trigger .. release, allow .. deploy, only .. may,
    decide, decision, promoted by, merge .. pr, go from, a go`,
  role: `owner, tutor, teacher, professor, mentor, sheriff, compliance, curator, warden, foreman, commissioner, registrar, underwriter, actuary, caretaker,
    keeper, marshal, dispatcher, treasurer, bookkeeper, editor, data gov, members of, data protection, captain, boss, ranger, who own, she own, he own,
    answer for, who be responsible, responsible for, lead, leader, head, manager, steward, chief, officer, director, cfo, cto, cdo, cio, ceo, coo, dpo, vp,
    dba, on call, oncall, engineer, analyst, admin, administrator, cab, board, chair, architect, codeowner, maintainer, supervisor, principal, sre, controller,
    accountant, custodian, sponsor, expert, governance, colleague, pm, po, scrum master, accountable, operator, coordinator, specialist, consultant, auditor,
    committee, council, approver, stakeholder, finance, ops, operations, teammate, coworker, second pair of eyes, team, guild, trustee, partner, client,
    president, commander, founder, secretary, reviewer, deputy`,
  anybody: `someone, somebody, anyone, anybody, everyone, everybody, people, whoever, a human, a person, team member`,
  wrongObject: `data model, access, hours, timesheet, idea, pallet, requirement, hire, architecture, approach, target picture, strategy, project, importance,
    budget, wording, announcement, invoice, vacation, holiday, expense, credit, purchase, cost, spend, licence, license, contract, design, mockup, logo, text,
    naming, hardware, headcount, press release, newsletter, roadmap, concept, documentation, doc`,
  inform: `inform, notify, tell, cc, in copy, email, let .. know, announce, mention, message, heads up, post in`,
  other: `sign of, sign image, cosign, sign .. image, sign it and, signs it, team channel, lead time, lead to, branch head, ahead, accept order, agreed on,
    agree with, agreed with, merge request pipeline, customer`,
};
