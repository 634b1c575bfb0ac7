/*
 * Words that look alike and mean another thing: opposites, and members of a series.
 */

// Beginnings that make opposites, or another place, time or number, of one another.
const OPPOSITES = /* @__PURE__ */ [
	'hypo hyper eu',
	'ab ad',
	'ante anti post pre prae pro',
	'intra extra inter',
	'endo exo ecto',
	'macro micro mega',
	'tachy brady',
	'poly oligo mono bi di tri multi',
	'supra infra sub super',
	'homo hetero',
	'iso aniso',
	'hemi holo',
	'in ex',
	'im ex',
	'aan on',
	'binnen buiten',
	'boven onder',
	'linker rechter',
	'over onder',
	'primair secundair',
	'eerste tweede derde',
	'eerstelijns tweedelijns derdelijns',
].map(pair => pair.split(' '))
// What makes the opposite of an adjective: symmetrisch, asymmetrisch; bevoegd, onbevoegd.
const DENIALS = ['a', 'an', 'on', 'in', 'im', 'ir', 'niet', 'non', 'dis', 'para']
const ADJECTIVE =
	/(?:isch|ische|aal|ale|iel|iele|air|aire|ief|ieve|eus|euze|baar|bare|ig|ige|lijk|lijke|ent|ente|ant|ante|oon|one|gd|gde|metrie)$/
// What is left after such a beginning is at least as long.
const MIN_REST = 4
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|i?x|xi{1,3})$/

/**
 * Whether the words of a query name something else than those of a label that looks like it: the opposite of it
 * (hypotensie, hypertensie; symmetrisch, asymmetrisch), or another member of a series (hepatitis A and B, factor VII
 * and VIII, vitamine B1 and B12). Takes folded letters.
 */
export function isOtherTerm(query: readonly string[], label: readonly string[]): boolean {
	return (
		isOtherMember(query, label) ||
		(query.length <= 2 && query.some(word => label.some(other => areOpposites(word, other))))
	)
}

/** Whether both have a figure, a Roman number or a letter by itself, and those of the label are not in the query. */
function isOtherMember(query: readonly string[], label: readonly string[]): boolean {
	const asked = membersIn(query)
	if (asked.length === 0) return false
	const members = membersIn(label)
	return (
		members.length > 0 &&
		!members.every(member => asked.includes(member)) &&
		!asked.every(member => members.includes(member))
	)
}

function membersIn(words: readonly string[]): string[] {
	return words.flatMap(word => {
		if (word.length === 1 || ROMAN.test(word)) return [word]
		return word.match(/\d+/g) ?? []
	})
}

function areOpposites(a: string, b: string): boolean {
	if (a === b) return false
	if (isDenial(a, b) || isDenial(b, a)) return true
	let shared = 0
	while (shared < Math.min(a.length, b.length) && a.at(-1 - shared) === b.at(-1 - shared)) shared++
	for (let length = shared; length >= Math.max(MIN_REST, shared - 3); length--)
		if (isPair(a.slice(0, a.length - length), b.slice(0, b.length - length))) return true
	return false
}

/** Whether a word denies an adjective, in any form: asymmetrie, of symmetrisch. */
function isDenial(word: string, other: string): boolean {
	const start = other.slice(0, Math.max(other.length - 4, MIN_REST))
	return (
		(ADJECTIVE.test(word) || ADJECTIVE.test(other)) && DENIALS.some(denial => word.startsWith(denial + start))
	)
}

function isPair(first: string, other: string): boolean {
	return OPPOSITES.some(pair => pair.includes(first) && pair.includes(other))
}
