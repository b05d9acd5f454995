import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/it/verbs.js';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, bodies }) => [act ?? '', status, bodies[0]?.text ?? null]);

const statuses = (text: string): readonly (readonly (string | null)[])[] => measuresOf(text).map(({ act, status }) => [act, status]);

const forms = (infinitive: string): readonly string[] => formsOf(infinitive, inflection).map(({ text, form }) => `${text}: ${form}`);

describe('Italian verbs', () => {
	it('have a stem of their own in the future', () => {
		expect(forms('approvare')).toEqual(expect.arrayContaining(['approva: third', 'approverà: future', 'ha approvato: past']));
		expect(forms('abrogare')).toEqual(expect.arrayContaining(['abrogherà: future', 'è stata abrogata: past-passive']));
		expect(forms('annunciare')).toContain('annuncerà: future');
		expect(forms('istituire')).toEqual(expect.arrayContaining(['istituisce: third', 'istituiranno: future']));
		expect(forms('imporre')).toEqual(expect.arrayContaining(['impongono: third', 'imporrà: future', 'ha imposto: past']));
	});
	it('agree with their subject only where the auxiliary does', () => {
		expect(forms('approvare')).toContain('sono state approvate: past-passive');
		expect(forms('approvare')).not.toContain('sono state approvato: past-passive');
		expect(forms('approvare')).toContain('viene approvata: passive');
		expect(forms('approvare')).not.toContain('viene approvate: passive');
	});
	it('have a passive with the pronoun, and another auxiliary there', () => {
		expect(forms('riunire')).toEqual(expect.arrayContaining(['si riunisce: passive', 'si è riunita: past-passive']));
		expect(forms('riunire')).not.toContain('si ha riunito: past-passive');
	});
	it('of what comes about by itself have no passive with that auxiliary', () => {
		expect(forms('aumentare')).toContain('saranno aumentate: future-passive');
		expect(forms('aumentare')).not.toContain('sono aumentate: passive');
	});
});

