/** The words of policy: what `src/language/<code>/measures.ts` must hold. */
import type { Entry } from '../../timeline/schema.js';
import type { Form, Inflection, Paradigms } from './inflection.js';

export type Status = NonNullable<Entry['status']>;

/** What a verb is to policy. `decide`: its past is a decision. `direct`: its present binds or steers others. `do`: work that is promised, ordered or done. `report`: opens reported speech. `conduct`: what somebody does beside making policy (`help`, `discuss`), which counts when it is promised, under way or standing, not when it is told. `state`: no action. `light`: an action only with its noun (`steps will be taken`). `effect`: an instrument begins or ceases to hold. */
export type VerbClass = 'decide' | 'direct' | 'do' | 'conduct' | 'report' | 'state' | 'light' | 'effect';

/** A row of verbs that do the same act. */
export interface VerbRow {
	readonly act: string;
	readonly class: VerbClass;
	/** Status of what the verb says was done. */
	readonly past: Status;
	/** Base forms; of a phrase (`set up`) the first word is inflected. */
	readonly verbs: readonly string[];
	/** Base forms that are nouns as often (`plan`, `support`): they need stronger surroundings. */
	readonly nouns?: readonly string[];
}

export interface Verb {
	readonly lemma: string;
	readonly act: string;
	readonly class: VerbClass;
	readonly past: Status;
	readonly noun: boolean;
	/** Its subject may follow it. */
	readonly second?: boolean;
	/** Its present rules where an act uses it. */
	readonly rules?: boolean;
	/** What its present passive tells is done by saying so: `queda derogada`. */
	readonly performs?: boolean;
	/** The same in an act with numbered articles. */
	readonly performsInActs?: boolean;
	/** In the news its present tells a plan. */
	readonly plans?: boolean;
	/** Of a language whose news tell in the plain present what was just decided: `Le conseil | adopte un plan`. */
	readonly tells?: boolean;
}

/** A verb in one of its forms. */
export interface VerbForm {
	readonly verb: Verb;
	readonly form: Form;
}

/** `will` promises, `intent` names a plan, `decided` a plan that was agreed on, `ongoing` what is kept up, `duty` binds, `binding` says that a duty holds already, `advice` recommends, `need` says what is needed, `may` permits, `idea` considers, `wish` wants (a plan in the mouth of a body only), `able` can, `would` is a plan in reported speech, `unreal` only supposes. */
export type ModalKind =
	| 'will'
	| 'would'
	| 'wish'
	| 'able'
	| 'binding'
	| 'idea'
	| 'intent'
	| 'decided'
	| 'ongoing'
	| 'duty'
	| 'advice'
	| 'need'
	| 'may'
	| 'unreal';

export type AgentKind = 'body' | 'country' | 'person' | 'instrument' | 'pronoun' | 'relative' | 'private' | 'effort';

/** The words of clauses that an auxiliary opens and the verb closes: `wird … ausbauen`, `wurde … beschlossen`, `ist … zu prüfen`. */
export interface Brackets {
	/** Where the words are others elsewhere (`is`, `was`, `had`), the language in whose texts alone they open a bracket. */
	readonly language?: string;
	/** Before an infinitive, by the modal they are. */
	readonly modals: Readonly<Partial<Record<ModalKind, readonly string[]>>>;
	/** By the modal they amount to, words that carry the marked infinitive which closes the clause, by themselves or behind an auxiliary: `besluit | de accijns te verlagen`, `is | verplicht | te melden`. */
	readonly carriers?: Readonly<Partial<Record<ModalKind, readonly string[]>>>;
	/** Before a participle they make a passive, before an infinitive the future. */
	readonly become: readonly string[];
	readonly became: readonly string[];
	readonly have: readonly string[];
	readonly be: readonly string[];
	/** Before a participle `be` tells what is done: `is | vastgesteld`. */
	readonly bePerfect?: boolean;
	/** Behind a participle: the infinitive and participle of the passive. */
	readonly closers: readonly string[];
	/** Infinitives of the passive that stand before the participle: `moet | worden | ingediend`. */
	readonly leading?: readonly string[];
	/** What may follow the verb that closes the clause: `zal 40 miljoen investeren | in kanalen`. */
	readonly behind?: readonly string[];
	/** Before an infinitive, also inside it behind a prefix: `bereit|zu|stellen`. */
	readonly to: string;
	readonly prefixes: readonly string[];
	/** Between such a prefix and the participle: `vor|ge|legt`. */
	readonly augment: string;
	readonly articles: readonly string[];
}

