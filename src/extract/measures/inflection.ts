/** Forms of verbs, made from their base by a language's endings. */

/** `base`: strengthen, `third`: strengthens, `past` and `participle`: strengthened, `ing`: strengthening. `passive`: a form that is passive by its ending (Swedish införs; `past-passive`: infördes). `future` and `future-passive`: créera, sera créé. Uninflected languages have only `base`. */
export type Form = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'passive' | 'past-passive' | 'future' | 'future-passive';

/** The endings of a class of verbs, put to the stem. */
export interface Endings {
	readonly present: string;
	readonly past: string;
	readonly supine: string;
	/** Passive infinitive, present, past and supine. */
	readonly passives: readonly string[];
}

/** Languages whose verbs fall into classes and have a passive of their own. */
export interface Paradigms {
	/** What the infinitive adds to the stem. */
	readonly stemVowel: string;
	readonly regular: Endings;
	/** The past adds this for the plural: `beschloss|en`, `führte|n`; absent where it does not change. */
	readonly plural?: string;
	readonly classes: readonly (Endings & { readonly verbs: readonly string[] })[];
	/** Present, past and supine of irregular verbs, and the past of many where it is not made from that of one: `nam`, `namen`. */
	readonly irregular: Readonly<Record<string, readonly [string, string, string, string?]>>;
	/** Of languages that tell their past and their passive by an auxiliary before the participle. */
	readonly composed?: Composed;
}

/** Forms of an auxiliary and a participle that agrees with its subject: `a créé`, `sont créées`, `seront créés`. */
export interface Composed {
	/** Ending of the present of many, put to the stem: `créent`. */
	readonly plural: string;
	/** Endings of the future of one and of many, put to the infinitive or to a stem that is listed. */
	readonly futures: readonly string[];
	/** What the participle of the passive may add, and by auxiliary what it adds there, where that is not all of it: `sono state| approvat|e`. */
	readonly agreement: readonly string[];
	readonly agreements?: Readonly<Record<string, readonly string[]>>;
	/** Auxiliaries, with the adverbs that may stand behind them. */
	readonly perfect: readonly string[];
	readonly passive: readonly string[];
	readonly 'past-passive': readonly string[];
	readonly 'future-passive': readonly string[];
	/** Words that open an object; the present of `homographs`, which another language spells alike, counts before these alone. */
	readonly objects: readonly string[];
	readonly homographs: readonly string[];
	/** Present of one and of many, stem of the future and participle of the verbs that are not regular, then their simple past where the language tells with it. */
	readonly others: Readonly<Record<string, readonly string[]>>;
	/** Auxiliaries that need not stand directly before the participle, by the form that they make of it: `foi | ainda | aprovado`. */
	readonly parted?: Readonly<Record<string, Form>>;
	/** Of languages with several, by the end of the infinitive: what the stem of a regular verb takes for the present of one and of many, the participle and the simple past of one and of many, null where nothing is told with it, and the future where its stem is not the infinitive: `modifich|erà`. */
	readonly conjugations?: readonly (readonly [string, readonly [string, string, string, string | null, string | null, string?]])[];
	/** What the participle of the perfect adds where all agree with something: `ha aprobad|o`. */
	readonly unagreed?: string;
	/** Before the infinitive they tell of what is to come, and are other words alone: `va| créer`. */
	readonly goingTo?: readonly string[];
	/** Before the infinitive they tell of what was just done: `vient de| créer`. */
	readonly justDone?: readonly string[];
	/** The pronoun that makes a passive of any form: `se| aprobó`. */
	readonly reflexive?: string;
	/** The auxiliaries with it, where they are not those of the perfect, or where it makes a passive of them alone: `si è| riunita`, `s'est| réunie`. */
	readonly reflexivePerfect?: readonly string[];
	/** Verbs that tell with the auxiliary of the passive what came about by itself, `è aumentato`, and those auxiliaries: no passive is made of the two. */
	readonly unaccusative?: { readonly verbs: readonly string[]; readonly auxiliaries: readonly string[] };
	/** Infinitives that are common words of another language: they count before the words of `objects` alone. */
	readonly strangers?: readonly string[];
}

