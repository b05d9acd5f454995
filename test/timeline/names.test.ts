import { expect, it } from 'vitest';
import { nameDiffers } from '../../src/timeline/same/names.js';

it('a country put for another makes another sentence', () => {
	expect(nameDiffers('The agency advises against travel to Malta.', 'The agency advises against travel to Cyprus.')).toBe(true);
});
it('other words for the same do not', () => {
	expect(nameDiffers('The agency advises against travel to Malta.', 'Travel to Malta is advised against by the agency of Health, it said on Monday.')).toBe(
		false,
	);
	expect(nameDiffers('The SEBI office examines the request.', 'The Sebi office examines the request.')).toBe(false);
	expect(nameDiffers('The agency examines the request.', 'The agency examines the request of Malta.')).toBe(false);
});
it('a place put for another makes another sentence in Chinese', () => {
	expect(nameDiffers('卫生部门建议不要前往马耳他。', '卫生部门建议不要前往塞浦路斯。')).toBe(true);
	expect(nameDiffers('湖北省调低轮渡票价。', '湖南省调低轮渡票价。')).toBe(true);
	expect(nameDiffers('轮渡票价在青浦市下调。', '轮渡票价在白沙市下调。')).toBe(true);
});
it('other words for the same in Chinese do not', () => {
	expect(nameDiffers('青浦市下调轮渡票价。', '青浦市调低轮渡票价。')).toBe(false);
	expect(nameDiffers('全市新建泊位。', '本市新建泊位。')).toBe(false);
	expect(nameDiffers('对英国商品加征关税。', '对英国商品将加征关税。')).toBe(false);
});
