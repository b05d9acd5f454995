import type { ClosedRule } from '../rule.js';

/** 改正法は7月1日に施行される。 */
export const effect: ClosedRule = {
	explained: {
		id: 'measures/closed-effect',
		summary: 'a law or plan takes effect: 施行する, 施行される, 発効した',
		why: 'the day from which a rule holds is a fact of its own',
		languages: ['ja'],
		examples: { match: ['改正港湾法は2031年7月1日に施行される。', 'この条例は、公布の日から施行する。'], not: ['手術を施行した。'] },
	},
	decide: ({ closing, tails, mood, instrument, public: isPublic, object, dated, rules }) => {
		if (closing.verb?.class !== 'effect' || mood === 'deny' || mood === 'if' || (object && !instrument)) return null;
		if (!instrument && !rules && !(dated && isPublic)) return null;
		if (tails.includes('plan') || tails.includes('decided')) return 'planned';
		return tails.includes('idea') ? 'proposed' : 'in-force';
	},
};
