/**
 * What Spanish says around a number, and its number words for figures. All languages are read at once, so words that are common ones
 * of another (`a`, `o`, `al`) stay out here; the nouns of counts are read in English and Chinese alone.
 */
import type { NumberWords } from '../../extract/figures/numerals/words-of-language.js';
import type { FigureWords } from '../../extract/figures/words.js';
import { phrases, without, words } from '../words.js';
import { small, tens } from './numbers.js';
import { small as own } from './own-numbers.js';

const hundreds: readonly (readonly [string, number])[] = [
	['cien', 100],
	['ciento', 100],
	['doscientos', 200],
	['doscientas', 200],
	['trescientos', 300],
	['trescientas', 300],
	['cuatrocientos', 400],
	['quinientos', 500],
	['quinientas', 500],
	['seiscientos', 600],
	['setecientos', 700],
	['ochocientos', 800],
	['novecientos', 900],
];

export const numerals: Partial<NumberWords> = {
	small: [...without(small, `cero un uno una ${own.map(([word]) => word).join(' ')}`), ...hundreds],
	tens,
	scales: [
		['millón', 6],
		['millones', 6],
		['millardo', 9],
		['millardos', 9],
		['billón', 12],
		['billones', 12],
	],
};

/** A bound with the article that may follow it: `más de`, `más del`, `superior a los`. */
const bounds = (list: string): readonly string[] =>
	phrases(list).flatMap((phrase) => {
		if (phrase.endsWith(' de')) return [phrase, `${phrase}l`, `${phrase} los`, `${phrase} las`, `${phrase} la`];
		if (phrase.endsWith(' a')) return [phrase, `${phrase}l`, `${phrase} los`, `${phrase} las`, `${phrase} un`];
		return [phrase, ...words('el la los las un una').map((article) => `${phrase} ${article}`)];
	});

export const figures: Partial<FigureWords> = {
	rollingLeads: phrases('últimos, últimas, próximos, próximas, hace, hace más de, hace casi'),
	before: [
		['>', bounds('más de, superior a, superiores a, por encima de, mayor a, mayor de, mayores a, por sobre, superó, supera, superan, superará')],
		[
			'>=',
			bounds(
				'al menos, por lo menos, como mínimo, un mínimo de, mínimo de, no menos de, cuando menos, igual o superior a, superior o igual a, mayor o igual a',
			),
		],
		['<', bounds('menos de, inferior a, inferiores a, por debajo de, menor a, menor de, menores a')],
		[
			'<=',
			bounds(
				'hasta, como máximo, máximo de, un máximo de, no más de, a lo sumo, no superior a, no mayor a, igual o inferior a, inferior o igual a, menor o igual a',
			),
		],
		[
			'~',
			bounds(
				'unos, unas, alrededor de, cerca de, aproximadamente, casi, en torno a, aproximado de, aproximada de, aproximados a, aproximadas a, del orden de, cercano a, cercana a, cercanos a',
			),
		],
	],
	after: [
		['>=', phrases('o más, como mínimo, o superior')],
		['<=', phrases('o menos, como máximo, o inferior')],
		['~', ['aproximadamente']],
	],
	increase: words(
		'aumenta aumentan aumentó aumentado aumentar aumentará aumente aumento aumentos subió suben subirá subido subida incremento incrementos incrementó incrementa incrementar incrementará incrementado incremente creció crece crecerá crecido crecimiento alza repunte encareció',
	),
	decrease: words(
		'bajó bajado bajará bajada cayó caído caerá caída descenso descendió desciende disminuyó disminuye disminuir disminuirá disminuya disminución redujo reduzca reducido reducirá reducir reducción recorte recortó retroceso retrocedió merma abarató',
	),
	to: [],
	from: ['desde'],
	by: [],
	rangeJoiners: [],
	between: ['entre'],
	and: ['y'],
	or: [],
	per: phrases('por cada'),
	perArticle: ['por'],
	perUnits: [
		['año', 'year'],
		['mes', 'month'],
		['semana', 'week'],
		['día', 'day'],
		['hora', 'hour'],
		['habitante', 'inhabitant'],
		['persona', 'person'],
		['tonelada', 't'],
		['hectárea', 'ha'],
		['kilo', 'kg'],
		['litro', 'L'],
		['hogar', 'household'],
		['alumno', 'pupil'],
	],
	frequencies: [
		['al año', 'year'],
		['anuales', 'year'],
		['anual', 'year'],
		['cada año', 'year'],
		['cada mes', 'month'],
		['al mes', 'month'],
		['mensuales', 'month'],
		['mensual', 'month'],
		['al día', 'day'],
		['diarios', 'day'],
		['diarias', 'day'],
		['a la semana', 'week'],
		['semanales', 'week'],
	],
	labels: words('artículo artículos capítulo apartado párrafo anexo título fracción disposición inciso ley decreto resolución'),
};