describe('Italian measures', () => {
	it.each([
		['Il Consiglio dei ministri ha approvato un fondo per i canali.', 'approve', 'adopted', 'Consiglio dei ministri'],
		['Il governo istituirà un fondo per i canali.', 'establish', 'planned', 'governo'],
		['Il fondo per i canali è stato approvato dal governo italiano.', 'approve', 'adopted', 'governo italiano'],
		['La Regione Costanova destinerà 40 milioni di euro ai canali.', 'fund', 'planned', 'Regione Costanova'],
		['Il Ministero dei Porti prevede di costruire due canali.', 'establish', 'planned', 'Ministero dei Porti'],
		['Il Ministero dei Porti punta ad ampliare i canali.', 'expand', 'planned', 'Ministero dei Porti'],
		['Il Ministero dei Porti si impegna a costruire due canali.', 'establish', 'planned', 'Ministero dei Porti'],
		['Il Comune di Costa Nuova vieta la pesca nei canali.', 'ban', 'in-force', 'Comune di Costa Nuova'],
		["L'Agenzia dei Porti ha pubblicato il regolamento.", 'issue', 'adopted', 'Agenzia dei Porti'],
		['Il presente decreto entrerà in vigore il 1° luglio 2031.', 'enter-into-force', 'planned', null],
		['Il presente decreto si applica a decorrere dal 1° luglio 2031.', 'enter-into-force', 'in-force', null],
		['Il decreto prevede sanzioni fino a 50 mila euro.', 'require', 'in-force', null],
	])('%s', (text, act, status, body) => {
		expect(read(text)).toEqual([[act, status, body]]);
	});
	it('are found where an apostrophe stands for an accent', () => {
		expect(statuses("Il Ministero dei Porti ha pubblicato il decreto. La pesca nei canali e' vietata.")).toContainEqual(['ban', 'in-force']);
		expect(statuses("Il governo finanziera' i canali minori.")).toEqual([['fund', 'planned']]);
	});
	it('tell with a verb that other languages spell alike, before a noun that is Italian', () => {
		expect(statuses('Il Ministero dei Porti ha pubblicato il decreto. Il decreto introduce misure per i canali.')).toContainEqual(['establish', 'in-force']);
	});
	it('have adverbs inside their passive', () => {
		const of = (text: string): unknown => statuses(`Il Ministero dei Porti ha pubblicato il decreto. ${text}`)[1];
		expect(of('Cento milioni di euro saranno invece stanziati per i canali.')).toEqual(['fund', 'planned']);
		expect(of('Il piano è già stato approvato dal governo.')).toEqual(['approve', 'adopted']);
		expect(of('Le tariffe sono ancora aumentate.')).toBeUndefined();
		expect(of('Lo Stato approvato non esiste.')).toBeUndefined();
	});
	it('are payments, delays and starts', () => {
		const of = (text: string): unknown => statuses(`Il Ministero dei Porti ha pubblicato il decreto. ${text}`)[1];
		expect(of('Le imprese devono versare il contributo entro il 30 giugno 2031.')).toEqual(['fund', 'planned']);
		expect(of('Il termine è stato anche prorogato al 30 giugno 2031.')).toEqual(['amend', 'completed']);
		expect(of('Le disposizioni decorrono dal 1° luglio 2031.')).toEqual(['enter-into-force', 'in-force']);
		expect(of('Il ministero dispone di 11 milioni di euro.')).toBeUndefined();
	});
	it('lie with the class that is charged, without its article', () => {
		expect(read('Il Ministero dei Porti ha pubblicato il decreto. I comuni devono pulire i canali entro il 30 giugno 2031.').at(-1)?.[2]).toBe('comuni');
	});
	it('are not of the day of a law that they cite, nor of the year in the name of one', () => {
		const days = (text: string): readonly (string | undefined)[] =>
			measuresOf(`Il Ministero dei Porti ha pubblicato il decreto. ${text}`).map(({ date }) => date?.edtf);
		for (const law of ['del decreto legislativo 30 dicembre 2020, n. 178', 'della legge n. 178 del 30 dicembre 2020'])
			expect(days(`È istituito il fondo dei canali, ai sensi ${law}.`), law).not.toContain('2020-12-30');
		expect(measuresOf('La legge n. 178 del 30 dicembre 2020 ha istituito il fondo dei canali.').map(({ date }) => date?.edtf)).toEqual(['2020-12-30']);
		expect(measuresOf('Il Senato ha approvato la Legge di Bilancio 2029.').map(({ date }) => date?.edtf)).not.toContain('2029');
	});
	it('of a government that is not said to be another are those of Italy', () => {
		expect(measuresOf('Il governo ha approvato il decreto sui canali.')[0]?.bodies[0]?.id).toBe('it-government');
	});
	it('are those of the ministry whose minister is named by its field', () => {
		const ids = (text: string): readonly string[] => measuresOf(text).flatMap(({ bodies }) => bodies.map(({ id }) => id));
		expect(ids("Il ministro dell'Economia Mario Bruni ha firmato il decreto sui canali.")).toContain('it-mef');
		expect(ids('La ministra del Turismo Anna Bruni ha firmato il decreto sui canali.')).toContain('it-turismo');
	});
	it('are duties and bans', () => {
		const rules = (text: string): readonly string[] => measuresOf(`Il Ministero dei Porti ha pubblicato il decreto. ${text}`).map(({ rule }) => rule);
		expect(rules('I gestori dovranno conservare i registri.')).toContain('measures/duty');
		expect(rules('I gestori sono tenuti a conservare i registri.')).toContain('measures/duty');
		expect(rules('Le imprese non possono vendere queste navi.')).toContain('measures/prohibition');
		expect(statuses('Il Ministero dei Porti ha pubblicato il decreto. È fatto divieto di pescare nei canali.')).toContainEqual(['ban', 'in-force']);
	});
	it('are not what was not done, what is, what came about, or what observers say', () => {
		expect(read('Il Ministero dei Porti non ha approvato il piano.')).toEqual([]);
		expect(read('I canali sono antichi e il mare è calmo.')).toEqual([]);
		expect(read('Gli economisti hanno spiegato la riforma.')).toEqual([]);
		expect(read('I cittadini chiedono risposte.')).toEqual([]);
		expect(read('I ricercatori hanno realizzato uno studio sui canali.')).toEqual([]);
		expect(read('Le tariffe dei canali sono aumentate del 3 per cento.')).toEqual([]);
	});
	it('of a bill are proposed', () => {
		expect(statuses('Il disegno di legge vieta la pesca nei canali.')).toEqual([['ban', 'proposed']]);
		expect(statuses('La legge vieta la pesca nei canali.')).toEqual([['ban', 'in-force']]);
	});
	it.each([
		['Il governo ha approvato il 3 maggio 2031 un fondo per i canali.', '2031-05-03'],
		['Il Ministero dei Porti ha pubblicato nel maggio 2031 il decreto sui canali.', '2031-05'],
		['Le Regioni presentano i piani entro e non oltre il 3 maggio 2031.', '../2031-05-03'],
	])('are dated by the day beside their verb: %s', (text, date) => {
		expect(measuresOf(text)[0]?.date?.edtf).toBe(date);
	});
	it('are not dated by the day that names a law with its number', () => {
		expect(measuresOf('Il governo ha modificato la legge 3 maggio 2019, n. 72.')[0]?.date?.edtf).toBe('2023-05-10');
	});
	it('of an act repeal and amend where it says so, and hold from the day that it does', () => {
		const act =
			"DECRETO-LEGGE 3 maggio 2031, n. 4\n\nDisposizioni in materia di porti.\n\nEMANA\n\nil seguente decreto-legge:\n\nArt. 1. Divieti\n\n1. È vietata la pesca nei canali.\n\nArt. 2. Abrogazioni\n\n1. L'articolo 5 della legge 8 luglio 2010, n. 3, è abrogato.\n\nArt. 3. Fondo\n\n1. È istituito il Fondo per i porti minori.";
		const told = measuresOf(act).map(({ act: does, status }) => [does, status]);
		expect(told).toContainEqual(['ban', 'in-force']);
		expect(told).toContainEqual(['repeal', 'repealed']);
		expect(told).toContainEqual(['establish', 'in-force']);
	});
	it('leave what French supposes a supposition', () => {
		expect(measuresOf("Le gouvernement a publié la loi. Si l'agence modifie le plan, le port ferme.").length).toBe(1);
	});
});
