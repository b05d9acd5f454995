/** Italian words by which measures are found. Words that are common ones of another language (`a`, `i`, `ai`, `camera`, `province`) are left out: all languages are read at once. */
import type { MeasureVocabulary } from '../../extract/measures/vocabulary.js';
import { phrases, words } from '../words.js';
import { instruments } from './instruments.js';
import { inflection, verbs } from './verbs.js';

/** What is not decided yet. */
const drafts = phrases(
	'disegno di legge, disegni di legge, ddl, proposta di legge, proposte di legge, proposta di regolamento, proposta di direttiva, schema di decreto, schemi di decreto, schema di decreto legislativo, schema di decreto ministeriale, schema di regolamento, bozza, bozze, emendamento, emendamenti, progetto di legge',
);

/** Phrases that carry an infinitive, with the preposition as it is before a vowel: `mira a`, `mira ad`. */
const carrying = (list: string): readonly string[] => phrases(list).flatMap((phrase) => (phrase.endsWith(' a') ? [phrase, `${phrase}d`] : [phrase]));

/** Nouns of many with their article, which English takes for the first person: `i| ricercatori`. */
const many = (list: string): readonly string[] => phrases(list).flatMap((phrase) => (phrase.split(' ')[0]?.endsWith('i') ? [phrase, `i ${phrase}`] : [phrase]));

