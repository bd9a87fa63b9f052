import { stems } from './stem';
import type { Word } from './words';

const english = stems('the be a of to and in for with by from it that this we our not no if on at before after must have do which when as all only until will are is or so then who its one each every both same'); // prettier-ignore
const foreign = new Set(
  `el la los las una unos del por para con que se en antes como pero sin cada datos pasar der die das und ist nicht mit auf ein eine einen wird werden vor nach für sind von zu im den dem wir le les des une est dans avec pour pas avant sur qui nous ces aux il lo gli di della per prima sono che non del dati uma os as dos das em com não antes para cada het een van niet met voor naar zijn wordt och att som är på inte med til ikke av før jest nie przed na po dla oraz`.split(
    /\s+/,
  ),
);

/** Most words need no closer look at their script. */
const beyondAscii = /[^ -~]/;

/** What language a text seems to be written in, as far as the rules care. */
export type Tongue = 'english' | 'other' | 'unknown';

/** In: all words of a text, part by part. Out: `other` only where another language's small words, or another script, clearly outnumber English ones. */
export function tongueOf(parts: readonly Word[][]): Tongue {
  const all = parts.reduce((sum, words) => sum + words.length, 0);
  if (all < 12) return 'unknown';
  let ours = 0;
  let theirs = 0;
  let script = 0;
  for (const words of parts)
    for (const { raw, low, stem } of words) {
      if (english.has(stem) || english.has(low)) ours++;
      if (foreign.has(low)) theirs++;
      if (beyondAscii.test(raw) && /[^\p{Script=Latin}\p{N}\p{S}\p{P}]/u.test(raw)) script++;
    }
  if (script > all / 3) return 'other';
  if (theirs > ours * 1.5 && theirs >= all * 0.08) return 'other';
  return ours ? 'english' : 'unknown';
}
