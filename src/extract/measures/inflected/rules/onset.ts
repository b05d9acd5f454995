import { words } from '../../words.js';
import type { MeasureRule } from '../rule.js';

/** What becomes of places and services without anybody named: `schools will reopen`. */
const opening = new Set(['open', 'close', 'shut', 'shut down', 'close down']);

/** `Mass vaccination has begun`, `train services resumed`, `the programme will end`: the thing itself begins or ends. */
export const onset: MeasureRule = {
	explained: {
		id: 'measures/onset',
		summary: 'a programme, a service or work of public bodies has begun, resumed or ended',
		why: 'what was decided is often told as a thing that begins by itself, with no body before the verb',
		languages: ['en'],
		examples: {
			match: [
				'The Ministry of Health said that mass vaccination has begun.',
				'Construction of the hospital has resumed, the Shanghai Municipal Government said.',
				'The Ministry of Health opened a consultation. The consultation will run until 4 May.',
			],
			not: ['The meeting started late.', 'The company has begun hiring.'],
		},
	},
	decide: ({ tokens, predicate, context, instrument, bystander }) => {
		const { verb, object, negated, modal, aspect, subject, voice } = predicate;
		if (
			verb === null ||
			(verb.act !== 'launch' && !(modal === 'will' && opening.has(verb.lemma))) ||
			(object && !(verb.lemma === 'run' && !words.determiners.has(tokens.norm[predicate.last] ?? ''))) ||
			negated ||
			bystander ||
			voice === 'passive' ||
			!context.policy ||
			predicate.imperative
		)
			return null;
		const venue = modal === 'will' && subject?.kind === 'private' && (subject.mention === null || subject.mention.generic);
		if (!(instrument || subject === null || subject.kind === 'effort' || venue)) return null;
		if (modal === 'will') return 'planned';
		// `construction of the dam began in May`
		if (modal === null && aspect === 'simple' && predicate.tense === 'past' && subject?.kind === 'effort' && !predicate.subordinate) return 'completed';
		return modal === null && aspect === 'perfect' ? 'in-force' : null;
	},
};
