/** How Portuguese writes dates, in Portugal and in Brazil. */
import type { DateVocabulary, Term } from '../../extract/dates/vocabulary.js';
import { phrases, words } from '../words.js';
import * as numbers from './numbers.js';

type Row = readonly [Term, ...string[]];

/** Units that words for last, this and next stand beside, each with its article. */
const moved = [
	['week', 'semana', 'a'],
	['month', 'mês', 'o'],
	['quarter', 'trimestre', 'o'],
	['half', 'semestre', 'o'],
	['year', 'ano', 'o'],
	['year', 'exercício', 'o'],
	['decade', 'década', 'a'],
] as const;

/** What stands behind such a unit, in the masculine, and what stands before it. */
const behind = [
	[-1, 'now', 'passado, último'],
	[0, 'now', 'atual, em curso, corrente'],
	[1, 'now', 'próximo, que vem, seguinte'],
	[-1, 'focus', 'anterior, precedente'],
] as const;
const before = [
	[-1, 'passado'],
	[0, 'presente, atual, corrente'],
	[1, 'próximo'],
] as const;

/** The article alone and grown together with a preposition: `o ano passado`, `no ano passado`, `do ano passado`. */
const articled = (article: string): readonly string[] => ['', `${article} `, `n${article} `, `d${article} `];

/** `o ano passado`, `a próxima semana`. */
const shiftedUnits: readonly Row[] = moved.flatMap(([unit, noun, article]) => {
	const agreeing = (list: string): string[] => phrases(list).map((word) => (article === 'a' ? word.replace(/o$/, 'a') : word));
	return [
		...behind.map(([by, base, list]): [Term, string[]] => [{ class: 'deictic', unit, by, base }, agreeing(list).map((word) => `${noun} ${word}`)]),
		...before.map(([by, list]): [Term, string[]] => [{ class: 'deictic', unit, by, base: 'now' }, agreeing(list).map((word) => `${word} ${noun}`)]),
	].map(([term, said]): Row => [term, ...articled(article).flatMap((lead) => said.map((phrase) => lead + phrase))]);
});

const weekdays = words('segunda terça quarta quinta sexta');
const romans = words('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII');
const tenths = words('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');

/** `de` with the article that it takes up: `final de`, `final do`. */
const of = (list: string): readonly string[] => phrases(list).flatMap((phrase) => [phrase, `${phrase} de`, `${phrase} do`, `${phrase} da`]);

