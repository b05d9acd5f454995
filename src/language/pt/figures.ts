/** What Portuguese says around a number, and its number words for figures. All languages are read at once, so words that are common ones of another (`a`, `até`) stay out here. */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { phrases, without, words } from '../words.js';
import { small, tens } from './numbers.js';
import { small as own } from './own-numbers.js';

export const numerals: Partial<NumberWords> = {
	small: without(small, `zero um uma ${own.map(([word]) => word).join(' ')}`),
	tens,
	scales: [
		['milhão', 6],
		['milhões', 6],
		// Brazil counts so; Portugal says mil milhões, and bilião for a thousand of those
		['bilhão', 9],
		['bilhões', 9],
		['trilhão', 12],
		['trilhões', 12],
		['bilião', 12],
		['biliões', 12],
	],
};

export const figures: Partial<FigureWords> = {
	rollingLeads: words('últimos últimas próximos próximas há'),
	before: [
		['>', phrases('mais de, superior a, acima de')],
		['>=', phrases('pelo menos, no mínimo, não inferior a')],
		['<', phrases('menos de, inferior a, abaixo de')],
		['<=', phrases('até, no máximo')],
		['~', phrases('cerca de, aproximadamente, quase, em torno de, por volta de')],
	],
	after: [],
	increase: words('aumentou aumento aumentar subiu cresceu crescimento alta'),
	decrease: words('diminuiu caiu queda reduziu redução desceu recuou'),
	to: [],
	from: [],
	by: [],
	rangeJoiners: [],
	between: [],
	and: [],
	or: [],
	per: [],
	perArticle: ['por'],
	perUnits: [
		['ano', 'year'],
		['mês', 'month'],
		['pessoa', 'person'],
		['dia', 'day'],
	],
	frequencies: [
		['por ano', 'year'],
		['anuais', 'year'],
		['por mês', 'month'],
		['mensais', 'month'],
	],
	// of English, where it is short for `paragraph`
	looseLabels: ['para'],
	labels: words('artigo artigos capítulo inciso lei portaria resolução'),
};
