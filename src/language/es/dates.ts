/** How Spanish writes dates, in Spain and in America. */
import type { DateVocabulary } from '../../extract/dates/vocabulary.js';
import { type DateRow, movedUnits, withBehind } from '../romance-dates.js';
import { phrases, words } from '../words.js';
import * as numbers from './numbers.js';

/** `el año pasado`, `la próxima semana`; `el último año` is the time up to now. */
const shiftedUnits = movedUnits({
	units: [
		['week', 'semana', 'a'],
		['month', 'mes', 'o'],
		['quarter', 'trimestre', 'o'],
		['half', 'semestre', 'o'],
		['year', 'año', 'o'],
		['year', 'ejercicio', 'o'],
		['year', 'curso', 'o'],
		['decade', 'década', 'a'],
	],
	behind: [
		[-1, 'now', 'pasado, último, recién terminado'],
		[0, 'now', 'actual, en curso, corriente, presente'],
		[1, 'now', 'próximo, que viene, entrante, venidero'],
		[-1, 'focus', 'anterior, previo, precedente'],
		[1, 'focus', 'siguiente, posterior'],
	],
	before: [
		[-1, 'pasado'],
		[0, 'presente, actual, corriente'],
		[1, 'próximo'],
	],
	articles: (gender) => ['', gender === 'a' ? 'la' : 'el'],
});

const romans = words('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII');

const tenths = words('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');

/** `de` with the article that it takes up: `finales de`, `finales del`. */
const of = withBehind(['de', 'del', 'de la']);

