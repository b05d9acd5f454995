import { describe, expect, it } from 'vitest';
import { formsOf, partedForms } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/pt/verbs.js';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, bodies }) => [act ?? '', status, bodies[0]?.text ?? null]);

const forms = (infinitive: string): readonly string[] => formsOf(infinitive, inflection).map(({ text, form }) => `${text}: ${form}`);

describe('Portuguese verbs', () => {
	it('follow the end of their infinitive', () => {
		expect(forms('aprovar')).toEqual(expect.arrayContaining(['aprova: third', 'aprovou: past', 'aprovaram: past', 'aprovará: future', 'aprovarão: future']));
		expect(forms('estabelecer')).toEqual(expect.arrayContaining(['estabelece: third', 'estabeleceu: past']));
		expect(forms('instituir')).toEqual(expect.arrayContaining(['institui: third', 'instituiu: past']));
	});
	it('have participles that agree', () => {
		expect(partedForms('instituir', inflection)).toEqual(['instituído', 'instituída', 'instituídos', 'instituídas']);
		expect(partedForms('impor', inflection)).toContain('impostas');
	});
	it('change their stem where they do', () => {
		expect(forms('impor')).toEqual(expect.arrayContaining(['impõe: third', 'impôs: past', 'imporá: future']));
		expect(forms('manter')).toEqual(expect.arrayContaining(['mantém: third', 'mantêm: third', 'manteve: past', 'mantiveram: past']));
		expect(forms('reduzir')).toContain('reduz: third');
		expect(forms('nomear')).toContain('nomeia: third');
	});
	it('that English spells alike count with an object behind them', () => {
		expect(forms('definir')).toContain('define os: third');
		expect(forms('definir')).not.toContain('define: third');
	});
});

