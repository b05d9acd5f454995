import { expect, it } from 'vitest';
import { Begin, beginningsIn } from '../../../src/extract/bodies/beginnings.js';
import { shippedRegister } from '../../../src/knowledge/register.js';
import { tokenize } from '../../../src/text/tokens.js';

/** The words of a text at which something of a kind may begin. */
function beginning(text: string, what: number): string[] {
	const tokens = tokenize(text);
	const beginnings = beginningsIn(tokens, shippedRegister());
	const words: string[] = [];
	for (let i = beginnings.next(0, what); i < tokens.length; i = beginnings.next(i + 1, what)) words.push(tokens.norm[i] as string);
	return words;
}

const bill = 'Norway will set up a board. President Hall of Kenya signed (in May).';

it('a pattern is led to the words that it may begin with, and past all others', () => {
	expect(beginning(bill, Begin.place)).toEqual(expect.arrayContaining(['norway', 'kenya']));
	expect(beginning(bill, Begin.capital)).toEqual(['norway', 'president', 'hall', 'kenya', 'may']);
	expect(beginning(bill, Begin.founded)).toEqual(['set']);
	expect(beginning(bill, Begin.headOfState)).toEqual(['president']);
	expect(beginning(bill, Begin.bracket)).toEqual(['(']);
	expect(beginning('nobody met there', Begin.capital | Begin.founded | Begin.headOfState | Begin.bracket)).toEqual([]);
});

it('a Chinese place that no gazetteer holds is told by its unit, a clause by the mark before it', () => {
	expect(beginning('由青山县牵头', Begin.hanForm)).toContain('青');
	expect(beginning('由青山牵头', Begin.hanForm)).not.toContain('青');
	expect(beginning('据悉，青山出台', Begin.government)).toEqual(['据', '青']);
});

it('a European head in small letters is looked at behind its adjective only', () => {
	expect(beginning('den Nationella kustrådet', Begin.europeanForm)).toEqual(['nationella', 'kustrådet']);
	expect(beginning('det lilla kustrådet', Begin.europeanForm)).toEqual([]);
});

it('what stands between two tokens is told without a look behind the last', () => {
	const tokens = tokenize(bill);
	const beginnings = beginningsIn(tokens, shippedRegister());
	const kenya = tokens.norm.indexOf('kenya');
	const hall = tokens.norm.indexOf('hall');
	expect(beginnings.within(hall + 1, kenya, Begin.capital)).toBe(false);
	expect(beginnings.within(hall + 1, kenya + 1, Begin.capital)).toBe(true);
});
