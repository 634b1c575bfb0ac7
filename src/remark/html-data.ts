/**
 * Returns data with which remark-rehype gives a node these properties and, if given, another element name.
 */
export function htmlData(hProperties: Readonly<Record<string, string | string[]>>, hName?: string) {
	return hName ? {hName, hProperties} : {hProperties}
}

/** Returns the element name in the data of a node, if it has one. */
export function elementNameOf(data: object | undefined): string | undefined {
	return data && 'hName' in data && typeof data.hName === 'string' ? data.hName : undefined
}

/** Returns the properties that a node has in HTML. */
export function propertiesOf({data}: {readonly data?: object | undefined}): ReadonlyMap<string, unknown> {
	const properties = data && 'hProperties' in data ? data.hProperties : undefined
	return new Map(typeof properties === 'object' && properties !== null ? Object.entries(properties) : [])
}

/** Sets a property that a node has in HTML, and keeps its other data. Mutates the node. */
export function setProperty(
	node: {readonly data?: object | undefined},
	name: string,
	value: string | readonly string[],
): void {
	const hProperties = {...Object.fromEntries(propertiesOf(node)), [name]: value}
	Object.assign(node, {data: {...node.data, hProperties}})
}

/** Returns the attributes of an MDX element by their names, without those that are spread (`{...props}`). */
export function attributesOf(node: object): ReadonlyMap<string, unknown> {
	const attributes = 'attributes' in node && Array.isArray(node.attributes) ? node.attributes : []
	return new Map(attributes.filter(attribute => attribute?.name).map(({name, value}) => [name, value]))
}