export const measures: MeasureVocabulary = {
	inflection,
	verbs,
	bindingVerbs: ['obbligare', 'imporre', 'ordinare'],
	modals: {
		will: carrying('sta per, stanno per, andrà a, andranno a'),
		idea: carrying(
			'valuta la possibilità di, valutano la possibilità di, sta valutando se, studia la possibilità di, ipotizza di, ipotizzano di, sta pensando di, pensa di, pensano di',
		),
		intent: carrying(
			"prevede di, prevedono di, intende, intendono, punta a, puntano a, mira a, mirano a, si propone di, si propongono di, si impegna a, si impegnano a, si è impegnato a, si è impegnata a, si sono impegnati a, ha intenzione di, hanno intenzione di, ha l'obiettivo di, hanno l'obiettivo di, ha come obiettivo di, conta di, è pronto a, è pronta a, programma di, ha in programma di, è destinato a, è destinata a, è finalizzato a, è volto a, è volta a, è previsto di",
		),
		decided: carrying(
			'ha deciso di, hanno deciso di, ha inoltre deciso di, ha anche deciso di, ha stabilito di, hanno stabilito di, ha scelto di, hanno scelto di, ha concordato di, hanno concordato di, ha convenuto di, hanno convenuto di, ha deliberato di, si è deciso di, è stato deciso di',
		),
		ongoing: carrying('continua a, continuano a, continuerà a, continueranno a'),
		binding: carrying(
			"è tenuto a, è tenuta a, sono tenuti a, sono tenute a, sarà tenuto a, sarà tenuta a, saranno tenuti a, saranno tenute a, è obbligato a, è obbligata a, sono obbligati a, sono obbligate a, ha l'obbligo di, hanno l'obbligo di, è fatto obbligo di, avranno l'obbligo di, è incaricato di, è incaricata di, sono incaricati di",
		),
		duty: phrases('deve, devono, debbono, dovrà, dovranno, deve anche, dovrà anche, dovranno anche, dovrà inoltre, dovranno inoltre'),
		would: [],
		wish: phrases('vuole, vogliono'),
		able: phrases('può, possono, potrà, potranno'),
		advice: phrases('dovrebbe, dovrebbero'),
		need: phrases('occorre, bisogna, è necessario, è opportuno, sarà necessario, si deve, si devono, si dovrà, si dovranno'),
		may: carrying(
			'è autorizzato a, è autorizzata a, sono autorizzati a, sono autorizzate a, è legittimato a, ha facoltà di, hanno facoltà di, è consentito, è delegato a, è delegata a',
		),
		unreal: phrases('potrebbe, potrebbero'),
	},
	controls: {},
	predicatives: {},
	infinitives: [],
	infinitiveEndings: [],
	inverting: [],
	byAgent: phrases('dal, dalla, dallo, dall, dai, dagli, dalle, da parte del, da parte della'),
	onDay: phrases('il, nel'),
	verbSecond: false,
	presentRules: true,
	presentPerforms: true,
	numberSigns: phrases('n, nr, numero'),
	verbPrefixes: [],
	statives: [],
	participleEndings: [],
	be: [],
	being: [],
	have: [],
	done: [],
	requisite: [],
	underWay: phrases('in vigore, vigente, vigenti, applicabile, applicabili'),
	drafts,
	drawnFrom: phrases('secondo, ai sensi, in base a, in conformità a, in attuazione, in virtù'),
	penalties: phrases('multare, sanzionare, punire, multa, multe, sanzione, sanzioni, ammenda'),
	ordering: phrases('ordinare, obbligare, imporre'),
	appeals: phrases('sollecitare, invitare, chiedere'),
	goals: phrases('obiettivo, obiettivi, traguardo, traguardi'),
	forbidding: [],
	ourselves: phrases('noi'),
	humans: [],
	heads: phrases('presidente del consiglio, primo ministro'),
	signed: [],
	lightNouns: [],
	charged: [],
	negations: phrases('non, nessun, nessuno, nessuna, né, neppure, nemmeno'),
	adverbs: phrases(
		"anche, inoltre, altresì, già, oggi, ieri, infine, quindi, pertanto, attualmente, immediatamente, tempestivamente, periodicamente, annualmente, progressivamente, pienamente, ufficialmente, definitivamente, all'unanimità, lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, quest'anno, ogni anno, a tal fine, in particolare, in ogni caso, almeno, tuttavia, invece, recentemente, formalmente, finalmente, contestualmente, in via definitiva, in via preliminare, in esame preliminare, in prima lettura",
	),
	adverbEndings: [],
	determiners: phrases('il, lo, gli, un, una, uno, questo, questa, questi, queste, quel, quella, ogni, ciascun, ciascuna, suo, sua, suoi, sue, tale, tali, l'),
	ofYear: phrases('del, dell'),
	prepositions: phrases(
		'di, dello, della, dell, dei, degli, delle, allo, alla, agli, alle, dal, dallo, dalla, dall, dagli, dalle, nel, nello, nella, nell, negli, nelle, sulla, sull, sulle, sugli, per, tra, fra, senza, contro, presso, verso, durante, mediante, tramite, entro, secondo',
	),
	conjunctions: phrases('oppure, nonché'),
	hypotheses: phrases('qualora, salvo che, a condizione che, nel caso in cui, nel caso di, in caso di, a meno che, purché, ove'),
	subordinators: phrases(
		"quando, perché, poiché, mentre, sebbene, affinché, dopo che, prima che, al fine di, con l'obiettivo di, allo scopo di, in modo da, dopo aver, dopo avere",
	),
	agents: {
		body: many(
			"governo, governo italiano, governo federale, governo regionale, esecutivo, consiglio dei ministri, consiglio regionale, consiglio comunale, consiglio federale, giunta, giunta regionale, giunta comunale, parlamento, parlamento europeo, camera dei deputati, camere, senato, senato della repubblica, ministero, ministeri, dicastero, regione, regioni, provincia, province autonome, comune, comuni, enti locali, città metropolitane, città metropolitana, amministrazione, amministrazioni, pubbliche amministrazioni, amministrazioni pubbliche, amministrazione comunale, amministrazioni centrali, autorità competente, autorità competenti, autorità, tribunale, corte costituzionale, corte di cassazione, corte dei conti, consiglio di stato, banca centrale, banca d'italia, agenzia, agenzia delle entrate, commissione europea, commissione, unione europea, stato, stati membri, prefettura, prefetture, aziende sanitarie, asl, protezione civile, palazzo chigi, conferenza stato-regioni, conferenza unificata, garante, guardia di finanza, ragioneria generale dello stato, dipartimento, questura, soprintendenza, struttura commissariale, cabina di regia",
		),
		country: phrases('italia, francia, germania, spagna, svizzera, stati uniti, regno unito'),
		person: many(
			'ministro, ministra, viceministro, viceministra, sottosegretario, sottosegretaria, presidente del consiglio, presidente della repubblica, presidente della regione, presidente della giunta, governatore, governatrice, sindaco, sindaca, sindaci, assessore, assessora, assessori, commissario, commissario straordinario, capo dello stato, senatori, prefetto, prefetti, direttore generale',
		),
		instrument: [...Object.values(instruments).flat(), ...drafts],
		pronoun: phrases('noi, essi, esse'),
		relative: phrases('che, il quale, la quale, i quali, le quali'),
		private: many(
			'cittadini, famiglie, stazioni appaltanti, studenti, pazienti, genitori, imprese, aziende, datori di lavoro, datore di lavoro, lavoratori, operatori, operatore, produttori, fornitori, gestori, gestore, titolari, titolare, beneficiari, richiedenti, banche, intermediari, soggetti, soggetti obbligati, soggetti attuatori, soggetti beneficiari, soggetti interessati, ospedali, scuole, istituzioni scolastiche, università, dirigenti scolastici, contribuenti, proprietari, locatori, distributori, agricoltori, utenti, consumatori, candidati, professionisti, farmacie, società, compagnie assicurative, piattaforme, importatori, fabbricanti, esercenti, concessionari, interessati, istanti',
		),
		effort: phrases(
			'misure, misura, bonus, aiuti, contributi, fondi, risorse, interventi, incentivi, agevolazioni, disposizioni, divieto, divieti, obbligo, obblighi, limitazioni, restrizioni',
		),
	},
	meetings: phrases('riunione, conferenza, vertice, seduta, assemblea'),
	bystanders: many('ricercatori, esperti, economisti, analisti, opposizione, opposizioni, sindacati, associazioni dei consumatori, residenti, osservatori'),
	actions: {
		fund: phrases('finanziamento, stanziamento, concessione, investimento, investimenti, assegnazione, erogazione'),
		establish: phrases('creazione, istituzione, costituzione, apertura, elaborazione, costruzione'),
		expand: phrases('ampliamento, proroga, estensione, aumento'),
		strengthen: phrases('rafforzamento, potenziamento, promozione, sostegno'),
		limit: phrases('riduzione, divieto, limitazione, taglio'),
		abolish: phrases('abrogazione, soppressione, eliminazione, chiusura'),
		amend: phrases('modifica, revisione, aggiornamento'),
	},
	ordinals: phrases('in primo luogo, in secondo luogo, in terzo luogo'),
	instruments,
	types: {
		target: phrases('obiettivo, obiettivi, neutralità climatica'),
		pilot: phrases('progetto pilota, sperimentazione'),
		'programme-expansion': phrases('ampliamento, estensione, proroga'),
		'organisational-reform': phrases('agenzia, riorganizzazione, fusione, competenze, riordino'),
		funding: phrases(
			'milioni di euro, miliardi di euro, euro, milioni di dollari, stanziamento, bilancio, contributo, contributi, finanziamento, finanziamenti, fondo, fondi, risorse, investimenti',
		),
		'pricing-and-payment': phrases('imposta, imposte, tassa, tasse, tariffa, tariffe, prezzo, prezzi, salario minimo, pensioni, aliquota, aliquote, canone'),
		procurement: phrases("appalto, appalti, gara d'appalto, bando di gara, contratto pubblico, contratti pubblici"),
		'capacity-building': phrases('formazione, infrastrutture, ricerca, assunzioni, posti'),
		'licensing-and-regulation': phrases('autorizzazione, autorizzazioni, licenza, licenze, requisiti, divieto, limiti massimi, regole'),
		'supervision-and-evaluation': phrases('controlli, vigilanza, sorveglianza, valutazione, ispezione, ispezioni, monitoraggio'),
		information: phrases('relazione, informazioni, statistiche, registro'),
	},
	compounds: [],
	fronting: [],
	perfect: [],
	responsible: [],
	targets: phrases('almeno, al massimo'),
	anaphors: [],
	indicators: ['è', 'sono']
		.flatMap((be) =>
			words('cresciut aumentat diminuit calat salit sces').flatMap((stem) => (be === 'è' ? ['o', 'a'] : ['i', 'e']).map((ending) => `${be} ${stem}${ending}`)),
		)
		.concat(
			phrases(
				'si è attestato, si è attestata, si sono attestati, è stato pari a, è stata pari a, è pari a, ammonta a, ammontano a, ha raggiunto, hanno raggiunto, ha registrato, hanno registrato',
			),
		),
};
