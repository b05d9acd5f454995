import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/index.js';

const units = (text: string): readonly (string | null)[] => findFigures(text).map(({ value: { unit } }) => unit);

describe('the noun that a Chinese number counts', () => {
	it('is the one before 的 unless that is an adjective', () => {
		expect(units('涉及6个病种的路径。')).toEqual(['病种']);
		expect(units('确定5个重要的领域。')).toEqual(['领域']);
	});
	it('goes on behind a name in quotes and a Roman numeral', () => {
		expect(units('设立24个“动物园”平台。')).toEqual(['动物园平台']);
		expect(units('全国有300座小Ⅱ型水库。')).toEqual(['小Ⅱ型水库']);
	});
	it('is the measure itself for sorts and goes that nothing follows', () => {
		expect(units('电价分为三档。')).toEqual(['档']);
	});
});

describe('an English number that stands alone', () => {
	it('counts what its clause begins with', () => {
		expect(units('The figures show that overnight stays in the north hit 14 million.')).toEqual(['stay']);
	});
	it('steps by one value to another, which is no range', () => {
		expect(findFigures('The number of patients fell by 31 to 2,640.').map(({ value: { value, max } }) => [value, max])).toEqual([
			[31, null],
			[2640, null],
		]);
		expect(findFigures('The price rose by 10 to 15 percent.').map(({ value: { value, max } }) => [value, max])).toEqual([[10, 15]]);
	});
});
