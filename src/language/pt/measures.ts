/** Portuguese words by which measures are found. Words that are common ones of another language (`a`, `de`, `do`, `no`, `as`) are left out: all languages are read at once. */
import type { MeasureVocabulary } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';
import { instruments } from './instruments.js';
import { inflection, verbs } from './verbs.js';

/** What is not decided yet. */
const drafts = phrases(
	'projeto de lei, projetos de lei, projeto de lei complementar, projeto de decreto, projeto de decreto-lei, projeto de portaria, projeto de regulamento, anteprojeto, anteprojetos, anteprojeto de lei, minuta, minutas, proposta de lei, propostas de lei, proposta de emenda à constituição, proposta de emenda constitucional, proposta de reforma, proposta de regulamento, proposta de diretiva, proposta de resolução',
);

export const measures: MeasureVocabulary = {
	inflection,
	verbs,
	bindingVerbs: ['obrigar', 'impor', 'ordenar', 'exigir'],
	modals: {
		will: phrases('vai, vão, irá, irão'),
		idea: phrases('estuda, estudam, pondera, ponderam, avalia a possibilidade de, estuda a possibilidade de, cogita, cogitam, admite'),
		intent: phrases(
			'pretende, pretendem, planeja, planejam, planeia, planeiam, tenciona, tencionam, prevê, preveem, tem a intenção de, têm a intenção de, compromete-se a, comprometem-se a, comprometeu-se a, comprometeram-se a, se compromete a, se comprometem a, se comprometeu a, se comprometeram a, propõe-se a, propõe-se, tem como objetivo, têm como objetivo, tem por objetivo, têm por objetivo, tem como meta, visam, que visa, ambiciona',
		),
		decided: phrases('decidiu, decidiram, resolveu, resolveram, deliberou, deliberaram, optou por, optaram por, concordou em, concordaram em'),
		ongoing: phrases('continua a, continuam a, está a, estão a, segue, seguem'),
		binding: phrases(
			'está obrigado a, está obrigada a, estão obrigados a, estão obrigadas a, fica obrigado a, fica obrigada a, ficam obrigados a, ficam obrigadas a, é obrigado a, é obrigada a, são obrigados a, são obrigadas a, tem a obrigação de, têm a obrigação de, terá a obrigação de, terão a obrigação de, passa a ter de, passam a ter de, passa a ter que, passam a ter que',
		),
		duty: phrases(
			'deve, devem, deverá, deverão, tem de, têm de, tem que, têm que, terá de, terão de, terá que, terão que, deve também, devem também, deverá também, deverão também, ficará obrigado a, ficarão obrigados a, ficarão obrigadas a, será obrigado a, serão obrigados a, serão obrigadas a',
		),
		would: [],
		wish: phrases('quer, querem, deseja, desejam'),
		able: phrases('pode, podem, poderá, poderão'),
		advice: [],
		need: phrases('é necessário, é preciso, será necessário, será preciso, convém, há que, deve-se, importa'),
		may: phrases(
			'fica autorizado a, fica autorizada a, ficam autorizados a, ficam autorizadas a, está autorizado a, está autorizada a, estão autorizados a, é autorizado a, são autorizados a',
		),
		unreal: phrases('poderia, poderiam, deveria, deveriam'),
	},
	controls: {},
	predicatives: {},
	infinitives: [],
	infinitiveEndings: [],
	inverting: [],
	byAgent: phrases('por, pelo, pela, pelos, pelas, por parte do, por parte da'),
	onDay: phrases('em'),
	timing: phrases('em, antes, durante'),
	verbSecond: false,
	presentRules: true,
	presentPerforms: true,
	numberSigns: phrases('n, o, número'),
	enclitics: phrases('se, lhe, lhes'),
	verbPrefixes: [],
	statives: [],
	participleEndings: [],
	be: [],
	being: [],
	have: [],
	done: [],
	requisite: [],
	underWay: phrases('em vigor, vigente, vigentes, aplicável, aplicáveis'),
	drafts: [...drafts, ...phrases('projeto, proposta')],
	moved: phrases('projeto, proposta'),
	actCiting: phrases('da, do, das, dos, na, no, nas, nos, pela, pelo, pelas, pelos, ao, à, aos, às, com'),
	parliaments: phrases(
		'câmara, senado, congresso, assembleia, parlamento, deputado, deputada, deputados, senador, senadora, senadores, vereadores, plenário, votação, relator, relatora, sanção',
	),
	undrafted: phrases('privada, privado, piloto, básico, executivo, social'),
	drawnFrom: phrases(
		'segundo, conforme, de acordo com, nos termos da, nos termos do, ao abrigo da, ao abrigo do, com base na, com base no, em virtude da, em virtude do',
	),
	benefiting: phrases('melhorar, gerar, beneficiar'),
	gains: phrases('empregos'),
	means: phrases('projeto, obra, medida, medidas, programa, investimento, iniciativa, reforma'),
	penalties: phrases('multar, multa, multas, coima, coimas, sanção, sanções, penalidade, penalidades'),
	ordering: phrases('ordenar, obrigar, impor, determinar'),
	appeals: phrases('pedir, solicitar'),
	goals: phrases('objetivo, objetivos, metas'),
	forbidding: [],
	ourselves: phrases('nós'),
	humans: [],
	heads: phrases('presidente da república, presidente do brasil, primeiro-ministro, primeira-ministra'),
	signed: [],
	lightNouns: [],
	charged: [],
	negations: phrases('não, nunca, jamais, tampouco, nenhum, nenhuma, nem'),
	adverbs: phrases(
		'também, além disso, ainda, já, hoje, ontem, igualmente, atualmente, imediatamente, finalmente, periodicamente, anualmente, progressivamente, gradualmente, plenamente, oficialmente, só, apenas, nesta segunda-feira, nesta terça-feira, nesta quarta-feira, nesta quinta-feira, nesta sexta-feira, esta segunda-feira, esta terça-feira, esta quarta-feira, esta quinta-feira, esta sexta-feira, neste sábado, neste domingo, neste ano, este ano, em breve, por sua vez, por outro lado, no entanto, entretanto, pelo menos, por unanimidade',
	),
	adverbEndings: [],
	determiners: phrases(
		'o, os, um, uma, este, esta, estes, estas, esse, essa, esses, essas, cada, seu, sua, seus, suas, todos os, todas as, referido, referida',
	),
	ofYear: phrases('de'),
	prepositions: phrases(
		'por, para, sobre, entre, desde, até, segundo, mediante, ante, contra, durante, perante, após, sob, sem, na, nas, num, numa, pelo, pela, pelos, pelas, ao, aos, à, às',
	),
	conjunctions: [],
	hypotheses: phrases('a menos que, desde que, salvo se, exceto se, no caso de, na hipótese de'),
	subordinators: phrases(
		'quando, porque, enquanto, embora, onde, para que, a fim de, já que, uma vez que, com o objetivo de, com a finalidade de, depois de, depois que, após, apesar de',
	),
	agents: {
		body: phrases(
			'diretoria, diretoria colegiada, conselho, conselho de administração, governo do estado, governo,  governo federal, governo central, governo estadual, governo regional, governo brasileiro, governo português, executivo, poder executivo, conselho de ministros, parlamento, parlamento europeu, congresso, congresso nacional, senado, senado federal, câmara, câmara dos deputados, câmara municipal, câmaras municipais, assembleia da república, assembleia legislativa, assembleia nacional, ministério, ministérios, secretaria, secretarias, prefeitura, prefeituras, municípios, município, autarquia, autarquias, união, distrito federal, administração pública, autoridade competente, autoridades competentes, autoridades, autoridade, tribunal, tribunal constitucional, supremo, supremo tribunal federal, corte, banco central, receita federal, autoridade tributária, comissão europeia, direção-geral, regulador, entidade reguladora, a pasta, justiça, justiça federal, tribunal de justiça, juiz, juíza, órgão competente, órgãos competentes, órgãos, agência, agências, agência reguladora, entidade gestora, presidência da república, estado, estados, estados-membros, ministério público, plenário, comissão, colegiado, comité, comitê',
		),
		country: phrases('portugal, brasil, angola, moçambique, cabo verde, espanha, alemanha, estados unidos, reino unido'),
		person: phrases(
			'ministro, ministra, presidente, presidenta, presidente da república, primeiro-ministro, primeira-ministra, secretário, secretária, secretário de estado, secretária de estado, ministro de estado, ministra de estado, prefeito, prefeita, governador, governadora, deputados, senadores, vereadores, relator, relatora',
		),
		instrument: [...Object.values(instruments).flat(), ...drafts, ...phrases('diploma, projeto, texto, proposta, medida, iniciativa')],
		pronoun: phrases('nós, eles, elas'),
		relative: phrases('o qual, a qual, os quais, as quais, cujo, cuja, cujos, cujas'),
		private: phrases(
			'empresas, empregadores, trabalhadores, titulares, operadores, operadoras, fabricantes, produtores, entidades, bancos, instituições financeiras, instituições, interessados, candidatos, beneficiários, proprietários, senhorios, hospitais, escolas, universidades, contribuintes, comercializadores, distribuidoras, fornecedores, usuários, agricultores, prestadores, consumidores, concessionárias, estabelecimentos, laboratórios, planos de saúde, companhias aéreas, plataformas, servidores',
		),
		effort: phrases('medidas, apoios, subsídios, fundos, recursos, incentivos, créditos, investimentos'),
	},
	meetings: phrases('reunião, conferência, cimeira, cúpula, fórum, assembleia geral'),
	bystanders: phrases(
		'pesquisadores, investigadores, especialistas, peritos, economistas, analistas, oposição, sindicatos, associações de consumidores, moradores, entidades do setor',
	),
	actions: {
		fund: phrases('financiamento, concessão, investimento, atribuição, liberação, repasse'),
		establish: phrases('criação, constituição, abertura, elaboração, construção, implantação, instituição'),
		expand: phrases('ampliação, prorrogação, extensão, alargamento, expansão, aumento'),
		strengthen: phrases('reforço, fortalecimento, fomento, promoção, melhoria'),
		limit: phrases('redução, proibição, limitação, restrição'),
		abolish: phrases('revogação, supressão, eliminação, encerramento, extinção'),
		amend: phrases('alteração, revisão, atualização'),
	},
	ordinals: phrases('em primeiro lugar, em segundo lugar, em terceiro lugar'),
	instruments,
	types: {
		target: phrases('objetivo, objetivos, metas, meta de, neutralidade climática, neutralidade carbónica'),
		pilot: phrases('projeto piloto, projeto-piloto, programa piloto, programa-piloto'),
		'programme-expansion': phrases('ampliação, extensão, prorrogação, alargamento, expansão'),
		'organisational-reform': phrases('agência, reorganização, fusão de, competência, competências, reestruturação'),
		funding: phrases(
			'milhões de euros, mil milhões de euros, milhões de reais, bilhões de reais, milhões de dólares, euros, reais, orçamento, crédito, créditos, subsídio, subsídios, apoios, financiamento, investimento, investimentos',
		),
		'pricing-and-payment': phrases(
			'imposto, impostos, taxa, taxas, tarifa, tarifas, contribuições, preço, preços, salário mínimo, pensões, alíquota, alíquotas',
		),
		procurement: phrases('contratação pública, licitação, licitações, concurso público, pregão, leilão'),
		'capacity-building': phrases('formação, capacitação, infraestruturas, infraestrutura, pesquisa, investigação, vagas'),
		'licensing-and-regulation': phrases('autorização, licença, licenças, licenciamento, requisitos, proibição, limites máximos, regras'),
		'supervision-and-evaluation': phrases('fiscalização, supervisão, vigilância, avaliação, inspeção, auditoria'),
		information: phrases('relatório, informação, informações, estatísticas, registo, registro, cadastro'),
	},
	compounds: [],
	fronting: [],
	perfect: [],
	responsible: [],
	targets: phrases('pelo menos, no máximo, no mínimo'),
	anaphors: [],
	indicators: phrases('fixou-se em, situou-se em, ascendeu a, chegou a, atingiu'),
};
