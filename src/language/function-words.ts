/** Words that neither a sentence nor a headline ends in, a language a line: articles, prepositions, conjunctions. */
export const functionWords: ReadonlySet<string> = new Set(
	[
		'a an the on of by from to till until since before after in at for with as and or between dated under over against into about than that which no not amending concerning regarding repealing',
		'am an auf aus bei vom von zu zum zur bis seit der die das den dem des ein eine einen einem einer und oder für mit über im in gegen nach vor',
		'le la les un une du de des au aux à dès et ou en dans par pour sur avec sous contre',
		'el los las del al desde hasta y con por para sobre contra según',
		'il lo gli dal dalla di del della dei delle e o da per su con nel nella',
		'os do dos das em no na nos nas com pelo pela ao à',
		'het een van voor met aan bij naar te op om',
		'och från till av för med i på vid og fra til ved ja',
		'w z ze od na dla przez oraz lub v s k se a pro po',
		'от с со до на и в во к о об для по за из над під та від',
		'του της των το τον την και από για με σε στο στη στην',
		've ile için dan dari ke di dan untuk của và cho',
	].flatMap((words) => words.split(' ')),
);
