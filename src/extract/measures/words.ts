/** The words of policy of all languages, compiled once, as they are looked up. */
import { measureVocabularies } from '../../language/measures.js';
import { Lexicon } from '../../text/lexicon.js';
import { auxiliariesOf, type Form, partedForms, participlesOf, standingForms, takes } from './inflection.js';
import type { AgentKind, MeasureVocabulary, ModalKind, Verb, VerbForm } from './vocabulary.js';

const only = <V>(pick: (vocabulary: MeasureVocabulary) => readonly V[] | undefined): readonly V[] => measureVocabularies.flatMap((each) => pick(each) ?? []);
const set = (pick: (vocabulary: MeasureVocabulary) => readonly string[] | undefined): Lexicon<true> =>
	Lexicon.of(only(pick).map((word) => [word, true as const]));
const byKey = <K extends string>(pick: (vocabulary: MeasureVocabulary) => Readonly<Partial<Record<K, readonly string[]>>>): Lexicon<K> => {
	const lexicon = new Lexicon<K>();
	for (const vocabulary of measureVocabularies)
		for (const [key, words] of Object.entries(pick(vocabulary)) as [K, readonly string[]][]) for (const word of words) lexicon.add(word, key);
	return lexicon;
};

/**
 * Files every form of a language's verbs. Those with an auxiliary are not spelled out: twenty of them before eight hundred participles would be
 * half of all vocabulary, and take a quarter of a second whenever the command starts.
 */
function fileForms<S, V>(
	lexicon: Lexicon<V>,
	inflection: MeasureVocabulary['inflection'],
	verbs: Iterable<readonly [string, S]>,
	valued: (verb: S, form: Form) => V,
): void {
	const participles = new Lexicon<{ readonly lemma: string; readonly ending: string; readonly verb: S }>();
	for (const [lemma, verb] of verbs) {
		for (const { text, form } of standingForms(lemma, inflection)) lexicon.add(text, valued(verb, form));
		for (const { text, ending } of participlesOf(lemma, inflection)) participles.add(text, { lemma, ending, verb });
	}
	for (const auxiliary of auxiliariesOf(inflection))
		lexicon.follow(auxiliary.words, participles, ({ lemma, ending, verb }) => (takes(auxiliary, lemma, ending) ? valued(verb, auxiliary.form) : null));
}

function* verbsOf({ verbs, verbSecond, presentRules, presentPerforms, presentPlans, presentTells }: MeasureVocabulary): Iterable<readonly [string, Verb]> {
	for (const row of verbs) {
		const nouns = new Set(row.nouns ?? []);
		for (const lemma of [...row.verbs, ...nouns])
			yield [
				lemma,
				{
					lemma,
					act: row.act,
					class: row.class,
					past: row.past,
					noun: nouns.has(lemma),
					second: verbSecond,
					rules: presentRules,
					performs: presentPerforms === true,
					performsInActs: presentPerforms !== undefined,
					plans: presentPlans === true,
					tells: presentTells === true,
				},
			];
	}
}

function verbLexicon(): Lexicon<VerbForm> {
	const lexicon = new Lexicon<VerbForm>();
	for (const vocabulary of measureVocabularies) fileForms(lexicon, vocabulary.inflection, verbsOf(vocabulary), (verb, form) => ({ verb, form }));
	return lexicon;
}

/** Participles that may stand apart from their auxiliary. */
function partedLexicon(): Lexicon<Verb> {
	const lexicon = new Lexicon<Verb>();
	for (const { inflection, verbs, presentRules, presentPerforms } of measureVocabularies)
		for (const { act, class: kind, past, verbs: lemmas } of verbs)
			for (const lemma of lemmas)
				for (const text of partedForms(lemma, inflection))
					lexicon.add(text, {
						lemma,
						act,
						class: kind,
						past,
						noun: false,
						second: false,
						rules: presentRules,
						performs: presentPerforms === true,
						performsInActs: presentPerforms !== undefined,
					});
	return lexicon;
}

