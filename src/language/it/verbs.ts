/** Italian verbs of policy by act, in the infinitive, and how they are inflected. The simple past tells of history alone and is left out. */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';
import { phrases, words } from '../words.js';

/** What the participle behind each of some auxiliaries adds: `è| approvat|a`. */
const ofAll = (auxiliaries: string, endings: string): Record<string, readonly string[]> =>
	Object.fromEntries(phrases(auxiliaries).map((auxiliary) => [auxiliary, words(endings)]));

/** The auxiliary of the past with the adverbs that may stand behind it: `è stato| anche| approvato`, `è già stato| approvato`. */
const beenWith = (auxiliary: string): string =>
	[
		auxiliary,
		auxiliary.replace(' ', ' già '),
		auxiliary.replace(' ', ' inoltre '),
		...words('anche inoltre già oggi infine poi recentemente').map((adverb) => `${auxiliary} ${adverb}`),
	].join();

export const inflection: Paradigms = {
	stemVowel: 'are',
	regular: { present: 'a', past: '', supine: 'at', passives: [] },
	classes: [],
	irregular: {},
	composed: {
		plural: 'ano',
		futures: ['à', 'anno'],
		// `modifica|re`, `modifich|erà`; `lanci|a`, `lanc|erà`
		conjugations: [
			['care', ['ca', 'cano', 'cat', null, null, 'cher']],
			['gare', ['ga', 'gano', 'gat', null, null, 'gher']],
			['nciare', ['ncia', 'nciano', 'nciat', null, null, 'ncer']],
			['are', ['a', 'ano', 'at', null, null, 'er']],
			['ire', ['isce', 'iscono', 'it', null, null, 'ir']],
			['ere', ['e', 'ono', 'ut', null, null, 'er']],
		],
		agreement: ['o', 'a', 'i', 'e'],
		agreements: {
			...ofAll('è, viene, sarà, verrà, è inoltre, è altresì, si è', 'o a'),
			...ofAll('sono, vengono, saranno, verranno, sono inoltre, sono altresì, si sono', 'i e'),
			...ofAll(beenWith('è stato'), 'o'),
			...ofAll(beenWith('è stata'), 'a'),
			...ofAll(beenWith('sono stati'), 'i'),
			...ofAll(beenWith('sono state'), 'e'),
		},
		unagreed: 'o',
		reflexive: 'si',
		reflexivePerfect: phrases('si è, si sono'),
		perfect: phrases(
			'ha, hanno, ha anche, hanno anche, ha inoltre, ha già, hanno già, ha infine, ha quindi, ha poi, ha oggi, ha ufficialmente, ha definitivamente',
		),
		passive: phrases('è, sono, essere, viene, vengono, è inoltre, sono inoltre, è altresì, sono altresì'),
		'past-passive': ['è stato', 'è stata', 'sono stati', 'sono state'].flatMap((auxiliary) => phrases(beenWith(auxiliary))),
		'future-passive': phrases('sarà, saranno, verrà, verranno'),
		// with adverbs between: `saranno| invece| stanziati`
		parted: {
			...Object.fromEntries(phrases('è, sono, vengono').map((auxiliary) => [auxiliary, 'passive' as const])),
			...Object.fromEntries(phrases('sarà, saranno, verrà, verranno').map((auxiliary) => [auxiliary, 'future-passive' as const])),
			hanno: 'past',
		},
		// what another language spells alike, or what is a noun as often, counts with the word behind it alone
		objects: phrases(
			'il, lo, la, i, gli, le, l, un, una, uno, nuovo, nuova, nuovi, nuove, tutti, tutte, anche, inoltre, circa, oltre, ogni, alcune, alcuni, altri, altre, ulteriori, importanti, specifiche, specifici, maggiori, misure, norme, regole, disposizioni, interventi, incentivi, agevolazioni, sanzioni, obblighi, limiti, controlli, modifiche, novità, contributi, risorse',
		),
		homographs: phrases(
			'introdurre, concludere, concedere, assumere, firmare, tutelare, nominare, lanciare, fondare, multare, tagliare, completare, sostenere, testare, valutare, notificare, riformare, rinviare, riservare, prorogare, modificare, verificare, revocare, deliberare, consultare, bocciare, regolare, delegare, creare, limitare, controllare, integrare, disciplinare, decidere',
		),
		strangers: [],
		unaccusative: {
			verbs: phrases('aumentare, diminuire, iniziare, migliorare, raddoppiare, triplicare, dimezzare, accelerare'),
			auxiliaries: phrases('è, sono, è stato, è stata, sono stati, sono state, si è, si sono, è inoltre, sono inoltre, è altresì, sono altresì'),
		},
		others: Object.fromEntries(
			// infinitive, present of one and of many, stem of the future, participle without its ending
			`decidere decide decidono decider decis
			concludere conclude concludono concluder conclus
			chiudere chiude chiudono chiuder chius
			escludere esclude escludono escluder esclus
			estendere estende estendono estender estes
			sospendere sospende sospendono sospender sospes
			spendere spende spendono spender spes
			rendere rende rendono render res
			ridurre riduce riducono ridurr ridott
			introdurre introduce introducono introdurr introdott
			produrre produce producono produrr prodott
			disporre dispone dispongono disporr dispost
			predisporre predispone predispongono predisporr predispost
			proporre propone propongono proporr propost
			imporre impone impongono imporr impost
			porre pone pongono porr post
			prevedere prevede prevedono preveder previst
			rivedere rivede rivedono riveder rivist
			richiedere richiede richiedono richieder richiest
			chiedere chiede chiedono chieder chiest
			concedere concede concedono conceder concess
			emettere emette emettono emetter emess
			trasmettere trasmette trasmettono trasmetter trasmess
			promettere promette promettono prometter promess
			mettere mette mettono metter mess
			sottoscrivere sottoscrive sottoscrivono sottoscriver sottoscritt
			prescrivere prescrive prescrivono prescriver prescritt
			iscrivere iscrive iscrivono iscriver iscritt
			promuovere promuove promuovono promuover promoss
			eleggere elegge eleggono elegger elett
			proteggere protegge proteggono protegger protett
			redigere redige redigono rediger redatt
			raggiungere raggiunge raggiungono raggiunger raggiunt
			aggiungere aggiunge aggiungono aggiunger aggiunt
			respingere respinge respingono respinger respint
			restringere restringe restringono restringer ristrett
			infliggere infligge infliggono infligger inflitt
			sopprimere sopprime sopprimono sopprimer soppress
			sciogliere scioglie sciolgono scioglier sciolt
			accogliere accoglie accolgono accoglier accolt
			svolgere svolge svolgono svolger svolt
			assumere assume assumono assumer assunt
			aprire apre aprono aprir apert
			riaprire riapre riaprono riaprir riapert
			versare si-versa si-versano verser versat
			pagare si-paga si-pagano pagher pagat
			decorrere decorre decorrono decorrer decors
			prendere prende prendono prender pres
			abbattere abbatte abbattono abbatter abbattut
			investire investe investono investir investit
			convertire converte convertono convertir convertit
			eseguire esegue eseguono eseguir eseguit
			consentire consente consentono consentir consentit
			mantenere mantiene mantengono manterr mantenut
			sostenere sostiene sostengono sosterr sostenut
			prevenire previene prevengono preverr prevenut
			convenire conviene convengono converr convenut
			indire indice indicono indir indett
			dire dice dicono dir dett
			avere ha hanno avr avut
			applicarsi si-applica si-applicano si-applicher applicat
			provvedere provvede provvedono provveder provvedut
			essere è sono sar stat
			dare dà danno dar dat
			fare fa fanno far fatt
			riconoscere riconosce riconoscono riconoscer riconosciut
			combattere combatte combattono combatter combattut
			ripartire ripartisce ripartiscono ripartir ripartit`
				.split('\n')
				.map((row) =>
					row
						.trim()
						.split(' ')
						.map((form) => form.replace('-', ' ')),
				)
				.map(([infinitive = '', ...forms]): [string, string[]] => [infinitive, forms]),
		),
	},
};

