import type {Nodes} from 'mdast'

/** Returns the offset at which a block ends, the spaces after it included; 0 if there is no block. */
export function endOfLine(source: string, block: Nodes | undefined): number {
	let offset = block?.position?.end.offset ?? 0
	while (block && /^[ \t]/.test(source.charAt(offset))) offset++
	return offset
}

/** Whether an empty line, which may have the margin of a quotation, is between two blocks. */
export function hasEmptyLine(source: string, above: Nodes, below: Nodes): boolean {
	const between = source.slice(above.position?.end.offset, below.position?.start.offset)
	return (between.match(/\r\n|\n|\r/g)?.length ?? 0) > 1
}

/** The offset at which a node starts in the source. */
export function startOf({position}: Nodes): number {
	return position?.start.offset ?? 0
}
