/** Portuguese words by which bodies are named, in Portugal and in Brazil. */
import { words } from '../words.js';

/** Heads that close a name of one word: Portuguese has none. */
export const suffixes: readonly (readonly [string, string])[] = [];

/** Heads that open a name: Ministério da Saúde, Agência Nacional de Energia. */
export const openers: readonly (readonly [string, string])[] = [
	['Ministério', 'ministry'],
	['Secretaria', 'agency'],
	['Subsecretaria', 'agency'],
	['Agência', 'agency'],
	['Comissão', 'agency'],
	['Conselho', 'agency'],
	['Superintendência', 'agency'],
	['Controladoria', 'agency'],
	['Procuradoria', 'procuratorate'],
	['Defensoria', 'office'],
	['Provedoria', 'office'],
	['Instituto', 'institution'],
	['Fundação', 'foundation'],
	['Tribunal', 'court'],
	['Governo', 'government'],
	['Prefeitura', 'subnational'],
	['Assembleia', 'legislature'],
	['Confederação', 'association'],
];

/** Heads that are common nouns in small letters: the serviço of a shop, the câmara of a photographer. */
export const largeOpeners: readonly (readonly [string, string])[] = [
	['Autoridade', 'agency'],
	['Entidade', 'agency'],
	['Departamento', 'agency'],
	['Direção', 'agency'],
	['Inspeção', 'agency'],
	['Serviço', 'agency'],
	['Fundo', 'agency'],
	['Câmara', 'subnational'],
	['Federação', 'association'],
	['Associação', 'association'],
	['Observatório', 'institution'],
];

/** Of the small words below those behind which the name of another body is no part of this one: `o Governo à |Entidade Reguladora`. */
export const towards: readonly string[] = words('à ao para em');

/** Small words inside a name, and those that add a second object. */
export const particles: readonly string[] = words('de da do das dos para à ao em');
export const joints: readonly string[] = words('e');

/** Open a sentence before a name of one word and are no part of it: `O Infarmed`. */
export const articles: readonly string[] = words('o os');

/** Before the head. */
export const adjectives: readonly string[] = words('Supremo Superior');

/** In small letters behind a name: there are none. */
export const trailers: readonly (readonly [string, string])[] = [];

/** Before the name of a place. */
export const leaders: readonly (readonly [string, string])[] = [];

/** Words that tell of one country. */
const of = (country: string, list: string): (readonly [string, string])[] => words(list).map((word) => [word, country]);

/** What tells in an article of a country that writes Portuguese. */
export const hints: readonly (readonly [string, string])[] = [
	['r$', 'BR'],
	['reais', 'BR'],
	['bilhões', 'BR'],
	['bilhão', 'BR'],
	['governo federal', 'BR'],
	['congresso nacional', 'BR'],
	['medida provisória', 'BR'],
	['diário oficial da união', 'BR'],
	['mec', 'BR'],
	['selic', 'BR'],
	['prefeitura', 'BR'],
	['prefeituras', 'BR'],
	['sistema único de saúde', 'BR'],
	['mil milhões', 'PT'],
	['diário da república', 'PT'],
	['assembleia da república', 'PT'],
	['sns', 'PT'],
	['coima', 'PT'],
	['autarquias', 'PT'],
	...of(
		'BR',
		'brasileiro brasileira brasileiros brasileiras prefeito prefeita prefeitos vereadores estadual estaduais ônibus orçamentário orçamentária econômico econômica licitação planejamento planejado usuário usuários repasse repasses prefeituras',
	),
	...of(
		'PT',
		'português freguesia freguesias concelho concelhos utentes comboio comboios registo registos planeamento planeado excecional excecionais respetivo respetivos respetiva respetivas perspetiva perspetivas utilizadores autarca autarcas',
	),
	['emendas parlamentares', 'BR'],
	['receita federal', 'BR'],
	['milhões de euros', 'PT'],
	['milhão de euros', 'PT'],
	['orçamento do estado', 'PT'],
	...of('AO', 'angolano angolana angolanos angolanas kwanza kwanzas'),
	...of('MZ', 'moçambicano moçambicana moçambicanos moçambicanas metical meticais'),
	...of('CV', 'cabo-verdiano cabo-verdiana cabo-verdianos'),
];