export const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: phrases('pubblicare, emanare, emettere, promulgare, presentare, diramare, rilasciare, depositare') },
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'adottare, decidere, fissare, firmare, ratificare, siglare, sottoscrivere, stipulare, deliberare, determinare, decretare, recepire, convertire, convenire, votare, concordare, dichiarare lo stato di emergenza, proclamare',
		),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			"approvare, varare, autorizzare, validare, concedere, accogliere, riconoscere, dare il via libera, dare via libera, dare l'ok, dare il disco verde, dare parere favorevole, consentire",
		),
	},
	{ act: 'be', class: 'state', past: 'completed', verbs: phrases('disporre di') },
	{ act: 'announce', class: 'decide', past: 'announced', verbs: phrases('annunciare, promettere, rendere noto, dare notizia') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: phrases('proporre, raccomandare') },
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('avviare, lanciare, attivare, riattivare, inaugurare, aprire, riaprire, dare il via, dare avvio, mettere in campo, iniziare, bandire'),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: phrases('attuare, applicare, eseguire, realizzare, svolgere, gestire, completare, ultimare, concludere, dare attuazione, effettuare, provvedere'),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: phrases('inserire') },
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: phrases('imporre, obbligare, ordinare, richiedere, prevedere, disporre, prescrivere, chiedere, invitare, sollecitare'),
	},
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: phrases('incaricare, delegare, affidare, demandare') },
	{ act: 'ban', class: 'decide', past: 'in-force', verbs: phrases('vietare, proibire, sospendere, escludere, congelare, bloccare, fare divieto') },
	{ act: 'reject', class: 'decide', past: 'announced', verbs: phrases('respingere, rigettare, bocciare, negare') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: phrases(
			'limitare, ridurre, tagliare, abbassare, restringere, multare, sanzionare, punire, diminuire, irrogare, comminare, infliggere, calmierare, abbattere, azzerare',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: phrases(
			'stanziare, destinare, assegnare, erogare, finanziare, cofinanziare, investire, ripartire, mobilitare, trasferire, sbloccare, attribuire, spendere, mettere a disposizione, rifinanziare, versare, pagare, distribuire, riservare',
		),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('sovvenzionare, esentare, esonerare, compensare, indennizzare, rimborsare, agevolare, detassare'),
	},
	{ act: 'target', class: 'do', past: 'in-force', verbs: phrases('raggiungere, raddoppiare, triplicare, dimezzare') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: phrases('sperimentare, testare') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: phrases('ampliare, aumentare, incrementare, innalzare, elevare, estendere, accelerare, allargare'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: phrases(
			'creare, introdurre, istituire, costituire, stabilire, definire, elaborare, costruire, fondare, allestire, installare, predisporre, redigere',
		),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'riformare, modernizzare, semplificare, adeguare, trasformare, digitalizzare, migliorare, riorganizzare, armonizzare, rinnovare, riqualificare, razionalizzare, ristrutturare, ripristinare, snellire, velocizzare, stabilizzare, accorpare',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: phrases('rafforzare, sostenere, potenziare, promuovere, favorire, facilitare, incentivare, intensificare, consolidare, supportare'),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: phrases('abolire, sopprimere, eliminare, chiudere, cancellare, sciogliere, ritirare, porre fine, smantellare'),
	},
	{
		act: 'amend',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('modificare, rivedere, sostituire, integrare, aggiornare, emendare, rettificare, rimodulare, prorogare, rinviare, posticipare, differire'),
	},
	{
		act: 'repeal',
		class: 'decide',
		past: 'repealed',
		verbs: phrases('abrogare, annullare, revocare, dichiarare illegittimo, dichiarare illegittima, dichiarare incostituzionale'),
	},
	{
		act: 'enter-into-force',
		class: 'effect',
		past: 'in-force',
		verbs: phrases(
			'entrare in vigore, produrre effetti, produrre effetto, acquistare efficacia, avere effetto, avere efficacia, essere in vigore, applicarsi, porre in vigore, cessare di avere efficacia, decorrere, prendere il via',
		),
	},
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: phrases('controllare, verificare, esaminare, valutare, vigilare, monitorare, ispezionare, accertare'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: phrases('convocare, riunire, organizzare, indire') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: phrases('comunicare, notificare, trasmettere, inviare, registrare, iscrivere, conservare, rendicontare, fornire'),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: phrases('nominare, designare, eleggere, assumere, reclutare') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: phrases('proteggere, garantire, tutelare, salvaguardare, prevenire, contrastare, evitare, mantenere, combattere'),
	},
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: phrases('collaborare, cooperare, coordinare, partecipare, consultare') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: phrases('acquistare, acquisire, comprare, appaltare, aggiudicare') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: phrases('regolare, disciplinare, chiarire, regolamentare') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: phrases(
			'dire, affermare, dichiarare, sottolineare, spiegare, ricordare, evidenziare, osservare, commentare, ribadire, riferire, aggiungere, precisare, assicurare, confermare',
		),
	},
];
