/** The vocabulary of a language whose verb closes the clause, compiled: what ends a predicate is looked up from its end. */
import { verbFinalVocabularies } from '../../../language/verb-final.js';
import { Lexicon } from '../../../text/lexicon.js';
import { fold, type Tokens } from '../../../text/tokens.js';
import type { Verb } from '../vocabulary.js';
import type { Conjugation, Mood, Stems, Tail, VerbFinalVocabulary } from './vocabulary.js';

/** What an ending tells: of which conjugation the verb must be, its voice and its mood. */
export interface Ending {
	readonly conjugation: string;
	readonly passive: boolean;
	readonly mood: Mood;
}

/** A stem with its conjugation and what its verb is to policy. */
export interface Stem {
	readonly conjugation: string;
	/** Null of what only carries the noun before it: 行う, 検討する. */
	readonly verb: Verb | null;
	readonly carries: 'deed' | 'idea' | null;
	readonly happens: boolean;
}

export interface Grammar {
	readonly endings: Lexicon<Ending>;
	readonly stems: Lexicon<Stem>;
	readonly tails: Lexicon<Tail>;
	/** The conjugation of nouns of action. */
	readonly nominal: string;
	/** Conjugations whose conjunctive form is the stem itself: 進め、. */
	readonly bare: ReadonlySet<string>;
	readonly topics: ReadonlySet<string>;
	readonly subjects: ReadonlySet<string>;
	readonly objects: ReadonlySet<string>;
	readonly agents: Lexicon<true>;
	readonly together: ReadonlySet<string>;
	readonly receivers: Lexicon<true>;
	readonly sources: Lexicon<true>;
	readonly standpoints: Lexicon<true>;
	readonly themes: Lexicon<true>;
	readonly states: Lexicon<true>;
	readonly being: Lexicon<true>;
	readonly notClosing: Lexicon<true>;
	readonly headlines: Lexicon<true>;
	readonly closingQuote: ReadonlyMap<string, string>;
	/** Those and what closes them. */
	readonly quoteMarks: ReadonlySet<string>;
	readonly instruments: Lexicon<string>;
	readonly notInstruments: Lexicon<true>;
	readonly drafts: Lexicon<true>;
	readonly bystanders: Lexicon<true>;
	readonly officials: Lexicon<true>;
	readonly bureaus: Lexicon<true>;
	readonly unnamed: Lexicon<true>;
	readonly assemblies: Lexicon<true>;
	readonly votes: Lexicon<true>;
	readonly accounts: Lexicon<true>;
	readonly forecasts: Lexicon<true>;
	readonly numberEnds: ReadonlySet<string>;
	readonly types: Lexicon<string>;
	readonly judging: Lexicon<true>;
	readonly courtesies: Lexicon<true>;
	readonly polite: Lexicon<true>;
	readonly genitives: Lexicon<true>;
	readonly heralds: Lexicon<true>;
	/** Folded, as tokens are. */
	readonly gatherings: ReadonlySet<string>;
	readonly delegations: Lexicon<true>;
	readonly grounds: Lexicon<true>;
	readonly enacting: Lexicon<true>;
	readonly localHeads: Lexicon<true>;
	readonly pursuits: Lexicon<true>;
	readonly adverbs: Lexicon<true>;
	readonly copulas: ReadonlySet<string>;
	readonly attributes: Lexicon<true>;
	readonly notAttributes: Lexicon<true>;
	readonly notAttributed: Lexicon<true>;
	readonly comparisons: Lexicon<true>;
	readonly hypotheses: Lexicon<true>;
	/** Between two verbs of one duty: 及び. */
	readonly joiners: Lexicon<true>;
	/** Words are set apart by spaces. */
	readonly spaced: boolean;
	/** Last characters of stems that tell the past. */
	readonly pasts: ReadonlySet<string>;
	readonly sayings: Lexicon<Tail>;
	readonly quotatives: Lexicon<true>;
	/** Behind a noun of action that a light verb carries. */
	readonly carriers: ReadonlySet<string>;
	readonly examples: ReadonlySet<string>;
	readonly linkers: ReadonlySet<string>;
	readonly notLinked: ReadonlySet<string>;
	/** Words that look as if they ended in a particle: true of those that are so at the end of longer words as well. */
	readonly notParticles: Lexicon<boolean>;
	readonly nounsPlan: boolean;
	readonly opinions: Lexicon<true>;
	readonly particles: ReadonlySet<string>;
}

