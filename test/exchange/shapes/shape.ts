/** A file as people write them, and what is read from it. */
export interface Shape {
	/** The habit or the program that makes such files. */
	readonly name: string
	/** The name of the file, of which the extension says what it is. */
	readonly file: string
	readonly source: string
	/** The concepts, as `label, other label = definition`. */
	readonly concepts: readonly string[]
	/** A part of each message, in order. */
	readonly messages: readonly string[]
}
