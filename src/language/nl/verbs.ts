/** Dutch verbs of policy by act, in the infinitive, and how they are inflected. The present of a separable verb is that of clauses that it closes (`invoert`). */
import type { Paradigms } from '../../extract/measures/inflection.js';
import type { VerbRow } from '../../extract/measures/vocabulary.js';
import { phrases } from '../words.js';

export const inflection: Paradigms = {
	stemVowel: 'en',
	plural: 'en',
	// all verbs are listed: a stem changes its spelling (`verhogen`, `verhoogt`)
	regular: { present: 't', past: 'de', supine: 'd', passives: [] },
	classes: [],
	irregular: Object.fromEntries(
		// infinitive, present, past, participle; the past of many where it is not that of one with an n; a low line stands for a space
		`besluiten besluit besloot besloten besloten
		beslissen beslist besliste beslist
		vaststellen vaststelt vaststelde vastgesteld
		vastleggen vastlegt vastlegde vastgelegd
		aannemen aanneemt aannam aangenomen aannamen
		goedkeuren goedkeurt goedkeurde goedgekeurd
		bekrachtigen bekrachtigt bekrachtigde bekrachtigd
		ondertekenen ondertekent ondertekende ondertekend
		ratificeren ratificeert ratificeerde geratificeerd
		instemmen instemt instemde ingestemd
		sluiten sluit sloot gesloten sloten
		afsluiten afsluit afsloot afgesloten afsloten
		uitvaardigen uitvaardigt uitvaardigde uitgevaardigd
		afkondigen afkondigt afkondigde afgekondigd
		publiceren publiceert publiceerde gepubliceerd
		bekendmaken bekendmaakt bekendmaakte bekendgemaakt
		indienen indient indiende ingediend
		presenteren presenteert presenteerde gepresenteerd
		voorleggen voorlegt voorlegde voorgelegd
		aankondigen aankondigt aankondigde aangekondigd
		toezeggen toezegt toezegde toegezegd
		beloven belooft beloofde beloofd
		voorstellen voorstelt voorstelde voorgesteld
		aanbevelen aanbeveelt aanbeval aanbevolen aanbevalen
		adviseren adviseert adviseerde geadviseerd
		bepleiten bepleit bepleitte bepleit
		lanceren lanceert lanceerde gelanceerd
		opstarten opstart opstartte opgestart
		openen opent opende geopend
		openstellen openstelt openstelde opengesteld
		uitrollen uitrolt uitrolde uitgerold
		invoeren invoert invoerde ingevoerd
		doorvoeren doorvoert doorvoerde doorgevoerd
		uitvoeren uitvoert uitvoerde uitgevoerd
		toepassen toepast toepaste toegepast
		naleven naleeft naleefde nageleefd
		realiseren realiseert realiseerde gerealiseerd
		afronden afrondt afrondde afgerond
		voltooien voltooit voltooide voltooid
		implementeren implementeert implementeerde geïmplementeerd
		verplichten verplicht verplichtte verplicht
		vereisen vereist vereiste vereist
		eisen eist eiste geëist
		voorschrijven voorschrijft voorschreef voorgeschreven voorschreven
		bevelen beveelt beval bevolen bevalen
		gelasten gelast gelastte gelast
		verzoeken verzoekt verzocht verzocht verzochten
		oproepen oproept opriep opgeroepen opriepen
		opleggen oplegt oplegde opgelegd
		voorzien voorziet voorzag voorzien voorzagen
		opdragen opdraagt opdroeg opgedragen opdroegen
		belasten belast belastte belast
		machtigen machtigt machtigde gemachtigd
		verbieden verbiedt verbood verboden verboden
		weren weert weerde geweerd
		stopzetten stopzet stopzette stopgezet
		opschorten opschort opschortte opgeschort
		schorsen schorst schorste geschorst
		uitsluiten uitsluit uitsloot uitgesloten uitsloten
		blokkeren blokkeert blokkeerde geblokkeerd
		bevriezen bevriest bevroor bevroren bevroren
		afwijzen afwijst afwees afgewezen afwezen
		verwerpen verwerpt verwierp verworpen verwierpen
		weigeren weigert weigerde geweigerd
		afkeuren afkeurt afkeurde afgekeurd
		beperken beperkt beperkte beperkt
		verlagen verlaagt verlaagde verlaagd
		verminderen vermindert verminderde verminderd
		terugdringen terugdringt terugdrong teruggedrongen terugdrongen
		terugbrengen terugbrengt terugbracht teruggebracht terugbrachten
		beboeten beboet beboette beboet
		bestraffen bestraft bestrafte bestraft
		aanscherpen aanscherpt aanscherpte aangescherpt
		maximeren maximeert maximeerde gemaximeerd
		bezuinigen bezuinigt bezuinigde bezuinigd
		inkorten inkort inkortte ingekort
		verkorten verkort verkortte verkort
		financieren financiert financierde gefinancierd
		investeren investeert investeerde geïnvesteerd
		uittrekken uittrekt uittrok uitgetrokken uittrokken
		vrijmaken vrijmaakt vrijmaakte vrijgemaakt
		reserveren reserveert reserveerde gereserveerd
		toekennen toekent toekende toegekend
		toewijzen toewijst toewees toegewezen toewezen
		verlenen verleent verleende verleend
		uitkeren uitkeert uitkeerde uitgekeerd
		uitgeven uitgeeft uitgaf uitgegeven uitgaven
		besteden besteedt besteedde besteed
		verdelen verdeelt verdeelde verdeeld
		bijdragen bijdraagt bijdroeg bijgedragen bijdroegen
		betalen betaalt betaalde betaald
		subsidiëren subsidieert subsidieerde gesubsidieerd
		vergoeden vergoedt vergoedde vergoed
		compenseren compenseert compenseerde gecompenseerd
		vrijstellen vrijstelt vrijstelde vrijgesteld
		terugbetalen terugbetaalt terugbetaalde terugbetaald
		bereiken bereikt bereikte bereikt
		halveren halveert halveerde gehalveerd
		verdubbelen verdubbelt verdubbelde verdubbeld
		beproeven beproeft beproefde beproefd
		uitproberen uitprobeert uitprobeerde uitgeprobeerd
		uitbreiden uitbreidt uitbreidde uitgebreid
		verhogen verhoogt verhoogde verhoogd
		ophogen ophoogt ophoogde opgehoogd
		optrekken optrekt optrok opgetrokken optrokken
		verlengen verlengt verlengde verlengd
		verruimen verruimt verruimde verruimd
		versnellen versnelt versnelde versneld
		opschalen opschaalt opschaalde opgeschaald
		verbreden verbreedt verbreedde verbreed
		oprichten opricht oprichtte opgericht
		instellen instelt instelde ingesteld
		inrichten inricht inrichtte ingericht
		opzetten opzet opzette opgezet
		aanleggen aanlegt aanlegde aangelegd
		bouwen bouwt bouwde gebouwd
		creëren creëert creëerde gecreëerd
		opstellen opstelt opstelde opgesteld
		uitwerken uitwerkt uitwerkte uitgewerkt
		ontwikkelen ontwikkelt ontwikkelde ontwikkeld
		invullen invult invulde ingevuld
		plaatsen plaatst plaatste geplaatst
		hervormen hervormt hervormde hervormd
		moderniseren moderniseert moderniseerde gemoderniseerd
		vereenvoudigen vereenvoudigt vereenvoudigde vereenvoudigd
		aanpassen aanpast aanpaste aangepast
		digitaliseren digitaliseert digitaliseerde gedigitaliseerd
		verbeteren verbetert verbeterde verbeterd
		vernieuwen vernieuwt vernieuwde vernieuwd
		verduurzamen verduurzaamt verduurzaamde verduurzaamd
		renoveren renoveert renoveerde gerenoveerd
		verplaatsen verplaatst verplaatste verplaatst
		samenvoegen samenvoegt samenvoegde samengevoegd
		reorganiseren reorganiseert reorganiseerde gereorganiseerd
		versterken versterkt versterkte versterkt
		ondersteunen ondersteunt ondersteunde ondersteund
		stimuleren stimuleert stimuleerde gestimuleerd
		bevorderen bevordert bevorderde bevorderd
		faciliteren faciliteert faciliteerde gefaciliteerd
		intensiveren intensiveert intensiveerde geïntensiveerd
		afschaffen afschaft afschafte afgeschaft
		beëindigen beëindigt beëindigde beëindigd
		schrappen schrapt schrapte geschrapt
		opheffen opheft ophief opgeheven ophieven
		ontbinden ontbindt ontbond ontbonden ontbonden
		afbouwen afbouwt afbouwde afgebouwd
		uitfaseren uitfaseert uitfaseerde uitgefaseerd
		wijzigen wijzigt wijzigde gewijzigd
		herzien herziet herzag herzien herzagen
		vervangen vervangt verving vervangen vervingen
		aanvullen aanvult aanvulde aangevuld
		actualiseren actualiseert actualiseerde geactualiseerd
		intrekken intrekt introk ingetrokken introkken
		vernietigen vernietigt vernietigde vernietigd
		herroepen herroept herriep herroepen herriepen
		controleren controleert controleerde gecontroleerd
		inspecteren inspecteert inspecteerde geïnspecteerd
		onderzoeken onderzoekt onderzocht onderzocht onderzochten
		evalueren evalueert evalueerde geëvalueerd
		toetsen toetst toetste getoetst
		beoordelen beoordeelt beoordeelde beoordeeld
		monitoren monitort monitorde gemonitord
		handhaven handhaaft handhaafde gehandhaafd
		bijeenroepen bijeenroept bijeenriep bijeengeroepen bijeenriepen
		organiseren organiseert organiseerde georganiseerd
		melden meldt meldde gemeld
		rapporteren rapporteert rapporteerde gerapporteerd
		informeren informeert informeerde geïnformeerd
		doorgeven doorgeeft doorgaf doorgegeven doorgaven
		registreren registreert registreerde geregistreerd
		overleggen overlegt overlegde overgelegd
		aanleveren aanlevert aanleverde aangeleverd
		verstrekken verstrekt verstrekte verstrekt
		bijhouden bijhoudt bijhield bijgehouden bijhielden
		bewaren bewaart bewaarde bewaard
		aantonen aantoont aantoonde aangetoond
		aanvragen aanvraagt aanvroeg aangevraagd aanvroegen
		toesturen toestuurt toestuurde toegestuurd
		benoemen benoemt benoemde benoemd
		aanwijzen aanwijst aanwees aangewezen aanwezen
		aanstellen aanstelt aanstelde aangesteld
		aanwerven aanwerft aanwierf aangeworven aanwierven
		beschermen beschermt beschermde beschermd
		waarborgen waarborgt waarborgde gewaarborgd
		garanderen garandeert garandeerde gegarandeerd
		voorkomen voorkomt voorkwam voorkomen voorkwamen
		bestrijden bestrijdt bestreed bestreden bestreden
		tegengaan tegengaat tegenging tegengegaan tegengingen
		aanpakken aanpakt aanpakte aangepakt
		samenwerken samenwerkt samenwerkte samengewerkt
		coördineren coördineert coördineerde gecoördineerd
		deelnemen deelneemt deelnam deelgenomen deelnamen
		raadplegen raadpleegt raadpleegde geraadpleegd
		aanbesteden aanbesteedt aanbesteedde aanbesteed
		aankopen aankoopt aankocht aangekocht aankochten
		aanschaffen aanschaft aanschafte aangeschaft
		inkopen inkoopt inkocht ingekocht inkochten
		gunnen gunt gunde gegund
		regelen regelt regelde geregeld
		reguleren reguleert reguleerde gereguleerd
		verduidelijken verduidelijkt verduidelijkte verduidelijkt
		toestaan toestaat toestond toegestaan toestonden
		toelaten toelaat toeliet toegelaten toelieten
		vergunnen vergunt vergunde vergund
		erkennen erkent erkende erkend
		overdragen overdraagt overdroeg overgedragen overdroegen
		ingaan ingaat inging ingegaan ingingen
		vervallen vervalt verviel vervallen vervielen
		stellen stelt stelde gesteld
		zeggen zegt zei gezegd zeiden
		verklaren verklaart verklaarde verklaard
		benadrukken benadrukt benadrukte benadrukt
		uitleggen uitlegt uitlegde uitgelegd
		bevestigen bevestigt bevestigde bevestigd
		toelichten toelicht toelichtte toegelicht
		onderstrepen onderstreept onderstreepte onderstreept
		waarschuwen waarschuwt waarschuwde gewaarschuwd
		omzetten omzet omzette omgezet
		uitbrengen uitbrengt uitbracht uitgebracht uitbrachten
		aanbieden aanbiedt aanbood aangeboden aanboden
		opnemen opneemt opnam opgenomen opnamen
		bestellen bestelt bestelde besteld
		kopen koopt kocht gekocht kochten
		afhandelen afhandelt afhandelde afgehandeld
		behandelen behandelt behandelde behandeld
		aanrekenen aanrekent aanrekende aangerekend
		omhooggaan omhooggaat omhoogging omhooggegaan omhooggingen
		beheren beheert beheerde beheerd
		starten startet startte gestart
		vermelden vermeldt vermeldde vermeld
		gebruiken gebruikt gebruikte gebruikt
		inzetten inzet inzette ingezet
		opvangen opvangt opving opgevangen opvingen
		ondernemen onderneemt ondernam ondernomen ondernamen
		wegnemen wegneemt wegnam weggenomen wegnamen
		ontslaan ontslaat ontsloeg ontslagen ontsloegen
		herstellen herstelt herstelde hersteld
		uitstellen uitstelt uitstelde uitgesteld
		verschuiven verschuift verschoof verschoven verschoven
		vrijgeven vrijgeeft vrijgaf vrijgegeven vrijgaven
		uitwisselen uitwisselt uitwisselde uitgewisseld
		afgeven afgeeft afgaf afgegeven afgaven
		overnemen overneemt overnam overgenomen overnamen
		inschrijven inschrijft inschreef ingeschreven inschreven
		opleiden opleidt opleidde opgeleid
		inperken inperkt inperkte ingeperkt
		versoepelen versoepelt versoepelde versoepeld
		heffen heft hief geheven hieven
		afspreken afspreekt afsprak afgesproken afspraken
		overeenkomen overeenkomt overeenkwam overeengekomen overeenkwamen
		stijgen stijgt steeg gestegen stegen
		dalen daalt daalde gedaald
		omlaaggaan omlaaggaat omlaagging omlaaggegaan omlaaggingen
		indexeren indexeert indexeerde geïndexeerd
		verscherpen verscherpt verscherpte verscherpt
		verankeren verankert verankerde verankerd
		overhevelen overhevelt overhevelde overgeheveld
		vergroten vergroot vergrootte vergroot
		heropenen heropent heropende heropend
		hervatten hervat hervatte hervat
		tegemoetkomen tegemoetkomt tegemoetkwam tegemoetgekomen tegemoetkwamen
		uitbetalen uitbetaalt uitbetaalde uitbetaald
		vervroegen vervroegt vervroegde vervroegd
		stilleggen stillegt stillegde stilgelegd
		kwijtschelden kwijtscheldt kwijtschold kwijtgescholden kwijtscholden
		goedkeuring_hechten goedkeuring_hecht goedkeuring_hechtte goedkeuring_gehecht
		strafbaar_stellen strafbaar_stelt strafbaar_stelde strafbaar_gesteld
		in_het_leven_roepen in_het_leven_roept in_het_leven_riep in_het_leven_geroepen in_het_leven_riepen
		er_komen er_komt er_kwam er_gekomen er_kwamen
		komen_er komt_er kwam_er gekomen_er kwamen_er
		beschikbaar_komen beschikbaar_komt beschikbaar_kwam beschikbaar_gekomen beschikbaar_kwamen
		krijgen krijgt kreeg gekregen kregen
		ontvangen ontvangt ontving ontvangen ontvingen
		onderzoek_doen onderzoek_doet onderzoek_deed onderzoek_gedaan onderzoek_deden
		verslag_doen verslag_doet verslag_deed verslag_gedaan verslag_deden
		verslag_uitbrengen verslag_uitbrengt verslag_uitbracht verslag_uitgebracht verslag_uitbrachten
		gebruik_maken gebruik_maakt gebruik_maakte gebruik_gemaakt
		besluit_nemen besluit_neemt besluit_nam besluit_genomen besluit_namen
		maatregelen_nemen maatregelen_neemt maatregelen_nam maatregelen_genomen maatregelen_namen
		akkoord_bereiken akkoord_bereikt akkoord_bereikte akkoord_bereikt
		akkoord_sluiten akkoord_sluit akkoord_sloot akkoord_gesloten akkoord_sloten
		in_rekening_brengen in_rekening_brengt in_rekening_bracht in_rekening_gebracht in_rekening_brachten
		in_de_handel_brengen in_de_handel_brengt in_de_handel_bracht in_de_handel_gebracht in_de_handel_brachten
		van_toepassing_zijn van_toepassing_is van_toepassing_was van_toepassing_geweest van_toepassing_waren
		in_werking_treden in_werking_treedt in_werking_trad in_werking_getreden in_werking_traden
		in_voege_treden in_voege_treedt in_voege_trad in_voege_getreden in_voege_traden
		uitwerking_hebben uitwerking_heeft uitwerking_had uitwerking_gehad
		van_kracht_worden van_kracht_wordt van_kracht_werd van_kracht_geworden
		van_kracht_gaan van_kracht_gaat van_kracht_ging van_kracht_gegaan
		buiten_werking_stellen buiten_werking_stelt buiten_werking_stelde buiten_werking_gesteld
		beschikbaar_stellen beschikbaar_stelt beschikbaar_stelde beschikbaar_gesteld
		ter_beschikking_stellen ter_beschikking_stelt ter_beschikking_stelde ter_beschikking_gesteld
		in_gang_zetten in_gang_zet in_gang_zette in_gang_gezet
		van_start_gaan van_start_gaat van_start_ging van_start_gegaan
		verplicht_stellen verplicht_stelt verplicht_stelde verplicht_gesteld
		op_de_hoogte_stellen op_de_hoogte_stelt op_de_hoogte_stelde op_de_hoogte_gesteld
		zorg_dragen zorg_draagt zorg_droeg zorg_gedragen
		in_kennis_stellen in_kennis_stelt in_kennis_stelde in_kennis_gesteld
		groen_licht_geven groen_licht_geeft groen_licht_gaf groen_licht_gegeven
		rekening_houden rekening_houdt rekening_hield rekening_gehouden`
			.split('\n')
			.map((row) =>
				row
					.trim()
					.split(' ')
					.map((word) => word.replaceAll('_', ' ')),
			)
			.map(([infinitive = '', present = '', past = '', participle = '', pasts]) => [
				infinitive,
				pasts === undefined ? ([present, past, participle] as const) : ([present, past, participle, pasts] as const),
			]),
	),
};

