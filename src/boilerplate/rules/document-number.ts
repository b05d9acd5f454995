import { keep, type Rule } from '../rule.js';

const number = /^[\u4e00-\u9fff]{1,16}[〔[［【（(]\d{4}[〕\]］】）)]\s{0,2}(?:第\s{0,2})?\d{1,5}\s{0,2}号$/;
/** 二〇三一年五月八日: pages write their own dates in digits. */
const signed = /^[一二三四五六七八九〇○零oO0]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日$/;
const addressees = /^各[\u4e00-\u9fff、，,（）()\s]{3,160}[：:]$/;

export const documentNumber: Rule = {
	doc: {
		id: 'boilerplate/document-number',
		summary: 'Number and addressees at the head of an official document, and its day in characters at the foot.',
		why: 'They are short and stand apart, but the document is cited by them.',
		languages: ['zh'],
		examples: {
			match: ['国办发〔2021〕14号', '沪府规[2025]3号', '二〇三一年五月八日', '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：'],
			not: ['第14号楼', '今天是二〇三一年五月八日', '联系电话：3号线'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.words > 60 || line.han < 3) return null;
		const text = article.text.slice(line.block.start, line.block.end).trim();
		if (number.test(text)) return keep('a document number');
		if (signed.test(text)) return keep('the day a document was signed');
		return addressees.test(text) ? keep('the addressees of a document') : null;
	},
};
