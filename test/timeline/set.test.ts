import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/timeline/assemble.js';
import type { Findings } from '../../src/timeline/findings.js';
import { mergeFindings } from '../../src/timeline/merge.js';
import { findingsOf, generator } from './findings.js';

const sentences = [
	'The harbour board approved a marked lane for fishing boats along the eastern bank of the northern channel until the dredging is over.',
	'The provincial treasury lends the harbour board 320 million yuan for the dredging works, to be paid back out of berth fees over fifteen years.',
	'Readers without a fixed address may borrow from any town library, which until this week asked for a rent contract or a gas bill.',
	'The ministry of fisheries will train 2,300 young boat builders in the coastal provinces this year and pay for their tools.',
	'Bus fares for pensioners are halved in the six inner districts once the new cards have been handed out by the transport bureau.',
	'各区应当在每年三月底之前将上一年度的停车收费情况报送市交通主管部门并向社会公布，接受群众监督和媒体的查询。',
];

const findings: fc.Arbitrary<Findings> = fc
	.record({
		path: fc.constantFrom('a.txt', 'b.txt', 'c/d.txt', 'e.txt', 'f.txt'),
		lines: fc.uniqueArray(fc.nat({ max: sentences.length - 1 }), { minLength: 1, maxLength: 5 }),
		told: fc.uniqueArray(fc.nat({ max: 4 }), { maxLength: 3 }),
		published: fc.constantFrom('2021-05-02', '2021-05-03', undefined),
		day: fc.constantFrom('2021-05-01', '2021-06-01', undefined),
		act: fc.constantFrom('issue', 'approve'),
		bodies: fc.subarray(['cn-a', 'cn-b']),
	})
	.map(({ path, lines, told, published, day, act, bodies }) => {
		const text = lines.map((line) => sentences[line]).join('\n');
		const entries = [...new Set(told.map((at) => sentences[lines[at % lines.length] as number] as string))];
		return findingsOf({
			path,
			text,
			...(published === undefined ? {} : { published }),
			entries: entries.map((quote) => ({ quote, act, bodies, ...(day === undefined ? {} : { day }) })),
		});
	});

const bytes = (all: readonly Findings[]): string => JSON.stringify(assemble(all, generator));

describe('a timeline is a function of the set of its findings', () => {
	const several = fc.array(findings, { maxLength: 6 });
	it('whatever their order', () => {
		fc.assert(
			fc.property(
				several.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
				([all, shuffled]) => {
					expect(bytes(shuffled)).toBe(bytes(all));
				},
			),
		);
	});
	it('however they are split and merged', () => {
		fc.assert(
			fc.property(several, several, several, (a, b, c) => {
				const whole = bytes([...a, ...b, ...c]);
				expect(bytes(mergeFindings(mergeFindings(a, b), c))).toBe(whole);
				expect(bytes(mergeFindings(c, mergeFindings(b, a)))).toBe(whole);
			}),
		);
	});
	it('however often they are repeated', () => {
		fc.assert(
			fc.property(several, (all) => {
				expect(bytes([...all, ...all])).toBe(bytes(all));
			}),
		);
	});
	it('and entries have ids of their own', () => {
		fc.assert(
			fc.property(several, (all) => {
				const ids = assemble(all, generator).entries.map(({ id }) => id);
				expect(new Set(ids).size).toBe(ids.length);
			}),
		);
	});
});
