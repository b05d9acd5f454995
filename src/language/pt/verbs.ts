/** Portuguese verbs of policy by act, in the infinitive, and how they are inflected. */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';

/** Verbs in `-uir` and `-air`, whose present ends in `i`: `institui`, `instituem`. */
const inUir = phrases('instituir, constituir, substituir, distribuir, atribuir, contribuir, diminuir, incluir, excluir, concluir, restituir, instruir');
/** Verbs in `-zir`, whose present has no ending: `reduz`. */
const inZir = phrases('reduzir, introduzir, produzir, conduzir');
/** Verbs in `-ear`: `nomeia`. */
const inEar = phrases('nomear, custear, bloquear, sortear');
/** Verbs in `-por`: `impõe`, `impôs`, `imposto`. */
const inPor = phrases('impor, propor, dispor, repor, expor, compor');
/** Verbs in `-ter` of the family of `ter`: `mantém`, `manteve`. */
const inTer = phrases('manter, obter, conter, deter');

const stems = (infinitives: readonly string[], ending: string, forms: (stem: string, infinitive: string) => string[]): [string, string[]][] =>
	infinitives.map((infinitive) => [infinitive, forms(infinitive.slice(0, -ending.length), infinitive)]);

export const inflection: Paradigms = {
	stemVowel: 'ar',
	regular: { present: 'a', past: 'ou', supine: 'ad', passives: [] },
	classes: [],
	irregular: {},
	composed: {
		plural: 'am',
		futures: ['á', 'ão'],
		conjugations: [
			['ar', ['a', 'am', 'ad', 'ou', 'aram']],
			['er', ['e', 'em', 'id', 'eu', 'eram']],
			['ir', ['e', 'em', 'id', 'iu', 'iram']],
		],
		agreement: ['o', 'a', 'os', 'as'],
		unagreed: 'o',
		perfect: [],
		passive: [],
		'past-passive': [],
		'future-passive': [],
		parted: {
			...Object.fromEntries(phrases('é, são, está, estão, ser, sendo, fica, ficam').map((auxiliary) => [auxiliary, 'passive' as const])),
			...Object.fromEntries(phrases('foi, foram, ficou, ficaram').map((auxiliary) => [auxiliary, 'past-passive' as const])),
			...Object.fromEntries(phrases('será, serão, ficará, ficarão').map((auxiliary) => [auxiliary, 'future-passive' as const])),
		},
		// what another language spells alike, or what is a noun as often, counts with the word behind it alone
		objects: phrases('o, os, um, uma, que, por, seu, sua, novo, nova, novos, novas, mais'),
		homographs: phrases('decidir, definir, conceder, proteger, garantir, sancionar, regular, multar, reformar, controlar, comprar, firmar, votar, validar'),
		strangers: ['regular', 'sancionar'],
		others: Object.fromEntries([
			...stems(inUir, 'ir', (stem, infinitive) => [`${stem}i`, `${stem}em`, infinitive, `${stem}íd`, `${stem}iu`, `${stem}íram`]),
			...stems(inZir, 'ir', (stem, infinitive) => [stem, `${stem}em`, infinitive, `${stem}id`, `${stem}iu`, `${stem}iram`]),
			...stems(inEar, 'ar', (stem, infinitive) => [`${stem}ia`, `${stem}iam`, infinitive, `${stem}ad`, `${stem}ou`, `${stem}aram`]),
			...stems(inPor, 'or', (stem, infinitive) => [`${stem}õe`, `${stem}õem`, infinitive, `${stem}ost`, `${stem}ôs`, `${stem}useram`]),
			...stems(inTer, 'er', (stem, infinitive) => [
				`${stem.slice(0, -1)}tém`,
				`${stem.slice(0, -1)}têm`,
				infinitive,
				`${stem}id`,
				`${stem}eve`,
				`${stem}iveram`,
			]),
			// infinitive, present of one and of many, stem of the future, participle without its ending, simple past of one and of many
			...`ser é são ser sid foi foram
			abrir abre abrem abrir abert abriu abriram
			construir constrói constroem construir construíd construiu construíram
			reconstruir reconstrói reconstroem reconstruir reconstruíd reconstruiu reconstruíram
			proibir proíbe proíbem proibir proibid proibiu proibiram
			reunir reúne reúnem reunir reunid reuniu reuniram
			prevenir previne previnem prevenir prevenid preveniu preveniram
			extinguir extingue extinguem extinguir extint extinguiu extinguiram
			suspender suspende suspendem suspender suspens suspendeu suspenderam
			eleger elege elegem eleger eleit elegeu elegeram
			prever prevê preveem prever previst previu previram
			rever revê reveem rever revist reviu reviram
			fazer faz fazem far feit fez fizeram
			dizer diz dizem dir dit disse disseram
			dar dá dão dar dad deu deram
			pôr põe põem por post pôs puseram
			pagar paga pagam pagar pag pagou pagaram
			isentar isenta isentam isentar isent isentou isentaram`
				.split('\n')
				.map((row) => row.trim().split(' '))
				.map(([infinitive = '', ...forms]): [string, string[]] => [infinitive, forms]),
		]),
	},
};

