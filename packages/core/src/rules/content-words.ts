import { plainText } from '../base/same-text.ts';

/*
 * Words that say how a text asks, not what it asks for: they are alike in every resolution and prove nothing.
 */
const small = new Set(
  (
    'a an the and or but nor of to in on at by for from with without within as is are was were be been being it its this that these those ' +
    'there their they them his her he she we our us you your i who whom which what when where how why than then so such if into onto up out ' +
    'over about also any all each both other others more most further some no not only same very can could may might must shall should will ' +
    'would do does did done has have had having per via'
  ).split(' '),
);

const resolving = new Set(
  (
    'ask asks asked request requests requested recommend recommends recommended recommendation recommendations suggest suggests suggested ' +
    'propose proposes proposed resolve resolves resolved agree agrees agreed urge urges urged require requires required call calls committee ' +
    'committees scrutiny panel commission member members carry carried undertake undertaken provide provides provided submit submitted give given ensure ensures'
  ).split(' '),
);

/**
 * The words of a text that carry what it is about, reduced to a rough stem ("sessions" and "session" are one), in the order of the text.
 * Figures are kept: two asks that differ in a number are two asks.
 */
export function contentWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of plainText(text).split(' ')) {
    if (word !== '' && !small.has(word) && !resolving.has(word)) words.push(stem(word));
  }
  return words;
}

/** Cuts the endings of number and tense; both of two words need only come out alike, not as a word. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word.endsWith('s') && word.length === 4 && !word.endsWith('ss') ? word.slice(0, -1) : word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  const bare = word.replace(/(?<=[^s])s$/, '');
  const root = bare.replace(/(?:ing|ed)$/, '');
  if (root.length < 4) return bare;
  // "planned" and "plan", "inviting" and "invite".
  const single = root !== bare && /([bdgmnprt])\1$/.test(root) ? root.slice(0, -1) : root;
  return single.replace(/e$/, '');
}