/** Auxiliaries before them, by the form that they make. */
const partedAuxiliaries = (): ReadonlyMap<string, Form> =>
	new Map(
		measureVocabularies.flatMap(({ inflection }) =>
			inflection !== null && 'classes' in inflection ? (Object.entries(inflection.composed?.parted ?? {}) as [string, Form][]) : [],
		),
	);

/** A verb that carries another, in one of its forms. */
export interface Control {
	readonly modal: ModalKind;
	readonly form: Form;
}

function controlLexicon(): Lexicon<Control> {
	const lexicon = new Lexicon<Control>();
	for (const { inflection, controls } of measureVocabularies)
		fileForms(
			lexicon,
			inflection,
			(Object.entries(controls) as [ModalKind, readonly string[]][]).flatMap(([modal, lemmas]) => lemmas.map((lemma) => [lemma, modal] as const)),
			(modal, form) => ({ modal, form }),
		);
	return lexicon;
}

/** Verbs that close a bracket, by their infinitive. */
function closingVerbs(): ReadonlyMap<string, readonly VerbForm[]> {
	const found = new Map<string, VerbForm[]>();
	for (const { brackets, verbs, verbSecond, presentRules, presentPerforms, presentPlans } of measureVocabularies) {
		if (brackets === undefined) continue;
		for (const { act, class: kind, past, verbs: lemmas } of verbs)
			for (const lemma of lemmas)
				found.set(lemma, [
					...(found.get(lemma) ?? []),
					{
						verb: {
							lemma,
							act,
							class: kind,
							past,
							noun: false,
							second: verbSecond,
							rules: presentRules,
							performsInActs: presentPerforms !== undefined,
							plans: presentPlans === true,
						},
						form: 'base',
					},
				]);
	}
	return found;
}

/** The verb that a noun of action stands for. */
function actionNouns(pick: (vocabulary: MeasureVocabulary) => boolean): ReadonlyMap<string, Verb> {
	const nouns = new Map<string, Verb>();
	for (const vocabulary of measureVocabularies) {
		if (!pick(vocabulary)) continue;
		for (const [act, lemmas] of Object.entries(vocabulary.actions ?? {}))
			for (const lemma of lemmas) nouns.set(lemma, { lemma, act, class: 'do', past: 'completed', noun: true });
	}
	return nouns;
}

