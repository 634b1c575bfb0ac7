/** Names of elements whose content is not running text, or must not contain a link or a button. */
export const unmarkable =
	/^(?:a|button|code|h[1-6]|kbd|label|legend|math|option|pre|samp|script|select|style|summary|svg|textarea|title|var)$/i
