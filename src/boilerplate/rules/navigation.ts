import { bitsOf, cueLanguages } from '../cues.js';
import { drop, type Rule } from '../rule.js';

const cue = bitsOf('navigation');

export const navigation: Rule = {
	doc: {
		id: 'boilerplate/navigation',
		summary: 'Words of menus, alone on a line.',
		why: 'Menus name bodies and subjects of the site, not of the article.',
		languages: cueLanguages,
		examples: {
			match: ['Zum Inhalt springen', 'About us | Contact us', 'Home', 'Skip to main content', '设为首页 加入收藏', '网站地图'],
			not: ['The new home for the elderly opened in May.', '国务院召开新闻发布会。'],
		},
	},
	asks: cue,
	judge: (line) => {
		if ((line.whole & cue) !== 0 && line.words <= 4) return drop('the line is an entry of a menu');
		if ((line.opens & cue) !== 0 && line.words <= 24 && !line.ends) return drop('opens like a menu');
		return (line.within & cue) !== 0 && line.words <= 30 ? drop('holds a phrase of menus') : null;
	},
};
