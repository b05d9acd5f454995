import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/es/verbs.js';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, bodies }) => [act ?? '', status, bodies[0]?.text ?? null]);

const forms = (infinitive: string): readonly string[] => formsOf(infinitive, inflection).map(({ text, form }) => `${text}: ${form}`);

describe('Spanish news', () => {
	it('tell in the plain present what was just decided', () => {
		expect(read('El Gobierno aprueba la ley de puertos.')).toEqual([['approve', 'adopted', 'Gobierno']]);
		expect(read('El Gobierno anuncia la construcción de tres puertos.')).toEqual([['announce', 'announced', 'Gobierno']]);
	});
});

describe('Spanish verbs', () => {
	it('follow the end of their infinitive', () => {
		expect(forms('anular')).toEqual(expect.arrayContaining(['anuló: past', 'anularon: past', 'anulará: future', 'ha anulado: past']));
		expect(forms('suspender')).toEqual(expect.arrayContaining(['suspende: third', 'suspendieron: past', 'fue suspendida: past-passive']));
		expect(forms('sustituir')).toEqual(expect.arrayContaining(['sustituye: third', 'sustituyó: past', 'serán sustituidos: future-passive']));
	});
	it('change their stem where they do', () => {
		expect(forms('aprobar')).toEqual(expect.arrayContaining(['aprueba: third', 'aprobó: past', 'aprobará: future']));
		expect(forms('imponer')).toEqual(expect.arrayContaining(['impondrá: future', 'fueron impuestas: past-passive']));
		expect(forms('aprobar')).not.toContain('aproba: third');
	});
	it('have a passive with the pronoun', () => {
		expect(forms('derogar')).toEqual(expect.arrayContaining(['se deroga: passive', 'se derogó: past-passive', 'se derogarán: future-passive']));
	});
	it('that English spells alike count with an object behind them', () => {
		expect(forms('reducir')).toContain('reduce los: third');
		expect(forms('reducir')).not.toContain('reduce: third');
		expect(forms('regular')).not.toContain('regular: base');
	});
});