export interface MeasureVocabulary {
	readonly inflection: Inflection | Paradigms | null;
	readonly verbs: readonly VerbRow[];
	/** Modal phrases by kind; what follows is a base form. */
	readonly modals: Readonly<Record<ModalKind, readonly string[]>>;
	/** Base forms of verbs that carry another verb with `to` (`agree to`, `plan to`), by the modal they amount to. */
	readonly controls: Readonly<Partial<Record<ModalKind, readonly string[]>>>;
	/** Phrases that carry a verb after `be` (`set to`, `required to`), by the modal they amount to. */
	readonly predicatives: Readonly<Partial<Record<ModalKind, readonly string[]>>>;
	/** The word between a verb that carries another and that other. */
	readonly infinitives: readonly string[];
	/** Endings by which what follows that word is known for a verb; none where any word may follow. */
	readonly infinitiveEndings: readonly string[];
	/** Modals and auxiliaries that the subject may follow: `ska | regeringen | införa`. */
	readonly inverting: readonly string[];
	/** Words before who acts in a passive clause. */
	readonly byAgent: readonly string[];
	/** Verbs of coming together behind a relative pronoun: `the cabinet, which | met on Monday`. */
	readonly sittings?: readonly string[];
	/** Prepositions behind a passive verb of those whom it is done for or told: `was awarded | to`. */
	readonly receiving?: readonly string[];
	/** Prepositions of time behind a participle that stands with its noun: `the rules published | on 3 May`. */
	readonly onDay?: readonly string[];
	/** Prepositions by which a document that is still to come is dated: `will publish guidance | in the first quarter`. */
	readonly timing?: readonly string[];
	/** Between the name of an instrument and its date: `the Security Act | of 2014`, `Decree 12, | dated 4 May`. */
	readonly ofYear?: readonly string[];
	/** Between a kind of act and its day, where `ofYear` would say too much: `loi | du 3 mai 2031`. */
	readonly ofDay?: readonly string[];
	/** Participles by which an act changes another: `modifiant | la loi`. */
	readonly changing?: readonly string[];
	/** Participles that tell how a body came to be: `Founded in 1992, the group`. */
	readonly cameToBe?: readonly string[];
	readonly dated?: readonly string[];
	/** What a date before a noun makes part of its name: any date (`the | 3 May | order`), a bare year (`das | 2031 | beschlossene Gesetz`), or none where it stands behind the noun (`el plan 2031`). */
	readonly datedNames?: 'any' | 'years';
	/** Before the year of a budget: `the | fiscal 2031 plan`. */
	readonly fiscal?: readonly string[];
	/** The verb stands second, before its subject where something else opens the clause: `I maj presenterade | regeringen …`. */
	readonly verbSecond: boolean;
	/** Acts rule in the plain present: `Die Behörde erteilt …`. */
	readonly presentRules: boolean;
	/** The present passive of founding, amending and repealing does so by saying it (`queda derogada la ley`), where other languages tell a plan by it; `acts` where that is so in acts alone. */
	readonly presentPerforms?: boolean | 'acts';
	/** In the news the plain present tells what is going to be done: `Het kabinet | verlaagt de accijns`. */
	readonly presentPlans?: boolean;
	/** In the news the plain present tells what was just decided: `Le conseil | adopte un plan`. */
	readonly presentTells?: boolean;
	/** Pronouns that a hyphen joins to a verb: `compromete-|se`. */
	readonly enclitics?: readonly string[];
	/** Of languages whose verb closes the clause that its auxiliary opens. */
	readonly brackets?: Brackets;
	/** Prefixes that a hyphen joins to a verb: `re-consult`. */
	readonly verbPrefixes: readonly string[];
	/** Words in the form of a participle that say how things are: `limited`, `concerned`. */
	readonly statives: readonly string[];
	/** Endings by which a verb that is not in the vocabulary is known after an auxiliary. */
	readonly participleEndings: readonly { readonly ending: string; readonly form: Form }[];
	readonly be: readonly string[];
	/** The form of `be` that tells of something under way: `is being built`. */
	readonly being: readonly string[];
	readonly have: readonly string[];
	readonly done: readonly string[];
	/** What is required of nobody in particular, after `is`: `needed`, `mandatory`. */
	readonly requisite: readonly string[];
	/** What a rule says of those or that to which it applies, after `is`: `exempt`, `payable`, `an offence`. */
	readonly ruled?: readonly string[];
	/** What is said, asked or ruled in them is of their day: `in a 5 February | letter`. */
	readonly tellings?: readonly string[];
	/** Verbs of asking, and those whom nobody can bid: `is asking | the court`. */
	readonly asking?: readonly string[];
	readonly unbidden?: readonly string[];
	/** Last words of classes that answer for nothing: `people`, `passengers`. */
	readonly answerless?: readonly string[];
	/** Forms of verbs that keep up what the participle behind them says: `remains | closed`. */
	readonly remaining?: readonly string[];
	/** Words that deny and put the auxiliary before its subject: `nor | does it recommend`. */
	readonly denying?: readonly string[];
	/** Verbs of work that public bodies order or deliver, so that the passive need not name one: `dispatch`, `build`. */
	readonly delivering?: readonly string[];
	/** Verbs by which a body binds others as it says them: `require`. */
	readonly bindingVerbs?: readonly string[];
	/** Further words that open a relative clause: `whose`. */
	readonly whose?: readonly string[];
	/** What those can do who are entitled to something: `apply`, `claim`. */
	readonly entitling?: readonly string[];
	/** Plans and laws that are told by what they include. */
	readonly proposals?: readonly string[];
	/** Whom a guide speaks to. */
	readonly addressed?: readonly string[];
	/** The first person who speaks for himself: `i`. */
	readonly first?: readonly string[];
	/** What tells how things are rather than what shall be: `report`, `data`. To publish it is done with. */
	readonly accounts?: readonly string[];
	/** What is asked of others: `request`, `proposal`. */
	readonly requests?: readonly string[];
	/** Words before whoever tells what a sentence says: `according to`. */
	readonly sources?: readonly string[];
	/** Words before those whom a speech or statement is made to: `a statement | to | Parliament`. */
	readonly addressing?: readonly string[];
	/** Words that make a denial of a duty the end of one: `no longer`. */
	readonly relieving?: readonly string[];
	/** What makes an owner of a name: `'s`. */
	readonly possessives?: readonly string[];
	/** Verbs of wanting somebody to do something. */
	readonly wanting?: readonly string[];
	/** What runs for as long as it is paid for: `scheme`, `fund`. */
	readonly programmes?: readonly string[];
	/** Charges, limits and rates that somebody public sets. */
	readonly rates?: readonly string[];
	/** What only rules do, whatever they are called: `in werking treden`. */
	readonly lawfulEffects?: readonly string[];
	/** Governments, ministries and ministers by a word that nothing else bears. */
	readonly statesmen?: readonly string[];
	/** Verbs that tell what becomes of them: `stijgen`, and those of them that name both amounts: `passera | de 10 à 12 euros`. */
	readonly rateVerbs?: readonly string[];
	readonly passing?: readonly string[];
	/** Verbs by which a thing that somebody public makes comes by itself: `er komt`. */
	readonly arising?: readonly string[];
	/** What comes so, and what such a noun ends in: `vuurwerk|verbod`. */
	readonly brought?: readonly string[];
	readonly broughtEndings?: readonly string[];
	/** One company, bank or developer that acts by itself, and the pronoun that stands for one. */
	readonly companies?: readonly string[];
	/** Headings of parts that only say how a rule was made: `Paperwork Reduction Act`. */
	readonly formalities?: readonly string[];
	/** Phrases by which a rule gives the wording it amends: `to read as follows`. */
	readonly drafting?: readonly string[];
	/** Pronouns of several or of the author, whose present is a base form: `we | urge`. */
	readonly plurals?: readonly string[];
	/** What says, after `is`, that something is going on or holds: `under way`, `in place`. */
	readonly underWay: readonly string[];
	/** Words before the number of an instrument: `No`. */
	readonly numberSigns: readonly string[];
	/** Verbs by which advice is given: `recommend`. */
	readonly advising?: readonly string[];
	/** What is not decided yet: `draft`, `bill`, `proposed`. */
	readonly drafts?: readonly string[];
	/** Words behind such a word that make another thing of it: `draft | beer`. */
	readonly undrafted?: readonly string[];
	/** Words that make a draft of the instrument behind them: `proposed | rules`. */
	readonly drafted?: readonly string[];
	/** Drafts that need no determiner as an object: `published | proposals`. */
	readonly draftsAlone?: readonly string[];
	/** Drafts that are something else where no parliament stands by: `bills`, and all that are moved in one. */
	readonly moved?: readonly string[];
	/** Small words, spelled as those of other languages are, that cite the act behind them: `nos termos | da | Lei n.º 12`. */
	readonly actCiting?: readonly string[];
	readonly moving?: readonly string[];
	/** Parliaments, their members and what is done there. */
	readonly parliaments?: readonly string[];
	/** Endings of verbs and adverbs, of words that are in no vocabulary. */
	readonly verbEndings?: readonly string[];
	/** Between what is done and the law that provides for it. */
	readonly lawfully?: readonly string[];
	/** Words before what a sentence has its content from: `under`, `according to`. */
	readonly drawnFrom?: readonly string[];
	/** The same where a draft of an instrument follows at once: `in the | draft rules`. */
	readonly drawnAtOnce?: readonly string[];
	/** Verbs that make a law of a bill, what they make it of or into, and phrases that say so by themselves: `royal assent`. */
	readonly enacting?: readonly string[];
	readonly enacted?: readonly string[];
	readonly enactments?: readonly string[];
	/** What a body imposes on those who broke a rule: `fine`. */
	readonly penalties?: readonly string[];
	/** Verbs of being for something that is not decided yet, and what they are for: `backs | a ban`. */
	readonly backing?: readonly string[];
	readonly backed?: readonly string[];
	/** Verbs of what comes of a thing by itself: `the project will | create jobs`. */
	readonly benefiting?: readonly string[];
	/** What comes of a thing by itself, whatever verb brings it: `will create | jobs`. */
	readonly gains?: readonly string[];
	/** Nouns for plans and deeds of which such verbs say what they are good for. */
	readonly means?: readonly string[];
	/** Verbs by which somebody gives a view: `I | believe`. */
	readonly opining?: readonly string[];
	/** Words behind which a clause tells what somebody thinks or fears: `confident | that`, `hopes | the`. */
	readonly viewing?: readonly string[];
	/** Those of them by which somebody looks ahead to what is planned as well. */
	readonly foreseeing?: readonly string[];
	/** What opens the clause that is thought or said: `fears | that`. */
	readonly contentOpeners?: readonly string[];
	/** Nouns that say by themselves what is to be done: `a | plan to`. */
	readonly purposeful?: readonly string[];
	/** Determiners that open a time as well: `told residents | this week to`. */
	readonly pointing?: readonly string[];
	/** Words with which a clause draws what follows from the one before: `, | so`. */
	readonly inferring?: readonly string[];
	/** Verbs of aiming, whose plan is a target: `aims to`. */
	readonly aiming?: readonly string[];
	/** Verbs that order goods as well as people, words that count goods, and the one before who supplies them. */
	readonly buying?: readonly string[];
	readonly counts?: readonly string[];
	readonly suppliedBy?: readonly string[];
	/** Nouns of what is done, how long and by whom rather than of goods, and endings of such nouns: `audits`, `closure`. */
	readonly deeds?: readonly string[];
	readonly deedEndings?: readonly string[];
	/** Verbs that order: what a body has ordered is decided. */
	readonly ordering?: readonly string[];
	/** Verbs that ask somebody for something only where an infinitive follows: `told | schools | to close`. */
	readonly commanding?: readonly string[];
	/** Verbs that ask, and whoever owes those who ask no obedience: `asked the court to`, `called on all nations to`. */
	readonly entreating?: readonly string[];
	readonly peers?: readonly string[];
	/** Nouns of courts and legislatures: what they do is decided by doing it. */
	readonly chambers?: readonly string[];
	/** Verbs that turn down what was asked for. */
	readonly denials?: readonly string[];
	/** Phrases of those who trade in shares: `price target`. */
	readonly trading?: readonly string[];
	/** What a speaker finds that something is, behind `it is` and before `that`: `it is absurd that`. */
	readonly judging?: readonly string[];
	/** Verbs of asking others for something: `call for`. */
	readonly appeals: readonly string[];
	/** Nouns for what is to be reached by a year: `objectives`. */
	readonly goals: readonly string[];
	/** Verbs that forbid by being said: 禁止. */
	readonly forbidding: readonly string[];
	/** Nouns for the consent of a body: `with the approval of`. */
	readonly consenting?: readonly string[];
	/** The first person, in whose mouth a plan is that of whoever speaks: `we`, 我们. */
	readonly ourselves: readonly string[];
	/** Pronouns that stand for a person, never for a body. */
	readonly humans: readonly string[];
	/** Titles of those who act for a whole government. */
	readonly heads: readonly string[];
	/** Participles that open the line in which a document is signed: `Done at`. */
	readonly signed: readonly string[];
	/** Nouns that make an action of a light verb: `took steps`, `made a commitment`. */
	readonly lightNouns: readonly string[];
	/** Phrases that charge somebody after `is`: `responsible for`. */
	readonly charged: readonly string[];
	readonly negations: readonly string[];
	readonly adverbs: readonly string[];
	/** Suffixes by which an adverb is known. */
	readonly adverbEndings: readonly string[];
	readonly determiners: readonly string[];
	readonly prepositions: readonly string[];
	readonly conjunctions: readonly string[];
	/** Words that open a clause that only supposes (`if`, `unless`, `whether`). */
	readonly hypotheses: readonly string[];
	/** Words that open a clause of time, cause or contrast, whose verb is not the sentence's (`after`, `because`). */
	readonly subordinators: readonly string[];
	/** Who may act, by kind, where no body is named; heads of noun phrases. */
	readonly agents: Readonly<Record<AgentKind, readonly string[]>>;
	/** Agents in whose mouth a plan is an opinion: analysts, residents, lobbies. */
	readonly bystanders: readonly string[];
	/** What those who are only to think do: `investors should | consider`. */
	readonly pondering?: readonly string[];
	/** What was done because it had to be: `had to | close`. */
	readonly compelled?: readonly string[];
	/** Of whom something is possible rather than permitted: `not | able to`. */
	readonly abilities?: readonly string[];
	/** Titles of such people that stand by a name: `economist`. */
	readonly commentators?: readonly string[];
	/** Words for those who no longer hold the office that they are named with. */
	readonly former?: readonly string[];
	/** Adverbs of what has gone on for so long that nobody decides it: `has | always | supported`. */
	readonly habitual?: readonly string[];
	/** Adverbs of how far something has gone: what they stand with has come about. */
	readonly degrees?: readonly string[];
	/** Objects that come of what was done rather than being done: `made | progress`. */
	readonly outcomes?: readonly string[];
	/** What is published and rules nothing: `article`. */
	readonly writings?: readonly string[];
	/** Openings of what speaks of the page or to its reader: `Reporting by`. */
	readonly pageOpenings?: readonly string[];
	/** Phrases of sentences about the page, wherever they stand: `this article was first published`. */
	readonly pageAsides?: readonly string[];
	/** What a speaker stresses without asking for anything: `the importance`. */
	readonly weights?: readonly string[];
	/** Nouns that name an action at the head of an item of a list, by the act they name: `satsning`, `Ausbau`. */
	readonly actions?: Readonly<Record<string, readonly string[]>>;
	/** Agents that are an event: `session`, 会议. */
	readonly meetings: readonly string[];
	/** Marks of enumeration that open an item: `first`, `second`, 一是. */
	readonly ordinals: readonly string[];
	/** Kinds of instrument, by type; `wrappers` are types that carry another (`notice on printing and distributing X`). */
	readonly instruments: Readonly<Record<string, readonly string[]>>;
	/** Phrases that hold a word for an instrument and name none: `in order to`, `law enforcement`. */
	readonly notInstruments?: readonly string[];
	/** Verbs spelt as an instrument, and what stands before them where they are verbs: `the ministry also |plans to`. */
	readonly planning?: { readonly verbs: readonly string[]; readonly behind: readonly string[] };
	/** Topic words by type of measure. */
	readonly types: Readonly<Record<string, readonly string[]>>;
	/** Words that hold a shorter word of this vocabulary without meaning it: 社会 holds 会, 主要 holds 要. */
	readonly compounds: readonly string[];
	/** Prepositions that put the object before the verb: 对, 把, 将. */
	readonly fronting: readonly string[];
	/** Words that say a thing is done: 已, 了. */
	readonly perfect: readonly string[];
	/** Words that open a list of responsible units: 责任单位, 牵头. */
	readonly responsible: readonly string[];
	/** Words that say a target is meant: `strive to`, `by 2030 … all`, 力争. */
	readonly targets: readonly string[];
	/** Words that point back at a period named before: `during the period`, 此间, 同时. */
	readonly anaphors: readonly string[];
	/** Words of a figure that is a state of affairs: `reached`, `accounted for`, 达到. */
	readonly indicators: readonly string[];
}
