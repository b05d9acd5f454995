import { describe, expect, it } from 'vitest';
import { fnv } from '../../src/text/fnv.js';
import { Lexicon } from '../../src/text/lexicon.js';
import { sentences } from '../../src/text/sentences.js';
import { TokenKind, tokenize } from '../../src/text/tokens.js';
import { colliding } from './colliding.js';

const vocabulary = { abbreviations: new Set(['mr', 'no']), openers: new Set(['the']), numbered: new Set(['januar']), numberLeads: new Set(['am']) };
const cut = (text: string): string[] => sentences(tokenize(text), () => 0, vocabulary).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
	it('keep letters and digits apart and fold full width', () => {
		expect(tokenize("China's 27th, ２０２１年").norm).toEqual(['china', "'s", '27', 'th', ',', '2021', '年']);
	});
	it('read an apostrophe behind an Italian word that wants it as its accent', () => {
		const text = "E' vietata l'attivita', puo' la citta’ dell'isola";
		expect(tokenize(text).norm).toEqual(['è', 'vietata', 'l', "'", 'attività', ',', 'può', 'la', 'città', 'dell', "'", 'isola']);
		expect(tokenize("the ports' and 'data' of Jones'").norm).toEqual(['the', 'ports', "'", 'and', "'", 'data', "'", 'of', 'jones', "'"]);
	});
	it('pass over how a Chinese character is read', () => {
		const { norm, start } = tokenize('水務(wù)局的(de)水閘(zhá)（nice）改(GAI)');
		expect(norm.join('')).toBe('水务局的水闸(nice)改(gai)');
		expect(start[2]).toBe(6);
	});
	it('skip a soft hyphen inside a word but keep its span', () => {
		const text = 'minis\u00adtry';
		const tokens = tokenize(text);
		expect([tokens.norm[0], tokens.start[0], tokens.end[0]]).toEqual(['ministry', 0, text.length]);
	});
});

describe('hostile text', () => {
	it('of words made to share their hash keeps every word apart, the first time and again', () => {
		const hostile = colliding(14);
		expect(new Set(hostile).size).toBe(16_384);
		expect(new Set(hostile.map((word) => fnv(word))).size).toBe(1);
		expect(tokenize(hostile.join(' ')).norm).toEqual(hostile);
		expect(tokenize(hostile.join(' ')).norm).toEqual(hostile);
	});
});

describe('sentences', () => {
	it('end at a full stop, not inside a number or after an abbreviation', () => {
		expect(cut('Mr. Li spent 3.5 billion yuan. The plan, No. 14, was issued.')).toEqual(['Mr. Li spent 3.5 billion yuan.', 'The plan, No. 14, was issued.']);
	});
	it('end in Chinese and keep the closing quote', () => {
		expect(cut('他说：“完成改革。”会议通过。')).toEqual(['他说：“完成改革。”', '会议通过。']);
	});
	it('end in an article set all in lower case', () => {
		expect(cut('a plan was released. it covers 12 provinces.')).toEqual(['a plan was released.', 'it covers 12 provinces.']);
	});
	it('do not end at a full-width decimal point', () => {
		expect(cut('增长５．５％。会议结束．')).toEqual(['增长５．５％。', '会议结束．']);
	});
	it('do not end inside a domain name', () => {
		expect(cut('see www.gov.cn for more')).toEqual(['see www.gov.cn for more']);
	});
});

describe('a lexicon', () => {
	const lexicon = Lexicon.of([
		['State Council', 'sc'],
		['State Council Information Office', 'scio'],
		['国务院', 'sc'],
	]);
	it('finds the longest phrase, whatever its case', () => {
		expect(lexicon.longest(tokenize('state council information office said'), 0)).toEqual({ first: 0, last: 4, values: ['scio'] });
	});
	it('finds Chinese inside running text', () => {
		expect(lexicon.longest(tokenize('据国务院消息'), 1)?.values).toEqual(['sc']);
	});
	it('finds nothing in half a phrase', () => {
		expect(lexicon.longest(tokenize('state of affairs'), 0)).toBeNull();
	});
});

describe('Japanese', () => {
	it('is cut into single hiragana, runs of katakana and single characters', () => {
		const { norm, kind } = tokenize('AIをサービスに使った');
		expect(norm).toEqual(['ai', 'を', 'サービス', 'に', '使', 'っ', 'た']);
		expect(kind.map((each) => each === TokenKind.kana)).toEqual([false, true, true, true, false, true, true]);
	});
	it('goes on behind brackets that close with a stop inside a sentence', () => {
		const tokens = tokenize('港湾庁（以下「庁」という。）第二部は岸壁を直した。（別の日に開いた。）次に移る。');
		expect(sentences(tokens, () => 0, vocabulary).map(({ start, end }) => tokens.text.slice(start, end))).toEqual([
			'港湾庁（以下「庁」という。）第二部は岸壁を直した。',
			'（別の日に開いた。）',
			'次に移る。',
		]);
	});
	it('goes on in brackets behind which a particle follows', () => {
		const tokens = tokenize('基準（9日決定。以下「基準」という。）を改めた。（会は終えた。次は来月。）次に移る。');
		expect(sentences(tokens, () => 0, vocabulary).map(({ start, end }) => tokens.text.slice(start, end))).toEqual([
			'基準（9日決定。以下「基準」という。）を改めた。',
			'（会は終えた。',
			'次は来月。）',
			'次に移る。',
		]);
	});
	it('goes on behind a quotation that closes with a stop', () => {
		const tokens = tokenize('「計画を進める。」と述べた。次に移る。');
		expect(sentences(tokens, () => 0, vocabulary).map(({ start, end }) => tokens.text.slice(start, end))).toEqual([
			'「計画を進める。」と述べた。',
			'次に移る。',
		]);
	});
});
