const months = ['Ionawr', 'Chwefror', 'Mawrth', 'Ebrill', 'Mai', 'Mehefin', 'Gorffennaf', 'Awst', 'Medi', 'Hydref', 'Tachwedd', 'Rhagfyr'];
const english = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const date = new RegExp(
  `\\b(?:Dydd\\s+(?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul),?\\s+)?(\\d{1,2})(?:af|ail|il|ydd|edd|fed|eg|ain|ed)?(?:\\s+o)?\\s+(${months.join('|')})\\b`,
  'giu',
);

/**
 * A text whose Welsh dates are written in English, so that they can be read: "Dydd Iau, 9fed Chwefror, 2023" is "9 February, 2023". Only a
 * day with its month is one: "Mai" and "Medi" alone are words and names.
 *
 * From the pages of Welsh councils, whose furniture is Welsh round English minutes.
 */
export function withEnglishDates(text: string): string {
  return text.replace(date, (_, day: string, month: string) => {
    const at = months.findIndex((name) => name.toLowerCase() === month.toLowerCase());
    return `${day} ${english[at] ?? month}`;
  });
}
