export function plainExpression(labels: readonly string[]): (text: string) => number
export function ahoCorasick(labels: readonly string[]): (text: string) => number
export function markdownItAbbr(labels: readonly string[]): (text: string) => unknown
export function docusaurus(labels: readonly string[]): (tree: object) => void
export function glossarify(labels: readonly string[], text: string): number | string
export function lunrSearch(labels: readonly string[]): (text: string) => unknown
