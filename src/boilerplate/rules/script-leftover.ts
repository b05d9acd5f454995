import { drop, type Rule } from '../rule.js';

const code = [
	'function(',
	'function (',
	'document.',
	'window.',
	'var ',
	'});',
	"');",
	'");',
	'()',
	'{{',
	'}}',
	'<%',
	'%>',
	'{%',
	'<!--',
	'-->',
	'px;',
	'!important',
	'</',
	'/>',
	'&&',
	'==',
	'http-equiv',
	'javascript:',
	'_gaq',
	'googletag',
];
/** Without one of these there is no code. */
const suspicious = /[{}<>=(%]/;
const marks = '{}<>;\\';
/** `menu.fix('div')`: a call with a string. */
const call = /\.[a-z]\w{1,30}\(['"]/i;

export const scriptLeftover: Rule = {
	doc: {
		id: 'boilerplate/script-leftover',
		summary: 'Code of scripts, styles and templates that was taken for text.',
		why: 'It survives where tags were cut by force.',
		languages: [],
		examples: {
			match: [
				"DD_fix('div, ul, img'); var x = {a: 1};",
				'function open() { document.write("<b>"); }',
				"Bridges mended in four counties this year - Harbour Daily menu.fix('div, ul, img');",
				'{{ item.title }}',
				'<%@ include file="foot.jsp" %>',
				'#main .item { color: #fff; margin: 0px; }',
			],
			not: ['Section 3 (a) and (b) of the act apply; section 4 does not.', 'The price rose to $5 {see table}.'],
		},
	},
	asks: 0,
	judge: (line, { article }) => {
		if (line.marks === 0 || line.block.kind === 'table-row' || line.block.kind === 'preformatted') return null;
		const text = article.text.slice(line.block.start, Math.min(line.block.end, line.block.start + 2000));
		if (!suspicious.test(text)) return null;
		let signs = 0;
		for (const sign of code) if (text.includes(sign)) signs++;
		if (call.test(text)) signs++;
		let curly = 0;
		for (let at = 0; at < text.length; at++) if (marks.includes(text.charAt(at))) curly++;
		return signs >= 2 || (signs === 1 && (line.words <= 12 || curly * 12 > text.length)) || (curly >= 4 && curly * 10 > text.length)
			? drop('reads as code')
			: null;
	},
};
