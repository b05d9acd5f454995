import { bitsOf, cueLanguages } from '../cues.js';
import { drop, type Rule } from '../rule.js';

const cue = bitsOf('copyright');

export const copyright: Rule = {
	doc: {
		id: 'boilerplate/copyright',
		summary: 'Copyright and powered-by lines.',
		why: 'They carry years and names of publishers.',
		languages: cueLanguages,
		examples: {
			match: [
				'무단전재 및 재배포 금지',
				'© 2021 Example Media. All rights reserved.',
				'Copyright 2019 The Daily Herald',
				'版权所有 未经许可不得转载',
				'Powered by WordPress',
				'Website designed by Northlight Studio',
				'Designed and developed by Northlight Studio',
				'Queda prohibida la reproducción total o parcial',
			],
			not: [
				'The bill strengthens copyright in works of art and was passed in May 2019.',
				'Copyright law was amended in May so that libraries may lend electronic books.',
				'Powered by panels on its roof, the clinic opened in June.',
				'The standard, developed by the ministry with six firms, applies from May.',
				'The portal was designed and developed by the ministry of harbours and will open in May.',
				'Website by-laws were amended by the council in May 2019.',
				'Theme by theme, the ministry will review the code.',
				'No person shall drain a marsh without the written permission of the agency.',
				'Queda prohibida la venta de fuegos artificiales a menores de edad.',
				'条例保护作者的各项权利。',
				'未经许可，任何单位不得从事危险废物的收集活动。',
			],
		},
	},
	asks: cue,
	judge: (line) => {
		const within = (line.within & cue) !== 0;
		if (((line.whole | line.opens) & cue) !== 0 && line.words <= 70 && (line.words <= 30 || within)) return drop('opens with a phrase of copyright');
		if (!within) return null;
		// a law on copyright speaks of rights as well: in prose of its own length one phrase is not enough
		return line.words <= 40 && !(line.prose && line.words > 12 && line.stops > 0 && line.first > line.begin + 12) ? drop('holds a phrase of copyright') : null;
	},
};