export const dates: DateVocabulary = {
	language: 'pt',
	signs: words('em uma dos não ao aos pelo pela são foi também até seu sua nos nas mais isso essa esse'),
	words: numbers,
	characters: null,
	dayFirst: true,
	participles: { endings: ['ou', 'aram', 'eram', 'iram'], not: [] },
	terms: [
		[{ class: 'month', month: 1 }, 'janeiro', 'jan.'],
		[{ class: 'month', month: 1, abbreviated: true }, 'jan'],
		[{ class: 'month', month: 2 }, 'fevereiro', 'fev.'],
		[{ class: 'month', month: 2, abbreviated: true }, 'fev'],
		[{ class: 'month', month: 3 }, 'março'],
		[{ class: 'month', month: 3, abbreviated: true }, 'mar'],
		[{ class: 'month', month: 4 }, 'abril', 'abr.'],
		[{ class: 'month', month: 4, abbreviated: true }, 'abr'],
		[{ class: 'month', month: 5 }, 'maio'],
		[{ class: 'month', month: 5, abbreviated: true }, 'mai'],
		[{ class: 'month', month: 6 }, 'junho', 'jun.'],
		[{ class: 'month', month: 6, abbreviated: true }, 'jun'],
		[{ class: 'month', month: 7 }, 'julho', 'jul.'],
		[{ class: 'month', month: 7, abbreviated: true }, 'jul'],
		[{ class: 'month', month: 8 }, 'agosto', 'ago.'],
		[{ class: 'month', month: 8, abbreviated: true }, 'ago'],
		[{ class: 'month', month: 9 }, 'setembro'],
		[{ class: 'month', month: 9, abbreviated: true }, 'set'],
		[{ class: 'month', month: 10 }, 'outubro', 'out.'],
		[{ class: 'month', month: 10, abbreviated: true }, 'out'],
		[{ class: 'month', month: 11 }, 'novembro', 'nov.'],
		[{ class: 'month', month: 11, abbreviated: true }, 'nov'],
		[{ class: 'month', month: 12 }, 'dezembro', 'dez.'],
		[{ class: 'month', month: 12, abbreviated: true }, 'dez'],
		// segunda alone is an ordinal
		...weekdays.map((name, index): Row => [{ class: 'weekday', weekday: index + 1 }, `${name}-feira`, `${name} feira`]),
		[{ class: 'weekday', weekday: 6 }, 'sábado', 'sábados'],
		[{ class: 'weekday', weekday: 7 }, 'domingo', 'domingos'],
		[{ class: 'day-name' }, ...phrases('são, santo, dom, os, aos')],
		[{ class: 'weekend' }, 'fim de semana'],
		[{ class: 'season', season: 'spring' }, 'primavera'],
		[{ class: 'season', season: 'summer' }, 'verão'],
		[{ class: 'season', season: 'autumn' }, 'outono'],
		[{ class: 'season', season: 'winter' }, 'inverno'],
		[{ class: 'holiday', holiday: 'new-year' }, 'ano novo'],
		[{ class: 'holiday', holiday: 'christmas' }, 'natal'],
		[{ class: 'holiday', holiday: 'easter' }, 'domingo de páscoa'],
		[{ class: 'holiday', holiday: 'good-friday' }, 'sexta-feira santa'],
		[{ class: 'holiday', holiday: 'may-day' }, 'dia do trabalhador', 'dia do trabalho'],
		[{ class: 'unit', unit: 'hour' }, 'hora'],
		[{ class: 'unit', unit: 'hour', plural: true }, 'horas'],
		[{ class: 'unit', unit: 'minute' }, 'minuto'],
		[{ class: 'unit', unit: 'minute', plural: true }, 'minutos'],
		[{ class: 'unit', unit: 'day' }, 'dia', 'dia corrido'],
		[{ class: 'unit', unit: 'day', plural: true }, 'dias', 'dias corridos', 'dias seguidos'],
		[{ class: 'unit', unit: 'workday' }, 'dia útil'],
		[{ class: 'unit', unit: 'workday', plural: true }, 'dias úteis'],
		[{ class: 'unit', unit: 'week' }, 'semana'],
		[{ class: 'unit', unit: 'week', plural: true }, 'semanas'],
		[{ class: 'unit', unit: 'month' }, 'mês'],
		[{ class: 'unit', unit: 'month', plural: true }, 'meses'],
		[{ class: 'units', unit: 'month', times: 2 }, 'bimestre', 'bimestres'],
		[{ class: 'unit', unit: 'quarter' }, 'trimestre'],
		[{ class: 'unit', unit: 'quarter', plural: true }, 'trimestres'],
		[{ class: 'units', unit: 'month', times: 4 }, 'quadrimestre', 'quadrimestres'],
		[{ class: 'unit', unit: 'half' }, 'semestre'],
		[{ class: 'unit', unit: 'year' }, ...phrases('ano, ano civil, exercício, exercício financeiro, ano letivo')],
		[{ class: 'unit', unit: 'year', plural: true }, ...phrases('anos, exercícios')],
		[{ class: 'units', unit: 'year', times: 2 }, 'biénio', 'biênio'],
		[{ class: 'units', unit: 'year', times: 3 }, 'triénio', 'triênio'],
		[{ class: 'units', unit: 'year', times: 4 }, 'quadriénio', 'quadriênio'],
		[{ class: 'unit', unit: 'decade' }, 'década'],
		[{ class: 'unit', unit: 'decade', plural: true }, 'décadas'],
		[{ class: 'unit', unit: 'century' }, 'século'],
		[{ class: 'unit', unit: 'century', plural: true }, 'séculos'],
		[
			{ class: 'year-prefix' },
			...phrases(
				'ano, o ano, no ano, do ano, ano de, o ano de, no ano de, anos, os anos, ano letivo, exercício, exercício de, período, período de, biénio, biênio, triénio, triênio, quadriénio, quadriênio',
			),
		],
		[{ class: 'ordinal-mark' }, ...phrases('º, .º, °, .°, ª, .ª, o')],
		[{ class: 'ordinal', value: -1 }, 'último', 'última'],
		[{ class: 'decade-prefix' }, ...phrases('anos, década de, década dos anos')],
		...tenths.map((name, index): Row => [{ class: 'decade', tens: 20 + 10 * index }, `anos ${name}`, `década de ${name}`, `década dos anos ${name}`]),
		...romans.map((name, index): Row => [{ class: 'century', number: index + 1 }, `século ${name.toLowerCase()}`]),
		[{ class: 'last-century', by: -1 }, ...phrases('o século passado, século passado, no século passado, do século passado')],
		[{ class: 'part', part: 'early', side: 'before' }, ...of('início, o início, no início, inícios, princípio, no princípio, começo, no começo')],
		[{ class: 'part', part: 'mid', side: 'before' }, ...of('meados, em meados, meio, no meio')],
		[{ class: 'part', part: 'end', side: 'before' }, ...of('fim, o fim, no fim, ao fim, final, o final, no final, finais, em finais')],
		[
			{ class: 'part', part: 'end', side: 'after', unit: 'year' },
			...phrases('fim do ano, o fim do ano, no fim do ano, final do ano, no final do ano, fim de ano'),
		],
		[{ class: 'part', part: 'end', side: 'after', unit: 'month' }, ...phrases('fim do mês, no fim do mês, final do mês, no final do mês')],
		[{ class: 'slice', unit: 'half', from: 1, count: 1 }, ...phrases('primeira metade, a primeira metade')],
		[{ class: 'slice', unit: 'half', from: 2, count: 1 }, ...phrases('segunda metade, a segunda metade')],
		[{ class: 'slice', unit: 'day', from: 1, count: 15 }, 'primeira quinzena', 'a primeira quinzena'],
		[{ class: 'slice', unit: 'day', from: -1, count: 15 }, 'segunda quinzena', 'a segunda quinzena'],
		[{ class: 'shift', by: -1, base: 'now' }, ...phrases('passado, passada, último, última')],
		[{ class: 'shift', by: 0, base: 'now' }, ...phrases('este, esta, neste, nesta, deste, desta, presente, atual, corrente')],
		[{ class: 'shift', by: 1, base: 'now' }, ...phrases('próximo, próxima')],
		[{ class: 'shift', by: 1, base: 'focus' }, 'seguinte'],
		[{ class: 'shift', by: -1, base: 'focus' }, 'anterior'],
		[{ class: 'shift', by: 0, base: 'focus' }, ...phrases('mesmo, mesma, esse, essa, nesse, nessa, desse, dessa, aquele, naquele, referido')],
		[{ class: 'shift', by: -1, base: 'now', side: 'after' }, ...phrases('passado, passada, último, última')],
		[{ class: 'shift', by: 1, base: 'now', side: 'after' }, ...phrases('próximo, próxima, que vem')],
		...shiftedUnits,
		[{ class: 'deictic', unit: 'day', by: 0, base: 'now' }, 'hoje'],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'now' }, 'ontem'],
		[{ class: 'deictic', unit: 'day', by: 1, base: 'now' }, 'amanhã'],
		[{ class: 'deictic', unit: 'day', by: -2, base: 'now' }, 'anteontem'],
		[{ class: 'deictic', unit: 'day', by: 2, base: 'now' }, 'depois de amanhã'],
		[{ class: 'of-the-age' }, ...phrases('dia, mundo, sociedade, jovens')],
		[{ class: 'deictic', unit: 'day', by: 1, base: 'focus' }, ...phrases('o dia seguinte, no dia seguinte')],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'focus' }, ...phrases('a véspera, na véspera, no dia anterior')],
		[{ class: 'ago', direction: -1, base: 'now', side: 'before' }, ...phrases('há, há cerca de, há mais de')],
		[{ class: 'ago', direction: -1, base: 'now' }, 'atrás'],
		[{ class: 'ago', direction: 1, base: 'now', side: 'before' }, ...phrases('dentro de, daqui a')],
		[{ class: 'ago', direction: 1, base: 'focus' }, ...phrases('depois, mais tarde')],
		[{ class: 'ago', direction: -1, base: 'focus' }, 'antes'],
		[
			{ class: 'ago', direction: 1, base: 'event' },
			...phrases(
				'após, após o, a contar de, a contar da, a contar do, contados de, contados da, contados do, contados a partir de, contados a partir do, a partir de, a partir do, a partir da, depois de, depois do',
			),
		],
		[{ class: 'ago', direction: -1, base: 'event' }, ...phrases('antes de, antes do')],
		[{ class: 'rolling', direction: -1 }, ...phrases('os últimos, as últimas, nos últimos, nas últimas, últimos, últimas, dos últimos, das últimas')],
		[{ class: 'rolling', direction: 1 }, ...phrases('os próximos, as próximas, nos próximos, nas próximas, próximos, próximas, dos próximos')],
		[{ class: 'rolling', direction: -1, infix: true }, 'últimos', 'últimas'],
		[{ class: 'rolling', direction: 1, infix: true }, 'próximos', 'próximas'],
		[
			{ class: 'within', side: 'before' },
			...['no prazo', 'em prazo', 'num prazo', 'dentro do prazo'].flatMap((lead) => [`${lead} de`, `${lead} máximo de`, `${lead} de até`]),
			...phrases('em até, dentro dos próximos, prazo de, prazo máximo de'),
		],
		[{ class: 'amount', value: 1 }, 'um', 'uma'],
		[{ class: 'amount', value: 0.5 }, 'meio', 'meia'],
		[{ class: 'amount', value: null }, ...phrases('vários, várias, alguns, algumas, poucos, poucas, muitos, muitas')],
		[{ class: 'half-more', after: 'unit' }, 'e meio', 'e meia'],
		[{ class: 'approx' }, ...phrases('cerca de, aproximadamente, quase, por volta de, em torno de, mais de, menos de')],
		[{ class: 'same-period' }, ...phrases('mesmo período, igual período, período homólogo, mesmo trimestre')],
		[
			{ class: 'relation', side: 'before', relation: 'by', role: 'deadline' },
			...phrases('até, até o, até ao, até o dia, até ao dia, até à, o mais tardar, o mais tardar até, no máximo até, para'),
		],
		[{ class: 'relation', side: 'before', relation: 'before', role: 'deadline' }, ...phrases('antes de, antes do')],
		[{ class: 'relation', side: 'before', relation: 'since', role: 'period' }, ...phrases('desde, desde o')],
		[
			{ class: 'relation', side: 'before', relation: 'since', role: 'effective' },
			...phrases('a partir de, a partir do, a partir do dia, com efeitos a partir de, com efeitos desde, a contar de'),
		],
		[{ class: 'relation', side: 'before', relation: 'after', role: null }, ...phrases('depois de, depois do, após, após o')],
		[
			{ class: 'relation', side: 'before', relation: 'within', role: 'period' },
			...phrases('em, no, na, durante, durante o, durante a, ao longo de, ao longo do, no decorrer de, orçamento para'),
		],
		[{ class: 'relation', side: 'before', relation: 'at', role: null }, ...phrases('a, em, no dia, dia, do dia, ao dia, na, no, datado de, com data de')],
		[{ class: 'connector', joins: 'to' }, ...phrases('a, ao, até, até o, -, —')],
		[{ class: 'connector', joins: 'and' }, ...phrases('e, ou, e o, e do, e de')],
		[{ class: 'opener', joins: 'from' }, ...phrases('de, do, desde, desde o')],
		[{ class: 'opener', joins: 'between' }, ...phrases('entre, entre o, entre os anos de')],
		[{ class: 'article', definite: true }, ...phrases('o, a, os, as, nos, nas, dos, das')],
		[{ class: 'article', definite: false }, 'um', 'uma'],
		[{ class: 'of', links: ['day', 'unit', 'year'] }, ...phrases('de, do, da')],
		[{ class: 'of', links: ['unit', 'year'] }, 'em'],
		[{ class: 'of', links: ['year'] }, ','],
		[{ class: 'of', links: ['tail'] }, 'em'],
		[{ class: 'every' }, ...phrases('cada, todos os, todas as')],
		[{ class: 'vague', reference: 'PRESENT_REF' }, ...phrases('atualmente, agora, hoje em dia')],
		[{ class: 'vague', reference: 'PAST_REF' }, 'recentemente'],
		[{ class: 'vague', reference: 'FUTURE_REF' }, 'no futuro'],
		[{ class: 'day-part', part: 'morning' }, 'manhã'],
		[{ class: 'day-part', part: 'afternoon' }, 'tarde'],
		[{ class: 'day-part', part: 'night' }, 'noite'],
		[{ class: 'age' }, 'de idade'],
		[{ class: 'dating', surely: true }, ...phrases('em, desde, ano, anos, exercício')],
		[{ class: 'dating' }, ...phrases('de, do, a, entre, e, antes de, depois de, até, para, após, final de, início de, meados de, a partir de, durante')],
		[
			{ class: 'tense', tense: 'future' },
			...phrases(
				'será, serão, deverá, deverão, poderá, poderão, terá, terão, haverá, entrará, entrarão, começará, iniciará, terminará, realizará, vai, vão, prevê, preveem, próximo, próxima, termina',
			),
		],
		[
			{ class: 'tense', tense: 'past' },
			...phrases('foi, foram, era, eram, tinha, tinham, teve, houve, disse, passado, passada, fez, último, última, entrou em vigor'),
		],
		[
			{ class: 'role', role: 'effective', side: 'any' },
			...phrases('entra em vigor, entrará em vigor, entrou em vigor, entrada em vigor, em vigor, vigência, produz efeitos'),
		],
		[{ class: 'role', role: 'issued', side: 'any' }, ...phrases('publicado, publicada, publicou, promulgado, promulgada, assinado, assinada, assinou, editou')],
		[{ class: 'role', role: 'adopted', side: 'any' }, ...phrases('aprovado, aprovada, aprovou, adotado, adotada, adotou, ratificado, ratificada')],
		[{ class: 'role', role: 'announced', side: 'any' }, ...phrases('anunciou, anunciado, informou, declarou, disse, apresentou')],
		[{ class: 'role', role: 'held', side: 'any' }, ...phrases('realizada, realizado, reunião, conferência, cimeira, cúpula, sessão')],
		[{ class: 'role', role: 'deadline', side: 'any' }, ...phrases('data limite, prazo, vencimento')],
		[{ class: 'against' }, ...phrases('face a, face ao, em relação a, em relação ao, em comparação com, comparado com')],
		[{ class: 'comparison' }, ...phrases('aumento, aumentou, subiu, caiu, queda, cresceu, crescimento, diminuiu, relação, comparação, %')],
		[{ class: 'stative' }, ...phrases('é, são, está, estão, há')],
		[
			{ class: 'instrument' },
			...phrases(
				'lei, decreto, decreto-lei, portaria, resolução, regulamento, diretiva, despacho, código, constituição, medida provisória, instrução normativa, emenda',
			),
		],
		[
			{ class: 'refusal', side: 'before' },
			...phrases(
				'n.º, nº, n°, n., número, artigo, artigos, art., página, p., capítulo, processo, tel., telefone, rua, mais de, menos de, quase, cerca de, um total de',
			),
		],
		[
			{ class: 'refusal', side: 'after' },
			...phrases(
				'%, por cento, euros, reais, dólares, milhões, mil, pessoas, quilómetros, quilômetros, km, metros, toneladas, hectares, casos, empregos, vagas, habitações, alunos, habitantes, famílias, beneficiários, bolsas, municípios, empresas',
			),
		],
		[{ class: 'company' }, ...phrases('em, de, desde, antes de, depois de, entre, e, até')],
	],
};
