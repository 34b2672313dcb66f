/** Legal forms behind a name, as they are written, and before it. Data only: add one here. */
const behind =
  /[\s,]+(?:GmbH(?: & Co\. ?KG(?:aA)?)?|gGmbH|AG|SE|KG|OHG|UG|e\.K\.|Ltd\.?|Limited|LLC|L\.L\.C\.|LLP|PLC|plc|Inc\.?|Corp\.?|Co\.|AS|ASA|AB|A\/S|ApS|Oy|Oyj|B\.?V\.?|N\.?V\.?|S\.?A\.?|S\.?A\.?S\.?|S\.?à ?r\.?l\.?|S\.?a\.? ?r\.?l\.?|S\.?r\.?l\.?|S\.?p\.?A\.?|S\.?L\.?|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|d\.o\.o\.|Kft\.|SIA|UAB|OÜ|FZE|FZCO|W\.L\.L\.|WLL|ش\.م\.م\.?|ذ\.م\.م\.?)$/u;
const before = /^(?:ООО|ОАО|ПАО|АО|ЗАО|ИП|НКО|МУП|ГУП|ТОО|شركة|مؤسسة)\s+/u;

/** What a company with this name is called for short: without its legal form, and its quotes; null where that is long for a narrow column. */
export function shortCompany(name: string): string | null {
  const core = name.trim().replace(behind, '').replace(before, '');
  const quoted = /^[«"“„](.*)[»"”“]$/u.exec(core)?.[1] ?? core;
  return quoted.length > mostLetters ? null : quoted;
}

/** A longer name fills too many lines of a narrow column. */
const mostLetters = 26;
