import { itemsFrom, type Passage } from './passages.ts';

const stem =
  /\b(?:(?:wish(?:es|ed)?|would\slike|agreed|resolved)\sto\s(?:make|submit|offer|put\sforward|raise|pass\son)|makes?|made|submits?|submitted|offers?|offered|puts?\sforward)\s(?:the|its|their)\s(?:following\s)?(?:\p{L}+\s){0,2}?(?:comments?|observations?|suggestions?|views|points|lessons)\b[^:]{0,90}:[–—-]?$/iu;
/** "The following comments and suggestions were made by Members;" tells of views as of asks, and the list has to say which it holds. */
const made =
  /\bfollowing\s(?:(?:comments?|observations?|suggestions?|points|views|proposals?)(?:\sand\s|\sor\s|,\s|\/)?){1,3}\s?(?:were|was)\s(?:also\s)?(?:made|put(?:\sforward)?|offered|raised|suggested)\b[^:;.]{0,60}[:;][–—-]?$/iu;
/** "That the fair was a success": no more than was thought of it. */
const view = /^that\s[^.,;]{0,120}?\b(?:was|were|had|did|is|are|has)\b(?!.*\b(?:should|must|could|be)\b)/isu;
/** What is to be, or is asked: a comment that has neither is an opinion. */
const wants =
  /\b(?:should|must|ought\sto|needs?\sto|requests?|recommends?|asks?\sthat|urges?)\s|(?<!\b(?:to|will|would|could|can|may|might|cannot|not)\s)\bbe\s\p{L}+(?:ed|en|nt|de|pt|ld|t)\b/u;

/**
 * Whether a paragraph introduces a list of comments that mostly ask for something: "The Panel wishes to make the following comments as learning
 * points:" above "(1) That a map should be printed." Comments that only say what was thought are none.
 */
export function isAskingComments(passages: readonly Passage[], at: number): boolean {
  const text = passages[at]?.text ?? '';
  const told = !stem.test(text);
  if (told && !made.test(text)) return false;
  const items = itemsFrom(passages, at + 1);
  if (told)
    return items.filter((item) => /^that\s/iu.test(item.text)).length * 2 > items.length && !items.some((item) => view.test(item.text));
  return items.length > 0 && items.filter((item) => wants.test(item.text)).length * 2 > items.length;
}
