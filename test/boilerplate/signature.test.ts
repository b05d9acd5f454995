import { describe, expect, it } from 'vitest';
import { pageOf } from '../../src/boilerplate/page.js';
import { stamp } from '../../src/boilerplate/rules/stamp.js';
import { articleOf } from './articles.js';

const notice = '各县人民政府：现将《青岚市水闸修缮方案》印发给你们，请认真组织实施，并于每季度末报送进展情况，重大问题及时报告。';
const plan = '各县应当在汛期前完成辖区内全部水闸的检查和修缮，建立台账，明确专人负责。';

describe('the date under a signature', () => {
	/** What is said of the date where the longest text of the page begins behind it. */
	const judged = (above: string, signatory = '青岚市水利局') => {
		const page = pageOf(articleOf(`${above}\n${signatory}\n2031年7月23日\n${plan}`));
		const at = page.lines.length - 2;
		return stamp.judge(page.lines[at] as (typeof page.lines)[number], { ...page, bodyFirst: at + 1 })?.drops;
	};

	it('is kept below a notice that carries a longer plan', () => {
		expect(judged(notice)).toBe(false);
		expect(judged(notice, '国务院')).toBe(false);
		expect(judged(notice, '完')).toBe(true);
	});
	it('is none at the head of a page', () => {
		expect(judged('首页')).toBe(true);
	});
});
