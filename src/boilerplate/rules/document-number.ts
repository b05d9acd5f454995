import { keep, type Rule } from '../rule.js';

const number = /^[\u4e00-\u9fff]{1,16}[〔[［【（(]\d{4}[〕\]］】）)]\s{0,2}(?:第\s{0,2})?\d{1,5}\s{0,2}号$/;
const addressees = /^各[\u4e00-\u9fff、，,（）()\s]{3,160}[：:]$/;

export const documentNumber: Rule = {
	doc: {
		id: 'boilerplate/document-number',
		summary: 'Number and issuer at the head of an official document.',
		why: 'They are short and stand apart, but the document is cited by them.',
		languages: ['zh'],
		examples: {
			match: ['国办发〔2021〕14号', '沪府规[2025]3号', '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：'],
			not: ['第14号楼', '联系电话：3号线'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.words > 60 || line.han < 3) return null;
		const text = article.text.slice(line.block.start, line.block.end).trim();
		if (number.test(text)) return keep('a document number');
		return addressees.test(text) ? keep('the addressees of a document') : null;
	},
};
