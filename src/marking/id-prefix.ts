import {fnvHash} from '../text/fnv-hash.ts'
import type {SourceFile} from './options.ts'

/**
 * Returns the prefix of the ids of a page for `idPrefix: 'auto'`: the name of its file, and a hash of its path within the
 * folder where the build runs, so that it is the same on every machine. `'beenmerg-1x8k2fz-'`; `''` without a path.
 */
export function prefixOf({path = '', cwd = ''}: SourceFile): string {
	if (path === '') return ''
	const folder = `${cwd.replaceAll('\\', '/')}/`
	const whole = path.replaceAll('\\', '/')
	const relative = whole.startsWith(folder) ? whole.slice(folder.length) : whole.replace(/^\.\//, '')
	const slug = relative
		.slice(relative.lastIndexOf('/') + 1)
		.replace(/\.\w+$/, '')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
	const hash = fnvHash(relative).toString(36)
	return slug === '' ? `${hash}-` : `${slug}-${hash}-`
}
