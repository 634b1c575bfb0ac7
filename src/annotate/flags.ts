import type {Units} from './offsets.ts'

/** The flags of the filter as parsed from the command line. */
export interface AnnotateFlags {
	readonly ndjson?: boolean | undefined
	readonly units?: string | undefined
	readonly workers?: string | undefined
}

const MOST_WORKERS = 256

/**
 * Checks the flags of the filter and fills in the defaults.
 *
 * @throws if `--ndjson` is missing or a flag has an invalid value
 */
export function readFlags({ndjson, units = 'utf16', workers = '0'}: AnnotateFlags): {
	units: Units
	workers: number
} {
	if (!ndjson) throw new Error('Expected annotate to be given --ndjson, the only format that it reads')
	if (units !== 'utf16' && units !== 'code-points')
		throw new Error(`Expected --units to be utf16 or code-points, received \`${units}\``)
	if (!/^\d{1,3}$/.test(workers) || Number(workers) > MOST_WORKERS)
		throw new Error(`Expected --workers to be a number from 0 to ${MOST_WORKERS}, received \`${workers}\``)
	return {units, workers: Number(workers)}
}