const listed = (words: readonly string[]): Lexicon<true> => Lexicon.of(words.map((word) => [word, true] as const));

const keyed = (rows: Readonly<Record<string, readonly string[]>>): Lexicon<string> =>
	Lexicon.of(Object.entries(rows).flatMap(([key, words]) => words.map((word) => [word, key] as const)));

/** て and た behind a stem that voices them. */
const voicing: ReadonlyMap<string, string> = new Map([
	['て', 'で'],
	['た', 'だ'],
]);

const voiced = (ending: string): string => (voicing.get(ending.charAt(0)) ?? ending.charAt(0)) + ending.slice(1);

function endingsOf({ conjugations, endings }: VerbFinalVocabulary): Lexicon<Ending> {
	const lexicon = new Lexicon<Ending>();
	const put = (conjugation: string, stems: Stems, passive: boolean, voices: boolean): void => {
		for (const [stem, mood, texts] of endings)
			for (const text of texts) {
				const own = stems[stem];
				const whole = own === undefined ? '' : own + (voices && stem === 'perfect' ? voiced(text) : text);
				if (whole !== '') lexicon.add(whole, { conjugation, passive, mood });
			}
	};
	for (const [name, { active, passive, voiced: voices = false }] of Object.entries(conjugations) as [string, Conjugation][]) {
		put(name, active, false, voices);
		if (passive !== null) put(name, passive, true, false);
	}
	return lexicon;
}

function stemsOf({ verbs, light, considering }: VerbFinalVocabulary): Lexicon<Stem> {
	const lexicon = new Lexicon<Stem>();
	for (const { act, class: kind, past, stems, happens = false } of verbs)
		for (const [conjugation, words] of Object.entries(stems))
			for (const lemma of words) lexicon.add(lemma, { conjugation, verb: { lemma, act, class: kind, past, noun: false }, carries: null, happens });
	for (const [carries, rows] of [
		['deed', light],
		['idea', considering],
	] as const)
		for (const [conjugation, words] of Object.entries(rows)) for (const word of words) lexicon.add(word, { conjugation, verb: null, carries, happens: false });
	return lexicon;
}

