/** The words of languages whose verb closes the clause: what `src/language/<code>/verb-final.ts` must hold. */
import type { Status, VerbClass } from '../vocabulary.js';

/**
 * A stem of a verb that endings are put to, as its language has them. Japanese: `base` is the form in which it closes a sentence in the present (with the
 * ending of its conjugation), `conjunctive` joins clauses, `negative` stands before what denies, `perfect` before what tells the past and what joins.
 * Korean, whose last syllable takes up the beginning of the ending: `now` 한|다, `past` 했|다, `future` 할| 계획, `plain` 하|고, `joined` 해|야, `polite` 합|니다, `noun` 함,
 * `done` before a noun 한| 것, `root` the noun of action alone 시행| 중이다.
 */
export type StemKind = 'base' | 'conjunctive' | 'negative' | 'perfect' | 'root' | 'done' | 'now' | 'past' | 'future' | 'plain' | 'joined' | 'polite' | 'noun';

/** What stands behind the part of a verb that never changes, by the stem it makes; a language has some of them. */
export type Stems = Readonly<Partial<Record<StemKind, string>>>;

/** How a class of verbs ends: what stands behind the part that never changes, by the stem it makes; those of its passive. */
export interface Conjugation {
	readonly active: Stems;
	readonly passive: Stems | null;
	/** Its perfect stem voices what follows: 進ん|だ, 進ん|で. */
	readonly voiced?: true;
}

/**
 * What an ending makes of a verb. `present` tells what holds or what will be done, `past` what was done, `was` what went on before, `progress` what is being done or
 * holds, `join` goes on in the next clause, `duty` binds, `bar` forbids, `may` permits, `wish` wants, `request` asks, `deny` says that
 * something is not done, `if` only supposes, `relative` stands before a noun: behind it a phrase tells how it is meant (할| 계획이다), or it closes nothing;
 * `did` does so and tells what was done (한| 것이다).
 */
export type Mood = 'present' | 'past' | 'was' | 'progress' | 'join' | 'duty' | 'bar' | 'may' | 'wish' | 'request' | 'deny' | 'if' | 'relative' | 'did';

/**
 * What stands behind a verb and says how it is meant. `plan`: 方針だ; `decided`: ことを決めた, which is a decision; `target`: を目指す; `duty`: ものとする; `idea`: を検討する;
 * `asked`: よう求めた; `report`: と発表した; `speech`: と述べた; `view`: べきだ, と思う, だろう; `join`: するが; `along`: するとともに, meant as the last clause is; `beside`: するため, した場合; `still`: it
 * says no more than the verb does: のだ; `bar`: してはならない; `may`: ことができる; `listed`: the item of a list that rules: こと.
 */
export type Tail =
	| 'plan'
	| 'decided'
	| 'target'
	| 'duty'
	| 'idea'
	| 'asked'
	| 'report'
	| 'speech'
	| 'view'
	| 'join'
	| 'along'
	| 'beside'
	| 'still'
	| 'bar'
	| 'may'
	| 'listed';

/** A row of verbs that do the same act and bend alike. */
export interface VerbFinalRow {
	readonly act: string;
	readonly class: VerbClass;
	/** Status of what the verb says was done. */
	readonly past: Status;
	/** What never changes of each verb, by its conjugation. */
	readonly stems: Readonly<Record<string, readonly string[]>>;
	/** It tells of the thing itself what somebody else does: 法案が成立する. */
	readonly happens?: true;
}

