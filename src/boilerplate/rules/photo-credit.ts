import { metadataVocabulary } from '../../language/metadata.js';
import { siteNames } from '../../language/site-names.js';
import { cueLanguages } from '../cues.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { byCue, drop, orElse, type Rule } from '../rule.js';

const doc: Rule['doc'] = {
	id: 'boilerplate/photo-credit',
	summary: 'Credits of pictures that stand alone; a caption is content.',
	why: 'Agencies and photographers read as bodies.',
	languages: cueLanguages,
	examples: {
		match: [
			'Photo: Getty Images',
			'Getty Images',
			'图片来源：网络',
			'(Harbour Agency/Nora Lind)',
			'(harbour.example/Photo by Nora Lind)',
			'（海港社／王小明）',
		],
		not: [
			'A nurse checks a patient at a village clinic in Hunan on 3 May. (Photo: Agency)',
			'(and/or)',
			'(2031/32)',
			'(Wells and roads/Harbours)',
			'（市水利局/市财政局）',
			'(Mandatory/Not Applicable)',
		],
	},
};

/** Words of an agency and a name. */
const NAMES = 8;
const stroke = /^[(（]([^()（）/／:：、]{2,60})[/／]\s?([^()（）/／\d:：、]{2,60})[)）]$/;
const { agencies, credits, pictureCredits } = metadataVocabulary;
const endings = [...siteNames.endings, ...siteNames.pressEndings, ...pictureCredits];

/** An agency, a paper or a word of a credit: `Harbour Daily`, 海港社, `Photo by Jane Roe`. */
function isMedia(name: string): boolean {
	const lower = name.trim().toLowerCase();
	const [first = ''] = lower.split(' ', 1);
	const last = lower.slice(lower.lastIndexOf(' ') + 1);
	return agencies.has(lower) || credits.has(first) || siteNames.words.has(last) || endings.some((ending) => lower.endsWith(ending));
}

/** `(Agency/Jane Roe)`, `(Jane Roe/Agency)` and nothing else. */
function agencyAndName({ block: { start, end }, words, numbers, stops }: Line, { article }: Page): boolean {
	if (words > NAMES || numbers > 0 || stops > 2) return false;
	const [, left, right] = stroke.exec(article.text.slice(start, end)) ?? [];
	return left !== undefined && right !== undefined && (isMedia(left) || isMedia(right));
}

export const photoCredit = orElse(byCue(doc, 'photo', { whole: 1, opens: 8, within: 10 }), (line, page) =>
	agencyAndName(line, page) ? drop('an agency and a name in brackets') : null,
);
