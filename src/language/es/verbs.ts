/** Spanish verbs of policy by act, in the infinitive, and how they are inflected. */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';

/** Verbs in `-uir`, which take a `y` before the ending: `constituye`. */
const inUir = phrases('constituir, instituir, sustituir, construir, distribuir, disminuir, excluir, incluir, restituir, contribuir');

export const inflection: Paradigms = {
	stemVowel: 'ar',
	regular: { present: 'a', past: 'ó', supine: 'ad', passives: [] },
	classes: [],
	irregular: {},
	composed: {
		plural: 'an',
		futures: ['á', 'án'],
		conjugations: [
			['ar', ['a', 'an', 'ad', 'ó', 'aron']],
			['er', ['e', 'en', 'id', 'ió', 'ieron']],
			['ir', ['e', 'en', 'id', 'ió', 'ieron']],
		],
		agreement: ['o', 'a', 'os', 'as'],
		unagreed: 'o',
		reflexive: 'se',
		perfect: phrases('ha, han'),
		passive: phrases('es, son, ser, queda, quedan'),
		'past-passive': phrases('fue, fueron, ha sido, han sido, quedó'),
		'future-passive': phrases('será, serán, quedará, quedarán'),
		// what another language spells alike, or what is a noun as often, counts with the word behind it alone
		objects: phrases('el, la, los, las, un, una, unos, unas, su, sus, que, al, más, nuevos, nuevas'),
		homographs: phrases(
			'decidir, reducir, introducir, conceder, definir, firmar, reformar, mejorar, comprar, lanzar, multar, consultar, combatir, instar, evitar, velar, probar, celebrar, impulsar, crear, licitar, abrir, dotar, controlar, validar, anular, renovar, regular, retirar, colaborar, transformar, organizar, armonizar, emitir',
		),
		strangers: ['regular'],
		others: Object.fromEntries([
			...inUir.map((infinitive): [string, string[]] => {
				const stem = infinitive.slice(0, -'ir'.length);
				return [infinitive, [`${stem}ye`, `${stem}yen`, infinitive, `${stem}id`, `${stem}yó`, `${stem}yeron`]];
			}),
			// infinitive, present of one and of many, stem of the future, participle without its ending, simple past of one and of many
			...`aprobar aprueba aprueban aprobar aprobad aprobó aprobaron
			comprobar comprueba comprueban comprobar comprobad comprobó comprobaron
			acordar acuerda acuerdan acordar acordad acordó acordaron
			recordar recuerda recuerdan recordar recordad recordó recordaron
			renovar renueva renuevan renovar renovad renovó renovaron
			reforzar refuerza refuerzan reforzar reforzad reforzó reforzaron
			comenzar comienza comienzan comenzar comenzad comenzó comenzaron
			cerrar cierra cierran cerrar cerrad cerró cerraron
			denegar deniega deniegan denegar denegad denegó denegaron
			encomendar encomienda encomiendan encomendar encomendad encomendó encomendaron
			enmendar enmienda enmiendan enmendar enmendad enmendó enmendaron
			recomendar recomienda recomiendan recomendar recomendad recomendó recomendaron
			manifestar manifiesta manifiestan manifestar manifestad manifestó manifestaron
			ampliar amplía amplían ampliar ampliad amplió ampliaron
			evaluar evalúa evalúan evaluar evaluad evaluó evaluaron
			prohibir prohíbe prohíben prohibir prohibid prohibió prohibieron
			reunir reúne reúnen reunir reunid reunió reunieron
			promover promueve promueven promover promovid promovió promovieron
			disolver disuelve disuelven disolver disuelt disolvió disolvieron
			resolver resuelve resuelven resolver resuelt resolvió resolvieron
			extender extiende extienden extender extendid extendió extendieron
			atender atiende atienden atender atendid atendió atendieron
			invertir invierte invierten invertir invertid invirtió invirtieron
			requerir requiere requieren requerir requerid requirió requirieron
			transferir transfiere transfieren transferir transferid transfirió transfirieron
			adquirir adquiere adquieren adquirir adquirid adquirió adquirieron
			pedir pide piden pedir pedid pidió pidieron
			expedir expide expiden expedir expedid expidió expidieron
			elegir elige eligen elegir elegid eligió eligieron
			prever prevé prevén prever previst previó previeron
			poner pone ponen pondr puest puso pusieron
			imponer impone imponen impondr impuest impuso impusieron
			proponer propone proponen propondr propuest propuso propusieron
			disponer dispone disponen dispondr dispuest dispuso dispusieron
			mantener mantiene mantienen mantendr mantenid mantuvo mantuvieron
			obtener obtiene obtienen obtendr obtenid obtuvo obtuvieron
			convenir conviene convienen convendr convenid convino convinieron
			prevenir previene previenen prevendr prevenid previno previnieron
			hacer hace hacen har hech hizo hicieron
			decir dice dicen dir dich dijo dijeron
			dar da dan dar dad dio dieron
			reducir reduce reducen reducir reducid redujo redujeron
			introducir introduce introducen introducir introducid introdujo introdujeron
			abrir abre abren abrir abiert abrió abrieron
			suscribir suscribe suscriben suscribir suscrit suscribió suscribieron
			inscribir inscribe inscriben inscribir inscrit inscribió inscribieron`
				.split('\n')
				.map((row) => row.trim().split(' '))
				.map(([infinitive = '', ...forms]): [string, string[]] => [infinitive, forms]),
		]),
	},
};