/** Every lexicon of the room, compiled when the module loads: about 5,000 phrases. */
export const words = {
	verbs: verbLexicon(),
	parted: partedLexicon(),
	parting: partedAuxiliaries(),
	modals: byKey<ModalKind>((v) => v.modals),
	agents: byKey<AgentKind>((v) => v.agents),
	instruments: byKey((v) => v.instruments),
	notInstruments: set((v) => v.notInstruments ?? []),
	planning: set((v) => v.planning?.verbs ?? []),
	planners: new Set(measureVocabularies.flatMap((v) => v.planning?.behind ?? [])),
	types: byKey((v) => v.types),
	controls: controlLexicon(),
	predicatives: byKey<ModalKind>((v) => v.predicatives),
	/** With the endings that what follows must have. */
	infinitives: new Map(measureVocabularies.flatMap((v) => v.infinitives.map((word) => [word, v.infinitiveEndings] as const))),
	inverting: new Set(only((v) => v.inverting)),
	/** Bodies that are named by one definite word: `regeringen`. */
	definite: new Set(measureVocabularies.flatMap((v) => (v.presentRules ? v.agents.body : []))),
	/** Bodies and offices that such languages name by one word. */
	statesmen: new Set(measureVocabularies.flatMap((v) => (v.presentPlans === true ? [...(v.heads ?? []), ...(v.statesmen ?? [])] : []))),
	closing: closingVerbs(),
	actions: actionNouns(() => true),
	/** Those of languages that write a compound as one word. */
	compoundedActions: actionNouns(({ verbSecond }) => verbSecond),
	brackets: measureVocabularies.flatMap(({ brackets }) => brackets ?? []),
	byAgent: new Set(only((v) => v.byAgent)),
	sittings: new Set(only((v) => v.sittings)),
	receiving: new Set(only((v) => v.receiving)),
	onDay: new Set(only((v) => v.onDay)),
	timing: new Set(only((v) => v.timing)),
	passing: new Set(only((v) => v.passing)),
	ofYear: new Set(only((v) => v.ofYear)),
	ofDay: new Set([...only((v) => v.ofYear), ...only((v) => v.ofDay)]),
	changing: new Set(only((v) => v.changing)),
	cameToBe: new Set(only((v) => v.cameToBe)),
	dated: new Set(only((v) => v.dated)),
	/** Determiners before which a date is part of the name behind it, and those of them before which only a year is. */
	dateNaming: new Set(measureVocabularies.flatMap((v) => (v.datedNames === 'any' ? v.determiners : []))),
	yearNaming: new Set(measureVocabularies.flatMap((v) => (v.datedNames === undefined ? [] : v.determiners))),
	fiscal: new Set(only((v) => v.fiscal)),
	enclitics: new Set(only((v) => v.enclitics)),
	verbPrefixes: new Set(only((v) => v.verbPrefixes)),
	/** Participles of irregular verbs, those of the vocabulary and others. */
	participles: new Set(measureVocabularies.flatMap(({ inflection }) => Object.values(inflection?.irregular ?? {}).map(([, participle]) => participle))),
	statives: new Set(only((v) => v.statives)),
	participleEndings: only((v) => v.participleEndings),
	be: new Set(only((v) => v.be)),
	being: new Set(only((v) => v.being)),
	have: new Set(only((v) => v.have)),
	done: new Set(only((v) => v.done)),
	requisite: set((v) => v.requisite),
	ruled: set((v) => v.ruled),
	remaining: new Set(only((v) => v.remaining)),
	denying: new Set(only((v) => v.denying)),
	delivering: new Set(only((v) => v.delivering)),
	binding: new Set(only((v) => v.bindingVerbs)),
	relatives: new Set(only((v) => [...v.agents.relative, ...(v.whose ?? [])])),
	entitling: new Set(only((v) => v.entitling)),
	proposals: new Set(only((v) => v.proposals)),
	addressed: new Set(only((v) => v.addressed)),
	addressing: new Set(only((v) => v.addressing)),
	sources: set((v) => v.sources),
	first: new Set(only((v) => v.first)),
	accounts: new Set(only((v) => v.accounts)),
	answerless: new Set(only((v) => v.answerless)),
	tellings: new Set(only((v) => v.tellings)),
	asking: new Set(only((v) => v.asking)),
	unbidden: new Set(only((v) => v.unbidden)),
	requests: new Set(only((v) => v.requests)),
	relieving: new Set(only((v) => v.relieving)),
	possessives: new Set(only((v) => v.possessives)),
	wanting: new Set(only((v) => v.wanting)),
	programmes: new Set(only((v) => v.programmes)),
	rates: set((v) => v.rates),
	rateVerbs: new Set(only((v) => [...(v.rateVerbs ?? []), ...(v.passing ?? [])])),
	lawfulEffects: new Set(only((v) => v.lawfulEffects)),
	arising: new Set(only((v) => v.arising)),
	brought: new Set(only((v) => v.brought)),
	broughtEndings: only((v) => v.broughtEndings),
	companies: new Set(only((v) => v.companies)),
	formalities: set((v) => v.formalities),
	drafting: set((v) => v.drafting),
	plurals: new Set(only((v) => v.plurals)),
	underWay: set((v) => v.underWay),
	numberSigns: new Set(only((v) => v.numberSigns)),
	meetings: set((v) => v.meetings),
	advising: new Set(only((v) => v.advising)),
	drafts: set((v) => v.drafts),
	undrafted: new Set(only((v) => v.undrafted)),
	drafted: set((v) => v.drafted),
	draftsAlone: set((v) => v.draftsAlone),
	moved: set((v) => v.moved),
	actCiting: set((v) => v.actCiting),
	moving: new Set(only((v) => v.moving)),
	parliaments: set((v) => v.parliaments),
	verbEndings: only((v) => v.verbEndings),
	drawnFrom: set((v) => v.drawnFrom),
	lawfully: set((v) => v.lawfully),
	drawnAtOnce: set((v) => v.drawnAtOnce),
	enacting: new Set(only((v) => v.enacting)),
	enacted: new Set(only((v) => v.enacted)),
	enactments: set((v) => v.enactments),
	penalties: new Set(only((v) => v.penalties)),
	backing: new Set(only((v) => v.backing)),
	backed: new Set(only((v) => v.backed)),
	benefiting: new Set(only((v) => v.benefiting)),
	gains: new Set(only((v) => v.gains)),
	means: new Set(only((v) => v.means)),
	opining: new Set(only((v) => v.opining)),
	viewing: new Set(only((v) => v.viewing)),
	foreseeing: new Set(only((v) => v.foreseeing)),
	contentOpeners: new Set(only((v) => v.contentOpeners)),
	purposeful: new Set(only((v) => v.purposeful)),
	pointing: new Set(only((v) => v.pointing)),
	inferring: new Set(only((v) => v.inferring)),
	aiming: new Set(only((v) => v.aiming)),
	buying: new Set(only((v) => v.buying)),
	counts: new Set(only((v) => v.counts)),
	suppliedBy: new Set(only((v) => v.suppliedBy)),
	deeds: new Set(only((v) => v.deeds)),
	deedEndings: only((v) => v.deedEndings),
	ordering: new Set(only((v) => v.ordering)),
	commanding: new Set(only((v) => v.commanding)),
	appeals: new Set(only((v) => v.appeals)),
	entreating: new Set(only((v) => v.entreating)),
	peers: new Set(only((v) => v.peers)),
	chambers: new Set(only((v) => v.chambers)),
	denials: new Set(only((v) => v.denials)),
	trading: set((v) => v.trading),
	judging: set((v) => v.judging),
	goals: new Set(only((v) => v.goals)),
	forbidding: new Set(only((v) => v.forbidding)),
	consenting: new Set(only((v) => v.consenting)),
	ourselves: set((v) => v.ourselves),
	humans: new Set(only((v) => v.humans)),
	heads: new Set(only((v) => v.heads)),
	signed: new Set(only((v) => v.signed)),
	lightNouns: new Set(only((v) => v.lightNouns)),
	charged: set((v) => v.charged),
	negations: new Set(only((v) => v.negations)),
	adverbs: set((v) => v.adverbs),
	adverbEndings: only((v) => v.adverbEndings),
	determiners: new Set(only((v) => v.determiners)),
	prepositions: new Set(only((v) => v.prepositions)),
	conjunctions: new Set(only((v) => v.conjunctions)),
	hypotheses: set((v) => v.hypotheses),
	subordinators: set((v) => v.subordinators),
	former: new Set(only((v) => v.former)),
	habitual: new Set(only((v) => v.habitual)),
	degrees: new Set(only((v) => v.degrees)),
	outcomes: new Set(only((v) => v.outcomes)),
	writings: new Set(only((v) => v.writings)),
	pageOpenings: set((v) => v.pageOpenings),
	pageAsides: set((v) => v.pageAsides),
	weights: new Set(only((v) => v.weights)),
	bystanders: set((v) => v.bystanders),
	pondering: set((v) => v.pondering),
	compelled: set((v) => v.compelled),
	abilities: set((v) => v.abilities),
	commentators: set((v) => v.commentators),
	ordinals: set((v) => v.ordinals),
	compounds: set((v) => v.compounds),
	fronting: set((v) => v.fronting),
	perfect: new Set(only((v) => v.perfect)),
	responsible: set((v) => v.responsible),
	targets: set((v) => v.targets),
	anaphors: set((v) => v.anaphors),
	indicators: set((v) => v.indicators),
} as const;
