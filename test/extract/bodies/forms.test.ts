import { describe, expect, it } from 'vitest';
import { bodiesIn } from './article.js';

const names = (text: string): string[] => [
	...new Set(
		bodiesIn(text)
			.filter(({ generic }) => !generic)
			.map(({ body }) => body.name),
	),
];

describe('an English name', () => {
	it('keeps what belongs to it', () => {
		expect(names('The Council on Rivers, Lakes and Water published its report.')).toEqual(['Council on Rivers, Lakes and Water']);
		expect(names('The Institute of Coastal and Inland Studies was invited by the board.')).toContain('Institute of Coastal and Inland Studies');
		expect(names('The New York Housing Board raised rents.')).toEqual(['New York Housing Board']);
		expect(names("Laketown's Department of Health and River Care opened a clinic.")).toEqual(['Department of Health and River Care']);
	});
	it('is none in half of a word or of two places', () => {
		expect(names('A national 5G Works Network is planned.')).toEqual([]);
		expect(names('Partners are Norway and UK lenders.')).toEqual([]);
	});
	it('lends its abbreviation by `or` and to the word before its bracket', () => {
		expect(bodiesIn('The Harbour Safety Board, or HSB, met. HSB rules apply.').map(({ text }) => text)).toEqual(['Harbour Safety Board', 'HSB', 'HSB']);
		expect(bodiesIn('HSB (Harbour Safety Board) met.').map(({ text }) => text)).toEqual(['HSB', 'Harbour Safety Board']);
	});
	it('does not count where something does not apply to it', () => {
		expect(names('The order does not apply to ships run by the Ministry of Coastal Affairs.')).toEqual([]);
		expect(names('The order applies to ships run by the Ministry of Coastal Affairs.')).toEqual(['Ministry of Coastal Affairs']);
	});
});

describe('a class of bodies', () => {
	it('is not counted by the year before it', () => {
		const classes = bodiesIn('By May 3, 2031 all local agencies must report.').filter(({ generic }) => generic);
		expect(classes.map(({ text }) => text)).toEqual(['all local agencies']);
	});
});

describe('a Spanish name', () => {
	it('keeps the adjectives and the fields that belong to it', () => {
		expect(names('El Ministerio de Salud Pública aprobó la norma.')).toEqual(['Ministerio de Salud Pública']);
		expect(names('El Ministerio de Pesca, Puertos y Costas aprobó la norma.')).toEqual(['Ministerio de Pesca, Puertos y Costas']);
		expect(names('El Instituto Costero para la Calidad del Agua publicó la guía.')).toEqual(['Instituto Costero para la Calidad del Agua']);
	});
	it('ends before another body, and before what is no part of it', () => {
		expect(names('Pagan la Secretaría de Puertos y de la Procuraduría Costera del Estado.')).toEqual([
			'Secretaría de Puertos',
			'Procuraduría Costera del Estado',
		]);
		expect(names('El Ministerio de Puertos, presente en la costa, aprobó la norma.')).toEqual(['Ministerio de Puertos']);
		expect(names('El Ministerio de Puertos e IDCA firmaron la norma.')).toContain('Ministerio de Puertos');
	});
	it('needs a capital where its head is a common noun', () => {
		expect(names('La Oficina de Puertos abrió.')).toEqual(['Oficina de Puertos']);
		expect(names('La oficina de Puertos Viejos abrió.')).toEqual([]);
	});
});

describe('an Italian name', () => {
	it('holds its small words and what is written large behind its noun', () => {
		expect(names('Il Comitato nazionale per i canali ha approvato la norma.')).toEqual(['Comitato nazionale per i canali']);
		expect(names("L'Agenzia dell'Acqua Dolce ha approvato la norma.")).toEqual(["Agenzia dell'Acqua Dolce"]);
		expect(names('Il Comune di Costa Nuova ha approvato la norma.')).toEqual(['Comune di Costa Nuova']);
	});
	it('holds no verb', () => {
		expect(names('Il Ministero prevede di creare due canali.')).not.toContain('Ministero prevede di creare');
	});
});

