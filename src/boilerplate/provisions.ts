/** Lines that open a numbered part of an official text. */
import type { Span } from '../article.js';

/**
 * `第三条 …`, `第二章 总则`, `（一）…`, `三、…`; `Article 5 …`, `Section 2.1 …`, `CHAPTER IV`, `§ 12 …`; `1.13. Procedures …`; French, German, Spanish and Portuguese articles.
 * Looked for in the first characters of a line alone.
 */
const opening =
	/^[#*\s]{0,4}(?:第[一二三四五六七八九十百零〇\d]{1,6}[条條章节節编編款部]|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|(?:Article|Section|Sec\.|Chapter|Part|Annex|Schedule|Artikel|Artículo|Artigo|Kapitel|Capítulo|Chapitre|Abschnitt|ARTICLE|SECTION|CHAPTER|PART|ANNEX)\s(?:\d{1,4}|[IVXLC]{1,6})\b|§{1,2}\s?\d{1,4}|\d{1,2}(?:\.\d{1,3}){1,3}\.?\s{1,3}[\p{Lu}\p{Lo}])/u;

/** First characters of a line that may open one; most lines are refused by theirs. */
const first = new Set('#* \t\n\u3000\u00a0第（(一二三四五六七八九十ASCPK§0123456789');

export function opensProvision(text: string, { start, end }: Span): boolean {
	return first.has(text.charAt(start)) && opening.test(text.slice(start, Math.min(end, start + 40)));
}
