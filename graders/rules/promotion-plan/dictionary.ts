import { Dictionary } from '../../language/concepts';
import { artifact } from '../../language/lexicon/artifact';
import { data } from '../../language/lexicon/data';
import { gates } from '../../language/lexicon/gates';
import { lanes } from '../../language/lexicon/lanes';
import { people } from '../../language/lexicon/people';
import { rollback } from '../../language/lexicon/rollback';
import { watching } from '../../language/lexicon/watching';

/** What plans are read with. */
export const dictionary = new Dictionary({ lanes, artifact, gates, people, data, watching, rollback });
