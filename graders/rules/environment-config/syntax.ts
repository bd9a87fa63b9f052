import { faultWords } from '../../read/yaml/fault-words';

/** What is wrong in JSON, in a learner's words. */
const jsonWords: Record<string, string> = {
  InvalidSymbol: 'JSON knows true, false, null, numbers and strings in double quotes; this is none of them',
  InvalidNumberFormat: 'This is no number that JSON knows',
  PropertyNameExpected: 'A key in double quotes belongs here; a comma behind the last pair is one too many',
  ValueExpected: 'A value belongs here; a comma behind the last one is one too many',
  ColonExpected: 'A colon belongs between key and value',
  CommaExpected: 'A comma belongs between this and what stands before it',
  CloseBraceExpected: 'A closing brace } is missing',
  CloseBracketExpected: 'A closing bracket ] is missing',
  EndOfFileExpected: 'The text goes on behind the end of the JSON value',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'A comment has no end',
  UnexpectedEndOfString: 'A closing quote is missing',
  UnexpectedEndOfNumber: 'This number breaks off',
  InvalidUnicode: 'After \\u JSON wants four hexadecimal digits',
  InvalidEscapeCharacter: 'JSON has no such escape',
  InvalidCharacter: 'A tab or line end inside a string is written \\t or \\n in JSON',
};

/** In: the code of a fault in YAML or JSON. Out: what is wrong and what to do, without the full stop. */
export function syntaxWords(code: string): string {
  return jsonWords[code] ?? faultWords(code);
}
