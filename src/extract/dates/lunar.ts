/**
 * The Chinese lunar calendar, 1900 to 2049, as a table: the astronomy behind it is not worth computing again.
 * Checked month by month against two published tables (the Python packages lunardate 0.3 and LunarCalendar 0.0.9): it differs
 * from the first in two months (1954-11, 1978-8) and from the second in one (1933-6), where the two differ from each other.
 */
import { dayNumber } from './calendar.js';

/**
 * One word a year, base 36: bits 17 and up say how many days after 1 January the year starts, bits 13-16 which month is
 * the leap one (0 none; 4 means the month after the fourth), and the low 13 bits which months have 30 days.
 */
const table =
	'2dt5e 3tp3m 2yu1x 27nt6 3l9hn 2nkpn 1w8ra 3ctwq 2hyl5 1nh3m 34evm 2ao85 3qwpx 2t6x7 1z82z 3fmi5 2kqjv 1q7vt 3799l 2ghaq 3wjo2 2ytr9 24vgt 3laae 2qcae ' +
	'1tfp1 3cu6s 2hz8p 1qbo2 34gb6 2algm 3o2ej 2t6xj 1z7py 3fo7u 2njys 1t809 37809 2dms3 3tpqr 2ys6j 225i3 3ih7x 2qctm 1w9xx 3cv50 2hykp 1nhqr 34fit 2808d ' +
	'3o2eu 2t6zx 221ey 3fn3m 2ks6d 1tave 3a2bu 2dqqd 3qwlz 2ys7q 24yph 3ih91 2qd3m 1w7fp 3cvqd 2hxl6 1ks5z 31me3 2atei 3o2ga 2t755 221qq 3ihci 2krol 1qmob ' +
	'378ln 2dsq3 3qv1p 2vz3h 24yuh 3lay1 2qefm 1waat 3cvfp 2jsr1 3wity 31kty 27qut 3o2qd 2t7s9 2236a 3ihzm 2nl7q 1qdzq 34fh3 2dsra 3tobe 2vzdh 24urt 3l9op ' +
	'2qd1v 1tfl7 3a0q3 2f597 1ngpm 31ld6 281g5 3qwtg 2w095 1z98z 3fo2d 2kqi5 1qkdp 34fjp 2dz8q 3tosy 2ytut 252dm 3lave 2qe8l 1w8q6 3a0ra 2f5bp 1ngs2 34es2 ' +
	'27smd 3o2sl 2t64r 1z6hj 3cvcb 2kqje 1qe3a 378tl 2ec7m 3tpw2 2ytd1 251sb 3ih57 2njjf 1tisb 3a0tp 2f5gq 1nhw2 34g42 2auxx 3o3z9 2t6xh 1z831 3fmwm 2hxh1';

const firstYear = 1900;
const words = table.split(' ').map((word) => Number.parseInt(word, 36));

/** First day and length of a lunar month; null outside the table or where the year has no such leap month. */
export function lunarMonth(year: number, month: number, leap = false): { readonly first: number; readonly days: number } | null {
	const word = words[year - firstYear];
	if (word === undefined || month < 1 || month > 12) return null;
	const leapAfter = (word >> 13) & 15;
	if (leap && leapAfter !== month) return null;
	const index = month - 1 + (leap || (leapAfter > 0 && month > leapAfter) ? 1 : 0);
	let first = dayNumber(year, 1, 1) + (word >> 17);
	for (let i = 0; i < index; i++) first += 29 + ((word >> i) & 1);
	return { first, days: 29 + ((word >> index) & 1) };
}

/** Day number of a day of the lunar calendar, or null. */
export function lunarDay(year: number, month: number, day: number): number | null {
	const found = lunarMonth(year, month);
	return found === null || day < 1 || day > found.days ? null : found.first + day - 1;
}
