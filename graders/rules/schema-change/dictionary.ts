import { Dictionary } from '../../language/concepts';
import { change } from '../../language/lexicon/change';
import { data } from '../../language/lexicon/data';
import { gates } from '../../language/lexicon/gates';
import { lanes } from '../../language/lexicon/lanes';
import { rollback } from '../../language/lexicon/rollback';
import { steps } from '../../language/lexicon/steps';
import { watching } from '../../language/lexicon/watching';

/** What schema changes are read with. What plans need of people and artifacts no rule asks for here. */
export const dictionary = new Dictionary({ lanes, gates, data, watching, rollback, change, steps });