export const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: phrases('publicar, emitir, expedir, promulgar, dictar, presentar, difundir, divulgar') },
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('adoptar, acordar, decidir, resolver, fijar, firmar, ratificar, suscribir, determinar, definir, decretar, declarar, convenir, votar'),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('aprobar, autorizar, validar, avalar, homologar, conceder, otorgar, convalidar, dar luz verde'),
	},
	{ act: 'announce', class: 'decide', past: 'announced', verbs: phrases('anunciar, prometer, dar a conocer') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: phrases('proponer, recomendar, plantear') },
	{ act: 'launch', class: 'decide', past: 'in-force', verbs: phrases('lanzar, iniciar, abrir, activar, inaugurar, poner en marcha, arrancar, comenzar') },
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: phrases('aplicar, ejecutar, implementar, realizar, cumplir, gestionar, desarrollar, llevar a cabo, desplegar, atender, tramitar'),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: phrases('introducir, implantar, instaurar, incorporar') },
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: phrases('exigir, obligar, imponer, ordenar, requerir, prever, disponer, solicitar, pedir, instar'),
	},
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: phrases('encargar, encomendar, delegar, facultar, instruir') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: phrases('prohibir, suspender, vetar, excluir, congelar') },
	{ act: 'reject', class: 'decide', past: 'announced', verbs: phrases('rechazar, denegar, desestimar') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('limitar, reducir, rebajar, restringir, recortar, disminuir, multar, sancionar, gravar'),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: phrases('destinar, asignar, financiar, invertir, dotar, aportar, movilizar, transferir, distribuir, repartir, inyectar, pagar, abonar'),
	},
	{ act: 'subsidise', class: 'decide', past: 'in-force', verbs: phrases('subvencionar, bonificar, eximir, compensar, indemnizar, reembolsar, exonerar') },
	{ act: 'target', class: 'do', past: 'in-force', verbs: phrases('alcanzar, duplicar, triplicar, lograr') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: phrases('ensayar, probar') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: phrases('ampliar, aumentar, incrementar, prorrogar, elevar, extender, acelerar, generalizar, prolongar'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('crear, establecer, elaborar, construir, instituir, fundar, instalar, habilitar, conformar'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'reformar, modernizar, simplificar, adaptar, transformar, digitalizar, mejorar, reorganizar, fusionar, armonizar, renovar, rehabilitar, actualizar, agilizar, pasar de, pasar a',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: phrases('reforzar, fortalecer, apoyar, impulsar, fomentar, promover, facilitar, favorecer, intensificar, consolidar, potenciar, incentivar'),
	},
	{ act: 'abolish', class: 'decide', past: 'completed', verbs: phrases('suprimir, eliminar, levantar, retirar, disolver, cerrar, clausurar, poner fin') },
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: phrases('modificar, revisar, sustituir, añadir, adicionar, enmendar, rectificar') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: phrases('derogar, anular, revocar, abrogar') },
	{ act: 'enter-into-force', class: 'effect', past: 'in-force', verbs: phrases('entrar en vigor, entrar en vigencia, surtir efectos, surtir efecto') },
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: phrases('controlar, verificar, comprobar, examinar, evaluar, supervisar, vigilar, inspeccionar, fiscalizar, auditar'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: phrases('convocar, reunir, celebrar, organizar') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: phrases('comunicar, notificar, remitir, registrar, inscribir, entregar, acreditar, conservar, rendir cuentas'),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: phrases('nombrar, designar, elegir') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: phrases('proteger, garantizar, velar, preservar, prevenir, combatir, evitar, mantener'),
	},
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: phrases('cooperar, colaborar, coordinar, participar, consultar') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: phrases('adquirir, comprar, contratar, licitar, adjudicar') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: phrases('regular, precisar, aclarar, reglamentar') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: phrases('decir, afirmar, señalar, destacar, explicar, subrayar, indicar, manifestar, recordar, informar, asegurar'),
	},
];