export const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: phrases('publicar, emitir, editar, expedir, promulgar, divulgar, apresentar, baixar') },
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'adotar, acordar, decidir, deliberar, fixar, assinar, firmar, ratificar, sancionar, sancionar a, subscrever, decretar, declarar, votar, homologar, determinar, chegar a acordo, chegar a um acordo',
		),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('aprovar, autorizar, validar, conceder, referendar, promulgar, licenciar, credenciar, dar luz verde, dar aval'),
	},
	{ act: 'be', class: 'state', past: 'completed', verbs: phrases('dispor de') },
	{ act: 'announce', class: 'decide', past: 'announced', verbs: phrases('anunciar') },
	{
		act: 'propose',
		class: 'direct',
		past: 'proposed',
		verbs: phrases('propor, recomendar, sugerir, protocolar, encaminhar ao congresso, enviar ao congresso'),
	},
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: phrases(
			'lançar, iniciar, abrir, ativar, inaugurar, começar, dar início, arrancar, pôr em prática, colocar em prática, colocar em consulta pública, colocar em audiência pública',
		),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: phrases('aplicar, executar, implementar, realizar, cumprir, gerir, desenvolver, concretizar, efetuar, concluir, efetivar, operacionalizar'),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: phrases('introduzir, implantar, instaurar, incorporar') },
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: phrases('exigir, passar a exigir, obrigar, impor, ordenar, prever, dispor, solicitar, pedir, convocar a, intimar, instruir'),
	},
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: phrases('encarregar, incumbir, delegar, mandatar, encomendar') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: phrases('proibir, suspender, interditar, vedar, bloquear, excluir, embargar') },
	{ act: 'reject', class: 'decide', past: 'announced', verbs: phrases('rejeitar, indeferir, vetar, chumbar, recusar') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: phrases(
			'limitar, reduzir, restringir, cortar, diminuir, multar, penalizar, pagar multa, tributar, taxar, congelar, zerar, condenar, aplicar multa, aplicar uma multa, aplicar coima, aplicar uma coima',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: phrases(
			'destinar, alocar, financiar, investir, aportar, mobilizar, transferir, repassar, liberar, distribuir, injetar, pagar, custear, disponibilizar, atribuir, afetar',
		),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('subsidiar, subvencionar, comparticipar, isentar, desonerar, compensar, indemnizar, indenizar, reembolsar, ressarcir'),
	},
	{ act: 'target', class: 'do', past: 'in-force', verbs: phrases('alcançar, atingir, duplicar, triplicar, dobrar') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: phrases('experimentar, testar') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: phrases('ampliar, aumentar, elevar, estender, alargar, acelerar, expandir, prolongar, generalizar, universalizar, reajustar'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('criar, estabelecer, elaborar, construir, instituir, fundar, instalar, constituir, implementar o, contratar'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'reformar, modernizar, simplificar, adaptar, transformar, digitalizar, melhorar, reorganizar, reestruturar, fundir, harmonizar, renovar, reabilitar, atualizar, requalificar, desburocratizar, aperfeiçoar, reconstruir',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: phrases('reforçar, fortalecer, apoiar, impulsionar, fomentar, promover, facilitar, favorecer, intensificar, consolidar, incentivar, estimular'),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: phrases('suprimir, eliminar, levantar, retirar, dissolver, encerrar, extinguir, fechar, pôr fim, acabar com'),
	},
	{
		act: 'amend',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'passar a vigorar com, passar a vigorar acrescido, passar a vigorar acrescida, passar a ter a seguinte redação, passar a ter a redação, prorrogar, adiar, alterar, modificar, rever, revisar, substituir, acrescentar, aditar, emendar, retificar',
		),
	},
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: phrases('revogar, anular, derrubar') },
	{
		act: 'enter-into-force',
		class: 'effect',
		past: 'in-force',
		verbs: phrases(
			'entrar em vigor, entrar em vigência, produzir efeitos, passar a valer, passar a vigorar, começar a valer, vigorar, ser aplicável, ser aplicáveis',
		),
	},
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: phrases('controlar, verificar, examinar, avaliar, supervisionar, vigiar, inspecionar, fiscalizar, auditar, monitorar, monitorizar'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: phrases('convocar, reunir, celebrar, organizar') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: phrases('comunicar, notificar, remeter, registrar, registar, inscrever, entregar, comprovar, conservar, prestar contas, enviar, submeter'),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: phrases('nomear, designar, eleger, indicar') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: phrases('proteger, garantir, assegurar, preservar, prevenir, combater, evitar, manter, zelar'),
	},
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: phrases('cooperar, colaborar, coordenar, participar, consultar, articular') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: phrases('adquirir, comprar, licitar, adjudicar') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: phrases('definir, regular, regulamentar, disciplinar, esclarecer') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: phrases(
			'dizer, divulgar que, indicar que, negar que, afirmar, salientar, sublinhar, destacar, explicar, ressaltar, frisar, informar, lembrar, defender, referir, apontar, adiantar, observar',
		),
	},
];
