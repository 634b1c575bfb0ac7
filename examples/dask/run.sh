#!/usr/bin/env bash
# Annotates a generated corpus on a cluster of one scheduler and two workers, kills a worker halfway, and compares
# the result with that of a single process. Requires `npm run build`, and Dask: apt-get install python3-distributed.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=${PYTHON:-/usr/bin/python3}
lines=${LINES_IN_CORPUS:-200000}
folder=$(mktemp -d)
port=8799
export PYTHONPATH=examples/dask
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT

seq 1 "$lines" | sed 's/.*/{"id":&,"text":"Regel &: uw trombocyten zijn laag. T- en B-cellen komen uit het beenmerg, en bloedplaatjestransfusies helpen."}/' >"$folder/corpus.ndjson"
"$python" -m distributed.cli.dask_scheduler --host 127.0.0.1 --port $port --no-dashboard >"$folder/scheduler.log" 2>&1 &
for name in one two; do
	"$python" -m distributed.cli.dask_worker tcp://127.0.0.1:$port --host 127.0.0.1 --nthreads 1 --no-nanny --no-dashboard --name $name >"$folder/$name.log" 2>&1 &
	worker=$!
done

"$python" examples/dask/annotate_corpus.py tcp://127.0.0.1:$port "$folder/corpus.ndjson" "$folder/parts" --bytes 1000000 | tee "$folder/progress" &
client=$!
while ! grep -q '^5 of' "$folder/progress" 2>/dev/null; do
	kill -0 $client || { cat "$folder"/*.log; exit 1; }
	sleep 0.2
done
kill -9 $worker
echo "killed worker two"
wait $client
cat "$folder"/parts/part-*.ndjson >"$folder/cluster.ndjson"
node dist/annotate.js --ndjson <"$folder/corpus.ndjson" >"$folder/single.ndjson"
cmp "$folder/cluster.ndjson" "$folder/single.ndjson"
echo "identical: $(wc -l <"$folder/single.ndjson") lines, sha256 $(sha256sum <"$folder/cluster.ndjson" | cut -c1-16)"