export interface VerbFinalVocabulary {
	/** Words are set apart by spaces: a particle ends its word, and clauses are joined without a mark. */
	readonly spaced?: true;
	/** Verbs of saying, and what closes the words that are said before them; a day or a place may stand between: 한다|고 |15일| 밝혔다. */
	readonly sayings?: readonly (readonly [Tail, readonly string[]])[];
	readonly quotatives?: readonly string[];
	/** Behind a noun of action that a light verb carries, beside the marks of objects: 점검|에| 나선다. */
	readonly carriers?: readonly string[];
	/** Last syllables of verbs that join clauses without a mark, and what behind them shows that they do not: 하고| 있다. */
	readonly linkers?: readonly string[];
	readonly notLinked?: readonly string[];
	/** Words that look as if they ended in a particle: 오|는; and ends of such words: 물|가, 하|는. */
	readonly notParticles?: readonly string[];
	readonly notParticleEnds?: readonly string[];
	/** Items of a plan that a noun of action closes say what is to be done: 배출량 60%| 감축. */
	readonly nounsPlan?: true;
	/** What heads a text that is somebody's view: [사설]. */
	readonly opinions?: readonly string[];
	/** What may be glued to the name of an instrument: 법|을. */
	readonly particles?: readonly string[];
	readonly conjugations: Readonly<Record<string, Conjugation>>;
	/** Endings by the stem they are put to and the mood they make. */
	readonly endings: readonly (readonly [StemKind, Mood, readonly string[]])[];
	readonly verbs: readonly VerbFinalRow[];
	/** The conjugation of nouns of action: a noun of no row with its endings is a verb too. */
	readonly nominal: string;
	/** Verbs that only say that the noun of action before their object mark is done: 調査を|行う. */
	readonly light: Readonly<Record<string, readonly string[]>>;
	/** Verbs that only say that the noun of action before their object mark is thought about: 導入を|検討する. */
	readonly considering: Readonly<Record<string, readonly string[]>>;
	readonly tails: readonly (readonly [Tail, readonly string[]])[];
	/** Particles behind the topic, the subject and the object; those that may stand between a body and its topic mark; by whom something is done. */
	readonly topics: readonly string[];
	readonly subjects: readonly string[];
	readonly objects: readonly string[];
	readonly agents: readonly string[];
	/** Between bodies that act together; behind those whom something is asked of or given to. */
	readonly together: readonly string[];
	readonly receivers: readonly string[];
	/** Behind a noun they say from whom the sentence has its news: によると. */
	readonly sources: readonly string[];
	/** And for whom it speaks: 県では. */
	readonly standpoints?: readonly string[];
	/** Behind a noun of action that closes a headline or an item they make a plan of it: 整備|へ. */
	readonly headlines: readonly string[];
	/** Marks that open and close speech or a name. */
	readonly quotes: readonly (readonly [string, string])[];
	/** Nouns that end the name of an instrument, by type; and what holds one and is none. */
	readonly instruments: Readonly<Record<string, readonly string[]>>;
	readonly notInstruments: readonly string[];
	/** Nouns at the end of a topic that cannot act: 料金は…を引き下げる is told of somebody else. */
	readonly themes?: readonly string[];
	/** Nouns of no row that tell how things are and no action: 3年を|経過し. */
	readonly states?: readonly string[];
	/** Verbs that tell how things are, at the end of a sentence. */
	readonly being?: readonly string[];
	/** What looks as if a verb ended a clause: 一環|として. */
	readonly notClosing?: readonly string[];
	/** Instruments that are not decided yet. */
	readonly drafts: readonly string[];
	/** Those whose views are no policy, at the end of a subject: 専門家, 氏. */
	readonly bystanders: readonly string[];
	/** Titles of those who speak for the body named before them. */
	readonly officials: readonly string[];
	/** What the name of a part of a body ends in, glued to that of the body. */
	readonly bureaus?: readonly string[];
	/** Public bodies called by their kind alone: 県は; and what an assembly is called at the end of a noun: 定例県議会は. */
	readonly unnamed?: readonly string[];
	readonly assemblies?: readonly string[];
	/** How only an assembly decides: 賛成多数で. */
	readonly votes?: readonly string[];
	/** What tells how things are rather than what shall be: to publish it rules nothing. */
	readonly accounts: readonly string[];
	/** What somebody expects: to raise or lower it changes nothing. */
	readonly forecasts: readonly string[];
	/** What the number of an instrument ends in: 第48|号. */
	readonly numberEnds: readonly string[];
	/** Topic words by type of measure. */
	readonly types: Readonly<Record<string, readonly string[]>>;
	/** Phrases of a sentence that judges, wherever they stand: 期待される. */
	readonly judging: readonly string[];
	/** Between two verbs that tell one duty: 作成し、|及び|実施する. */
	readonly joiners: readonly string[];
	/** Behind a name they say that it is one of many: 항만청| 등| 관계 부처는. */
	readonly examples?: readonly string[];
	/** What is asked for, opened or held and changes nothing by itself: 理解を求めた, 審議を始めた. */
	readonly courtesies: readonly string[];
	/** How sentences close that speak to a reader. */
	readonly polite: readonly string[];
	/** Behind a time they make it that of the noun which follows: 5月3日|の会合. */
	readonly genitives: readonly string[];
	/** Before a verb they leave to another act what is to be ruled: 別に|定める. */
	readonly delegations?: readonly string[];
	/** What closes a clause that tells what the notice is of: 改定した|ので、お知らせします. */
	readonly grounds?: readonly string[];
	/** Last characters of nouns of what is held: 会議|で. */
	readonly gatherings?: readonly string[];
	/** What opens the object of the sentence by which a law is made: この条例を制定する. */
	readonly enacting?: readonly string[];
	/** Titles of those who head a place, which need no name of it. */
	readonly localHeads?: readonly string[];
	/** Verbs whose object stands before に, 整備に|取り組む, and stems of adverbs that look so: 確実|に. */
	readonly pursuits?: readonly string[];
	readonly adverbs?: readonly string[];
	/** What closes a clause that only says what something is: 16社|で、. */
	readonly copulas?: readonly string[];
	/** Ends of verbs of any kind before a noun, 始まっ|た| 計画, and phrases that end so and are none: に向けた. */
	readonly attributes?: readonly string[];
	readonly notAttributes?: readonly string[];
	/** Behind such a verb they tell no noun but when: 経過した|日. */
	readonly notAttributed?: readonly string[];
	/** Behind a noun with a time before it they say that this is still to come, and something else is done for it: 4月の改正|に向けて. */
	readonly heralds?: readonly string[];
	/** Behind a time they say that something is compared with it: 2030년| 대비. */
	readonly comparisons: readonly string[];
	/** Opens what only supposes: もし, 仮に. */
	readonly hypotheses: readonly string[];
}
