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
	it('does not run on to the next behind `and the`, and closes with the title of whose office it is', () => {
		expect(names('The Rivers Bureau of Altan City and the Wells and Dams Bureau of Altan City have issued rules.')).toEqual([
			'Rivers Bureau of Altan City',
			'Wells and Dams Bureau of Altan City',
		]);
		expect(names('The Office of the Government Chief Harbour Officer opened a call.')).toEqual(['Office of the Government Chief Harbour Officer']);
	});
	it('holds local government as what a ministry is for', () => {
		expect(names('The Department of Lakes, Works and Local Government in Ireland closed a road.')).toEqual(['Department of Lakes, Works and Local Government']);
		expect(names('The Minister for Lakes, Works and Local Government in Ireland closed a road.')).toEqual([]);
		expect(names('The Ministry of Lakes and Local Government Commission agreed.')).toEqual(['Ministry of Lakes']);
	});
	it('is none in half of a word or of two places', () => {
		expect(names('A national 5G Works Network is planned.')).toEqual([]);
		expect(names('Partners are Norway and UK lenders.')).toEqual([]);
	});
	it('lends its abbreviation by `or` and to the word before its bracket', () => {
		expect(bodiesIn('The Harbour Safety Board, or HSB, met. HSB rules apply.').map(({ text }) => text)).toEqual(['Harbour Safety Board', 'HSB', 'HSB']);
		// of which country the ministry is no word tells
		expect(names('The Ministry of Health (MOH) will change the fees. MOH will build ten wards.')).toEqual(['Ministry of Health']);
		expect(bodiesIn('HSB (Harbour Safety Board) met.').map(({ text }) => text)).toEqual(['HSB', 'Harbour Safety Board']);
	});
	it('ends before the person who speaks for it', () =>
		expect(names('The Speaker of the Chamber of Deputies Jane Hall opened the sitting.')).toEqual(['Chamber of Deputies']));
	it('goes on around what a company is called by', () =>
		expect(names('In Nigeria the Harbour Capital Territory High Court ruled.')).toContain('Harbour Capital Territory High Court'));
	it('does not count where something does not apply to it', () => {
		expect(names('The order does not apply to ships run by the Ministry of Coastal Affairs.')).toEqual([]);
		expect(names('The order applies to ships run by the Ministry of Coastal Affairs.')).toEqual(['Ministry of Coastal Affairs']);
	});
});

describe('a cabinet called so alone', () => {
	it('is that of the state whose cabinet is named, not that of the country', () => {
		expect(names('The Telangana cabinet met in May. The state cabinet approved ten wells. The cabinet will dig them.')).toEqual(['Telangana cabinet']);
		expect(names('Ten wells were dug in India. The cabinet will dig more.')).toEqual(['Union Cabinet']);
		expect(names('Ten wells were dug in India. The state cabinet will dig more.')).not.toContain('Union Cabinet');
		expect(names('The Union Cabinet heard the Telangana cabinet. The cabinet will dig wells in India.')).toContain('Union Cabinet');
	});
});

describe('a Chinese city under the state', () => {
	it('keeps its whole word before its organ', () =>
		expect(bodiesIn('省、自治区、直辖市人民政府水务行政部门负责登记。').map(({ text }) => text)).toContain('直辖市人民政府水务行政部门'));
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
	it('does not begin in the middle of a word', () => expect(names('年度海港气象会商会研究了潮位。')).toEqual([]));
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
	it('of a custom house is a place or a short word', () => {
		expect(names('青山海关查获货物，青湖海关直属海关总署。')).toEqual(['青山海关', '青湖海关', 'General Administration of Customs']);
		expect(names('商人聚众焚毁青海关。')).toEqual([]);
		expect(names('《青湖海关通志》已出版。')).toEqual([]);
	});
	it('of an embassy has whose it is and where it stands', () => expect(names('中国驻挪威大使馆发布提醒。')).toEqual(['中国驻挪威大使馆']));
	it('of a ministry is read before its portal', () => {
		expect(names('自然资源部门户网站公布了名单。')).toEqual(['Ministry of Natural Resources']);
		expect(names('自然资源部门公布了名单。')).toEqual([]);
	});
});

describe('an organ of a Chinese place', () => {
	const texts = (text: string) => bodiesIn(text).map((body) => body.text);
	it('begins behind the verb before it', () => {
		expect(texts('负责督导、检查全市政府采购工作。')).toEqual([]);
		expect(texts('该方案业经市人民政府批准。')).toEqual(['市人民政府']);
		expect(texts('由青潭县人民政府同意。')).toEqual(['青潭县人民政府']);
		expect(texts('该细则已经四届县政府第9次会议审议。')).toEqual(['县政府']);
		expect(texts('组织市水务局、市林业局开展检查。')).toEqual(['市水务局', '市林业局']);
		expect(texts('这标志着青潭集团完成改制。')).toEqual(['青潭集团']);
		expect(texts('区域委员面对质疑。')).toEqual([]);
	});
	it('may be named by its task at length', () => {
		expect(texts('市农村水井安全巡查改造工作领导小组办公室牵头。')).toEqual(['市农村水井安全巡查改造工作领导小组办公室']);
		expect(texts('在市水井改造联席会议机制下开展工作。')).toEqual([]);
	});
	it('is a committee of the party with its name before the place', () => {
		expect(texts('中共浙江省委印发意见。')).toEqual(['中共浙江省委']);
		expect(texts('《中共浙江省委浙江省人民政府关于水井的意见》')).toEqual(['中共浙江省委', '浙江省人民政府']);
		expect(new Set(bodiesIn('中共杭州市委宣传部印发意见，杭州市委宣传部负责。').map(({ body }) => body.id)).size).toBe(1);
		expect(texts('中共党员参加。')).toEqual(['中共']);
		expect(names('中共青潭县委宣传部印发意见，由县水利局负责。')).toEqual(['青潭县委宣传部', '青潭县水利局']);
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

describe('the name of an organisation in one word', () => {
	it('is another one before `of` and a name', () => {
		expect(names('It applies in the Commonwealth of Puerto Rico.')).toEqual([]);
		expect(names('The Commonwealth met in Altan.')).toEqual(['Commonwealth of Nations']);
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
		expect(names('浮標規則は昭和40年厚生省令第3号による。')).toEqual([]);
	});
	it('is of the government where its head is named in full', () => {
		expect(bodiesIn('内閣総理大臣は浮標を見た。').map(({ text }) => text)).toEqual(['内閣総理大臣']);
		expect(bodiesIn('基準は本日閣議決定された。').map(({ text }) => text)).toEqual(['閣議']);
	});
});
