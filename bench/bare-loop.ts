const table = new Uint8Array(0x10000).fill(1)

/** The least that any reader of a text does: a look at each unit of it. */
export function bareLoop(text: string): number {
	let sum = 0
	for (let index = 0; index < text.length; index++) sum += table[text.charCodeAt(index)] ?? 0
	return sum
}
