import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/sv/verbs.js';
import { entriesOf } from './reading.js';

const told = (text: string) => entriesOf(text).map(({ act, status, bodies }) => [act, status, bodies[0]?.text ?? null]);

describe('Swedish verbs', () => {
	it('have a passive of their own in each tense', () => {
		expect(formsOf('inrätta', inflection).map(({ text, form }) => `${text} ${form}`)).toEqual([
			'inrätta base',
			'inrättar third',
			'inrättade past',
			'inrättat participle',
			'inrättas passive',
			'inrättas passive',
			'inrättades past-passive',
			'inrättats passive',
		]);
	});
	it('of other classes and irregular ones are formed by their class', () => {
		const texts = (verb: string): readonly string[] => formsOf(verb, inflection).map(({ text }) => text);
		expect(texts('stärka')).toEqual(expect.arrayContaining(['stärker', 'stärkte', 'stärkt', 'stärks']));
		expect(texts('införa')).toEqual(expect.arrayContaining(['inför', 'införde', 'infört', 'införs', 'infördes']));
		expect(texts('ta fram')).toEqual(expect.arrayContaining(['tar fram', 'tog fram', 'tagit fram', 'tas fram']));
	});
});

describe('Swedish measures', () => {
	it('are decisions in the perfect', () => {
		expect(told('Regeringen har gett i uppdrag åt Skolverket att kartlägga behoven.')).toEqual([['commission', 'adopted', 'Regeringen']]);
	});
	it('are plans with a modal, active and passive', () => {
		expect(told('Naturvårdsverket ska utarbeta en vägledning.')).toEqual([['establish', 'planned', 'Naturvårdsverket']]);
		expect(told('Naturvårdsverket presenterade planen. En ny nämnd ska inrättas.')).toContainEqual(['establish', 'planned', 'Naturvårdsverket']);
	});
	it('have their subject behind the verb where something else opens the clause', () => {
		expect(told('I höst avser regeringen att införa ett nytt bidrag.')).toEqual([['implement', 'planned', 'regeringen']]);
		expect(told('Samtidigt ska Naturvårdsverket kartlägga utsläppen.')).toEqual([['inspect', 'planned', 'Naturvårdsverket']]);
	});
	it('are proposals where the government proposes', () => {
		expect(told('Regeringen föreslår en höjd skatt på plast.')).toEqual([['propose', 'proposed', 'Regeringen']]);
	});
	it('are what a decision says, not the deciding', () => {
		expect(told('Regeringen har beslutat att Naturvårdsverket ska kartlägga utsläppen.').map(([act]) => act)).toEqual(['inspect']);
	});
	it('are not what is or happens', () => {
		expect(told('Arbetslösheten är hög i landet.')).toEqual([]);
		expect(told('Forskare anser att bidraget bör höjas.')).toEqual([]);
	});
});
