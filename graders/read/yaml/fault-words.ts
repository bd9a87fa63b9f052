/** YAML's error codes in a learner's words: what is wrong, and what to do. */
const words: Record<string, string> = {
  ALIAS_PROPS: 'An alias (*name) may carry no anchor or tag of its own',
  BAD_ALIAS: 'An alias is a star and a name without blanks or brackets: *base',
  BAD_DIRECTIVE: 'A line that starts with % is an instruction to YAML, and it knows none of this kind',
  BAD_DQ_ESCAPE:
    'Inside double quotes a backslash starts an escape, and this is none. Use single quotes, or write \\\\',
  BAD_INDENT: 'The indentation doesn’t fit: keys of one block start in one column',
  BAD_PROP_ORDER: 'Anchors (&name) and tags (!name) stand before the value, not behind it',
  BAD_SCALAR_START: 'A plain value may not start with this sign. Put the value in quotes',
  BLOCK_AS_IMPLICIT_KEY:
    'A second “: ” on this line starts a mapping inside a value. Put the value in quotes, or break the line',
  BLOCK_IN_FLOW: 'Inside brackets or braces a block in lines is not possible. Close them first',
  DUPLICATE_KEY: 'This key stands twice in one mapping',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters',
  MISSING_CHAR:
    'Something is missing here: a closing quote, bracket or brace, a comma, or the blank behind a colon',
  MULTILINE_IMPLICIT_KEY: 'A key must stand on one line, with a colon and a blank behind it',
  MULTIPLE_ANCHORS: 'A value can have one anchor (&name)',
  MULTIPLE_DOCS: 'A second document starts here',
  MULTIPLE_TAGS: 'A value can have one tag (!name)',
  NON_STRING_KEY: 'A key must be a plain name',
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces',
  TAG_RESOLVE_FAILED: 'The tag doesn’t fit the value behind it',
  UNEXPECTED_TOKEN: 'This doesn’t belong here',
};

/** In: the code of a syntax fault. Out: a sentence without its full stop. */
export function faultWords(code: string): string {
  return words[code] ?? 'YAML can’t read this';
}
