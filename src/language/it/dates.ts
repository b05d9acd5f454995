/** How Italian writes dates. */
import type { DateVocabulary } from '../../extract/dates/vocabulary.js';
import { type DateRow, movedUnits } from '../romance-dates.js';
import { phrases, words } from '../words.js';
import * as numbers from './numbers.js';

/** What stands behind a unit or before it and moves it, in the masculine. */
const moving = {
	behind: [
		[-1, 'now', 'scorso, passato, da poco concluso'],
		[0, 'now', 'in corso, corrente, attuale'],
		[1, 'now', 'prossimo, entrante, venturo'],
		[-1, 'focus', 'precedente'],
		[1, 'focus', 'successivo, seguente'],
	],
	before: [
		[-1, 'scorso, passato, ultimo'],
		[0, 'presente, corrente'],
		[1, 'prossimo'],
	],
} as const;

/** `il mese scorso`, `nella prossima settimana`; `l'anno scorso` has the article of a vowel. */
const shiftedUnits = [
	...movedUnits({
		...moving,
		units: [
			['week', 'settimana', 'a'],
			['month', 'mese', 'o'],
			['quarter', 'trimestre', 'o'],
			['half', 'semestre', 'o'],
			['decade', 'decennio', 'o'],
		],
		articles: (gender) => (gender === 'a' ? ['', 'la', 'della', 'nella', 'dalla', 'alla'] : ['', 'il', 'lo', 'del', 'dello', 'nel', 'nello', 'dal', 'al']),
	}),
	...movedUnits({
		...moving,
		units: [
			['year', 'anno', 'o'],
			['year', 'esercizio', 'o'],
		],
		articles: () => ['', 'lo', 'il', 'dello', 'del', 'nello', 'nel', "l'", "dell'", "nell'", "dall'", "all'"],
	}),
];

const romans = words('I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII');

const tenths = words('venti trenta quaranta cinquanta sessanta settanta ottanta novanta');

/** A preposition by the article that melts with it: `di`, `del`, `dell'`. */
const melted = {
	di: words("di del dell' dello della dei degli delle d'"),
	a: words("a al all' allo alla agli alle ad"),
	da: words("da dal dall' dallo dalla dai dagli dalle"),
	in: words("in nel nell' nello nella nei negli nelle"),
};
type Melting = keyof typeof melted;

/** Each phrase with every form of a preposition behind it: `entro la fine| di`, `entro la fine| dell'`. */
const withForms = (preposition: Melting, list: string): readonly string[] =>
	phrases(list).flatMap((phrase) => melted[preposition].map((form) => `${phrase} ${form}`));

/** The same, and each phrase alone. */
const of = (list: string): readonly string[] => [...phrases(list), ...withForms('di', list)];

