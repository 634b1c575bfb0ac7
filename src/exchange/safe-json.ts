/** Returns a value as JSON that is safe inside a `<script>`: no text in it can end the element. */
export function safeJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2).replace(/</g, '\\u003c')}\n`
}
