"""Annotates a corpus of JSON lines on a Dask cluster: each worker pipes its partitions through `node annotate.js`.

A partition is a range of bytes that begins and ends at a line boundary. Its result is written to a temporary file and then
renamed, so a partition that is processed twice, because a worker died, still occurs once. All machines must have access
to the corpus and the output folder.
"""

import argparse
import os
import subprocess

from distributed import Client, as_completed


def partitions(path, size):
    """Returns ranges of about `size` bytes that consist of whole lines."""
    ranges = []
    with open(path, "rb") as corpus:
        start = 0
        while True:
            corpus.seek(start + size)
            corpus.readline()
            end = min(corpus.tell(), os.path.getsize(path))
            if end <= start:
                return ranges
            ranges.append((start, end))
            start = end


def annotate(path, start, end, target, command):
    """Writes one line for each line of the partition that is not blank. Exit code 2 means that some of these are errors, which is accepted."""
    with open(path, "rb") as corpus:
        corpus.seek(start)
        lines = corpus.read(end - start)
    done = subprocess.run(command, input=lines, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wanted = sum(1 for line in lines.split(b"\n") if line.strip(b" \t\r"))
    if done.returncode not in (0, 2) or done.stdout.count(b"\n") != wanted:
        raise RuntimeError(f"annotate.js exited with {done.returncode}: {done.stderr.decode()}")
    unfinished = f"{target}.{os.getpid()}"
    with open(unfinished, "wb") as part:
        part.write(done.stdout)
    os.replace(unfinished, target)
    return target


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("scheduler", help="tcp://host:port")
    parser.add_argument("corpus")
    parser.add_argument("folder", help="where the parts go")
    parser.add_argument("--annotate", default="dist/annotate.js")
    parser.add_argument("--bytes", type=int, default=64_000_000, help="of a partition")
    args = parser.parse_args()
    corpus, folder = os.path.abspath(args.corpus), os.path.abspath(args.folder)
    command = ["node", os.path.abspath(args.annotate), "--ndjson"]
    os.makedirs(folder, exist_ok=True)
    with Client(args.scheduler) as client:
        tasks = [
            client.submit(annotate, corpus, start, end, f"{folder}/part-{number:05}.ndjson", command, retries=3, pure=False)
            for number, (start, end) in enumerate(partitions(corpus, args.bytes))
        ]
        for count, task in enumerate(as_completed(tasks), 1):
            task.result()
            print(f"{count} of {len(tasks)} partitions done", flush=True)


if __name__ == "__main__":
    main()