describe('Spanish measures', () => {
	it.each([
		['El Gobierno aprobó un fondo para los canales.', 'approve', 'adopted', 'Gobierno'],
		['El Gobierno ha creado un fondo para los canales.', 'establish', 'adopted', 'Gobierno'],
		['El fondo de los canales fue aprobado por el Consejo de Ministros.', 'approve', 'adopted', 'Consejo de Ministros'],
		['La Secretaría de Puertos destinará 40 millones de pesos a los canales.', 'fund', 'planned', 'Secretaría de Puertos'],
		['El Ministerio de Puertos prevé construir dos canales.', 'establish', 'planned', 'Ministerio de Puertos'],
		['El Ayuntamiento de Costa Nueva prohíbe la pesca en los canales.', 'ban', 'in-force', 'Ayuntamiento de Costa Nueva'],
		['Este real decreto entrará en vigor el 1 de julio de 2031.', 'enter-into-force', 'planned', null],
	])('%s', (text, act, status, body) => {
		expect(read(text)).toEqual([[act, status, body]]);
	});
	it('are duties and bans', () => {
		const rules = (text: string): readonly string[] => measuresOf(`El Ministerio de Puertos publicó la orden. ${text}`).map(({ rule }) => rule);
		expect(rules('Los titulares deberán conservar los registros.')).toContain('measures/duty');
		expect(rules('Las empresas no podrán vender estos barcos.')).toContain('measures/prohibition');
	});
	it('are not what was not done, what is, or what observers say', () => {
		expect(read('El Ministerio de Puertos no ha aprobado el plan.')).toEqual([]);
		expect(read('Los canales son antiguos y el mar está en calma.')).toEqual([]);
		expect(read('Los economistas explicaron la reforma.')).toEqual([]);
	});
	it.each([
		['El Gobierno aprobó el 3 de mayo de 2031 un fondo para los canales.', '2031-05-03'],
		['El Gobierno anunció este 3 de mayo un fondo para los canales.', '2023-05-03'],
		['El Ministerio de Puertos publicó en mayo de 2031 la orden de los canales.', '2031-05'],
		['El Gobierno firmó el 3 de mayo de 2031 un decreto que prohíbe la pesca a partir del 1 de enero de 2032.', '2031-05-03'],
	])('are dated between their verb and its object: %s', (text, date) => {
		expect(measuresOf(text)[0]?.date?.edtf).toBe(date);
	});
	it('are not dated by the date of an instrument that is cited', () => {
		expect(measuresOf('The government withdrew the 3 May 2019 order on canals.')[0]?.date?.edtf).toBe('2023-05-10');
		expect(measuresOf('The government amended the 2019 plan for canals.')[0]?.date?.edtf).toBe('2023-05-10');
	});
	it('of a draft are proposed', () => {
		const statuses = (text: string): readonly (readonly (string | null)[])[] => measuresOf(text).map(({ act, status }) => [act, status]);
		expect(statuses('El proyecto de ley prohíbe la pesca en los canales.')).toEqual([['ban', 'proposed']]);
		expect(statuses('El borrador del decreto obliga a los puertos a publicar sus tarifas.')).toEqual([['require', 'proposed']]);
		expect(statuses('El Gobierno aprobó este martes, a propuesta del Ministerio de Puertos, el anteproyecto de ley que reduce las tarifas.')).toEqual([
			['approve', 'adopted'],
			['limit', 'proposed'],
		]);
		expect(statuses('El Ministerio de Puertos publicó el borrador del reglamento.')).toEqual([['issue', 'proposed']]);
		expect(statuses('Según el borrador, los operadores deberán publicar sus tarifas.')).toContainEqual(['issue', 'proposed']);
	});
	it('of a law are not', () => {
		const statuses = (text: string): readonly (string | null)[] => measuresOf(text).map(({ status }) => status);
		expect(statuses('La ley prohíbe la pesca en los canales.')).toEqual(['in-force']);
		expect(statuses('El Ministerio de Puertos publicó el reglamento.')).toEqual(['adopted']);
		expect(statuses('Según el ministerio, los operadores deberán publicar sus tarifas.')).toContain('in-force');
	});
	it.each([
		['El Congreso rechazó la reforma de los canales.', 'reject', 'announced'],
		['El Ministerio de Puertos ha denegado la licencia.', 'reject', 'announced'],
		['El Gobierno cerró los canales de Costa Nueva.', 'abolish', 'completed'],
		['El Gobierno cerrará los canales de Costa Nueva.', 'abolish', 'planned'],
		['El Gobierno suspendió la pesca en los canales.', 'ban', 'in-force'],
	])('are refused, ended or banned: %s', (text, act, status) => {
		expect(read(text).map(([does, told]) => [does, told])).toEqual([[act, status]]);
	});
	it.each([
		['Queda derogada la Ley 4/2011.', 'repeal', 'repealed', 'Ministerio de Puertos'],
		['Se derogan los artículos 6 y 7.', 'repeal', 'repealed', 'Ministerio de Puertos'],
		['Se modifica el artículo 6 de la Ley 4/2011.', 'amend', 'adopted', 'Ministerio de Puertos'],
		['Se crea la Agencia Estatal de Puertos.', 'establish', 'adopted', 'Ministerio de Puertos'],
		['La Ley 4/2011 será derogada en 2033.', 'repeal', 'planned', 'Ministerio de Puertos'],
	])('are done by the passive that says so: %s', (text, act, status, body) => {
		expect(read(`El Ministerio de Puertos publicó la orden.\n\n${text}`).slice(1)).toEqual([[act, status, body]]);
	});
	it('are not done by what only happens, or is denied', () => {
		expect(read('El Ministerio de Puertos publicó la orden.\n\nCuando se crea un puerto, se pinta.').length).toBe(1);
		expect(read('El Ministerio de Puertos publicó la orden.\n\nNo se deroga la Ley 4/2011.').length).toBe(1);
	});
	it('of an act repeal where it says so, from the day that it holds', () => {
		const act =
			'Real Decreto 4/2031, de 3 de mayo, de puertos.\n\nDISPONGO:\n\nArtículo 1. Objeto\n\nSe prohíbe la pesca en los canales.\n\nArtículo 2. Modificación\n\nSe modifica el artículo 5 de la Ley 3/2010.\n\nArtículo 3. Derogación\n\nQueda derogada la Ley 2/2010.';
		const told = measuresOf(act).map(({ act: does, status, date }) => [does, status, date?.edtf]);
		expect(told).toContainEqual(['repeal', 'repealed', '2031-05-03']);
		expect(told).toContainEqual(['ban', 'in-force', '2031-05-03']);
	});
});
