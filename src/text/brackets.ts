/** Brackets of all scripts that set a part of a line aside: quotation marks and 《》 are none of them. */
export const openBrackets: ReadonlySet<string> = new Set(['(', '[', '（', '〔', '［', '【']);
export const closeBrackets: ReadonlySet<string> = new Set([')', ']', '）', '〕', '］', '】']);