export const verbs: readonly VerbRow[] = [
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('uitvaardigen, afkondigen, publiceren, bekendmaken, presenteren, voorleggen, uitbrengen, vrijgeven, afgeven'),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		nouns: phrases('besluiten'),
		verbs: phrases(
			'besluit nemen, akkoord bereiken, akkoord sluiten, beslissen, vaststellen, vastleggen, aannemen, bekrachtigen, ondertekenen, ratificeren, afsluiten, afspreken, overeenkomen, verankeren',
		),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('goedkeuren, instemmen, toestaan, toelaten, vergunnen, erkennen, machtigen, groen licht geven, goedkeuring hechten'),
	},
	{ act: 'announce', class: 'decide', past: 'announced', verbs: phrases('aankondigen, toezeggen, beloven') },
	{ act: 'propose', class: 'direct', past: 'proposed', verbs: phrases('voorstellen, aanbevelen, adviseren, bepleiten') },
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('lanceren, opstarten, starten, openen, openstellen, uitrollen, in gang zetten, van start gaan, heropenen, hervatten'),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'uitvoeren, toepassen, naleven, realiseren, afronden, voltooien, implementeren, rekening houden, omzetten, afhandelen, behandelen, beheren, gebruiken, gebruik maken, inzetten, ondernemen, herstellen, opvangen, maatregelen nemen, overnemen',
		),
	},
	{ act: 'implement', class: 'decide', past: 'adopted', verbs: phrases('invoeren, doorvoeren, opnemen, in de handel brengen') },
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: phrases('verplichten, vereisen, voorschrijven, bevelen, gelasten, verzoeken, oproepen, voorzien, verplicht stellen'),
		nouns: phrases('eisen'),
	},
	{ act: 'commission', class: 'decide', past: 'adopted', verbs: phrases('opdragen, belasten, overdragen') },
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('verbieden, weren, stopzetten, opschorten, uitstellen, schorsen, uitsluiten, blokkeren, bevriezen, stilleggen, strafbaar stellen'),
	},
	{ act: 'reject', class: 'decide', past: 'announced', verbs: phrases('afwijzen, verwerpen, weigeren, afkeuren') },
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: phrases(
			'beperken, verlagen, verminderen, terugdringen, terugbrengen, beboeten, bestraffen, aanscherpen, maximeren, bezuinigen, inkorten, verkorten, opleggen, inperken, heffen, verscherpen',
		),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'announced',
		verbs: phrases(
			'financieren, investeren, uittrekken, vrijmaken, reserveren, toekennen, toewijzen, verlenen, uitkeren, uitgeven, besteden, verdelen, bijdragen, betalen, beschikbaar stellen, ter beschikking stellen, aanbieden, uitbetalen',
		),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: phrases('subsidiëren, vergoeden, compenseren, vrijstellen, terugbetalen, tegemoetkomen, kwijtschelden'),
	},
	{ act: 'target', class: 'do', past: 'in-force', verbs: phrases('bereiken, halveren, verdubbelen') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: phrases('beproeven, uitproberen') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: phrases('uitbreiden, verhogen, ophogen, optrekken, verlengen, verruimen, versnellen, opschalen, verbreden, omhooggaan, vergroten, vervroegen'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: phrases('oprichten, instellen, inrichten, opzetten, aanleggen, bouwen, creëren, opstellen, uitwerken, ontwikkelen, in het leven roepen'),
		nouns: phrases('plaatsen'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'hervormen, moderniseren, vereenvoudigen, aanpassen, digitaliseren, verbeteren, vernieuwen, verduurzamen, renoveren, verplaatsen, samenvoegen, reorganiseren, versoepelen, indexeren, overhevelen',
		),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: phrases('versterken, ondersteunen, stimuleren, bevorderen, faciliteren, intensiveren'),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: phrases('afschaffen, beëindigen, schrappen, ontbinden, ontslaan, wegnemen, afbouwen, uitfaseren, sluiten, buiten werking stellen'),
	},
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: phrases('wijzigen, herzien, vervangen, aanvullen, actualiseren') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: phrases('intrekken, opheffen, vernietigen, herroepen') },
	{
		act: 'enter-into-force',
		class: 'effect',
		past: 'in-force',
		verbs: phrases('in werking treden, in voege treden, uitwerking hebben, van kracht worden, van kracht gaan, ingaan, van toepassing zijn, vervallen'),
	},
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: phrases('controleren, inspecteren, onderzoeken, evalueren, toetsen, beoordelen, monitoren, handhaven, onderzoek doen'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: phrases('bijeenroepen, organiseren') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: phrases(
			'melden, rapporteren, informeren, doorgeven, registreren, overleggen, aanleveren, verstrekken, bijhouden, bewaren, aantonen, toesturen, indienen, vermelden, uitwisselen, inschrijven, verslag doen, verslag uitbrengen, op de hoogte stellen, in kennis stellen',
		),
		nouns: phrases('aanvragen'),
	},
	{ act: 'appoint', class: 'decide', past: 'adopted', verbs: phrases('benoemen, aanwijzen, aanstellen, aanwerven') },
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: phrases('beschermen, waarborgen, garanderen, voorkomen, bestrijden, tegengaan, aanpakken, zorg dragen'),
	},
	{ act: 'cooperate', class: 'do', past: 'in-force', verbs: phrases('samenwerken, coördineren, deelnemen, raadplegen') },
	{ act: 'procure', class: 'decide', past: 'completed', verbs: phrases('aanbesteden, aankopen, aanschaffen, inkopen, gunnen, bestellen, kopen') },
	{ act: 'clarify', class: 'direct', past: 'adopted', verbs: phrases('regelen, reguleren, verduidelijken') },
	{ act: 'be', class: 'state', past: 'completed', verbs: phrases('stijgen, dalen, omlaaggaan') },
	{ act: 'establish', class: 'state', past: 'completed', verbs: phrases('er komen, komen er') },
	{ act: 'fund', class: 'state', past: 'completed', verbs: phrases('beschikbaar komen') },
	{ act: 'fund', class: 'conduct', past: 'in-force', verbs: phrases('krijgen, ontvangen') },
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: phrases(
			'zeggen, melden dat, waarschuwen voor, waarschuwen dat, stellen dat, verklaren, benadrukken, uitleggen, bevestigen, toelichten, onderstrepen, waarschuwen',
		),
	},
];
