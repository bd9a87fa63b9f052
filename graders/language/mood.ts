import type { Span } from './clauses';
import type { Word } from './words';

/** How a clause is meant. Only `stated` clauses are evidence. */
export type Mood = 'stated' | 'question' | 'open' | 'wish' | 'past' | 'unreal' | 'loose';

/** Phrases as they read when words are joined by blanks, in the first mood that fits. */
const signs: { mood: Mood; sign: RegExp }[] = [
  {
    mood: 'open',
    sign: /\b(?:todo|tbd|tba|tbc|fixme|wip|work in progress|coming soon|(?<!(?:date|time|window|day) )to be (?:defined|decided|determined|discussed|agreed|written(?! (?:in|to|by))|done|designed|clarified|confirmed|added|filled|specified|announced)|not (?:yet )?(?:defined|decided|clear|written)|still open|not planned|won't do|think about which|under (?:negotiation|discussion|review|evaluation)|negotiat\w+|open question|under construction|placeholder text|up for (?:discussion|debate)|undecided|no (?:capacity|budget) (?:in|for|this|yet)|out of scope|not in scope|descoped|think again|going to think|thinking about|have to think|somebody proposed|someone proposed|has been proposed|was proposed|is proposed|still to be|nice idea|good idea|(?:was|were|got|been) rejected|has been appointed|nobody (?:has been|is) appointed)\b/,
  },
  {
    mood: 'unreal',
    sign: /\b(?:would have(?! (?:been )?(?:blocked|stopped|halted|prevented|failed))|had we|if we had|if only|if budget|if someone (?:builds?|finds?|has)|could (?:have|be|copy|look|add|use|try|also|maybe|perhaps|in theory)|(?:i|we|you|one) could|in theory|theoretically|in an ideal world|(?:the|this) (?:answer|plan|proposal) (?:has|contains|includes|covers|takes)|(?:the|typical|usual) (?:words?|terms?|phrases?)|associated with|usually reads|looks? promising|has been requested|was requested|if metrics existed|if (?:it|the \w+(?: \w+)?) (?:hadn't|had|weren't|wasn't) |among our goals|is a goal|our goal|would be (?:nice|useful|good|great|helpful|better|ideal|cool)|it'?d be (?:nice|useful|good|great|helpful|better|ideal|cool|lovely)|^had (?:we|i|it|legal|they|somebody|someone|the \w+)\b(?! to)|if (?:we|i|they)'?d (?:had|have)|(?:my|our) (?:dream|ideal)\b|would be an option|may (?:both |all |also )?be (?:useful|helpful)|would need|would make sense)\b/,
  },
  {
    mood: 'wish',
    sign: /\b(?:(?:we|i|they) plan|plan(?:s|ned|ning)? (?:to|for)|(?:is|are|being) planned|planned|we(?:'d| would) (?:like|love|prefer)|would like|would love|wish|wish ?list|want to|intend|intention|some ?day|(?<!for |in |within |than |least |after |just |about |whole )one day(?! (?:on|later|after|before|ahead|of|each|per|apart|earlier))|(?:will|should|shall|can|could|we'll|to) eventually|^eventually|in (?:the )?future|future release|hopefully|we hope|hope|ideally|nice to have|roadmap|next (?:quarter|sprint|year|month|half|iteration)|in q[1-4]|by q[1-4]|q[1-4]\b|(?:is|are|being) (?:evaluated|considered|discussed)|consider(?:ing)?|might|maybe|perhaps|possibly|will (?:be added|follow|be introduced|come later|get|have to be|be available|be set up|be implemented|be written|be built|be done later)|to be added|not yet|(?<!\b(?:queries|jobs|runs|transactions|statements|loads) )in progress|when (?:there's|there is|we have|someone has|somebody has|time) |as soon as (?:there's|there is|we have|someone has)|when(?:ever)? time|^later(?: on)?, |after (?:the )?go-?live we|phase (?:2|two|3|three)|aspire|ambition|our aim|my aim|(?:is|are|was|were) (?:meant|supposed) to|foreseen (?:for|in)|later phase|by the end of (?:the|this|next) (?:year|quarter|month)|by (?:christmas|summer|spring|autumn|winter)|long[- ]term|wait(?:s|ing) for budget|backlog item|sometime|at some point|once (?:the|we|someone|somebody) .{0,40}(?:has chosen|have chosen|is chosen|are chosen|is settled|in place|finds|has time|have time|is ready|bought|available))/,
  },
  {
    mood: 'past',
    sign: /(?<!\b(?:is|are|be|was|were|being|get) )\bused to \w+|\b(?:^(?:last (?:year|month|quarter|time)|in the past|previously|formerly|historically|back then|years ago|until recently|till recently|once,)|(?:until|till|before) (?:19|20)\d\d|in the past\b|was dropped|(?:incident|outage|disaster) (?:came|was|happened)|we dropped that|no longer (?:done|in use)|(?:was|were|got) (?:removed|descoped|abolished|retired|scrapped|dropped|switched off|turned off|disabled) (?:in|because|as|since|when|last|for|after|this))\b/,
  },
  {
    mood: 'loose',
    sign: /\b(?:if (?:needed|necessary|required|possible|there(?:'s| is) (?:any )?time|time (?:permits|allows)|appropriate|applicable|desired|someone asks|anyone asks|in doubt)|as (?:needed|required|necessary|appropriate)|as soon as (?:someone|somebody|anyone|users?) complains?|where (?:possible|feasible|needed)|when (?:possible|needed|convenient)|recommended|encouraged|desirable|optionally|if at all|sometimes|occasionally|usually|in most cases|mostly|most of the time|as far as possible|when in doubt|on request|feel free|best effort)\b/,
  },
];

/** What is put off here is tidying up, not the plan. */
const cleansLater = /\b(?:drop|drops|dropped|dropping|remove|removed|removal|delete|deleted|clean)\b/;

const emptyBox = /\[ \]/;

/** In: a clause as `spoken`, and what stands before its first word. Out: how it is meant, by its own words. */
export function moodOf(text: string, lead: string): Mood {
  if (emptyBox.test(lead)) return 'open';
  const mood = signs.find(({ sign }) => sign.test(text))?.mood ?? 'stated';
  return mood === 'wish' && cleansLater.test(text) ? 'stated' : mood;
}

/** Patterns of order run over these words, so none may be endless. */
const longestWord = 40;

/** The words of a clause as written, in lower case; commas stay. */
export function spoken(words: Word[], { from, to }: Pick<Span, 'from' | 'to'>): string {
  let text = '';
  let end = from > 0 ? (words[from - 1]?.end ?? 0) : 0;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    const known = end > word.start;
    end = word.end;
    if (known) continue;
    if (text) text += word.lead !== ' ' && word.lead.includes(',') ? ', ' : ' ';
    text += word.raw.length > longestWord ? word.raw.slice(0, longestWord).toLowerCase() : word.low;
  }
  return text;
}