export const dates: DateVocabulary = {
	language: 'it',
	signs: words('di della dello delle dei degli dell che è gli una anche nel nella nelle nei alla alle dalla dalle sono più questa questo non'),
	words: numbers,
	characters: null,
	dayFirst: true,
	participles: { endings: [], not: [] },
	terms: [
		[{ class: 'month', month: 1 }, 'gennaio', 'genn.'],
		[{ class: 'month', month: 1, abbreviated: true }, 'gen', 'genn'],
		[{ class: 'month', month: 2 }, 'febbraio', 'febbr.'],
		[{ class: 'month', month: 2, abbreviated: true }, 'feb', 'febbr'],
		[{ class: 'month', month: 3 }, 'marzo'],
		[{ class: 'month', month: 3, abbreviated: true }, 'mar'],
		[{ class: 'month', month: 4 }, 'aprile'],
		[{ class: 'month', month: 4, abbreviated: true }, 'apr'],
		[{ class: 'month', month: 5 }, 'maggio'],
		[{ class: 'month', month: 5, abbreviated: true }, 'mag'],
		[{ class: 'month', month: 6 }, 'giugno'],
		[{ class: 'month', month: 6, abbreviated: true }, 'giu'],
		[{ class: 'month', month: 7 }, 'luglio'],
		[{ class: 'month', month: 7, abbreviated: true }, 'lug'],
		[{ class: 'month', month: 8 }, 'agosto'],
		[{ class: 'month', month: 8, abbreviated: true }, 'ago'],
		[{ class: 'month', month: 9 }, 'settembre', 'sett.'],
		[{ class: 'month', month: 9, abbreviated: true }, 'set', 'sett'],
		[{ class: 'month', month: 10 }, 'ottobre', 'ott.'],
		[{ class: 'month', month: 10, abbreviated: true }, 'ott'],
		[{ class: 'month', month: 11 }, 'novembre', 'nov.'],
		[{ class: 'month', month: 11, abbreviated: true }, 'nov'],
		[{ class: 'month', month: 12 }, 'dicembre', 'dic.'],
		[{ class: 'month', month: 12, abbreviated: true }, 'dic'],
		[{ class: 'weekday', weekday: 1 }, 'lunedì', 'lunedi', "lunedi'"],
		[{ class: 'weekday', weekday: 2 }, 'martedì', 'martedi', "martedi'"],
		[{ class: 'weekday', weekday: 3 }, 'mercoledì', 'mercoledi', "mercoledi'"],
		[{ class: 'weekday', weekday: 4 }, 'giovedì', 'giovedi', "giovedi'"],
		[{ class: 'weekday', weekday: 5 }, 'venerdì', 'venerdi', "venerdi'"],
		[{ class: 'weekday', weekday: 6 }, 'sabato'],
		[{ class: 'weekday', weekday: 7 }, 'domenica'],
		// `Santa Domenica`, and a day that comes again: `il sabato`
		[{ class: 'day-name' }, ...phrases('santa, ogni, il, la, i, le')],
		[{ class: 'weekend' }, 'fine settimana', 'weekend', 'week-end'],
		[{ class: 'season', season: 'spring' }, 'primavera'],
		[{ class: 'season', season: 'summer' }, 'estate', "l'estate", "dell'estate"],
		[{ class: 'season', season: 'autumn' }, 'autunno', "l'autunno", "dell'autunno"],
		[{ class: 'season', season: 'winter' }, 'inverno', "l'inverno", "dell'inverno"],
		[{ class: 'holiday', holiday: 'new-year' }, 'capodanno'],
		[{ class: 'holiday', holiday: 'new-year-eve' }, 'notte di san silvestro'],
		[{ class: 'holiday', holiday: 'christmas' }, 'natale'],
		[{ class: 'holiday', holiday: 'christmas-eve' }, 'vigilia di natale'],
		[{ class: 'holiday', holiday: 'easter' }, 'domenica di pasqua', 'pasqua'],
		[{ class: 'holiday', holiday: 'good-friday' }, 'venerdì santo'],
		[{ class: 'holiday', holiday: 'may-day' }, ...phrases('festa del lavoro, festa dei lavoratori, primo maggio')],
		[{ class: 'unit', unit: 'hour' }, 'ora'],
		[{ class: 'unit', unit: 'hour', plural: true }, 'ore'],
		[{ class: 'unit', unit: 'minute' }, 'minuto'],
		[{ class: 'unit', unit: 'minute', plural: true }, 'minuti'],
		[{ class: 'unit', unit: 'day' }, ...phrases('giorno, giorno solare, giorno di calendario')],
		[
			{ class: 'unit', unit: 'day', plural: true },
			...phrases('giorni, giorni solari, giorni di calendario, giorni consecutivi, giorni naturali, giorni naturali e consecutivi'),
		],
		[{ class: 'unit', unit: 'workday' }, ...phrases('giorno lavorativo, giorno feriale')],
		[{ class: 'unit', unit: 'workday', plural: true }, ...phrases('giorni lavorativi, giorni feriali')],
		[{ class: 'unit', unit: 'week' }, 'settimana'],
		[{ class: 'unit', unit: 'week', plural: true }, 'settimane'],
		[{ class: 'unit', unit: 'month' }, 'mese'],
		[{ class: 'unit', unit: 'month', plural: true }, 'mesi'],
		[{ class: 'units', unit: 'month', times: 2 }, 'bimestre', 'bimestri'],
		[{ class: 'unit', unit: 'quarter' }, 'trimestre', 'trimestre solare'],
		[{ class: 'unit', unit: 'quarter', plural: true }, 'trimestri'],
		[{ class: 'units', unit: 'month', times: 4 }, 'quadrimestre', 'quadrimestri'],
		[{ class: 'unit', unit: 'half' }, 'semestre'],
		[{ class: 'unit', unit: 'half', plural: true }, 'semestri'],
		[
			{ class: 'unit', unit: 'year' },
			...phrases('anno, anno solare, anno scolastico, anno accademico, anno finanziario, esercizio, esercizio finanziario, annualità'),
		],
		[{ class: 'unit', unit: 'year', plural: true }, ...phrases('anni, anni solari, anni scolastici, esercizi, esercizi finanziari')],
		[{ class: 'units', unit: 'year', times: 2 }, 'biennio', 'bienni'],
		[{ class: 'units', unit: 'year', times: 3 }, 'triennio', 'trienni'],
		[{ class: 'units', unit: 'year', times: 4 }, 'quadriennio'],
		[{ class: 'units', unit: 'year', times: 5 }, ...phrases('quinquennio, lustro, lustri')],
		[{ class: 'units', unit: 'year', times: 7 }, 'settennio'],
		[{ class: 'unit', unit: 'decade' }, 'decennio'],
		[{ class: 'unit', unit: 'decade', plural: true }, 'decenni'],
		[{ class: 'unit', unit: 'century' }, 'secolo'],
		[{ class: 'unit', unit: 'century', plural: true }, 'secoli'],
		[
			{ class: 'year-prefix' },
			...phrases(
				"anno, l'anno, dell'anno, nell'anno, dall'anno, all'anno, anni, gli anni, negli anni, degli anni, dagli anni, anno scolastico, l'anno scolastico, dell'anno scolastico, anno accademico, l'anno accademico, anno finanziario, l'esercizio, esercizio, esercizio finanziario, biennio, il biennio, nel biennio, del biennio, triennio, il triennio, nel triennio, del triennio, quadriennio, quinquennio, periodo, il periodo, nel periodo, del periodo, campagna, stagione, programmazione, annualità",
			),
		],
		[{ class: 'ordinal-mark' }, ...phrases('º, °, ª')],
		[{ class: 'ordinal', value: -1 }, 'ultimo', 'ultima'],
		[{ class: 'decade-prefix' }, 'anni'],
		// `negli| anni novanta`, behind an article
		...tenths.map((name, index): DateRow => [{ class: 'decade', tens: 20 + 10 * index }, `anni ${name}`]),
		...romans.flatMap((name, index): DateRow[] => [
			[{ class: 'century', number: index + 1 }, `${name.toLowerCase()} secolo`, `il ${name.toLowerCase()} secolo`, `secolo ${name.toLowerCase()}`],
		]),
		[{ class: 'last-century', by: -1 }, ...phrases('il secolo scorso, secolo scorso, lo scorso secolo, scorso secolo')],
		[{ class: 'last-century', by: 0 }, ...phrases('questo secolo, il secolo attuale')],
		[{ class: 'part', part: 'early', side: 'before' }, ...of('inizi, gli inizi, agli inizi, primi, dai primi')],
		[
			{ class: 'part', part: 'start', side: 'before' },
			...of("inizio, l'inizio, all'inizio, dall'inizio, a inizio, ad inizio, da inizio, principio, avvio, l'avvio"),
		],
		[{ class: 'part', part: 'mid', side: 'before' }, ...of('metà, la metà, alla metà, a metà, da metà, per metà, verso la metà')],
		[
			{ class: 'part', part: 'end', side: 'before' },
			...of(
				'fine, la fine, alla fine, a fine, dalla fine, sul finire, termine, il termine, al termine, chiusura, la chiusura, alla chiusura, conclusione, la conclusione',
			),
		],
		[
			{ class: 'part', part: 'end', side: 'after', unit: 'year' },
			...phrases(
				"fine anno, la fine dell'anno, alla fine dell'anno, fine dell'anno, a fine anno, il termine dell'anno, al termine dell'anno, la fine dell'esercizio, la fine dell'anno in corso",
			),
		],
		[{ class: 'part', part: 'end', side: 'after', unit: 'month' }, ...phrases('fine mese, la fine del mese, alla fine del mese, fine del mese, a fine mese')],
		[{ class: 'part', part: 'mid', side: 'after', unit: 'year' }, ...phrases("metà anno, a metà anno, metà dell'anno, la metà dell'anno")],
		[
			{ class: 'part', part: 'start', side: 'after', unit: 'year' },
			...phrases("inizio anno, a inizio anno, da inizio anno, inizio dell'anno, l'inizio dell'anno, all'inizio dell'anno, dall'inizio dell'anno"),
		],
		[{ class: 'slice', unit: 'half', from: 1, count: 1 }, ...phrases('prima metà, la prima metà, nella prima metà, della prima metà')],
		[{ class: 'slice', unit: 'half', from: 2, count: 1 }, ...phrases('seconda metà, la seconda metà, nella seconda metà, della seconda metà')],
		[{ class: 'slice', unit: 'day', from: 1, count: 15 }, 'prima quindicina', 'la prima quindicina'],
		[{ class: 'slice', unit: 'day', from: -1, count: 15 }, 'seconda quindicina', 'la seconda quindicina'],
		[{ class: 'slice', unit: 'month', from: 1, count: 4 }, 'primo quadrimestre', 'il primo quadrimestre'],
		[{ class: 'slice', unit: 'month', from: 5, count: 4 }, 'secondo quadrimestre', 'il secondo quadrimestre'],
		[{ class: 'slice', unit: 'month', from: 9, count: 4 }, 'terzo quadrimestre', 'il terzo quadrimestre'],
		[{ class: 'slice', unit: 'quarter', from: 1, count: 1 }, '1t', 't1'],
		[{ class: 'slice', unit: 'quarter', from: 2, count: 1 }, '2t', 't2'],
		[{ class: 'slice', unit: 'quarter', from: 3, count: 1 }, '3t', 't3'],
		[{ class: 'slice', unit: 'quarter', from: 4, count: 1 }, ...phrases("4t, t4, ultimo trimestre dell'anno, l'ultimo trimestre dell'anno")],
		[
			{ class: 'shift', by: -1, base: 'now' },
			...phrases('scorso, scorsa, lo scorso, la scorsa, dello scorso, della scorsa, nello scorso, nella scorsa, dallo scorso, passato, passata'),
		],
		[{ class: 'shift', by: 0, base: 'now' }, ...phrases('questo, questa, di questo, di questa, presente, corrente')],
		[
			{ class: 'shift', by: 1, base: 'now' },
			...phrases(
				'prossimo, prossima, il prossimo, la prossima, del prossimo, della prossima, dal prossimo, dalla prossima, nel prossimo, nella prossima, entro il prossimo',
			),
		],
		[{ class: 'shift', by: -1, base: 'focus' }, ...phrases('precedente')],
		[{ class: 'shift', by: 1, base: 'focus' }, ...phrases('successivo, successiva, seguente')],
		[
			{ class: 'shift', by: 0, base: 'focus' },
			...phrases('stesso, stessa, lo stesso, la stessa, dello stesso, della stessa, quel, quella, medesimo, medesima, tale, suddetto'),
		],
		[{ class: 'shift', by: -1, base: 'now', side: 'after' }, ...phrases('scorso, scorsa, passato, passata, u.s, u.s., ultimo scorso')],
		[{ class: 'shift', by: 0, base: 'now', side: 'after' }, ...phrases('c.m, c.m., corrente')],
		[{ class: 'shift', by: 1, base: 'now', side: 'after' }, ...phrases('prossimo, prossima, p.v, p.v., venturo')],
		...shiftedUnits,
		[{ class: 'deictic', unit: 'year', by: 0, base: 'now' }, ...phrases("quest'anno, di quest'anno, l'anno in corso, dell'anno in corso, nell'anno in corso")],
		[
			{ class: 'deictic', unit: 'day', by: 0, base: 'now' },
			...phrases(
				'oggi, odierno, odierna, data odierna, in data odierna, nella giornata di oggi, nella giornata odierna, stamattina, stamane, questa mattina, stasera',
			),
		],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'now' }, ...phrases('ieri, di ieri, nella giornata di ieri')],
		[{ class: 'deictic', unit: 'day', by: 1, base: 'now' }, ...phrases('domani, di domani')],
		[{ class: 'nowadays' }, ...phrases('ancora, fino a, di ieri e')],
		[{ class: 'of-the-age' }, ...phrases('mondo, società, giovani')],
		[{ class: 'deictic', unit: 'day', by: -2, base: 'now' }, ...phrases("l'altro ieri, altroieri, avantieri")],
		[{ class: 'deictic', unit: 'day', by: 2, base: 'now' }, 'dopodomani'],
		[{ class: 'deictic', unit: 'day', by: 1, base: 'focus' }, 'il giorno dopo'],
		[{ class: 'deictic', unit: 'day', by: -1, base: 'focus' }, ...phrases('il giorno prima, il giorno precedente, alla vigilia, la vigilia')],
		[{ class: 'deictic', unit: 'day', by: 0, base: 'focus' }, ...phrases('lo stesso giorno, quel giorno, nello stesso giorno, in pari data')],
		[{ class: 'ago', direction: -1, base: 'now' }, ...phrases('fa, or sono, addietro')],
		[{ class: 'ago', direction: 1, base: 'now', side: 'before' }, ...phrases('tra, fra')],
		[{ class: 'ago', direction: 1, base: 'focus' }, ...phrases('dopo, più tardi')],
		[{ class: 'ago', direction: -1, base: 'focus' }, ...phrases('prima')],
		[
			{ class: 'ago', direction: 1, base: 'event' },
			...melted.da,
			...withForms('da', 'a decorrere, decorrenti, a partire, a far data'),
			...withForms('a', 'successivi'),
			...phrases('dopo, dopo il, dopo la, dopo l'),
		],
		[{ class: 'ago', direction: -1, base: 'event' }, ...withForms('di', 'prima'), ...withForms('a', 'antecedenti, precedenti')],
		[
			{ class: 'rolling', direction: -1 },
			...phrases('gli ultimi, le ultime, negli ultimi, nelle ultime, degli ultimi, delle ultime, ultimi, ultime, dagli ultimi, scorsi, scorse, gli scorsi'),
		],
		[
			{ class: 'rolling', direction: 1 },
			...phrases('i prossimi, le prossime, nei prossimi, nelle prossime, dei prossimi, delle prossime, prossimi, prossime, per i prossimi, per le prossime'),
		],
		[{ class: 'rolling', direction: -1, infix: true }, 'ultimi', 'ultime'],
		[{ class: 'rolling', direction: 1, infix: true }, 'prossimi', 'prossime'],
		[
			{ class: 'within', side: 'before' },
			...phrases(
				"entro, entro i, entro le, entro un, entro una, entro e non oltre, entro i prossimi, entro le prossime, entro il termine di, entro un termine di, entro il termine massimo di, entro un massimo di, nel termine di, nel termine massimo di, entro il termine perentorio di, nel termine perentorio di, non oltre, in non più di, nel giro di, nell'arco di, in meno di",
			),
		],
		[{ class: 'amount', value: 1 }, 'un', 'una', "un'", 'uno'],
		[{ class: 'amount', value: 0.5 }, ...phrases("mezzo, mezza, mezz'")],
		[{ class: 'amount', value: null }, ...phrases('alcuni, alcune, pochi, poche, molti, molte, diversi, diverse, qualche, numerosi')],
		[{ class: 'half-more', after: 'unit' }, 'e mezzo', 'e mezza'],
		[{ class: 'approx' }, ...phrases('circa, quasi, oltre, più di, meno di, almeno, intorno a, intorno al, verso, verso la')],
		[
			{ class: 'same-period' },
			...phrases(
				'stesso periodo, lo stesso periodo, dello stesso periodo, analogo periodo, corrispondente periodo, medesimo periodo, stesso mese, stesso trimestre, periodo corrispondente',
			),
		],
		[
			{ class: 'relation', side: 'before', relation: 'by', role: 'deadline' },
			...['', 'e non oltre ', 'e comunque non oltre '].flatMap((more) =>
				['', 'il', 'lo', 'la', "l'", 'i', 'le', 'il mese di', "l'anno", 'il giorno', 'la data del'].map((article) => `entro ${more}${article}`.trim()),
			),
			...phrases(
				'non oltre il, non oltre la, non oltre, al più tardi il, al più tardi entro il, al più tardi entro, con scadenza, con scadenza il, con scadenza al, con orizzonte, orizzonte, in vista del, da qui al, di qui al, scade il, scadono il, scadrà il',
			),
		],
		[
			{ class: 'relation', side: 'before', relation: 'by', role: 'period' },
			...[...melted.a, 'al giorno', 'a tutto il', 'a tutto'].flatMap((form) => [`fino ${form}`, `sino ${form}`]),
			...phrases('fin oltre il, valido fino al, valida fino al, prorogato al, prorogata al, prorogati al, prorogate al'),
		],
		[{ class: 'relation', side: 'before', relation: 'by', role: 'as-of' }, ...phrases("al, all', alla data del, aggiornato al, aggiornati al, con dati al")],
		[
			{ class: 'relation', side: 'before', relation: 'before', role: 'deadline' },
			...withForms('di', 'prima, anteriormente'),
			...withForms('a', 'anteriormente, antecedente, anteriore, precedentemente'),
		],
		[
			{ class: 'relation', side: 'before', relation: 'since', role: 'period' },
			...melted.da,
			...phrases('sin dal, fin dal, già dal, fin da, dal mese di, dalla data del'),
		],
		[
			{ class: 'relation', side: 'before', relation: 'since', role: 'effective' },
			...withForms('da', 'a partire, a decorrere, con decorrenza, con effetto, con efficacia, a far data, a valere, decorrenti, già a partire, a valere'),
		],
		[
			{ class: 'relation', side: 'before', relation: 'after', role: null },
			...withForms('a', 'successivamente, posteriormente, successivo, successiva, successivi'),
			...phrases("dopo il, dopo l', dopo la, dopo, oltre il, passato il, trascorso il"),
		],
		[
			{ class: 'relation', side: 'before', relation: 'within', role: 'period' },
			...melted.in,
			...withForms('di', "nel corso, nell'arco, durante il mese, nel mese, nel periodo, nei mesi, nelle giornate, nella giornata"),
			...phrases(
				"nel corso dell'anno, durante, durante il, durante l', durante la, per il, per l', per l'anno, nel mese di, nei mesi di, nell'anno, negli anni, per gli anni, per ciascuno degli anni, per ciascun anno, nel biennio, nel triennio, nel periodo",
			),
		],
		[{ class: 'relation', side: 'after', relation: 'since', role: 'period' }, ...phrases('a oggi, ad oggi, in poi, in avanti')],
		[
			{ class: 'relation', side: 'before', relation: 'at', role: null },
			...phrases(
				"il, l', lo, il giorno, in data, del, dell', datato, datata, il giorno del, la data del, nella seduta del, nella riunione del, della seduta del, di, i giorni, nei giorni",
			),
		],
		[{ class: 'connector', joins: 'to' }, ...phrases("al, all', a, ad, alla, -, —, fino al, fino all', sino al, e il, a tutto il")],
		[{ class: 'connector', joins: 'and' }, ...phrases("e, ed, o, e il, e l', e del, ed il, e nel, e dal, oltre al")],
		[{ class: 'opener', joins: 'from' }, ...melted.da],
		[{ class: 'opener', joins: 'between' }, ...phrases("tra, tra il, tra l', tra la, fra, fra il, fra l', fra la, tra gli anni")],
		[{ class: 'article', definite: true }, ...phrases("il, lo, la, l', i, gli, le, negli, degli, dagli")],
		[{ class: 'article', definite: false }, ...phrases("un, una, un', uno")],
		[{ class: 'of', links: ['day', 'unit', 'year'] }, ...melted.di, 'del mese di', 'del corrente anno'],
		[{ class: 'of', links: ['unit', 'year'] }, ...melted.in],
		[{ class: 'of', links: ['year'] }, ',', "dell'anno"],
		[{ class: 'every' }, ...phrases('ogni, ciascun, ciascuno, tutti i, tutte le')],
		[{ class: 'set', value: 'P1D' }, ...phrases('quotidiano, quotidiana, quotidianamente, giornaliero, giornaliera, giornalmente')],
		[{ class: 'set', value: 'P1W' }, ...phrases('settimanale, settimanalmente')],
		[{ class: 'set', value: 'P1M' }, ...phrases('mensile, mensilmente')],
		[{ class: 'set', value: 'P3M' }, ...phrases('trimestrale, trimestralmente')],
		[{ class: 'set', value: 'P1Y' }, ...phrases('annuale, annualmente, annuo, annua')],
		[{ class: 'vague', reference: 'PRESENT_REF' }, ...phrases('attualmente, adesso, ora, ormai, al momento')],
		[{ class: 'vague', reference: 'PAST_REF' }, ...phrases('recentemente, di recente, ultimamente')],
		[{ class: 'vague', reference: 'FUTURE_REF' }, ...phrases('in futuro, prossimamente, a breve, prossimi giorni')],
		[{ class: 'day-part', part: 'morning' }, ...phrases('mattina, mattinata, mattino')],
		[{ class: 'day-part', part: 'afternoon' }, 'pomeriggio'],
		[{ class: 'day-part', part: 'evening' }, 'sera', 'serata'],
		[{ class: 'day-part', part: 'night' }, 'notte'],
		[{ class: 'era', before: true, side: 'after' }, ...phrases('a.c., a. c., avanti cristo')],
		[{ class: 'era', before: false, side: 'after' }, ...phrases('d.c., d. c., dopo cristo')],
		[{ class: 'age' }, ...phrases("di età, d'età, di anzianità, di servizio, di reclusione, di carcere")],
		[{ class: 'week-of' }, ...phrases('la settimana del, nella settimana del')],
		[{ class: 'dating', surely: true }, ...phrases("nel, dal, al, anno, anni, entro il, l'anno, esercizio")],
		[
			{ class: 'dating' },
			...phrases('del, di, a, tra, fra, e, prima del, dopo il, verso il, fino al, per il, fine, inizio, metà, a partire dal, durante il, il'),
		],
		[
			{ class: 'tense', tense: 'future' },
			...phrases(
				'sarà, saranno, dovrà, dovranno, potrà, potranno, avrà, avranno, verrà, verranno, entrerà, entreranno, partirà, partiranno, inizierà, inizieranno, terminerà, terminerà, scadrà, terrà, terranno, aprirà, presenterà, approverà, pubblicherà, applicherà, prevede, prevedono, intende, prossimo, prossima, scade, consentirà, arriverà',
			),
		],
		[
			{ class: 'tense', tense: 'past' },
			...phrases(
				'ha, hanno, è stato, è stata, sono stati, sono state, era, erano, aveva, avevano, fu, furono, è entrato, è entrata, sono entrati, sono entrate, tenuto, tenuta, scorso, scorsa, disse, ebbe',
			),
		],
		[{ class: 'pluperfect' }, ...phrases('aveva, avevano, era stato, era stata, erano stati')],
		[
			{ class: 'role', role: 'effective', side: 'any' },
			...phrases(
				'entra in vigore, entrano in vigore, entrerà in vigore, entreranno in vigore, è entrato in vigore, è entrata in vigore, sono entrati in vigore, sono entrate in vigore, entrata in vigore, entrare in vigore, in vigore, decorrenza, efficacia, acquista efficacia, produce effetti, ha effetto',
			),
		],
		[
			{ class: 'role', role: 'issued', side: 'any' },
			...phrases(
				'pubblicato, pubblicata, pubblicati, pubblicate, pubblica, promulgato, promulgata, emanato, emanata, emesso, emessa, firmato, firmata, sottoscritto, sottoscritta',
			),
		],
		[
			{ class: 'role', role: 'adopted', side: 'any' },
			...phrases('approvato, approvata, approvati, approvate, approva, adottato, adottata, ratificato, ratificata, deliberato, deliberata, varato, varata'),
		],
		[
			{ class: 'role', role: 'announced', side: 'any' },
			...phrases('annunciato, annunciata, annuncia, dichiarato, ha detto, presentato, presentata, comunicato, illustrato'),
		],
		[{ class: 'role', role: 'held', side: 'any' }, ...phrases('tenuto, tenuta, riunione, conferenza, vertice, seduta, riunito, riunita, terrà')],
		[{ class: 'role', role: 'deadline', side: 'any' }, ...phrases('scadenza, termine ultimo, termine, entro, scade')],
		[
			{ class: 'against' },
			...phrases("rispetto a, rispetto al, rispetto all', rispetto alla, rispetto allo, in confronto a, in confronto al, a fronte di, contro il"),
		],
		[
			{ class: 'comparison' },
			...phrases(
				'aumento, aumentato, aumentata, cresciuto, cresciuta, crescita, calo, calato, calata, diminuito, diminuzione, riduzione, rispetto, confronto, flessione, incremento, %',
			),
		],
		[{ class: 'stative' }, ...phrases('è, sono, resta, restano, rimane, rimangono')],
		[
			{ class: 'instrument' },
			...phrases(
				'legge, leggi, decreto, decreti, decreto-legge, decreto legge, decreto legislativo, d.lgs., d.lgs, dlgs, d.l., d.l, d.p.r., d.p.r, dpr, d.p.c.m., d.p.c.m, dpcm, decreto ministeriale, d.m., d.m, regolamento, direttiva, delibera, deliberazione, circolare, ordinanza, sentenza, codice, costituzione, provvedimento, convenzione, determina, ddl',
			),
		],
		[
			{ class: 'refusal', side: 'before' },
			...phrases(
				'n., n°, nr., nr, num., numero, numeri, articolo, articoli, art., artt., comma, commi, pagina, pagine, pag., pagg., p., pp., capitolo, paragrafo, allegato, tel., tel, telefono, piazza, viale, più di, meno di, quasi, circa, oltre, totale di, somma di, lettera, legge di bilancio, legge di stabilità, strategia energetica, orizzonte, quota',
			),
		],
		[
			{ class: 'refusal', side: 'after' },
			...phrases(
				'%, per cento, euro, dollari, milioni, miliardi, mila, persone, chilometri, km, metri, tonnellate, ettari, casi, posti, posti letto, alloggi, studenti, abitanti, famiglie, beneficiari, comuni, imprese, milione, lavoratori, cittadini, unità, assunzioni, domande, volte, pazienti, dosi',
			),
		],
		[{ class: 'company' }, ...phrases('nel, del, di, dal, dopo, prima, tra, e, fine, inizio, metà, entro')],
	],
};
