/**
 * Whether a line is what a page prints around its content: page numbers, lone marks, rules, file names, "continued", addresses of
 * web pages. Such a line says nothing of any recommendation.
 *
 * @example isPageFurniture('Page 3 of 5') // true
 */
export function isPageFurniture(text: string): boolean {
  const plain = text.trim();
  if (/^[^\p{L}\p{N}]*$/u.test(plain)) return true;
  return /^(?:(?:page|p\.?|pg)\s*(?:[-–—:]\s*)?)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?$|^[-–—|]+\s*\d{1,4}\s*[-–—|]+$|^\(?(?:continued|cont(?:'?d)?\.?)\)?(?: overleaf)?$|^(?:this page (?:is|has been) (?:left )?(?:intentionally|deliberately) (?:left )?blank)\.?$|^https?:\/\/\S+$|^\S+\.(?:docx?|xlsx?|pdf)$|^(?:back to )?top$|^this (?:document|paper|report) (?:is|was|has been) classified\b.{0,60}$|^(?:document )?classification: .{1,40}$|^agenda (?:page|item(?: no\.?)?) \d+[a-z]?$|^.{3,90}\bpage \d{1,3} of \d{1,3}$|^(?:official|not protectively marked|public|unclassified)$/iu.test(
    plain,
  );
}

/** Whether a cell holds nothing but a stray mark: "_", "•", ".", a lone bar. A lone "-" is none: trackers print it for "none". */
export function isStrayMark(text: string): boolean {
  return /^[_.•·●▪|*~\s]+$/u.test(text);
}
