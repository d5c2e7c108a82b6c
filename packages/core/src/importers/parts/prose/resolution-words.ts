/** A word that resolves wherever it opens: RESOLVED, Recommended, Agreed:, PENDERFYNWYD. */
export const formalWord =
  /\b(?:RESOLVED|RECOMMENDED|AGREED|DECIDED|ORDERED)\b|^(?:Resolved|Recommended|Ordered)\b|^Agreed\s*[:–-]|R\s?E\s?S\s?O\s?L\s?V\s?E\s?D|\b[Rr]esolved\b|^(?:PENDERFYNWYD|ARGYMHELLWYD|CYTUNWYD|Penderfynwyd|Argymhellwyd|Cytunwyd)/u;

/** "The Committee considered a report by …": how an item was dealt with, before what was decided. */
export const tellsOfItem =
  /^(?:The\s+)?(?:[\p{L}&’'-]+\s+){0,8}?(?:[Cc]ommittee|[Pp]anel|[Cc]ommission|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Mm]embers)\s+(?:considered|received|heard|had|took|discussed|was|were|gave|met|went|looked|talked|spoke|examined|scrutinised|questioned|debated|commented|felt|sought|saw)\b|^(?:There|In|On|Under|With reference|Consideration|Following)\b/u;

/** "That the map be printed", "to ask …": what is left of a resolution whose lead-in was lost. */
export const asLost = /^(?:that|to|otherwise to)\s+\S/iu;

/** "the report be noted": the mood of resolutions, where debate has "was noted" and "would be noted". */
export const subjunctive =
  /(?<!\b(?:to|will|would|should|could|can|cannot|may|must|might|not))\sbe\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|nt|de|pt|ld|t)\b/u;
