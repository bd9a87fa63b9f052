/**
 * A lexicon: concepts and the phrases that name them, separated by commas. Inflections and British or American
 * spelling need no entry of their own. In a phrase, `|` parts the alternatives of one word, `..` skips up to
 * four words, and `=word` asks for that very form. A longer phrase hides the shorter ones inside it, so that
 * phrases of the concept `other` take words out of play: a "rollback meeting" is no rollback.
 */
export type Lexicon = Record<string, string>;
