/** The words of clauses without inflection: what `src/language/<code>/clauses.ts` must hold and how it is looked up. */
import { clauseVocabularies } from '../../language/clauses.js';
import { Lexicon } from '../../text/lexicon.js';

export interface ClauseVocabulary {
	/** Verbs that say no more than that the next one is done: 予以|登记, 进行|检查. */
	readonly lights: readonly string[];
	/** The preposition before who acts: 由|国务院|制定. */
	readonly by: readonly string[];
	/** Before the body whose consent a clause names: 经|国务院|批准. */
	readonly consents: readonly string[];
	/** What moves an object before its verb and else tells the future: 将. */
	readonly moving: readonly string[];
	/** Words that point at an instrument named before: 该|意见. */
	readonly pointing: readonly string[];
	/** Words of a title that are left out when it is named again. */
	readonly fillers: readonly string[];
	/** Agents that need nothing before them: 国家, 地方. */
	readonly complete: readonly string[];
	/** Words by which a document issues itself: 提出如下|意见. */
	readonly preambles: readonly string[];
	/** Verbs of announcing that are nouns at the end of a clause: 发表|声明. */
	readonly nominal: readonly string[];
	/** Adverbs of what is being done: 正在. */
	readonly ongoing: readonly string[];
	/** Verbs that end a clause behind what they happen to: 电价|上调, 条例|施行. */
	readonly happening: readonly string[];
	/** Verbs that, without an object, only tell how things will go: 成本将|增加. */
	readonly drift: readonly string[];
	/** Words of an instrument that is only proposed: 征求意见稿. */
	readonly drafts: readonly string[];
	/** Verbs by which an instrument rules: 该办法|适用于. */
	readonly standing: readonly string[];
	/** Modals that forbid: 不得. */
	readonly forbidding: readonly string[];
	/** Modals of a duty that holds rather than a task that is set: 应当, 不得. */
	readonly binding: readonly string[];
	/** Last parts of nouns for those who may bear a duty: 场所, 者. */
	readonly holders: readonly string[];
	readonly surnames: readonly string[];
	/** Titles of those who only have an opinion on policy. */
	readonly privateTitles: readonly string[];
	/** Titles of those who speak for a public body. */
	readonly publicTitles: readonly string[];
	/** What may follow a personal name. */
	readonly nameEnds: readonly string[];
	/** Sources whose words are no policy: 研报, 业内. */
	readonly studies: readonly string[];
	/** Verbs by which an opinion is given: 认为, 预计. */
	readonly assessments: readonly string[];
}

const all = (pick: (vocabulary: ClauseVocabulary) => readonly string[]): readonly string[] => clauseVocabularies.flatMap(pick);
const lexicon = (pick: (vocabulary: ClauseVocabulary) => readonly string[]): Lexicon<true> => Lexicon.of(all(pick).map((word) => [word, true as const]));

/** Compiled when the module loads. */
export const clauseWords = {
	lights: lexicon((v) => v.lights),
	by: new Set(all((v) => v.by)),
	consents: new Set(all((v) => v.consents)),
	moving: new Set(all((v) => v.moving)),
	pointing: new Set(all((v) => v.pointing)),
	fillers: all((v) => v.fillers),
	complete: new Set(all((v) => v.complete)),
	preambles: lexicon((v) => v.preambles),
	nominal: new Set(all((v) => v.nominal)),
	ongoing: new Set(all((v) => v.ongoing)),
	happening: new Set(all((v) => v.happening)),
	drift: new Set(all((v) => v.drift)),
	drafts: lexicon((v) => v.drafts),
	standing: new Set(all((v) => v.standing)),
	forbidding: new Set(all((v) => v.forbidding)),
	binding: new Set(all((v) => v.binding)),
	holders: lexicon((v) => v.holders),
	surnames: new Set(all((v) => v.surnames)),
	titles: Lexicon.of([
		...all((v) => v.privateTitles).map((word) => [word, 'private' as const] as const),
		...all((v) => v.publicTitles).map((word) => [word, 'public' as const] as const),
	]),
	nameEnds: new Set(all((v) => v.nameEnds)),
	studies: lexicon((v) => v.studies),
	assessments: lexicon((v) => v.assessments),
} as const;