describe('Portuguese measures', () => {
	it.each([
		['O Governo aprovou um fundo para os canais.', 'approve', 'adopted', 'Governo'],
		['O fundo dos canais foi aprovado pelo Conselho de Ministros.', 'approve', 'adopted', 'Conselho de Ministros'],
		['A Secretaria de Portos vai investir 40 milhões de reais nos canais.', 'fund', 'planned', 'Secretaria de Portos'],
		['O Ministério dos Portos pretende construir dois canais.', 'establish', 'planned', 'Ministério dos Portos'],
		['O Ministério dos Portos compromete-se a construir dois canais.', 'establish', 'planned', 'Ministério dos Portos'],
		['A Prefeitura de Costa Nova proíbe a pesca nos canais.', 'ban', 'in-force', 'Prefeitura de Costa Nova'],
		['Esta portaria entrará em vigor em 1º de julho de 2031.', 'enter-into-force', 'planned', null],
		['O regulamento é aplicável a partir de 2 de agosto de 2031.', 'enter-into-force', 'in-force', null],
	])('%s', (text, act, status, body) => {
		expect(read(text)).toEqual([[act, status, body]]);
	});
	it.each([
		['Foi ainda aprovado o regulamento dos portos.', 'approve', 'adopted'],
		['Serão também construídos dois canais.', 'establish', 'planned'],
	])('are told by a passive that an adverb parts: %s', (text, act, status) => {
		const [, told] = measuresOf(`O Conselho de Ministros aprovou o plano dos portos. ${text}`);
		expect([told?.act, told?.status]).toEqual([act, status]);
	});
	it('are dated by the time at which a document is to come', () => {
		expect(measuresOf('O Ministério dos Portos apresentará um relatório em 2031.')[0]?.date?.edtf).toBe('2031');
	});
	it('bear the number of their instrument with its stops', () => {
		expect(measuresOf('O Presidente da República sancionou a Lei nº 15.001, que amplia os portos.')[0]?.instrument?.number).toBe('15.001');
	});
	it('are not supposed', () => {
		expect(read('Os portos não são uma prioridade. Se o Governo aprovar o fundo, os portos terão mais barcos.')).toEqual([]);
	});
	it('are duties and bans', () => {
		const rules = (text: string): readonly string[] => measuresOf(`O Ministério dos Portos publicou a portaria. ${text}`).map(({ rule }) => rule);
		expect(rules('Os operadores deverão conservar os registros.')).toContain('measures/duty');
		expect(rules('As empresas não poderão vender estes barcos.')).toContain('measures/prohibition');
	});
	it('are not what was not done, what is, or what observers say', () => {
		expect(read('O Ministério dos Portos não aprovou o plano.')).toEqual([]);
		expect(read('Os canais são antigos e o mar está calmo.')).toEqual([]);
		expect(read('Os economistas explicaram a reforma.')).toEqual([]);
		expect(read('O ministro deveria publicar as contas.')).toEqual([]);
	});
	it('of a draft are proposed', () => {
		const statuses = (text: string): readonly (readonly (string | null)[])[] => measuresOf(text).map(({ act, status }) => [act, status]);
		expect(statuses('O projeto de lei proíbe a pesca nos canais.')).toEqual([['ban', 'proposed']]);
		expect(statuses('A Câmara aprovou o texto. O projeto proíbe a pesca nos canais.')).toContainEqual(['ban', 'proposed']);
		expect(statuses('O Ministério dos Portos publicou a minuta do regulamento.')).toEqual([['issue', 'proposed']]);
	});
	it.each([
		['Fica revogada a Portaria nº 4, de 3 de maio de 2011.', 'repeal', 'repealed'],
		['É revogado o Decreto-Lei n.º 4/2011, de 3 de maio.', 'repeal', 'repealed'],
		['Fica criado o Conselho dos Portos.', 'establish', 'adopted'],
	])('are done by the passive that says so: %s', (text, act, status) => {
		const [, done] = measuresOf(`O Ministério dos Portos publicou a portaria.\n\n${text}`);
		expect([done?.act, done?.status, done?.date?.edtf]).toEqual([act, status, '2023-05-10']);
	});
	it('of an act whose articles bear the sign of an ordinal hold from the day of the act', () => {
		const act =
			'LEI Nº 4.012, DE 3 DE MAIO DE 2031\n\nFaço saber que o Congresso Nacional decreta e eu sanciono a seguinte Lei:\n\nArt. 1º Fica criado o Fundo dos Portos.\n\nArt. 2º É vedada a pesca nos canais.\n\nArt. 3º Fica revogada a Lei nº 3.010, de 2 de abril de 2010.';
		const told = measuresOf(act).map(({ act: does, status, date }) => [does, status, date?.edtf]);
		expect(told).toContainEqual(['ban', 'in-force', '2031-05-03']);
		expect(told).toContainEqual(['repeal', 'repealed', '2031-05-03']);
	});
	it('of a minister are of the ministry that the field names', () => {
		const [measure] = measuresOf('Em Lisboa, a ministra da Saúde assinou o despacho sobre os portos de Portugal.');
		expect(measure?.bodies[0]?.id).toBe('pt-health');
	});
	it('are not of the day of a law that they cite', () => {
		const days = (text: string): readonly (string | undefined)[] =>
			measuresOf(`O Ministério dos Portos publicou a portaria. ${text}`).map(({ date }) => date?.edtf);
		expect(days('Fica estabelecido o fundo dos canais, nos termos da Lei n.º 12/2020, de 17 de março.')).not.toContain('2020-03-17');
		expect(measuresOf('O Governo aprovou a Lei n.º 12/2030, de 17 de março.').map(({ date }) => date?.edtf)).toEqual(['2030-03-17']);
	});
	it('are no agreement where they follow one act, nor what somebody has', () => {
		const told = measuresOf('O Ministério dos Portos publicou a portaria. De acordo com a portaria, o fundo dos canais foi aprovado.');
		expect(told.map(({ instrument }) => instrument?.type)).not.toContain('agreement');
		expect(measuresOf('O Ministério dos Portos dispõe de 6 milhões de euros em caixa.')).toEqual([]);
	});
});