/** The endings of English. */
export interface Inflection {
	/** Past and participle of irregular verbs: `build` → `['built', 'built']`. */
	readonly irregular: Readonly<Record<string, readonly [string, string]>>;
	/** Verbs that double their last letter: `ban` → `banned`. */
	readonly doubling: readonly string[];
	readonly vowels: string;
}

interface Formed {
	readonly text: string;
	readonly form: Form;
}

/** Every form of a verb; of a phrase the first word is inflected (`set up` → `setting up`). A language without inflection has the base alone. */
export function formsOf(lemma: string, inflection: Inflection | Paradigms | null): readonly Formed[] {
	const participles = participlesOf(lemma, inflection);
	return [
		...standingForms(lemma, inflection),
		...auxiliariesOf(inflection).flatMap((auxiliary) =>
			participles.filter(({ ending }) => takes(auxiliary, lemma, ending)).map(({ text }) => ({ text: `${auxiliary.words} ${text}`, form: auxiliary.form })),
		),
	];
}

/** The forms that are told without an auxiliary: of most languages all that there are. */
export function standingForms(lemma: string, inflection: Inflection | Paradigms | null): readonly Formed[] {
	if (inflection === null) return [{ text: lemma, form: 'base' }];
	if ('classes' in inflection) return inflection.composed === undefined ? classed(lemma, inflection) : uncomposed(lemma, inflection, inflection.composed);
	const space = lemma.indexOf(' ');
	const head = space < 0 ? lemma : lemma.slice(0, space);
	const rest = space < 0 ? '' : lemma.slice(space);
	const irregular = Object.hasOwn(inflection.irregular, head) ? inflection.irregular[head] : undefined;
	const past = irregular?.[0] ?? withEnding(head, 'ed', inflection);
	const participle = irregular?.[1] ?? past;
	return [
		{ text: head + rest, form: 'base' },
		{ text: third(head, inflection) + rest, form: 'third' },
		{ text: past + rest, form: 'past' },
		{ text: participle + rest, form: 'participle' },
		{ text: withEnding(head, 'ing', inflection) + rest, form: 'ing' },
	];
}

