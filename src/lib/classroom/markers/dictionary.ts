/** Cells along one side of the code, and of the whole marker with its black border. */
export const codeCells = 6;
export const markerCells = 8;

/**
 * The first 64 codes of the dictionary ARUCO_MIP_36h12, most significant bit first, row by row; a
 * set bit is white. Any two differ in at least 12 of 36 cells, in every orientation, so that three
 * misread cells never make one card another. Sixty are seats, the last four are free for sheets.
 *
 * Garrido-Jurado and others, "Generation of fiducial marker dictionaries using Mixed Integer Linear
 * Programming", Pattern Recognition 51 (2016); the values are those of js-aruco2.
 */
const codes: readonly number[] = [
	0xd2b63a09d, 0x6001134e5, 0x1206fbe72, 0xff8ad6cb4, 0x85da9bc49, 0xb461afe9c, 0x6db51fe13,
	0x5248c541f, 0x008f34503, 0x8ea462ece, 0xeac2be76d, 0x1af615c44, 0xb48a49f27, 0x2e4e1283b,
	0x78b1f2fa8, 0x27d34f57e, 0x89222fff1, 0x4c1669406, 0xbf49b3511, 0xdc191cd5d, 0x11d7c3f85,
	0x16a130e35, 0xe29f27eff, 0x428d8ae0c, 0x90d548477, 0x2319cbc93, 0xc3b0c3dfc, 0x0424bccc9,
	0x2a081d630, 0x762743d96, 0xd0645bf19, 0xf38d7fd60, 0xc6cbf9a10, 0x3c1be7c65, 0x276f75e63,
	0x4490a3f63, 0xda60acd52, 0x3cc68df59, 0xab46f9dae, 0x88d533d78, 0xb6d62ec21, 0xb3c02b646,
	0x22e56d408, 0xac5f5770a, 0xaaa993f66, 0x4caa07c8d, 0x5c9b4f7b0, 0xaa9ef0e05, 0x0705c5750,
	0xac81f545e, 0x735b91e74, 0x8cc35cee4, 0xe44694d04, 0xb5e121de0, 0x261017d0f, 0xf1d439eb5,
	0xa1a33ac96, 0x174c62c02, 0x1ee27f716, 0x8b1c5ece9, 0x6a05b0c6a, 0x0d0568dfc, 0x192d25e5f,
	0x1adbeccc8
];

/** How many markers there are: ids count from 0. */
export const markerCount = codes.length;

/** The 36 cells of a marker's code, row by row, true where white. */
export function cellsOf(id: number): readonly boolean[] {
	const code = codes[id];
	if (code === undefined) throw new RangeError(`there is no marker ${id}`);
	// 36 bits: more than the bitwise operators hold.
	return Array.from({ length: 36 }, (_, i) => Math.floor(code / 2 ** (35 - i)) % 2 === 1);
}
