/** Number words of Portuguese, folded, as Portugal and Brazil spell them. Values are plain numbers; scales are powers of ten. */

/** Words that count for themselves; `vinte e um` is three words. */
export const small: readonly (readonly [string, number])[] = [
	['zero', 0],
	['um', 1],
	['uma', 1],
	['dois', 2],
	['duas', 2],
	['três', 3],
	['quatro', 4],
	['cinco', 5],
	['seis', 6],
	['sete', 7],
	['oito', 8],
	['nove', 9],
	['dez', 10],
	['onze', 11],
	['doze', 12],
	['treze', 13],
	['catorze', 14],
	['quatorze', 14],
	['quinze', 15],
	['dezesseis', 16],
	['dezasseis', 16],
	['dezessete', 17],
	['dezassete', 17],
	['dezoito', 18],
	['dezenove', 19],
	['dezanove', 19],
];

export const tens: readonly (readonly [string, number])[] = [
	['vinte', 20],
	['trinta', 30],
	['quarenta', 40],
	['cinquenta', 50],
	['sessenta', 60],
	['setenta', 70],
	['oitenta', 80],
	['noventa', 90],
];

export const scales: readonly (readonly [string, number])[] = [
	['cem', 2],
	['cento', 2],
	['mil', 3],
];

export const ordinals: readonly (readonly [string, number])[] = [
	['primeiro', 1],
	['primeira', 1],
	['segundo', 2],
	['segunda', 2],
	['terceiro', 3],
	['terceira', 3],
	['quarto', 4],
	['quarta', 4],
	['quinto', 5],
	['quinta', 5],
	['sexto', 6],
	['sexta', 6],
	['sétimo', 7],
	['sétima', 7],
	['oitavo', 8],
	['oitava', 8],
	['nono', 9],
	['nona', 9],
	['décimo', 10],
	['décima', 10],
	['vigésimo', 20],
	['trigésimo', 30],
];

export const joiners: readonly string[] = ['e'];
