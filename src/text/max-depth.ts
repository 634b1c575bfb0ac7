/** How deep the walks through a tree go. Deeper nodes are left as they are, so that no tree overflows the stack. */
export const maxDepth = 100
