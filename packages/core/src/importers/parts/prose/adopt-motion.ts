import { stripLeadIn } from '../words/lead-ins.ts';
import { inForce, lastOf, type Motion } from './motions.ts';
import { type GrowingResolution, listFrom, push } from './resolution-list.ts';

/** "To approve the amendment by Councillor Cole", "That the motion be adopted": what it says is what is resolved. */
const adopts =
  /^(?:that\s|to\s)?(?:(?:the\s)?(?:\p{L}+\s)?(?:committee|panel|board|council)\s)?(?:approved?|adopt(?:ed)?|agreed?|accept(?:ed)?)\s(?:(?:in terms of|with)\s)?(?:the\s)?(?:terms of the\s)?(motion|amendment)\b.{0,120}$|^(?:that\s)?the\s(?:above\s|following\s|substantive\s)?(motion|amendment)(?:,?\sas\samended,?)?\sbe\s(?:approved|adopted|agreed|carried|accepted|supported)\b.{0,60}$/iu;

/** Puts in the words of the motion that was carried, where the item resolves nothing else or only says that it is adopted. */
export function adoptMotion(motions: readonly Motion[], drafts: GrowingResolution[]): void {
  const at = drafts.findIndex((draft) => adopts.test(draft.text));
  const named = adopts.exec(drafts[at]?.text ?? '');
  const kind = (named?.[1] ?? named?.[2])?.toLowerCase();
  const adopted = lastOf(motions.filter((motion) => motion.kind === kind));
  if (adopted.length > 0) {
    const own: GrowingResolution[] = [];
    for (const motion of adopted) addCarried(motion, own);
    drafts.splice(at, 1, ...own);
  } else if (!drafts.some((draft) => draft.mark !== 'action')) {
    for (const motion of inForce(motions)) addCarried(motion, drafts);
  }
}

/** The words of a motion that the vote carried, where the item prints no resolution of its own. */
function addCarried({ passages, leadIn }: Motion, drafts: GrowingResolution[]): void {
  const next = listFrom(passages, 0, drafts, leadIn, undefined) ?? 0;
  for (const passage of passages.slice(next)) push(drafts, passage, stripLeadIn(passage.text).text, 'lead-in', leadIn);
}
