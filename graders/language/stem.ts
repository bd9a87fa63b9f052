/** Stems: one form for "anonymised", "anonymizes" and "anonymising". Crude, but the same for text and lexicon. */

/** Verb forms that no suffix rule reaches, and spellings that differ across the Atlantic. */
const irregular: Record<string, string> = Object.fromEntries(
  Object.entries({
    be: 'is are was were been being am',
    have: 'has had having',
    do: 'does did done doing',
    build: 'built',
    rebuild: 'rebuilt',
    run: 'ran',
    rerun: 'reran',
    go: 'went gone goes',
    keep: 'kept',
    hold: 'held',
    take: 'took taken',
    give: 'gave given',
    write: 'wrote written',
    break: 'broke broken',
    come: 'came',
    see: 'saw seen',
    get: 'got gotten',
    make: 'made',
    say: 'said',
    find: 'found',
    leave: 'left',
    bring: 'brought',
    send: 'sent',
    freeze: 'froze frozen',
    stick: 'stuck',
    choose: 'chose chosen',
    draw: 'drew drawn',
    fall: 'fell fallen',
    begin: 'began begun',
    know: 'knew known',
    hide: 'hid hidden',
    undo: 'undone undid',
    feed: 'fed',
    withdraw: 'withdrawn withdrew',
    forbid: 'forbade forbidden',
    tell: 'told',
    lose: 'lost',
    grow: 'grew grown',
    think: 'thought',
    swap: 'swapped',
    test: 'tets tset tst',
    artifact: 'artefact artefacts artifacts',
    catalog: 'catalogue catalogues catalogs',
    judge: 'judgement',
    note: 'notes noted',
    schema: 'schemata schemas',
    datum: 'datas',
    index: 'indices indexes',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base])),
);

/** Words whose ending only looks like a suffix. */
const whole = new Set(['need', 'feed', 'speed', 'this', 'during', 'nothing', 'anything', 'everything', 'something', 'string', 'thing', 'bring', 'his', 'its', 'always', 'whereas', 'as', 'is', 'us', 'plus', 'status', 'bus', 'indeed', 'sms', 'less', 'unless', 'does', 'dbs', 'news', 'yes', 'aws', 'gas', 'once', 'one', 'none', 'the', 'are', 'be', 'we', 'he', 'she', 'me', 'or', 'red', 'shared', 'king', 'ring', 'ddl', 'note']); // prettier-ignore

/** As `toLowerCase`; most words are in lower case already, and copying each costs more than looking. */
export function lower(word: string): string {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase();
  }
  return word;
}

/** What is longer is no word. */
const longest = 40;
const cache = new Map<string, string>();

/**
 * The stem of a word. In: a word of letters, any case. Out: a lower-case form that is not meant to be read,
 * the same for its inflections and for British and American spelling.
 */
export function stem(word: string): string {
  let found = cache.get(word);
  if (found === undefined) {
    const low = lower(word);
    if (word.length > longest) return low;
    found = reduce(irregular[low] ?? low);
    if (cache.size > 20_000) cache.clear();
    cache.set(word, found);
  }
  return found;
}

/** The stems of words separated by blanks, for sets that are written as they are read. */
export function stems(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean).map(stem));
}

function reduce(word: string): string {
  if (word.length < 4 || whole.has(word)) return irregular[word] ?? word;
  const spelled = word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, (all, end: string) =>
      word.length > 7 ? `iz${end}` : all,
    )
    .replace(/(?<=[^aeiou])our(s|ed|ing)?$/, 'or$1');
  const base = spelled
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/(?<=[^su])s$/, '');
  const bare = base.replace(/(?<=[aeiouy].*|[^aeiou]{2})(?<=.{3})(?:ing|ed)$/, (suffix, at: number) =>
    suffix === 'ed' && base[at - 1] === 'e' ? suffix : '',
  );
  const root = irregular[bare] ?? bare;
  return root
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=.{2}[^aeiou])e$|(?<=.{3})e$/, '')
    .replace(/(?<=[^aeiou])y$/, 'i');
}
