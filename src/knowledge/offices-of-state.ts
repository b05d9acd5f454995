/** Which offices head which states: Norway has a king and no president, the United States no prime minister. */

const codes = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** States under the King of the United Kingdom, whose governor-general signs for him. */
const realms = 'AU CA NZ JM BS BZ AG GD LC VC KN PG SB TV';
const kingdoms = `GB NO SE DK NL BE ES JO SA BH MA TH KH MY BT TO LS SZ ${realms}`;

/** Offices that only these states have. */
const only: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['King', codes(kingdoms)],
	['Emperor', codes('JP')],
	['Sultan', codes('OM BN')],
	['Emir', codes('KW QA')],
	['Supreme Leader', codes('IR KP')],
	['Governor-General', codes(realms)],
	['Crown Prince', codes('SA KW BH')],
]);

/** Offices that all but these states have. */
const without: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['President', codes(`${kingdoms} JP OM BN KW QA LU LI MC VA AD KP`)],
	['Prime Minister', codes('US MX BR AR CL CO EC BO PY UY VE CR PA GT HN SV NI DO ID PH NG KE GH ZA GM LR SL CY ZM MW AO BJ CN CH VA IR KP')],
]);

/**
 * Whether a state is headed by an office of that name.
 * @param office as the vocabulary names it, `Governor-General`
 * @param country ISO 3166-1 alpha-2
 */
export const hasOffice = (country: string, office: string): boolean => only.get(office)?.has(country) ?? !(without.get(office)?.has(country) ?? false);
