/**
 * Words that stand in nearly every sentence of languages in Latin letters, lower case: enough of them tell a language without asking the
 * statistics of its letters. Related languages share many; what counts is who has the most.
 */
export const commonWords: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
	(
		[
			['en', 'the of and to in is that for it was on with as are be this by at from have has will which not an or said their its were been'],
			['de', 'der die das und in den von zu mit ist im für auf des dem nicht ein eine sich auch es an werden wird aus bei sind wie einen einer'],
			['fr', 'le la les de des et en un une du est que dans pour qui par sur pas plus au avec ce il sont cette ses aux mais été'],
			['es', 'el la los las de que y en un una del se por con para es no al lo como más su pero sus fue este ha son'],
			['it', 'il la le di che e un una del della per in non è con si da sono dei al nel alla anche più ha gli delle come'],
			['pt', 'o a os as de que e em um uma do da dos das para com não por no na ao é se mais foi como mas pelo são'],
			['nl', 'de het een van en in is dat op te voor met zijn die niet aan er om ook bij als door worden wordt naar heeft maar uit'],
			['sv', 'och att det i en som är på för av med den till inte har de om ett från kan vi var vid men så ska'],
			['da', 'og at det i en er på for af med den til ikke har de om et fra kan vi som var ved men så skal'],
			['no', 'og at det i en er på for av med den til ikke har de om et fra kan vi som var ved men så skal'],
			['fi', 'ja on ei että se oli ovat myös kun mutta hän tai kuin joka sekä ole voi mukaan jo niin nyt vuoden'],
			['pl', 'w i na z do nie się że jest to o jak przez od dla za po które oraz ale są tym który już być tylko'],
			['cs', 'a v se na je že s z do o i k ve pro za by po jsou jako také jsem ale který podle své byl'],
			['sk', 'a v sa na je že s z do o aj k vo pre za by po sú ako ale ktorý podľa svoje bol ktoré už'],
			['sl', 'in je v na za se ki da so z pa s bi tudi po ne pri ali kot od iz še bo'],
			['hr', 'i je u na se da za su od s o koji kao a ne iz bi će to ili što do koje'],
			['hu', 'a az és hogy nem is egy ez meg volt csak már el de ha mint kell vagy még azt után szerint lesz'],
			['ro', 'de și în la cu a pe că nu o din pentru care este un mai au prin sunt fi sau al ale după'],
			['et', 'ja on ei et see oli ka kui mis aga oma ning või ta pole seda kes veel ole nii'],
			['lt', 'ir kad į iš su yra tai kaip bet ne dėl buvo nuo apie per jau tik taip pat savo'],
			['lv', 'un ir ar uz no par ka kas bet lai tā tas pie gan arī kā vai nav tika savu'],
			['ca', 'el la els les de que i en un una del per amb és no al com més ha són aquest seva però dels'],
			['tr', 've bir bu için ile da de olarak olan çok daha en gibi kadar sonra olduğu ise her ancak var'],
			['id', 'yang dan di untuk dengan pada ini dari itu tidak dalam akan ke adalah juga oleh sebagai telah bisa mereka'],
			['sq', 'të dhe në e i për me një që nga është ka si do nuk janë më por ky kjo së u tij ishte duke'],
			['is', 'og að í er á sem til um við það en með var af ekki hann fyrir ég hún því eru hefur'],
			['af', 'die van en het is in nie te wat vir met sy om hy aan ook word nog sal was maar'],
			['tl', 'ang ng sa na mga at ay si ni para kay hindi ito isang kung may din rin nito niya'],
			['sw', 'ya na wa kwa katika ni la za kuwa cha hii huo kama vya ambayo yake pia hiyo'],
			['az', 'və bu ki ilə üçün də da bir olan daha edib onun kimi isə deyib görə sonra ən'],
			['vi', 'và của là có cho các được trong với không này một những đã người khi tại để về đến'],
		] as const
	).map(([code, words]) => [code, words.split(' ')]),
);
