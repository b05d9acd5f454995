import { byCue, drop, orElse, type Rule } from '../rule.js';

const doc: Rule['doc'] = {
	id: 'boilerplate/filing-mark',
	summary: 'Marks of gazettes and download lines: billing codes, filing lines, heads of pages.',
	why: 'They stand around official documents and hold dates of printing.',
	languages: ['en'],
	examples: {
		match: [
			'BILLING CODE 1234-56-P',
			'[FR Doc. 2020-00001 Filed 1-1-20; 8:45 am]',
			'Download PDF',
			'02031L0065 — EN — 20.06.2033 — 003.001',
			'L 157/24 EN Official Journal of the European Union 9.6.2031',
			'[Harbour Register Volume 12, Number 7 (Monday, March 3, 2031)]',
			'[Pages 120-131]',
			'Filed 2-27-31; 9:15 am]',
		],
		not: [
			'[Pages 3-4 were torn out of the register of the harbour before the council met.]',
			'The billing system will be reformed in 2024.',
			'It enters into force on the day after it is printed in the Official Journal of the European Union.',
		],
	},
};

/** The head of a page of a consolidated text of European law: its number, language and date. */
const consolidated = /^0?\d{4}[A-Z]{1,2}\d{4}\s*[—–-]\s*[A-Z]{2}\s*[—–-]\s*\d/;
const journal = /Official Journal of the European (?:Union|Communities)/;
const issue = /\b[LC]\s?\d{1,3}[/ ]\d{1,4}\b/;
/** The marks of a gazette around a document, in brackets that may open or close elsewhere. */
const printing =
	/^\[(?:Pages?\s\d[\d-]*|[\p{L} ]{3,40} Volume \d+, Number \d+ \([^()]{6,40}\))\]$|^Filed \d{1,2}[-–]\d{1,2}[-–]\d{2}; \d{1,2}:\d{2} [ap]m\]?$/u;
/** Words of the head of a page at most. */
const HEAD = 16;

export const filingMark = orElse(byCue(doc, 'filing', { whole: 1, opens: 24, within: 0 }), (line, { article }) => {
	if (line.numbers === 0 || line.words > HEAD || line.block.kind === 'table-row') return null;
	const text = article.text.slice(line.block.start, line.block.end);
	if (printing.test(text)) return drop('a mark of the printing of a gazette');
	if (line.numbers < 3) return null;
	return consolidated.test(text) || (journal.test(text) && issue.test(text)) ? drop('the head of a page of a gazette') : null;
});