function third(head: string, { vowels }: Inflection): string {
	if (head.endsWith('y') && !vowels.includes(head.charAt(head.length - 2))) return `${head.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh|o)$/.test(head) ? `${head}es` : `${head}s`;
}

function withEnding(head: string, ending: 'ed' | 'ing', { doubling, vowels }: Inflection): string {
	if (head.endsWith('ie') && ending === 'ing') return `${head.slice(0, -2)}ying`;
	if (head.endsWith('e') && !(ending === 'ing' && head.endsWith('ee'))) return ending === 'ed' ? `${head}d` : `${head.slice(0, -1)}ing`;
	if (doubling.includes(head)) return `${head}${head.charAt(head.length - 1)}${ending}`;
	if (ending === 'ed' && head.endsWith('y') && !vowels.includes(head.charAt(head.length - 2))) return `${head.slice(0, -1)}ied`;
	return head + ending;
}

/** What a verb of such a language is told by. */
interface Principal {
	readonly head: string;
	/** What stands behind the first word of a phrase: ` en place`. */
	readonly rest: string;
	readonly present: string;
	readonly plural: string;
	readonly future: string;
	readonly participle: string;
	readonly simple: readonly string[];
}

function principalOf(lemma: string, { stemVowel, regular }: Paradigms, language: Composed): Principal {
	const [head = '', ...more] = lemma.split(' ');
	const stem = head.endsWith(stemVowel) ? head.slice(0, -stemVowel.length) : head;
	const own = Object.hasOwn(language.others, head) ? language.others[head] : conjugated(head, language);
	const [present = '', plural = '', future = '', participle = '', ...simple] = own ?? [
		stem + regular.present,
		stem + language.plural,
		head,
		stem + regular.supine,
	];
	return { head, rest: more.length === 0 ? '' : ` ${more.join(' ')}`, present, plural, future, participle, simple };
}

/** Forms without an auxiliary. Of a phrase the first word is inflected: `mettre en place` → `mettra en place`. */
function uncomposed(lemma: string, inflection: Paradigms, language: Composed): readonly Formed[] {
	const { head, rest, present, plural, future, simple } = principalOf(lemma, inflection, language);
	const before = (form: string, words: readonly string[] | undefined): readonly string[] =>
		words?.includes(head) === true ? language.objects.map((object) => `${form}${rest} ${object}`) : [form + rest];
	const futures = language.futures.map((ending) => future + ending + rest);
	const pasts = simple.map((past) => past + rest);
	const reflexive = (texts: readonly string[], form: Form): Formed[] =>
		language.reflexive === undefined ? [] : texts.map((text) => ({ text: `${language.reflexive} ${text}`, form }));
	return [
		...before(head, language.strangers).map((text): Formed => ({ text, form: 'base' })),
		...[...before(present, language.homographs), plural + rest].map((text): Formed => ({ text, form: 'third' })),
		...[...futures, ...(language.goingTo ?? []).map((going) => `${going} ${head}${rest}`)].map((text): Formed => ({ text, form: 'future' })),
		...[...pasts, ...(language.justDone ?? []).map((done) => `${done} ${head}${rest}`)].map((text): Formed => ({ text, form: 'past' })),
		...reflexive([present + rest, plural + rest], 'passive'),
		...(language.reflexivePerfect === undefined ? reflexive(pasts, 'past-passive') : []),
		...reflexive(futures, 'future-passive'),
	];
}

/** An auxiliary with the form that it makes of every participle behind it. */
export interface Auxiliary {
	readonly words: string;
	readonly form: Form;
	/** What it may add to the participle. */
	readonly endings: readonly string[];
	/** Verbs of which it makes another form. */
	readonly without: readonly string[];
}

/** The auxiliaries of a language that tells its past and its passive by them; none of another. */
export function auxiliariesOf(inflection: Inflection | Paradigms | null): readonly Auxiliary[] {
	if (inflection === null || !('classes' in inflection) || inflection.composed === undefined) return [];
	const language = inflection.composed;
	const { unaccusative, reflexive } = language;
	const unagreed = [language.unagreed ?? ''];
	const agreeing = (words: string, form: Form): Auxiliary => ({
		words,
		form,
		endings: language.agreements?.[words] ?? language.agreement,
		without: unaccusative?.auxiliaries.includes(words) === true ? unaccusative.verbs : [],
	});
	return [
		...language.perfect.map((words): Auxiliary => ({ words, form: 'past', endings: unagreed, without: [] })),
		...(language.reflexivePerfect?.map((words) => agreeing(words, 'past-passive')) ??
			(reflexive === undefined
				? []
				: language.perfect.map((words): Auxiliary => ({ words: `${reflexive} ${words}`, form: 'past-passive', endings: unagreed, without: [] })))),
		...(['passive', 'past-passive', 'future-passive'] as const).flatMap((form) => language[form].map((words) => agreeing(words, form))),
	];
}

/** A participle with what it adds to agree. */
export interface Participle {
	readonly text: string;
	readonly ending: string;
}

/** What may stand of a verb behind the auxiliaries of its language. */
export function participlesOf(lemma: string, inflection: Inflection | Paradigms | null): readonly Participle[] {
	if (inflection === null || !('classes' in inflection) || inflection.composed === undefined) return [];
	const language = inflection.composed;
	const { participle, rest } = principalOf(lemma, inflection, language);
	const endings = new Set([language.unagreed ?? '', ...language.agreement, ...Object.values(language.agreements ?? {}).flat()]);
	return [...endings].map((ending) => ({ text: participle + ending + rest, ending }));
}

/** Whether an auxiliary stands before a verb's participle of an ending. */
export const takes = ({ endings, without }: Auxiliary, lemma: string, ending: string): boolean => endings.includes(ending) && !without.includes(lemma);

/** The participles of a verb, in a language whose auxiliaries need not stand before them: `aprovado`, `aprovada`. */
export function partedForms(lemma: string, inflection: Inflection | Paradigms | null): readonly string[] {
	if (inflection === null || !('classes' in inflection) || inflection.composed?.parted === undefined) return [];
	// `sono ancora aumentate`: no passive
	if (inflection.composed.unaccusative?.verbs.includes(lemma) === true) return [];
	const { participle, rest } = principalOf(lemma, inflection, inflection.composed);
	return inflection.composed.agreement.map((ending) => participle + ending + rest);
}

/** Present, future, participle and simple past of a regular verb by the end of its infinitive; undefined in a language with one conjugation. */
function conjugated(head: string, { conjugations }: Composed): readonly string[] | undefined {
	const conjugation = conjugations?.find(([infinitive]) => head.endsWith(infinitive));
	if (conjugation === undefined) return undefined;
	const [infinitive, [present, plural, participle, past, pasts, future = infinitive]] = conjugation;
	const stem = head.slice(0, -infinitive.length);
	return [stem + present, stem + plural, stem + future, stem + participle, ...[past, pasts].flatMap((ending) => (ending === null ? [] : [stem + ending]))];
}

/** Place of the past among the passive forms. */
const PAST = 2;

/** `beschloss|en`, `führte|n`; as it is listed where the stem changes. */
export function pastOfMany(past: string, plural: string, listed: string | undefined): string {
	return listed ?? (past.endsWith(plural.charAt(0)) ? past + plural.slice(1) : past + plural);
}

function classed(lemma: string, { stemVowel, regular, classes, irregular, plural }: Paradigms): readonly Formed[] {
	// `in kraft treten` is listed whole: its verb stands last
	const space = Object.hasOwn(irregular, lemma) ? -1 : lemma.indexOf(' ');
	const head = space < 0 ? lemma : lemma.slice(0, space);
	const rest = space < 0 ? '' : lemma.slice(space);
	const stem = head.endsWith(stemVowel) ? head.slice(0, -stemVowel.length) : head;
	const own = Object.hasOwn(irregular, head) ? irregular[head] : undefined;
	const forms = (present: string, past: string, supine: string, passives: readonly string[]): readonly Formed[] => [
		{ text: head + rest, form: 'base' },
		{ text: present + rest, form: 'third' },
		{ text: past + rest, form: 'past' },
		// the present of the plural is spelt as the infinitive is
		...(plural === undefined
			? []
			: [{ text: head + rest, form: 'third' } as const, { text: pastOfMany(past, plural, own?.[3]) + rest, form: 'past' } as const]),
		{ text: supine + rest, form: 'participle' },
		...passives.map((passive, at): Formed => ({ text: passive + rest, form: at === PAST ? 'past-passive' : 'passive' })),
	];
	if (own !== undefined) {
		const [present, past, supine] = own;
		if (regular.passives.length === 0) return forms(present, past, supine, []);
		// inför > införs, ger > ges, håller > hålls
		const standing = present === stem ? present : present === `${head}r` ? head : present.endsWith('er') ? present.slice(0, -2) : present;
		return forms(
			present,
			past,
			supine,
			[head, standing, past, supine].map((form) => `${form}s`),
		);
	}
	const endings = classes.find(({ verbs }) => verbs.includes(head)) ?? regular;
	return forms(
		stem + endings.present,
		stem + endings.past,
		stem + endings.supine,
		endings.passives.map((ending) => stem + ending),
	);
}
