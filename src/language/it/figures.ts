/**
 * What Italian says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`a`, `e`, `da`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { phrases, without, words } from '../words.js';
import { small, tens } from './numbers.js';
import { small as own } from './own-numbers.js';

export const numerals: Partial<NumberWords> = {
	small: without(small, `zero un uno una mille ${own.map(([word]) => word).join(' ')}`),
	tens: without(tens, 'venti'),
	scales: [
		['milione', 6],
		['milioni', 6],
		['miliardo', 9],
		['miliardi', 9],
		['bilione', 12],
		['bilioni', 12],
		['mld', 9],
	],
};

/** A bound with the article that its preposition may hold: `più di`, `superiore al`, `oltre i`. */
const bounds = (list: string): readonly string[] =>
	phrases(list).flatMap((phrase) => {
		if (phrase.endsWith(' a')) return [phrase, ...words("l lla i gli lle ll'").map((article) => phrase + article), `${phrase} un`];
		if (phrase.endsWith(' di')) return [phrase, ...words("del della dei degli delle dell'").map((article) => phrase.slice(0, -2) + article)];
		return [phrase, ...words("il lo la i gli le l' un una un'").map((article) => `${phrase} ${article}`)];
	});

export const figures: Partial<FigureWords> = {
	rollingLeads: phrases('ultimi, ultime, prossimi, prossime, scorsi, scorse'),
	before: [
		['>', bounds('più di, oltre, superiore a, superiori a, maggiore di, maggiori di, al di sopra di, supera, superano, ha superato, supererà')],
		[
			'>=',
			bounds('almeno, non meno di, un minimo di, minimo di, non inferiore a, non inferiori a, pari o superiore a, pari o superiori a, uguale o superiore a'),
		],
		['<', bounds('meno di, inferiore a, inferiori a, minore di, minori di, al di sotto di')],
		[
			'<=',
			bounds(
				'fino a, sino a, al massimo, un massimo di, massimo di, non più di, non oltre, non superiore a, non superiori a, pari o inferiore a, pari o inferiori a, nel limite di, nel limite massimo di',
			),
		],
		['~', bounds("circa, quasi, intorno a, attorno a, approssimativamente, poco più di, poco meno di, dell'ordine di, vicino a")],
	],
	after: [
		['>=', phrases('o più, o superiore')],
		['<=', phrases('o meno, o inferiore')],
		['~', ['circa']],
	],
	increase: words(
		'aumenta aumentano aumentato aumentata aumentare aumenterà aumento aumenti cresciuto cresciuta cresce crescono crescerà crescita incremento incrementi incrementato incrementa incrementare salito salita sale salirà rialzo rincaro rialzato rialzata innalzato innalzata innalza raddoppiato',
	),
	decrease: words(
		'diminuito diminuita diminuisce diminuirà diminuzione calo calato calata calerà riduzione riduce ridurre ridurrà ridotto ridotta sceso scesa scende scenderà flessione ribasso abbassato abbassata tagliato taglia taglio contrazione',
	),
	to: [],
	from: [],
	by: [],
	rangeJoiners: [],
	between: ['tra', 'fra'],
	and: [],
	or: [],
	per: phrases('per ogni, per ciascun, per ciascuna'),
	perArticle: [],
	perUnits: [
		['abitante', 'inhabitant'],
		['persona', 'person'],
		['tonnellata', 't'],
		['ettaro', 'ha'],
		['litro', 'L'],
		['chilo', 'kg'],
		['famiglia', 'household'],
		['alunno', 'pupil'],
		['figlio', 'child'],
	],
	frequencies: [
		["all'anno", 'year'],
		["l'anno", 'year'],
		['annui', 'year'],
		['annue', 'year'],
		['annuo', 'year'],
		['annuali', 'year'],
		['ogni anno', 'year'],
		['al mese', 'month'],
		['mensili', 'month'],
		['ogni mese', 'month'],
		['al giorno', 'day'],
		['giornalieri', 'day'],
		['alla settimana', 'week'],
		['a settimana', 'week'],
		['settimanali', 'week'],
	],
	labels: words('articolo articoli comma commi capo allegato paragrafo lettera titolo legge decreto delibera regolamento'),
};