export const dates: DateVocabulary = {
	language: 'es',
	signs: words('el los las y por como más sus han fue pero sobre desde según también este esta'),
	words: numbers,
	characters: null,
	dayFirst: true,
	// preterites: aprobó, firmaron, decidieron
	participles: { endings: ['ó', 'aron', 'ieron'], not: [] },
	terms: [
		[{ class: 'month', month: 1 }, 'enero', 'ene.'],
		[{ class: 'month', month: 1, abbreviated: true }, 'ene'],
		[{ class: 'month', month: 2 }, 'febrero', 'feb.'],
		[{ class: 'month', month: 2, abbreviated: true }, 'feb'],
		[{ class: 'month', month: 3 }, 'marzo'],
		[{ class: 'month', month: 3, abbreviated: true }, 'mar'],
		[{ class: 'month', month: 4 }, 'abril', 'abr.'],
		[{ class: 'month', month: 4, abbreviated: true }, 'abr'],
		[{ class: 'month', month: 5 }, 'mayo'],
		[{ class: 'month', month: 5, abbreviated: true }, 'may'],
		[{ class: 'month', month: 6 }, 'junio', 'jun.'],
		[{ class: 'month', month: 6, abbreviated: true }, 'jun'],
		[{ class: 'month', month: 7 }, 'julio', 'jul.'],
		[{ class: 'month', month: 7, abbreviated: true }, 'jul'],
		[{ class: 'month', month: 8 }, 'agosto'],
		[{ class: 'month', month: 8, abbreviated: true }, 'ago'],
		[{ class: 'month', month: 9 }, 'septiembre', 'setiembre', 'sept.'],
		[{ class: 'month', month: 9, abbreviated: true }, 'sept', 'sep', 'set'],
		[{ class: 'month', month: 10 }, 'octubre', 'oct.'],
		[{ class: 'month', month: 10, abbreviated: true }, 'oct'],
		[{ class: 'month', month: 11 }, 'noviembre', 'nov.'],
		[{ class: 'month', month: 11, abbreviated: true }, 'nov'],
		[{ class: 'month', month: 12 }, 'diciembre', 'dic.'],
		[{ class: 'month', month: 12, abbreviated: true }, 'dic'],
		[{ class: 'weekday', weekday: 1 }, 'lunes'],
		[{ class: 'weekday', weekday: 2 }, 'martes'],
		[{ class: 'weekday', weekday: 3 }, 'miércoles'],
		[{ class: 'weekday', weekday: 4 }, 'jueves'],
		[{ class: 'weekday', weekday: 5 }, 'viernes'],
		[{ class: 'weekday', weekday: 6 }, 'sábado', 'sábados'],
		[{ class: 'weekday', weekday: 7 }, 'domingo', 'domingos'],
		// Santo Domingo and Domingo Pérez are no days
		[{ class: 'day-name' }, ...phrases('santo, don, san, plácido, los')],
		[{ class: 'weekend' }, 'fin de semana'],
		[{ class: 'season', season: 'spring' }, 'primavera'],
		[{ class: 'season', season: 'summer' }, 'verano', 'estío'],
		[{ class: 'season', season: 'autumn' }, 'otoño'],
		[{ class: 'season', season: 'winter' }, 'invierno'],
		[{ class: 'holiday', holiday: 'new-year' }, 'año nuevo', 'día de año nuevo'],
		[{ class: 'holiday', holiday: 'new-year-eve' }, 'nochevieja'],
		[{ class: 'holiday', holiday: 'christmas' }, 'navidad'],
		[{ class: 'holiday', holiday: 'christmas-eve' }, 'nochebuena'],
		[{ class: 'holiday', holiday: 'easter' }, 'domingo de pascua', 'domingo de resurrección'],
		[{ class: 'holiday', holiday: 'good-friday' }, 'viernes santo'],
		[{ class: 'holiday', holiday: 'may-day' }, ...phrases('día del trabajo, día del trabajador, día de los trabajadores, día internacional del trabajo')],
		[{ class: 'unit', unit: 'hour' }, 'hora'],
		[{ class: 'unit', unit: 'hour', plural: true }, 'horas'],
		[{ class: 'unit', unit: 'minute' }, 'minuto'],
		[{ class: 'unit', unit: 'minute', plural: true }, 'minutos'],
		[{ class: 'unit', unit: 'day' }, ...phrases('día, día natural, día corrido, día calendario')],
		[{ class: 'unit', unit: 'day', plural: true }, ...phrases('días, días naturales, días corridos, días calendario, días calendarios, días consecutivos')],
		[{ class: 'unit', unit: 'workday' }, ...phrases('día hábil, día laborable, día laboral, día útil')],
		[{ class: 'unit', unit: 'workday', plural: true }, ...phrases('días hábiles, días laborables, días laborales, días útiles, días hábiles administrativos')],
		[{ class: 'unit', unit: 'week' }, 'semana'],
		[{ class: 'unit', unit: 'week', plural: true }, 'semanas'],
		[{ class: 'unit', unit: 'month' }, 'mes', 'mes natural'],
		[{ class: 'unit', unit: 'month', plural: true }, 'meses'],
		[{ class: 'units', unit: 'month', times: 2 }, 'bimestre', 'bimestres'],
		[{ class: 'unit', unit: 'quarter' }, 'trimestre', 'trimestre natural'],
		[{ class: 'unit', unit: 'quarter', plural: true }, 'trimestres'],
		[{ class: 'units', unit: 'month', times: 4 }, 'cuatrimestre', 'cuatrimestres'],
		[{ class: 'unit', unit: 'half' }, 'semestre'],
		[
			{ class: 'unit', unit: 'year' },
			...phrases('año, año natural, año calendario, año fiscal, ejercicio, ejercicio fiscal, año escolar, año académico, año lectivo'),
		],
		[{ class: 'unit', unit: 'year', plural: true }, ...phrases('años, años naturales, ejercicios, ejercicios fiscales, años fiscales')],
		[{ class: 'units', unit: 'year', times: 2 }, 'bienio', 'bienios'],
		[{ class: 'units', unit: 'year', times: 3 }, 'trienio', 'trienios'],
		[{ class: 'units', unit: 'year', times: 4 }, 'cuatrienio', 'cuatrienios'],
		[{ class: 'units', unit: 'year', times: 5 }, ...phrases('quinquenio, quinquenios, lustro, lustros')],
		[{ class: 'units', unit: 'year', times: 6 }, 'sexenio', 'sexenios'],
		[{ class: 'unit', unit: 'decade' }, 'década', 'decenio'],
		[{ class: 'unit', unit: 'decade', plural: true }, 'décadas', 'decenios'],
		[{ class: 'unit', unit: 'century' }, 'siglo'],
		[{ class: 'unit', unit: 'century', plural: true }, 'siglos'],
		[
			{ class: 'year-prefix' },
			...phrases(
				'año, el año, del año, años, los años, año fiscal, ejercicio, ejercicio fiscal, ejercicio presupuestario, ejercicio presupuestal, ejercicios, curso, curso académico, curso escolar, año escolar, año académico, periodo, período, bienio, trienio, cuatrienio, quinquenio, sexenio, campaña, vigencia fiscal, vigencia',
			),
		],
		[{ class: 'ordinal-mark' }, ...phrases('º, .º, °, .°, ª, .ª, o., er, ro, do, da, to')],
		[{ class: 'ordinal', value: -1 }, 'último', 'última'],
		[{ class: 'decade-prefix' }, ...phrases('años, década de, década de los, década de los años, década del, decenio de')],
		...tenths.map(
			(name, index): DateRow => [
				{ class: 'decade', tens: 20 + 10 * index },
				...phrases(
					`años ${name}, década de los ${name}, década de los años ${name}, década del ${name}, década de ${name}, decenio de los ${name}, decenio de ${name}`,
				),
			],
		),
		...romans.map((name, index): DateRow => [{ class: 'century', number: index + 1 }, `siglo ${name.toLowerCase()}`]),
		[{ class: 'last-century', by: -1 }, ...phrases('el siglo pasado, siglo pasado, la pasada centuria')],
		[{ class: 'last-century', by: 0 }, ...phrases('el siglo actual, este siglo, el presente siglo')],
		[{ class: 'part', part: 'early', side: 'before' }, ...of('principios, a principios, comienzos, a comienzos, inicios, a inicios, primeros, a primeros')],
		[{ class: 'part', part: 'start', side: 'before' }, ...of('inicio, el inicio, al inicio, comienzo, el comienzo, al comienzo')],
		[{ class: 'part', part: 'mid', side: 'before' }, ...of('mediados, a mediados, mitad, la mitad')],
		[
			{ class: 'part', part: 'end', side: 'before' },
			...of(
				'finales, a finales, fines, a fines, final, el final, al final, fin, el fin, cierre, el cierre, al cierre, término, el término, al término, últimos',
			),
		],
		[
			{ class: 'part', part: 'end', side: 'after', unit: 'year' },
			...phrases(
				'finales de año, a finales de año, finales del año, a finales del año, fines de año, a fines de año, final de año, final del año, fin de año, fin del año, cierre de año, cierre del año, cierre del ejercicio, el cierre del ejercicio, el fin de año, el final del año',
			),
		],
		[
			{ class: 'part', part: 'end', side: 'after', unit: 'month' },
			...phrases('finales de mes, a finales de mes, fin de mes, a fin de mes, final de mes, final del mes'),
		],
		[{ class: 'part', part: 'mid', side: 'after', unit: 'year' }, ...phrases('mediados de año, a mediados de año, mediados del año')],
		[
			{ class: 'part', part: 'start', side: 'after', unit: 'year' },
			...phrases('principios de año, a principios de año, comienzos de año, inicios de año, inicio de año, inicio del año'),
		],
		[{ class: 'slice', unit: 'half', from: 1, count: 1 }, ...phrases('primera mitad, la primera mitad, 1s')],
		[{ class: 'slice', unit: 'half', from: 2, count: 1 }, ...phrases('segunda mitad, la segunda mitad, 2s')],
		[{ class: 'slice', unit: 'day', from: 1, count: 15 }, 'primera quincena', 'la primera quincena'],
		[{ class: 'slice', unit: 'day', from: -1, count: 15 }, 'segunda quincena', 'la segunda quincena'],
		[{ class: 'slice', unit: 'month', from: 1, count: 4 }, 'primer cuatrimestre', 'el primer cuatrimestre'],
		[{ class: 'slice', unit: 'month', from: 5, count: 4 }, 'segundo cuatrimestre', 'el segundo cuatrimestre'],
		[{ class: 'slice', unit: 'month', from: 9, count: 4 }, 'tercer cuatrimestre', 'el tercer cuatrimestre'],
		[{ class: 'slice', unit: 'quarter', from: 1, count: 1 }, '1t', 't1'],
		[{ class: 'slice', unit: 'quarter', from: 2, count: 1 }, '2t', 't2'],
		[{ class: 'slice', unit: 'quarter', from: 3, count: 1 }, '3t', 't3'],
		[{ class: 'slice', unit: 'quarter', from: 4, count: 1 }, ...phrases('4t, t4, último trimestre del año, el último trimestre del año')],
		[{ class: 'shift', by: -1, base: 'now' }, ...phrases('pasado, pasada, último, última')],
		[{ class: 'shift', by: 0, base: 'now' }, ...phrases('este, esta, presente, actual, corriente')],
		[{ class: 'shift', by: 1, base: 'now' }, ...phrases('próximo, próxima, entrante, venidero')],
		[{ class: 'shift', by: -1, base: 'focus' }, ...phrases('anterior, precedente')],
		[{ class: 'shift', by: 1, base: 'focus' }, ...phrases('siguiente, subsiguiente')],
		[
			{ class: 'shift', by: 0, base: 'focus' },
			...phrases('mismo, misma, ese, esa, aquel, aquella, dicho, dicha, citado, citada, referido, referida, ese mismo, esa misma, este mismo, esta misma'),
		],
		[{ class: 'shift', by: -1, base: 'now', side: 'after' }, ...phrases('pasado, pasada, último, última')],
		[{ class: 'shift', by: 1, base: 'now', side: 'after' }, ...phrases('próximo, próxima, que viene, siguiente')],
		...shiftedUnits,
		[{ class: 'deictic', unit: 'day', by: 0, base: 'now' }, ...phrases('hoy, hoy mismo, el día de hoy, día de hoy, en esta fecha')],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'now' }, 'ayer', 'el día de ayer', 'día de ayer'],
		// the same word is the morning; without an article, it is the day
		[{ class: 'deictic', unit: 'day', by: 1, base: 'now' }, 'mañana', 'el día de mañana'],
		[{ class: 'nowadays' }, ...phrases('la, una, esta, cada, de la, por la, misma')],
		[{ class: 'of-the-age' }, ...phrases('día, mundo, sociedad, jóvenes')],
		[{ class: 'deictic', unit: 'day', by: -2, base: 'now' }, ...phrases('anteayer, antes de ayer, antier')],
		[{ class: 'deictic', unit: 'day', by: 2, base: 'now' }, 'pasado mañana'],
		[{ class: 'deictic', unit: 'day', by: 1, base: 'focus' }, ...phrases('al día siguiente, el día siguiente, un día después')],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'focus' }, ...phrases('el día anterior, la víspera, un día antes')],
		[{ class: 'deictic', unit: 'day', by: 0, base: 'focus' }, ...phrases('el mismo día, ese mismo día, ese día, aquel día, dicho día')],
		[{ class: 'ago', direction: -1, base: 'now', side: 'before' }, ...phrases('hace, hace ya, desde hace, hace más de, hace casi, hará')],
		[{ class: 'ago', direction: -1, base: 'now' }, ...phrases('atrás, ha')],
		[{ class: 'ago', direction: 1, base: 'now', side: 'before' }, 'dentro de'],
		[{ class: 'ago', direction: 1, base: 'focus' }, ...phrases('después, más tarde, más adelante')],
		[{ class: 'ago', direction: -1, base: 'focus' }, 'antes'],
		[
			{ class: 'ago', direction: 1, base: 'event' },
			...phrases(
				'siguientes a, siguientes al, siguiente a, siguiente al, siguientes a la fecha de, posteriores a, posteriores al, a partir de, a partir del, a contar desde, a contar desde el, a contar de, a contar del, contados a partir de, contados a partir del, contados desde, contados desde el, contado desde, contado desde el, contado a partir de, contado a partir del, desde, desde el, después de, después del, tras, tras el',
			),
		],
		[{ class: 'ago', direction: -1, base: 'event' }, ...phrases('antes de, antes del, anteriores a, anteriores al, previos a, previos al')],
		[{ class: 'rolling', direction: -1 }, ...phrases('los últimos, las últimas, últimos, últimas, los pasados, las pasadas, estos últimos, estas últimas')],
		[{ class: 'rolling', direction: 1 }, ...phrases('los próximos, las próximas, próximos, próximas, los siguientes, las siguientes')],
		[{ class: 'rolling', direction: -1, infix: true }, 'últimos', 'últimas'],
		[{ class: 'rolling', direction: 1, infix: true }, 'próximos', 'próximas'],
		[
			{ class: 'within', side: 'before' },
			...['', ' máximo', ' improrrogable', ' no mayor', ' no superior', ' máxima']
				.flatMap((kind) =>
					['en un plazo', 'en el plazo', 'dentro del plazo', 'dentro de un plazo', 'en un término', 'en el término', 'dentro del término'].map(
						(lead) => lead + kind,
					),
				)
				.flatMap((lead) => [`${lead} de`, `${lead} de los`, `${lead} a`, `${lead} a los`, `${lead} que no exceda de`, `${lead} que no excederá de`]),
			...phrases(
				'dentro de los, dentro de las, dentro de los próximos, dentro de las próximas, a más tardar dentro de los, en menos de, en no más de, plazo de, plazo máximo de, en un lapso de',
			),
		],
		[{ class: 'amount', value: 1 }, 'un', 'una'],
		[{ class: 'amount', value: 0.5 }, ...phrases('medio, media')],
		[{ class: 'amount', value: null }, ...phrases('varios, varias, algunos, algunas, pocos, pocas, muchos, muchas, unos pocos, numerosos, unos cuantos')],
		[{ class: 'half-more', after: 'unit' }, 'y medio', 'y media'],
		[{ class: 'approx' }, ...phrases('unos, unas, alrededor de, cerca de, aproximadamente, casi, hacia, en torno a, más de, menos de, al menos')],
		[
			{ class: 'same-period' },
			...phrases(
				'mismo periodo, mismo período, igual periodo, igual período, mismo lapso, mismo trimestre, mismo semestre, periodo equivalente, mismas fechas',
			),
		],
		[
			{ class: 'relation', side: 'before', relation: 'by', role: 'deadline' },
			...phrases(
				'a más tardar, a más tardar en, a más tardar antes de, como máximo, como máximo en, como muy tarde, como muy tarde en, no más tarde de, no más tarde del, de aquí a, de aquí al, con horizonte, con horizonte en, horizonte, con fecha límite, con fecha límite el, para, para antes de, para antes del',
			),
		],
		[{ class: 'relation', side: 'before', relation: 'by', role: 'period' }, ...phrases('hasta, hasta el, hasta el año, hasta el día, hasta la')],
		[
			{ class: 'relation', side: 'before', relation: 'by', role: 'as-of' },
			...phrases('al, a fecha, a fecha de, con corte al, con corte a, con datos a, al cierre de'),
		],
		[
			{ class: 'relation', side: 'before', relation: 'before', role: 'deadline' },
			...phrases(
				'antes de, antes del, antes del día, antes de que termine, con anterioridad a, con anterioridad al, anterior a, anterior al, anteriores a, anteriores al',
			),
		],
		[{ class: 'relation', side: 'before', relation: 'since', role: 'period' }, ...phrases('desde, desde el, desde el día')],
		[
			{ class: 'relation', side: 'before', relation: 'since', role: 'effective' },
			...phrases(
				'a partir de, a partir del, a partir del día, a partir de el, con efectos de, con efectos del, con efectos desde, con efectos desde el, con efectos a partir del, con efectos a partir de, con efecto desde, con efecto desde el, a contar desde, a contar desde el, a contar del, con vigencia desde, con vigencia desde el, con vigencia a partir del',
			),
		],
		[
			{ class: 'relation', side: 'before', relation: 'after', role: null },
			...phrases(
				'después de, después del, tras, tras el, con posterioridad a, con posterioridad al, posterior a, posterior al, posteriores a, posteriores al, pasado el',
			),
		],
		[
			{ class: 'relation', side: 'before', relation: 'within', role: 'period' },
			...phrases(
				'en, durante, a lo largo de, a lo largo del, en el transcurso de, en el transcurso del, en el curso de, en el año, dentro de, dentro del, por, presupuesto para, presupuestos para, presupuestado para, programa para, programas para, convocatoria para, previsto para, prevista para, previstos para',
			),
		],
		[{ class: 'relation', side: 'after', relation: 'since', role: 'period' }, ...phrases('a la fecha, hasta la fecha, a la actualidad, en adelante')],
		[
			{ class: 'relation', side: 'before', relation: 'at', role: null },
			...phrases('el, el día, del día, de fecha, con fecha, con fecha de, fechado el, fechada el, día, los días, del'),
		],
		[{ class: 'connector', joins: 'to' }, ...phrases('a, al, -, —, hasta, hasta el, al día')],
		[{ class: 'connector', joins: 'and' }, ...phrases('y, e, o, u, y el, y del, y de')],
		[{ class: 'opener', joins: 'from' }, ...phrases('del, de, desde, desde el')],
		[{ class: 'opener', joins: 'between' }, ...phrases('entre, entre el, entre los años')],
		[{ class: 'article', definite: true }, ...phrases('el, la, los, las')],
		[{ class: 'article', definite: false }, 'un', 'una'],
		[{ class: 'of', links: ['day', 'unit', 'year'] }, ...phrases('de, del, de el, del mes de, de los, de la')],
		[{ class: 'of', links: ['unit', 'year'] }, 'en'],
		[{ class: 'of', links: ['year'] }, ','],
		[{ class: 'of', links: ['tail'] }, 'en'],
		[{ class: 'every' }, ...phrases('cada, todos los, todas las')],
		[{ class: 'set', value: 'P1D' }, ...phrases('diario, diaria, diariamente')],
		[{ class: 'set', value: 'P1W' }, ...phrases('semanal, semanalmente')],
		[{ class: 'set', value: 'P1M' }, ...phrases('mensual, mensualmente')],
		[{ class: 'set', value: 'P3M' }, ...phrases('trimestral, trimestralmente')],
		[{ class: 'set', value: 'P1Y' }, ...phrases('anual, anualmente')],
		[{ class: 'vague', reference: 'PRESENT_REF' }, ...phrases('actualmente, ahora, en la actualidad, hoy en día, hoy día')],
		[{ class: 'vague', reference: 'PAST_REF' }, ...phrases('recientemente, últimamente')],
		[{ class: 'vague', reference: 'FUTURE_REF' }, ...phrases('en el futuro, próximamente, en adelante')],
		[{ class: 'day-part', part: 'morning' }, 'mañana'],
		[{ class: 'day-part', part: 'afternoon' }, 'tarde'],
		[{ class: 'day-part', part: 'night' }, 'noche'],
		[{ class: 'era', before: true, side: 'after' }, ...phrases('a.c., a. c., antes de cristo')],
		[{ class: 'era', before: false, side: 'after' }, ...phrases('d.c., d. c., después de cristo')],
		[{ class: 'age' }, ...phrases('de edad, de antigüedad')],
		[{ class: 'week-of' }, ...phrases('la semana del, semana del')],
		[{ class: 'dating', surely: true }, ...phrases('en, desde, año, años, ejercicio')],
		[
			{ class: 'dating' },
			...phrases('de, del, a, entre, y, antes de, después de, hacia, hasta, para, tras, finales de, principios de, mediados de, a partir de, durante'),
		],
		[
			{ class: 'tense', tense: 'future' },
			...phrases(
				'será, serán, deberá, deberán, podrá, podrán, tendrá, tendrán, habrá, habrán, estará, estarán, entrará, entrarán, comenzará, comenzarán, empezará, empezarán, iniciará, iniciarán, finalizará, concluirá, terminará, celebrará, celebrarán, abrirá, presentará, aprobará, publicará, aplicará, aplicarán, realizará, llegará, permitirá, prevé, prevén, va a, van a, próximo, próxima, vence, vencerá, regirá, regirán, pasará, pasarán, bajará, subirá, aumentará, aumentarán, recibirá, recibirán, dispondrá, dispondrán, beneficiará',
			),
		],
		[
			{ class: 'tense', tense: 'past' },
			...phrases(
				'ha, han, fue, fueron, era, eran, estaba, estaban, había, habían, tuvo, hubo, hizo, dijo, dijeron, pasado, pasada, último, última, entró en vigor, puso, dio, vino, se produjo',
			),
		],
		[{ class: 'pluperfect' }, ...phrases('había sido, habían sido, había')],
		[
			{ class: 'role', role: 'effective', side: 'any' },
			...phrases(
				'entra en vigor, entrará en vigor, entró en vigor, entrada en vigor, entrar en vigor, entrarán en vigor, entraron en vigor, en vigor, vigencia, entra en vigencia, entrará en vigencia, entró en vigencia, surtirá efectos, surte efectos, surtirá efecto, producirá efectos',
			),
		],
		[
			{ class: 'role', role: 'issued', side: 'any' },
			...phrases(
				'publicado, publicada, publica, publicó, publicados, promulgado, promulgada, promulgó, expedido, expedida, expidió, emitido, emitida, emitió, firmado, firmada, firmó, dictado, dictada, dictó',
			),
		],
		[
			{ class: 'role', role: 'adopted', side: 'any' },
			...phrases('aprobado, aprobada, aprobó, aprueba, adoptado, adoptada, adoptó, ratificado, ratificada, ratificó, acordó, acordado'),
		],
		[{ class: 'role', role: 'announced', side: 'any' }, ...phrases('anunció, anunciado, anuncia, informó, declaró, señaló, dijo, presentó, presentado')],
		[{ class: 'role', role: 'held', side: 'any' }, ...phrases('celebrado, celebrada, celebró, celebrará, reunión, conferencia, cumbre, sesión')],
		[{ class: 'role', role: 'deadline', side: 'any' }, ...phrases('fecha límite, vencimiento, plazo, a más tardar')],
		[
			{ class: 'against' },
			...phrases('frente a, frente al, respecto a, respecto al, respecto de, respecto del, en comparación con, comparado con, que en, que el, con relación a'),
		],
		[
			{ class: 'comparison' },
			...phrases('aumento, aumentó, subió, subida, caída, cayó, bajó, disminuyó, creció, crecimiento, descenso, incremento, respecto, comparación, %'),
		],
		[{ class: 'stative' }, ...phrases('es, son, está, están, hay, sigue, siguen')],
		[
			{ class: 'instrument' },
			...phrases(
				'ley, leyes, decreto, decretos, real decreto, decreto-ley, orden, resolución, resoluciones, reglamento, directiva, acuerdo, código, constitución, circular, sentencia, ordenanza, norma, convenio, estatuto',
			),
		],
		[
			{ class: 'refusal', side: 'before' },
			...phrases(
				'n.º, nº, n°, núm., núm, no., nro., nro, número, número., números, artículo, artículos, art., arts., página, páginas, pág., págs., p., capítulo, apartado, tomo, expediente, tel., tel, teléfono, calle, más de, menos de, casi, cerca de, unos, unas, un total de, suma de',
			),
		],
		[
			{ class: 'refusal', side: 'after' },
			...phrases(
				'%, por ciento, euros, pesos, dólares, millones, mil, personas, kilómetros, km, metros, toneladas, hectáreas, casos, empleos, puestos, plazas, viviendas, alumnos, habitantes, familias, beneficiarios, becas, municipios, empresas, hogares, millón',
			),
		],
		[{ class: 'company' }, ...phrases('en, de, desde, antes de, después de, entre, y, hasta, finales de, principios de')],
	],
};
