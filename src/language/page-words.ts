/** What stands beside the number of a page: `Page 3 of 24`, `Seite 3 von 24`, 第3页共24页. */
import { words } from './words.js';

export const pageWords: ReadonlySet<string> = new Set(
	words(
		'page pages p pg pp of seite seiten s von página pág págs pagina pagine pag sur de di sida sidan sid av side strona str z van 第 页 頁 页共 頁共 共 ページ 쪽 페이지 중',
	),
);
