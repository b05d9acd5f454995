import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/fr/verbs.js';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, bodies }) => [act ?? '', status, bodies[0]?.text ?? null]);

describe('French verbs', () => {
	it('are composed of an auxiliary and a participle that agrees', () => {
		const texts = formsOf('créer', inflection).map(({ text, form }) => `${text}: ${form}`);
		expect(texts).toEqual(
			expect.arrayContaining([
				'crée: third',
				'créent: third',
				'créera: future',
				'a créé: past',
				'sont créées: passive',
				'a été créée: past-passive',
				'seront créés: future-passive',
			]),
		);
	});
	it('that English spells alike count with an object behind them', () => {
		const texts = formsOf('imposer', inflection).map(({ text }) => text);
		expect(texts).toContain('impose aux');
		expect(texts).not.toContain('impose');
	});
});

describe('French measures', () => {
	it('are decisions, with those who took them', () => {
		expect(read('Le Gouvernement a décidé de créer un fonds pour les canaux.')).toEqual([['establish', 'adopted', 'Gouvernement']]);
		expect(read("L'Agence nationale des ports a publié une liste des quais.")).toEqual([['issue', 'adopted', 'Agence nationale des ports']]);
	});
	it('are plans in the future, active and passive', () => {
		expect(read("L'État consacrera 40 millions d'euros aux écluses.")).toEqual([['fund', 'planned', 'État']]);
		expect(read("L'Agence nationale des ports a présenté son projet. Un observatoire sera créé en septembre.")).toContainEqual([
			'establish',
			'planned',
			'Agence nationale des ports',
		]);
	});
	it('are duties and bans', () => {
		expect(read('Les exploitants sont tenus de conserver les registres. Le ministère de la Mer y veille.').map(([act]) => act)).toContain('report');
		expect(measuresOf("L'Agence nationale des ports a publié ses règles. Les exploitants ne peuvent pas vendre ces quais.").map(({ rule }) => rule)).toContain(
			'measures/prohibition',
		);
	});
	it('are told by the pronoun of whoever was named before', () => {
		expect(read('Le Gouvernement a adopté un plan pour les ports. Il prévoit de fermer trois quais.')).toContainEqual(['ban', 'planned', 'Gouvernement']);
		expect(read('Il y a trois ports. Il est tard.')).toEqual([]);
	});
	it('are plans with the verb that goes', () => {
		expect(read('Le Gouvernement va supprimer la taxe sur les quais.')).toEqual([['abolish', 'planned', 'Gouvernement']]);
	});
	it('are approvals, appeals and increases in the words of several countries', () => {
		expect(read('Le Conseil des ministres a marqué son accord sur la construction de trois écluses.')).toEqual([
			['approve', 'adopted', 'Conseil des ministres'],
		]);
		expect(read('Le Gouvernement a exhorté les préfets à contrôler les digues.').slice(0, 1)).toEqual([['require', 'announced', 'Gouvernement']]);
		expect(read('Le Gouvernement a publié son plan. La prime des ports sera majorée de 250 euros.')).toContainEqual(['expand', 'planned', null]);
	});
	it('are past where a pronoun tells them of those who met', () => {
		expect(read("Le Conseil des ministres s'est réuni le 4 mars 2031.")).toEqual([['convene', 'completed', 'Conseil des ministres']]);
		expect(read("Le Conseil des ministres s'est tenu de 11 heures à 13 heures au palais.")).toEqual([]);
	});
	it('are told by the plain present, and by what was just done', () => {
		expect(read('Le Gouvernement annonce la construction de trois écluses.')).toEqual([['announce', 'announced', 'Gouvernement']]);
		expect(read('Le Gouvernement vient de créer une agence des ports.')).toEqual([['establish', 'adopted', 'Gouvernement']]);
		expect(read("Le Gouvernement a publié son décret. Le décret prolonge d'un an l'accès aux quais.").map(([act, status]) => [act, status])).toContainEqual([
			'expand',
			'in-force',
		]);
		expect(read("L'Agence nationale des ports a publié son plan. Une agence des canaux est créée.").map(([act, status]) => [act, status])).toContainEqual([
			'establish',
			'adopted',
		]);
	});
	it('are rates that pass from one amount to another', () => {
		expect(
			read("L'Agence nationale des ports a publié ses tarifs. La redevance passera de 12 à 15 euros.").map(([act, status]) => [act, status]),
		).toContainEqual(['reform', 'planned']);
	});
	it('are not dated by the day of an act that they change', () => {
		expect(measuresOf('Le Gouvernement a adopté un décret modifiant la loi du 4 mars 2012 sur les ports.')[0]?.date?.edtf).toBe('2023-05-10');
	});
	it('are not what somebody adds', () => {
		expect(read('Le Gouvernement a ajouté que les quais sont anciens.')).toEqual([]);
	});
	it('are not made of who proposed them', () => {
		const [entry] = measuresOf('Sur proposition du ministre des Ports, le Conseil des ministres a approuvé un projet de décret sur les digues.');
		expect(entry?.instrument?.type).toBe('regulation');
	});
	it('are not what is or what observers say', () => {
		expect(read('Les quais sont anciens et la mer est calme.')).toEqual([]);
		expect(read('Les économistes ont salué la réforme.')).toEqual([]);
	});
	it('are dated between their verb and its object', () => {
		expect(measuresOf('Le Gouvernement a adopté le 3 mai 2031 un plan pour les canaux.')[0]?.date?.edtf).toBe('2031-05-03');
		expect(measuresOf('Le Gouvernement a publié en mai 2031 un décret sur les canaux.')[0]?.date?.edtf).toBe('2031-05');
		expect(measuresOf('Le Gouvernement a adopté un plan pour les canaux.')[0]?.date?.edtf).toBe('2023-05-10');
	});
});
