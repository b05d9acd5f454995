/**
 * Words that tell two passages apart even where all others agree: months, days, numerals and negations. Digits always do.
 * `held on Monday` and `held on Tuesday` are variants, not repeats.
 */
export const distinguishing: readonly string[] = [
	...'january february march april may june july august september october november december'.split(' '),
	...'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty hundred thousand million billion trillion'.split(
		' ',
	),
	...'first second third fourth fifth half quarter double triple'.split(' '),
	...'not no nor never none without neither'.split(' '),
];

/** Words too common to tell what a sentence is about. */
export const functionWords: readonly string[] = (
	'a an the this that these those it its he she they we you i his her their our your my who whom which what where when while as if of in on at by for from to into with within ' +
	'about over under between among after before during since until through against per via and or but so than then also both either such other others another more most some any all each every ' +
	"is are was were be been being am do does did done has have had having will would shall should can could may might must not no nor 's 't said says say there here out up down off only just very"
).split(' ');
