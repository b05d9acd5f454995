/** Public bodies named in an article's content. */
import type { Register } from '../../knowledge/register.js';
import { type Asks, stateOrgans } from '../../language/bodies.js';
import type { Explained } from '../../rules.js';
import { type Reading, scriptLanguage } from '../../text/reading.js';
import { TokenKind, textOf } from '../../text/tokens.js';
import type { Body } from '../../timeline/schema.js';
import type { BodyMention } from '../mentions.js';
import { type Standing, standings } from './acting.js';
import { bodyOf, knownFrom } from './body.js';
import type { Candidate } from './candidate.js';
import { layered, notInside, outside, withoutOverlaps } from './layers.js';
import { withLocalCabinet } from './local-cabinet.js';
import { withLocalGovernment } from './local-government.js';
import { merge } from './merge.js';
import { isNoActor } from './no-actor.js';
import { asOneBody } from './one-body.js';
import { byRole, explained as byRoleExplained } from './patterns/by-role.js';
import { chineseCompany, explained as chineseCompanyExplained } from './patterns/chinese-company.js';
import { chineseForm, explained as chineseFormExplained } from './patterns/chinese-form.js';
import { chineseUnit, explained as chineseUnitExplained } from './patterns/chinese-unit.js';
import { countryOffice, explained as countryOfficeExplained } from './patterns/country-office.js';
import { englishForm, explained as englishFormExplained } from './patterns/english-form.js';
import { europeanForm, explained as europeanFormExplained } from './patterns/european-form.js';
import { founded, explained as foundedExplained } from './patterns/founded.js';
import { generic, explained as genericExplained } from './patterns/generic.js';
import { government, explained as governmentExplained } from './patterns/government.js';
import { hangulForm, explained as hangulFormExplained } from './patterns/hangul-form.js';
import { headOfState, explained as headOfStateExplained } from './patterns/head-of-state.js';
import { introduced, explained as introducedExplained } from './patterns/introduced.js';
import { japaneseForm, explained as japaneseFormExplained } from './patterns/japanese-form.js';
import { localHead, explained as localHeadExplained } from './patterns/local-head.js';
import { ofCountry, explained as ofCountryExplained } from './patterns/of-country.js';
import { placeLaw, explained as placeLawExplained } from './patterns/place-law.js';
import { placeNoun, explained as placeNounExplained } from './patterns/place-noun.js';
import { explained as registeredExplained } from './patterns/registered.js';
import { sharedHead, explained as sharedHeadExplained } from './patterns/shared-head.js';
import { stateOrgan, explained as stateOrganExplained } from './patterns/state-organ.js';
import { resolve } from './resolve.js';
import { type Scene, sceneOf } from './scene.js';
import { explained as shortFormExplained, withShortForms } from './short-forms.js';
import { explained as abbreviationExplained } from './supported.js';

export const explained: readonly Explained[] = [
	registeredExplained,
	abbreviationExplained,
	englishFormExplained,
	countryOfficeExplained,
	chineseFormExplained,
	chineseUnitExplained,
	chineseCompanyExplained,
	europeanFormExplained,
	japaneseFormExplained,
	hangulFormExplained,
	ofCountryExplained,
	byRoleExplained,
	introducedExplained,
	stateOrganExplained,
	headOfStateExplained,
	localHeadExplained,
	placeLawExplained,
	foundedExplained,
	sharedHeadExplained,
	governmentExplained,
	placeNounExplained,
	genericExplained,
	shortFormExplained,
];

/** Every body named in a reading, in text order. */
export function findBodyMentions(reading: Reading, register: Register): BodyMention[] {
	const scene = sceneOf(reading, register);
	return mentionsOf(scene, register, candidatesOf(scene, register));
}

/** What reads the names of a language that its script tells, in its articles alone: what the forms of others would see in them is none. */
const ownForms: ReadonlyMap<string, (scene: Scene, register: Register) => { readonly names: Candidate[]; readonly classes: Candidate[] }> = new Map([
	['ja', japaneseForm],
	['ko', hangulForm],
]);

function candidatesOf(scene: Scene, register: Register): Candidate[] {
	const { tokens } = scene.reading;
	const ownForm = ownForms.get(scriptLanguage(scene.reading) ?? '');
	if (ownForm !== undefined) {
		const { names, classes } = ownForm(scene, register);
		// names of the register in Hangul are read there, where the words end that they stand in
		const written = scene.names.filter(({ first }) => tokens.kind[first] !== TokenKind.hangul);
		return layered(merge(tokens, written, outside(names, classes), scene.jurisdictions.main), classes);
	}
	const classes = generic(scene);
	const forms = [...englishForm(scene, register), ...chineseForm(scene, register), ...europeanForm(scene)].sort((a, b) => a.first - b.first);
	const named = merge(tokens, scene.names, outside(withoutOverlaps(forms), classes), scene.jurisdictions.main);
	return layered(
		chineseUnit(scene),
		countryOffice(tokens, scene.names),
		sharedHead(scene, register),
		notInside(introduced(scene, named), named),
		named.filter((name) => !isOrganAbroad(scene, register, name)),
		ofCountry(scene, register).filter((name) => !isOrganAbroad(scene, register, name)),
		stateOrgan(scene, register),
		headOfState(scene, register),
		founded(scene),
		government(scene, register),
		localHead(scene, register),
		placeLaw(scene, register),
		placeNoun(scene, register),
		byRole(scene, register),
		chineseCompany(scene, register),
		classes,
	);
}

