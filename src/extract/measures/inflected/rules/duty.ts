import type { Tokens } from '../../../../text/tokens.js';
import { words } from '../../words.js';
import type { Predicate } from '../predicate.js';
import type { MeasureRule } from '../rule.js';
import { liesAhead } from '../verb-group.js';

/** The duty is one of needing: `need to`. */
function needs(tokens: Tokens, first: number, last: number): boolean {
	for (let i = first; i < last; i++) if (words.controls.longest(tokens, i)?.values.some(({ modal }) => modal === 'advice') === true) return true;
	return false;
}

/** `Agencies shall report`, `banks must hold`, `all departments should`. */
export const duty: MeasureRule = {
	explained: {
		id: 'measures/duty',
		summary: 'somebody shall, must, has to, or should do something',
		why: 'directives, notices and laws state duties, not plans',
		languages: ['en'],
		examples: {
			match: [
				'Agencies shall report incidents within one hour.',
				'All departments should strengthen supervision.',
				'Importers are required to register with the customs.',
			],
			not: ['Experts said farmers must be worried.', 'It must be love.'],
		},
	},
	decide: ({ tokens, predicate, context, public: isPublic, instrument, tasks, officialSpeech, bystander }) => {
		const { modal, voice, negated, verb, subject } = predicate;
		// `saw the need to act`: a noun
		if (words.determiners.has(tokens.norm[predicate.first - 1] ?? '') && words.controls.longest(tokens, predicate.first) !== null) return null;
		// `restaurants are allowed to serve outdoors`: somebody permits it
		if (modal === 'may' && predicate.auxiliary && tokens.norm[predicate.first] !== 'may')
			return negated ||
				bystander ||
				predicate.tense === 'past' ||
				verb === null ||
				subject === null ||
				subject.kind === 'pronoun' ||
				subject.kind === 'relative' ||
				predicate.subordinate
				? null
				: liesAhead(tokens, predicate)
					? 'planned'
					: 'in-force';
		if ((modal !== 'duty' && modal !== 'advice' && modal !== 'binding') || negated || bystander || voice === 'passive') return null;
		// `"We need to talk"`: somebody's view
		if (predicate.quoted && context.reportage && subject?.kind === 'pronoun' && modal !== 'binding' && words.modals.longest(tokens, predicate.first) === null)
			return null;
		if (verb?.class === 'state' || verb?.class === 'report' || (verb === null && subject?.kind === 'effort')) return null;
		// `the ministry had to close two wells`: it did; what others had to do is told of the past
		if (words.compelled.longest(tokens, predicate.first) !== null) return isPublic && verb?.class === 'decide' ? verb.past : null;
		// `the contract must be clear on`: guidance binds whoever it speaks to
		if (subject === null && ((context.reportage && !(officialSpeech && !predicate.quoted)) || !context.policy)) return null;
		// `better roads are expected to bring trade`: a forecast
		if (modal === 'advice' && predicate.auxiliary && (subject === null || subject.kind === 'effort')) return null;
		// `investors should consider the risks`: nothing is done by it
		if (subject?.kind === 'private' && isToPonder(tokens, predicate)) return null;
		if (subject === null) return modal === 'advice' ? (verb === null ? null : 'planned') : 'in-force';
		// `Hungary should seek investment`, speakers at a forum said
		if (modal === 'advice' && context.reportage && subject.kind === 'country' && !officialSpeech) return null;
		// `stakeholders will need to`: what others need is somebody's view, where nobody public says it or does it
		if (modal === 'advice' && context.reportage && !isPublic && !instrument && !officialSpeech && needs(tokens, predicate.first, predicate.last)) return null;
		// `which should help`, `"the plan should reduce"`: a hope
		if (modal === 'advice' && (subject.kind === 'relative' || (predicate.quoted && instrument && context.reportage && !officialSpeech))) return null;
		// `the limits that the council should consult on`
		if (modal === 'advice' && predicate.subordinate && !predicate.reported && !tasks) return null;
		if (modal === 'advice' && !(tasks || isPublic || instrument || predicate.auxiliary || !context.reportage)) return null;
		if (subject.kind === 'pronoun' && !isPublic) return null;
		// `all countries should open their markets`: nobody can bid them to
		if (context.reportage && modal === 'advice' && words.peers.has(tokens.norm[subject.last - 1] as string)) return 'proposed';
		// a rule that no plan frames holds: `employers must keep records`
		return modal === 'binding' || (modal === 'duty' && !tasks && !context.reportage) ? 'in-force' : 'planned';
	},
};

/** The verb behind the modal only asks for thought: `should | carefully consider`, `must | take note`, but not `should | consider | closing`. */
function isToPonder(tokens: Tokens, { first, last }: Predicate): boolean {
	for (let i = first; i < last; i++) {
		const match = words.pondering.longest(tokens, i);
		if (match !== null) return words.verbs.longest(tokens, match.last)?.values.some(({ form }) => form === 'ing') !== true;
	}
	return false;
}
