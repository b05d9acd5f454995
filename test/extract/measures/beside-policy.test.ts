import { describe, expect, it } from 'vitest';
import { entriesOf, ruledOf } from './reading.js';

const HEAD = 'The Ministry of Health of Kenya published its policy. ';
const found = (text: string): readonly string[] =>
	ruledOf(HEAD + text)
		.map(({ rule, status }) => `${rule.slice('measures/'.length)} ${status}`)
		.slice(1);

describe('what stands beside policy', () => {
	it('is what came of it', () => {
		expect(found('The ministry has built up trust among nurses.')).toEqual([]);
		expect(found('The ministry has built up a network of clinics.')).toHaveLength(1);
	});
	it('is how far things have gone', () => {
		expect(found('The ministry has greatly expanded its reach.')).toEqual([]);
		expect(found('The ministry has expanded the scheme.')).toHaveLength(1);
	});
	it('is what has always been done', () => {
		expect(found('The ministry has long supported village clinics.')).toEqual([]);
	});
	it('is an essay, not a notice', () => {
		expect(found('The ministry published an essay on Friday.')).toEqual([]);
		expect(found('The ministry published a notice on Friday.')).toEqual(['decision announced']);
	});
	it('is what those say who have left office, or sit in the audience', () => {
		expect(found('The ministry should open more clinics, former minister Jane Hall said.')).toEqual([]);
		expect(found('The ministry should open more clinics, participants at the forum said.')).toEqual([]);
	});
	it('is in Chinese what has been so for long', () => {
		const measures = (text: string) => entriesOf(text).filter(({ kind }) => kind === 'measure');
		expect(measures('农业农村部近日印发《种业振兴方案》。\n\n农业农村部长期以来坚持扩大育种试点。')).toHaveLength(1);
	});
});

describe('the status of what is told', () => {
	it('is a target where a number is vowed for a year', () => {
		expect(found('The ministry vowed to build 40 clinics by 2030.')).toEqual(['promise target']);
		expect(found('The ministry vowed to build clinics.')).toEqual(['promise planned']);
	});
	it('is in force where something was begun that goes on', () => {
		expect(found('The ministry began implementing a register of clinics.')).toEqual(['decision in-force']);
	});
});