const compile = (vocabulary: VerbFinalVocabulary): Grammar => ({
	endings: endingsOf(vocabulary),
	stems: stemsOf(vocabulary),
	tails: Lexicon.of(vocabulary.tails.flatMap(([tail, words]) => words.map((word) => [word, tail] as const))),
	nominal: vocabulary.nominal,
	bare: new Set(Object.entries(vocabulary.conjugations).flatMap(([name, { active }]) => (active.conjunctive === '' ? [name] : []))),
	topics: new Set(vocabulary.topics),
	subjects: new Set(vocabulary.subjects),
	objects: new Set(vocabulary.objects),
	agents: listed(vocabulary.agents),
	together: new Set(vocabulary.together),
	receivers: listed(vocabulary.receivers),
	sources: listed(vocabulary.sources),
	standpoints: listed(vocabulary.standpoints ?? []),
	themes: listed(vocabulary.themes ?? []),
	states: listed(vocabulary.states ?? []),
	being: listed(vocabulary.being ?? []),
	notClosing: listed(vocabulary.notClosing ?? []),
	headlines: listed(vocabulary.headlines),
	closingQuote: new Map(vocabulary.quotes),
	quoteMarks: new Set(vocabulary.quotes.flat()),
	instruments: keyed(vocabulary.instruments),
	notInstruments: listed(vocabulary.notInstruments),
	drafts: listed(vocabulary.drafts),
	bystanders: listed(vocabulary.bystanders),
	officials: listed(vocabulary.officials),
	bureaus: listed(vocabulary.bureaus ?? []),
	unnamed: listed(vocabulary.unnamed ?? []),
	assemblies: listed(vocabulary.assemblies ?? []),
	accounts: listed(vocabulary.accounts),
	forecasts: listed(vocabulary.forecasts),
	numberEnds: new Set(vocabulary.numberEnds),
	types: keyed(vocabulary.types),
	judging: listed(vocabulary.judging),
	courtesies: listed(vocabulary.courtesies),
	polite: listed(vocabulary.polite),
	genitives: listed(vocabulary.genitives),
	heralds: listed(vocabulary.heralds ?? []),
	gatherings: new Set((vocabulary.gatherings ?? []).map(fold)),
	delegations: listed(vocabulary.delegations ?? []),
	grounds: listed(vocabulary.grounds ?? []),
	enacting: listed(vocabulary.enacting ?? []),
	localHeads: listed(vocabulary.localHeads ?? []),
	pursuits: listed(vocabulary.pursuits ?? []),
	adverbs: listed(vocabulary.adverbs ?? []),
	copulas: new Set(vocabulary.copulas ?? []),
	attributes: listed(vocabulary.attributes ?? []),
	notAttributed: listed(vocabulary.notAttributed ?? []),
	notAttributes: listed(vocabulary.notAttributes ?? []),
	votes: listed(vocabulary.votes ?? []),
	comparisons: listed(vocabulary.comparisons),
	hypotheses: listed(vocabulary.hypotheses),
	joiners: listed(vocabulary.joiners),
	spaced: vocabulary.spaced === true,
	pasts: new Set(Object.values(vocabulary.conjugations).flatMap(({ active, passive }) => [active.past?.at(-1) ?? '', passive?.past?.at(-1) ?? ''])),
	sayings: Lexicon.of((vocabulary.sayings ?? []).flatMap(([tail, words]) => words.map((word) => [word, tail] as const))),
	quotatives: listed(vocabulary.quotatives ?? []),
	carriers: new Set(vocabulary.carriers ?? vocabulary.objects),
	examples: new Set(vocabulary.examples ?? []),
	linkers: new Set(vocabulary.linkers ?? []),
	notLinked: new Set(vocabulary.notLinked ?? []),
	notParticles: Lexicon.of([
		...(vocabulary.notParticles ?? []).map((word) => [word, false] as const),
		...(vocabulary.notParticleEnds ?? []).map((word) => [word, true] as const),
	]),
	nounsPlan: vocabulary.nounsPlan === true,
	opinions: listed(vocabulary.opinions ?? []),
	particles: new Set(vocabulary.particles ?? []),
});

const compiled = new Map<string, Grammar>();

/** The grammar of a language whose verb closes the clause; null of others. Compiled where it is first asked for. */
export function grammarOf(language: string): Grammar | null {
	const vocabulary = Object.hasOwn(verbFinalVocabularies, language) ? verbFinalVocabularies[language] : undefined;
	if (vocabulary === undefined) return null;
	let grammar = compiled.get(language);
	if (grammar === undefined) {
		grammar = compile(vocabulary);
		compiled.set(language, grammar);
	}
	return grammar;
}

/** Every phrase of at most `reach` tokens that ends right before a token, the longest first. */
export function* endingAt<V>(
	lexicon: Lexicon<V>,
	tokens: Tokens,
	first: number,
	at: number,
	reach: number,
): Generator<{ readonly first: number; readonly values: readonly V[] }> {
	for (let start = Math.max(first, at - reach); start < at; start++) {
		const match = lexicon.all(tokens, start, at).at(-1);
		if (match?.last === at) yield { first: start, values: match.values };
	}
}
