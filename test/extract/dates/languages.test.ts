import { describe, expect, it } from 'vitest';
import { dispatch } from '../../../src/extract/dates/dispatch.js';
import { expressions } from '../../../src/extract/dates/find.js';
import { type FindOptions, findDates } from '../../../src/extract/dates/index.js';
import { compile } from '../../../src/extract/dates/terms.js';
import { View } from '../../../src/extract/dates/view.js';
import type { DateVocabulary } from '../../../src/extract/dates/vocabulary.js';
import { dateVocabularies } from '../../../src/language/index.js';
import { tokenize } from '../../../src/text/tokens.js';

const bounds = (text: string, options: FindOptions = { reference: '2023-02-10' }): (readonly [string | null, string | null])[] =>
	findDates(text, options).map(({ value }) => [value?.earliest ?? null, value?.latest ?? null]);

describe('Swedish', () => {
	it.each([
		['Lagen träder i kraft den 1 juli 2023.', '2023-07-01', '2023-07-01'],
		['Uppdraget ska vara klart senast den 31 december 2025.', null, '2025-12-31'],
		['Stödet ökade under första halvåret 2022.', '2022-01-01', '2022-06-30'],
		['Beslutet fattades i torsdags.', '2023-02-09', '2023-02-09'],
		['Mötet hölls i fjol.', '2022-01-01', '2022-12-31'],
		['För tre år sedan infördes bidraget.', '2020-01-01', '2020-12-31'],
		['Svar ska lämnas inom 30 dagar.', null, '2023-03-12'],
		['Det byggdes på 1990-talet.', '1990-01-01', '1999-12-31'],
		['Under åren 2021–2025 satsas pengar.', '2021-01-01', '2025-12-31'],
		['Skolorna öppnade hösten 2022.', '2022-09-01', '2022-11-30'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('does not read the number of a law', () => {
		expect(bounds('Enligt lagen (1998:204) och SFS 2021 gäller det.')).toEqual([]);
	});
});

describe('French', () => {
	it.each([
		['La loi entrera en vigueur le 1er juillet 2023.', '2023-07-01', '2023-07-01'],
		['Les travaux seront achevés au plus tard le 31 décembre 2025.', null, '2025-12-31'],
		["D'ici à 2030, les émissions baisseront.", null, '2030-12-31'],
		['Au premier semestre 2022, les dépenses ont augmenté.', '2022-01-01', '2022-06-30'],
		['Le ministre a parlé jeudi dernier.', '2023-02-09', '2023-02-09'],
		["Le plan a été adopté l'année dernière.", '2022-01-01', '2022-12-31'],
		['Le port a ouvert le 27 nov. 2022.', '2022-11-27', '2022-11-27'],
		['Le port a ouvert le 21 novembre dernier.', '2022-11-21', '2022-11-21'],
		['Il y a trois ans, le décret a été signé.', '2020-01-01', '2020-12-31'],
		['La réunion se tiendra du 12 au 14 mars 2024.', '2024-03-12', '2024-03-14'],
		['Il faut répondre dans un délai de 30 jours.', null, '2023-03-12'],
		['Au cours des cinq dernières années, la part a doublé.', '2018-02-10', '2023-02-10'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('does not take a number of people for a month', () => {
		expect(bounds('Les sept personnes et le plan des 12 communes.')).toEqual([]);
	});
});

describe('German', () => {
	it.each([
		['Das Gesetz tritt am 1. Juli 2023 in Kraft.', '2023-07-01', '2023-07-01'],
		['Der Antrag ist bis zum 31. Dezember 2025 zu stellen.', null, '2025-12-31'],
		['Bis Ende 2025 werden die Mittel verdoppelt.', null, '2025-12-31'],
		['Die Regelung gilt ab dem 3. Mai.', '2023-05-03', null],
		['Seit dem 1. April 2021 ist die Stelle besetzt.', '2021-04-01', null],
		['Im ersten Halbjahr 2022 stiegen die Ausgaben.', '2022-01-01', '2022-06-30'],
		['Im 2. Quartal 2021 sank der Umsatz.', '2021-04-01', '2021-06-30'],
		['Im vergangenen Jahr wurde das Programm beschlossen.', '2022-01-01', '2022-12-31'],
		['Vor drei Jahren wurde die Behörde gegründet.', '2020-01-01', '2020-12-31'],
		['Die Tagung findet vom 12. bis 14. März 2024 statt.', '2024-03-12', '2024-03-14'],
		['In den letzten fünf Jahren ist der Anteil gestiegen.', '2018-02-10', '2023-02-10'],
		['Der Bescheid ergeht innerhalb von 30 Tagen.', null, '2023-03-12'],
		['Die Frist endet am 15.03.2024.', '2024-03-15', '2024-03-15'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('reads neither articles of a law nor counts', () => {
		expect(bounds('Nach Art. 3 Abs. 5 Nr. 12 der Verordnung sind 2019 Anträge von den Gemeinden zu prüfen.')).toEqual([]);
		expect(bounds('Die Mitte der Stadt und das Ende der Straße sind für den Verkehr gesperrt.')).toEqual([]);
	});
});

describe('Spanish', () => {
	it.each([
		['La ley entrará en vigor el 1.º de julio de 2023.', '2023-07-01', '2023-07-01'],
		['La norma rige desde el 1o. de enero de 2024 en los puertos.', '2024-01-01', null],
		['El plazo vence el 3/5/2031.', '2031-05-03', '2031-05-03'],
		['Las obras terminarán antes del 31 de diciembre de 2025.', null, '2025-12-31'],
		['Se entregará el informe a más tardar el 30 de junio de 2024.', null, '2024-06-30'],
		['Para 2030 bajarán las emisiones de los puertos.', null, '2030-12-31'],
		['La tasa se cobrará a partir del 3 de mayo.', '2023-05-03', null],
		['Durante el primer trimestre de 2022 creció el gasto.', '2022-01-01', '2022-03-31'],
		['En la primera quincena de mayo de 2024 se abrirá el canal.', '2024-05-01', '2024-05-15'],
		['Se licitará a finales del próximo año.', '2024-12-01', '2024-12-31'],
		['El ministro habló el pasado martes.', '2023-02-07', '2023-02-07'],
		['La comisión se reunirá la próxima semana.', '2023-02-13', '2023-02-19'],
		['La junta firmó el pasado 3 de mayo el acuerdo.', '2022-05-03', '2022-05-03'],
		['El plan se aprobó en mayo del año pasado.', '2022-05-01', '2022-05-31'],
		['Hace tres años se creó la agencia.', '2020-01-01', '2020-12-31'],
		['La feria se celebrará del 12 al 14 de marzo de 2024.', '2024-03-12', '2024-03-14'],
		['Durante los últimos tres años creció el gasto.', '2020-02-10', '2023-02-10'],
		['El recurso se resolverá en un plazo máximo de seis meses.', null, '2023-08-10'],
		['Se abonará dentro de los 20 días hábiles siguientes al 3 de mayo de 2023.', null, '2023-05-31'],
		['Las minas se cerraron en la década de los noventa.', '1990-01-01', '1999-12-31'],
		['El canal se abrió en el siglo XIX.', '1800-01-01', '1899-12-31'],
		['El acta lleva fecha de 31 de mayo de dos mil veintidós en los dos ejemplares.', '2022-05-31', '2022-05-31'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('takes the year of a day from the number of its act, and that number for no date', () => {
		expect(bounds('El Real Decreto 71/2019, de 14 de marzo, regula los puertos.')).toEqual([['2019-03-14', '2019-03-14']]);
		expect(bounds('El Real Decreto 71/2019 y la Ley 12 de 2018 regulan los puertos.')).toEqual([]);
		expect(bounds('La cuota es de 3/4, de 14 de marzo a hoy, para los socios.')).not.toContainEqual(['2004-03-14', '2004-03-14']);
	});
	it('reads neither counts, ages nor names', () => {
		expect(bounds('Más de 2020 personas y unas 2031 viviendas de los noventa barrios.')).toEqual([]);
		expect(bounds('Los mayores de 65 años de Santo Domingo cobrarán 2030 pesos por la mañana.')).toEqual([]);
	});
	it('puts the day first, unless other dates of the text show otherwise', () => {
		expect(bounds('El plan del 4/5/2022 se aprobó por los socios.')).toEqual([['2022-05-04', '2022-05-04']]);
		expect(bounds('El plan del 4/5/2022 y los del 4/25/2022 se aprobaron.')).toContainEqual(['2022-04-05', '2022-04-05']);
	});
});

describe('Portuguese', () => {
	it.each([
		['A lei entra em vigor em 1.º de julho de 2023.', '2023-07-01', '2023-07-01'],
		['O prazo termina em 3/5/2031 para os municípios.', '2031-05-03', '2031-05-03'],
		['As obras terminarão até 31 de dezembro de 2025 em toda a costa.', null, '2025-12-31'],
		['A taxa é cobrada a partir de 3 de maio, segundo uma nota dos portos.', '2023-05-03', null],
		['No primeiro trimestre de 2022 o investimento não cresceu.', '2022-01-01', '2022-03-31'],
		['O ministro falou na terça-feira passada com os alunos.', '2023-02-07', '2023-02-07'],
		['O plano foi aprovado em maio do ano passado.', '2022-05-01', '2022-05-31'],
		['Há três anos foi criada a agência, que não tem sede.', '2020-01-01', '2020-12-31'],
		['A feira decorre de 12 a 14 de março de 2024 em Lisboa.', '2024-03-12', '2024-03-14'],
		['A resposta não tarda: é dada no prazo de 30 dias.', null, '2023-03-12'],
		['As minas fecharam nos anos noventa e não reabriram.', '1990-01-01', '1999-12-31'],
		['O Decreto-Lei n.º 71/2019, de 26 de março, não regula os portos.', '2019-03-26', '2019-03-26'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('reads neither counts nor the numbers of laws', () => {
		expect(bounds('Mais de 2020 pessoas e cerca de 2031 famílias não receberam a bolsa.')).toEqual([]);
		expect(bounds('A Lei 8.112 de 1990 não regula os portos.')).toEqual([]);
	});
});

describe('Italian', () => {
	it.each([
		['La legge entra in vigore il 1° luglio 2023.', '2023-07-01', '2023-07-01'],
		["Il termine scade l'8 maggio 2031 per i comuni della costa.", '2031-05-08', '2031-05-08'],
		['I lavori dei porti finiranno entro e non oltre il 31 dicembre 2025.', null, '2025-12-31'],
		['I piani delle regioni saranno pronti entro la fine del 2026.', null, '2026-12-31'],
		["Entro l'11 maggio 2031 i comuni pagano la tassa degli scali.", null, '2031-05-11'],
		['La tassa si applica a decorrere dal 3 maggio.', '2023-05-03', null],
		['Nel primo trimestre del 2022 la spesa è cresciuta.', '2022-01-01', '2022-03-31'],
		['Nei primi sei mesi del 2022 la spesa è cresciuta.', '2022-01-01', '2022-06-30'],
		['A fine 2024 il canale sarà aperto alle navi.', '2024-12-01', '2024-12-31'],
		['Il ministro ha parlato martedì scorso con gli alunni.', '2023-02-07', '2023-02-07'],
		['Il piano è stato approvato nel maggio dello scorso anno.', '2022-05-01', '2022-05-31'],
		["L'anno scorso la spesa dei porti è cresciuta.", '2022-01-01', '2022-12-31'],
		["Tre anni fa è stata istituita l'agenzia dei porti.", '2020-01-01', '2020-12-31'],
		['La fiera si terrà dal 12 al 14 marzo 2024 nella città vecchia.', '2024-03-12', '2024-03-14'],
		['Negli ultimi tre anni la spesa dei porti è cresciuta.', '2020-02-10', '2023-02-10'],
		['La domanda è esaminata entro trenta giorni.', null, '2023-03-12'],
		['Le miniere furono chiuse negli anni novanta.', '1990-01-01', '1999-12-31'],
		['Il piano del 4/5/2022 è stato approvato dai comuni.', '2022-05-04', '2022-05-04'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('reads neither counts, ages nor the numbers of laws', () => {
		expect(bounds('Oltre 2020 persone e circa 2031 alloggi nelle novanta città della costa.')).toEqual([]);
		expect(bounds('I cittadini di 65 anni di età riceveranno 2030 euro dalla regione.')).toEqual([]);
		expect(bounds('La legge n. 2019 e la delibera 12 del 2018 non riguardano i porti.')).toEqual([]);
	});
	it('takes the year of a day from the act that it is of', () => {
		expect(bounds('Il decreto legislativo 14 marzo 2019, n. 71, regola i porti della costa.')).toEqual([['2019-03-14', '2019-03-14']]);
	});
});

describe('Dutch dates', () => {
	const bounds = (text: string): readonly (readonly [string | null, string | null])[] =>
		findDates(text, { reference: '2023-02-10', language: 'nl' }).map(({ value }) => [value?.earliest ?? null, value?.latest ?? null] as const);
	const one = (phrase: string): string => `De minister legt het plan ${phrase} voor aan de raad.`;

	it.each([
		['op 3 mei 2031', '2031-05-03', '2031-05-03'],
		['uiterlijk op 1 juli 2031', null, '2031-07-01'],
		['tot en met 31 december 2031', null, '2031-12-31'],
		['vóór 1 juli 2031', null, '2031-07-01'],
		['met ingang van 1 januari 2032', '2032-01-01', null],
		['per 1 april 2032', '2032-04-01', null],
		['in het eerste kwartaal van 2031', '2031-01-01', '2031-03-31'],
		['van 1 mei 2031 tot en met 30 juni 2031', '2031-05-01', '2031-06-30'],
		['volgend jaar', '2024-01-01', '2024-12-31'],
	])('%s', (phrase, earliest, latest) => {
		expect(bounds(one(phrase))).toEqual([[earliest, latest]]);
	});
	it('read a decimal behind a month as no day', () => {
		expect(bounds('De prijzen stegen in januari 2022 met 3 procent, en in mei 3,1 procent volgens het bureau.')).not.toContainEqual([
			'2023-05-03',
			'2023-05-03',
		]);
	});
});

describe('a language without a vocabulary', () => {
	it.each([
		['Catalan', 'El pla es va aprovar a la seu pels ministres amb els seus grups: 12 mai, mars 2021, août.'],
		['Romanian', 'Planul a fost aprobat de guvern în ședința sa și nu este în vigoare; mars 2021, août.'],
		['Polish', 'Plan nie jest jeszcze w mocy, ale minister przez to, że po roku 2021 oraz do rady, 3 mai im Dezember.'],
	])('has digits read in %s, and the words of no relative', (_, text) => {
		const found = findDates(text, { reference: '2023-02-10' }).map(({ start, end }) => text.slice(start, end));
		for (const date of found) expect(date).toMatch(/^\d{4}$/);
	});
	it('has a day in digits', () => {
		expect(bounds('Planul din 2021-03-04 este pentru comunele de pe coastă și nu pentru orașe.')).toEqual([['2021-03-04', '2021-03-04']]);
	});
	it('is none for a name or two: French words are read in French', () => {
		expect(bounds("Le ministère de l'Espagne et la région de La Rioja ont signé le plan le 12 mai 2021.")).toEqual([['2021-05-12', '2021-05-12']]);
	});
});

describe('the language of a text', () => {
	it('is told by its words: `an` and `sept` are no time in English, nor `on` in French', () => {
		expect(bounds('The council adopted an act for sept villages on the coast.')).toEqual([]);
		expect(bounds('On sait que le plan est adopté.')).toEqual([]);
	});
	it('may be given where the text is too short to show it', () => {
		expect(bounds('12 maj 2021', { language: 'sv' })).toEqual([['2021-05-12', '2021-05-12']]);
		expect(bounds('12 maj 2021', { language: 'fr' })).toEqual([['2021-01-01', '2021-12-31']]);
	});
	it('has Chinese beside it', () => {
		expect(bounds('Le plan « 十四五 » est adopté pour la région.')).toEqual([['2021-01-01', '2025-12-31']]);
	});
	it('shows itself by words that no other language of the script has', () => {
		const all = dateVocabularies.flatMap(({ signs }) => signs);
		expect(all.length).toBe(new Set(all).size);
	});
});

it('reads a language that is nothing but data', () => {
	const invented: DateVocabulary = {
		language: 'x-made-up',
		signs: ['ka'],
		words: { small: [['tu', 3]], tens: [], scales: [], ordinals: [], joiners: [] },
		characters: null,
		participles: { endings: [], not: [] },
		terms: [
			[{ class: 'month', month: 4 }, 'quarto'],
			[{ class: 'of', links: ['day', 'unit', 'year'] }, 'ka'],
			[{ class: 'unit', unit: 'year' }, 'anu'],
			[{ class: 'ago', direction: -1, base: 'now' }, 'bek'],
		],
	};
	const tokens = tokenize('12 ka quarto ka 2017, tu anu bek');
	const view = new View(tokens, compile([invented]), dispatch, { durations: false, apart: false }, false);
	view.enter(0, tokens.length);
	expect(expressions(view).map(({ expression }) => expression)).toMatchObject([
		{ kind: 'fields', year: 2017, month: 4, day: 12 },
		{ kind: 'offset', amount: { value: 3, unit: 'year' }, direction: -1 },
	]);
});

describe('The number of an item', () => {
	it('is no month with the date behind it', () => {
		expect(bounds('一、2月8日开放水库')).toEqual([['2023-02-08', '2023-02-08']]);
		expect(bounds('一、二月份开放水库')).toEqual([['2023-01-01', '2023-02-28']]);
	});
});

describe('Years in characters', () => {
	it('have zeros in digits or letters among them', () => {
		expect(bounds('二00四年三月八日印发')).toEqual([['2004-03-08', '2004-03-08']]);
		expect(bounds('二OO四年三月八日印发')).toEqual([['2004-03-08', '2004-03-08']]);
	});
});

describe('A day or month whose number stands in brackets', () => {
	it.each([
		['議會昨（9）日通過預算', '2023-02-09', '2023-02-09'],
		['議會本（2）月5日通過預算', '2023-02-05', '2023-02-05'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('is none of the other numbers in brackets', () => {
		expect(bounds('議會以本（35）日為限')).toEqual([]);
	});
});

describe('Years of the Republic, by which Taiwan counts', () => {
	it.each([
		['民國 108 年 04 月 02 日修正', '2019-04-02', '2019-04-02'],
		['中華民國一百十二年七月六日公布', '2023-07-06', '2023-07-06'],
		['中華民國九十七年五月四日公布', '2008-05-04', '2008-05-04'],
		['公會103年8月9日函請備查', '2014-08-09', '2014-08-09'],
		['109年度起補助漁會', '2020-01-01', null],
		['112年底前補助漁會', null, '2023-12-31'],
		['屏東推動113年農機補助', '2024-01-01', '2024-12-31'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it.each(['學會擁有113年歷史', '屏東漁會設立逾113年', '大韩民国12年', '这座桥用了120年'])('%s', (text) => {
		expect(bounds(text)).toEqual([]);
	});
});

describe('Japanese', () => {
	it.each([
		['港湾庁は8日、計画を発表した。', '2023-02-08', '2023-02-08'],
		['政府は2026年度までに整備する方針だ。', null, '2027-03-31'],
		['令和6年度予算に盛り込む。', '2024-04-01', '2025-03-31'],
		['平成３０年４月１日から適用する。', '2018-04-01', null],
		['令和元年5月に決めた。', '2019-05-01', '2019-05-31'],
		['桟橋は24年度に直す。', '2024-04-01', '2025-03-31'],
		['8日の町議会9月定例会で述べた。', '2023-02-08', '2023-02-08'],
		['来年の春闘を見る。', '2024-01-01', '2024-12-31'],
		['令和6（2024）年度から令和8年度までとする。', '2024-04-01', '2027-03-31'],
		['来年度から導入する。', '2023-04-01', null],
		['新年度から導入する。', '2023-04-01', null],
		['今年度中に結論を得る。', '2022-04-01', '2023-03-31'],
		['昨年12月に閣議決定した。', '2022-12-01', '2022-12-31'],
		['2030年末をめどに整備する。', null, '2030-12-31'],
		['2024年3月31日時点で120万人に上る。', null, '2024-03-31'],
		['5月12日から14日まで開く。', '2023-05-12', '2023-05-14'],
		['25日から4月11日まで開く。', '2023-03-25', '2023-04-11'],
		['5日から3月11日まで開く。', '2023-03-05', '2023-03-11'],
		['30日以内に届け出なければならない。', null, '2023-03-12'],
		['14日（火）に開催する。', '2023-02-14', '2023-02-14'],
		['2024年度末までに整備する。', null, '2025-03-31'],
	])('%s', (text, earliest, latest) => {
		expect(bounds(text)).toEqual([[earliest, latest]]);
	});
	it('counts short years by the reign that was named last', () => {
		expect(bounds('平成30年4月に始め、29年12月8日に改めた。').at(-1)).toEqual(['2017-12-08', '2017-12-08']);
		expect(bounds('平成30年4月に始め、2018年に続け、22年12月8日に改めた。').at(-1)).toEqual(['2022-12-08', '2022-12-08']);
	});
	it('keeps counting by a reign whose year stands once more in brackets, and in both ends of a span', () => {
		expect(bounds('平成28年度（2016年度）に始め、29年12月8日に改めた。').at(-1)).toEqual(['2017-12-08', '2017-12-08']);
		expect(bounds('平成28年4月から30年3月まで開く。')).toEqual([['2016-04-01', '2018-03-31']]);
		expect(bounds('桟橋は平成27年に直し、浮標は29年度に置く。').at(-1)).toEqual(['2017-04-01', '2018-03-31']);
	});
	it('reads neither numbers of laws nor years that something is compared with', () => {
		expect(bounds('昭和60年法律第12号の規定により、2013年度比で46％削減し、5年間で3万人を育成する。')).toEqual([['1985-01-01', '1985-12-31']]);
	});
});