describe('a Portuguese name', () => {
	it('ends before that of the body to whom something goes', () => {
		const found = bodiesIn('O parecer foi pedido pelo Governo à Entidade Reguladora dos Portos.').map(({ text }) => text);
		expect(found).toContain('Entidade Reguladora dos Portos');
	});
	it('of one word stands behind its article', () => {
		expect(names('O Infarmed aprovou a lista.')).toEqual(['Infarmed']);
	});
	it('keeps the place that belongs to it', () => {
		expect(names('A Prefeitura de Costa Nova aprovou a norma.')).toEqual(['Prefeitura de Costa Nova']);
	});
});

describe('a Chinese name', () => {
	it('needs no place before a full head', () => {
		expect(names('青湖科技园区管理委员会印发方案。')).toEqual(['青湖科技园区管理委员会']);
		expect(names('各级管理委员会要加强工作。')).toEqual([]);
	});
	it('in Latin letters is told by the word before it', () => {
		expect(names('研究机构Datalens预测产值增长。')).toEqual(['Datalens']);
		expect(names('推广Datalens预测方法。')).toEqual([]);
	});
	it('that is another word as well counts where a phrase begins', () => {
		expect(names('据悉，工行下调利率。')).toEqual(['Industrial and Commercial Bank of China']);
		expect(names('施工行下调利率。')).toEqual([]);
		expect(names('部署工作后，气象局发布预警。')).toContain('China Meteorological Administration');
		expect(names('本报记者走进某气象局发布厅。')).not.toContain('China Meteorological Administration');
	});
	it('of a ministry is read before its portal', () => {
		expect(names('自然资源部门户网站公布了名单。')).toEqual(['Ministry of Natural Resources']);
		expect(names('自然资源部门公布了名单。')).toEqual([]);
	});
});

describe('a name of Europe', () => {
	it('may stand in the genitive or carry its head behind it', () => {
		expect(names('Kustskyddsverkets rapport kom i dag.')).toEqual(['Kustskyddsverkets']);
		expect(names('Kusthamns kommun bygger bostäder.')).toEqual(['Kusthamns kommun']);
		expect(names('Riksdagens beslut gäller.')).toEqual(names('Riksdagen beslutade.'));
	});
	it('may write its head in small letters before a name', () => {
		expect(names('Le ministère de la Mer a publié un arrêté.')).toEqual(['ministère de la Mer']);
		expect(names('Le ministère de la ville est là.')).toEqual([]);
		expect(names("Le ministère de l'Écluse maritime, des Ports et de la Souveraineté industrielle a publié un arrêté.")).toEqual([
			"ministère de l'Écluse maritime, des Ports et de la Souveraineté industrielle",
		]);
		expect(names("L'Office fédéral de la mer publique a publié un arrêté.")).toEqual(['Office fédéral de la mer publique']);
		expect(names('Le Conseil cantonal a publié un arrêté.')).toEqual(['Conseil cantonal']);
		expect(names("L'Institut du Littoral d'un port a publié un arrêté.")).toEqual(['Institut du Littoral']);
		expect(names('Il invite le Gouvernement à prendre la mer.')).not.toContain('Gouvernement à prendre la mer');
	});
});

describe('a Japanese name', () => {
	it('is of the place whose own plan is named, and of what stands for it', () => {
		expect(names('北浜市第2次港湾計画は古い。')).toEqual(['北浜市']);
		expect(names('「北浜市環境基本計画」がある。本市では港を直す。')).toEqual(['北浜市']);
		expect(names('この都市環境は良い。')).toEqual([]);
		expect(names('北海市は古い。また市は新しい。')).toEqual(['北海市']);
	});
	it('is none in that of an ordinance', () => {
		expect(names('浮標規則は昭和32年厚生省令第41号による。')).toEqual([]);
	});
	it('is of the government where its head is named in full', () => {
		expect(bodiesIn('内閣総理大臣は浮標を見た。').map(({ text }) => text)).toEqual(['内閣総理大臣']);
		expect(bodiesIn('基準は本日閣議決定された。').map(({ text }) => text)).toEqual(['閣議']);
	});
});