/** `the cabinet`, `the federal cabinet` in small letters, which the register knows of other countries alone: the organ is left to be told as that of this one. */
function isOrganAbroad(scene: Scene, register: Register, candidate: Candidate): boolean {
	const { tokens } = scene.reading;
	const { first, last, country, named } = candidate;
	if (scene.jurisdictions.main === null) return false;
	if (country !== null || tokens.capital[first] === true || tokens.kind[first] !== TokenKind.word) return false;
	const organ = stateOrgans.longest(tokens, first);
	return organ?.last === last && organ.values[0]?.small === true && (named.kind !== 'registered' || resolve(scene, register, candidate, []) === null);
}

function mentionsOf(scene: Scene, register: Register, candidates: readonly Candidate[]): BodyMention[] {
	const { reading } = scene;
	const { tokens } = reading;
	const all = candidates.filter((candidate) => !isNoActor(tokens, candidate));
	const standing = standings(scene, all);
	const known = knownFrom(scene, register, all);
	const named = all.map((candidate) => bodyOf(scene, register, candidate, known));
	const bodies = withLocalGovernment(scene, all, withLocalCabinet(tokens, all, asOneBody(named, register)), register);
	const stands = new Map<string, Record<Standing, number>>();
	bodies.forEach((body, index) => {
		if (body === null) return;
		const seen = stands.get(body.id);
		const now = seen ?? { ...nowhere };
		if (seen === undefined) stands.set(body.id, now);
		now[standing[index] as Standing]++;
	});
	const mentions: BodyMention[] = [];
	all.forEach((candidate, index) => {
		const body = bodies[index] ?? null;
		if (body === null || !counts(candidate, body, stands.get(body.id) ?? nowhere, tokens.kind[candidate.first] === TokenKind.han)) return;
		const before = mentions[mentions.length - 1];
		if (before !== undefined && before.body.id === body.id && isDoubled(reading, before.last, candidate.first)) {
			mentions[mentions.length - 1] = {
				...before,
				last: candidate.last,
				end: tokens.end[candidate.last - 1] as number,
				text: textOf(tokens, before.first, candidate.last),
			};
			return;
		}
		mentions.push({
			first: candidate.first,
			last: candidate.last,
			start: tokens.start[candidate.first] as number,
			end: tokens.end[candidate.last - 1] as number,
			sentence: reading.sentenceOf[candidate.first] as number,
			text: textOf(tokens, candidate.first, candidate.last),
			rule: candidate.rule,
			body,
			generic: candidate.named.kind === 'generic',
		});
	});
	return withShortForms(scene, register, mentions);
}

/** `X of the X`, as machine translation writes it: one mention. */
function isDoubled({ tokens }: Reading, last: number, first: number): boolean {
	if (tokens.norm[last] !== 'of') return false;
	return first === last + 1 || (first === last + 2 && tokens.norm[last + 1] === 'the');
}

/** What the kinds of the register ask; all others ask nothing. */
const asked: ReadonlyMap<string, Asks> = new Map([
	['university', 'deed'],
	['hospital', 'deed'],
	['party', 'name'],
	['party-organisation', 'name'],
	['military', 'name'],
	['forum', 'deed'],
	['company', 'deed'],
	['bank', 'name'],
	['association', 'name'],
	['foundation', 'name'],
	['academy', 'name'],
	['institution', 'name'],
]);

/** A company called by one word (`Apple`) may be a brand or a place; by its name in full it is the company. */
const askedOf = (kind: string, words: number, han: boolean): Asks => (kind === 'company' && words >= (han ? 6 : 4) ? 'name' : (asked.get(kind) ?? 'nothing'));

/** A company named so often is what the article is about, whatever its verbs. Set by reading the annotated articles. */
const often = 3;

const nowhere: Readonly<Record<Standing, number>> = { acts: 0, office: 0, post: 0, affiliation: 0, listed: 0, setting: 0, exempt: 0, named: 0 };

/** Those whose leaders are named by their posts in whatever they do: `chairman of the Central Military Commission`. */
const namedByPosts = new Set(['party-commission', 'party-organisation', 'military']);
/** And those of which Chinese strings the posts before the name of a person: 中央政治局常委、国务院总理. */
const strungInChinese = new Set(['party', 'cabinet']);

/** Those of which states are members, and in which things happen as they do in a country: `growth in the European Union`. */
const grounds = new Set(['international', 'forum']);

const total = (stands: Readonly<Record<Standing, number>>): number => Object.values(stands).reduce((sum, count) => sum + count, 0);

function counts({ named: name, first, last }: Candidate, { kind }: Body, stands: Readonly<Record<Standing, number>>, han: boolean): boolean {
	const asks = name.kind === 'formed' ? name.asks : name.kind === 'registered' ? askedOf(kind, last - first, han) : 'nothing';
	const posts = namedByPosts.has(kind) || (strungInChinese.has(kind) && han);
	if (asks === 'nothing' && grounds.has(kind)) return stands.acts + stands.office + stands.post + stands.named + stands.listed > 0;
	if (asks === 'nothing' && stands.exempt > 0 && stands.exempt === total(stands)) return false;
	// a judge of a court is not the court
	if (kind === 'court' && stands.acts + stands.office + stands.post + stands.listed + stands.setting + stands.named === 0) return false;
	if (asks === 'nothing' && stands.listed > 0) return stands.acts + stands.office + stands.post + stands.affiliation + stands.setting + stands.named > 0;
	if (asks === 'nothing' || stands.acts > 0 || (stands.office > 0 && !posts)) return true;
	const named = stands.named + stands.listed + stands.setting + (posts || han ? 0 : stands.post);
	return named > 0 && (asks === 'name' || (kind === 'company' && named + stands.affiliation >= often));
}
