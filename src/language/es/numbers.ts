/** Number words of Spanish, folded. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves; from sixteen to twenty-nine a number is one word, `treinta y uno` is three. */
export const small: readonly (readonly [string, number])[] = [
	['cero', 0],
	['un', 1],
	['uno', 1],
	['una', 1],
	['dos', 2],
	['tres', 3],
	['cuatro', 4],
	['cinco', 5],
	['seis', 6],
	['siete', 7],
	['ocho', 8],
	['nueve', 9],
	['diez', 10],
	['once', 11],
	['doce', 12],
	['trece', 13],
	['catorce', 14],
	['quince', 15],
	['dieciséis', 16],
	['diecisiete', 17],
	['dieciocho', 18],
	['diecinueve', 19],
	['veintiuno', 21],
	['veintiún', 21],
	['veintiuna', 21],
	['veintidós', 22],
	['veintitrés', 23],
	['veinticuatro', 24],
	['veinticinco', 25],
	['veintiséis', 26],
	['veintisiete', 27],
	['veintiocho', 28],
	['veintinueve', 29],
];

export const tens: readonly (readonly [string, number])[] = [
	['veinte', 20],
	['treinta', 30],
	['cuarenta', 40],
	['cincuenta', 50],
	['sesenta', 60],
	['setenta', 70],
	['ochenta', 80],
	['noventa', 90],
];

export const scales: readonly (readonly [string, number])[] = [
	['cien', 2],
	['ciento', 2],
	['mil', 3],
];

/** In all genders, and cut short before a noun (`primer`). */
export const ordinals: readonly (readonly [string, number])[] = [
	['primer', 1],
	['primero', 1],
	['primera', 1],
	['segundo', 2],
	['segunda', 2],
	['tercer', 3],
	['tercero', 3],
	['tercera', 3],
	['cuarto', 4],
	['cuarta', 4],
	['quinto', 5],
	['quinta', 5],
	['sexto', 6],
	['sexta', 6],
	['séptimo', 7],
	['séptima', 7],
	['octavo', 8],
	['octava', 8],
	['noveno', 9],
	['novena', 9],
	['décimo', 10],
	['décima', 10],
	['undécimo', 11],
	['duodécimo', 12],
	['vigésimo', 20],
	['trigésimo', 30],
];

export const joiners: readonly string[] = ['y'];
