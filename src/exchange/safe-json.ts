/** Prints JSON that can stand inside a `<script>`: no text in it ends the element. */
export function safeJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2).replace(/</g, '\\u003c')}\n`
}
