/** What `--help` prints. */
export const usage = `Usage: zorgwoorden [command] [options]

A Dutch medical glossary: reads words, finds them when misspelt, marks them in Markdown.

Commands:
  lookup <word>        print what a word means, in any form that Dutch gives it
  search <query>       print the words that a query may mean, the best first
  explain <text>       print why each term in a text was found
  mark [file]          print Markdown with its medical words marked (file, or standard input)
  extract [file]       print the concepts of a document's own word list, as a glossary (JSON)
  check [file]         tell an editor which words occur, which the document's list lacks, which may need one
  convert <in> [out]   write a glossary in another format: .json, .csv, .jsonld (SKOS), .md, .txt (synonyms)
  annotate --ndjson    print for each line of JSON ({"id", "text"} or {"id", "markdown"}) the terms in it
  (none)               answer word by word; .help tells more

Options:
  --glossary <file>    use an own glossary in place of the bundled one: .json, .csv, .jsonld, .md or .txt
  --json               print JSON (lookup, search, explain, check)
  --limit <number>     print at most so many results (search; default 10)
  --to <format>        json, csv, excel, skos, schema, synonyms or markdown (convert; default by the ending)
  -h, --help           print this
  -v, --version        print the version

Options of mark:
  --mark <way>              link (default), emphasis, inline or footnote
  --occurrences <which>     first (default) of each word, first in each section, or all
  --word-list <place>       end (default for link and emphasis), start or off
  --word-list-heading <text>  default 'Moeilijke woorden'
  --word-list-depth <1-6>   depth of that heading, default 2
  --id-prefix <text>        put before each id that links point to
  --exclude <id>            never mark this concept; may be repeated
  --no-compounds            leave longer words that hold a term alone

Options of annotate:
  --units <units>           utf16 (default) or code-points: what the offsets count
  --workers <number>        annotate in so many threads, default none besides the first

Exit codes: 0 done, 1 nothing found, 2 wrong use, an unreadable file or a bad glossary.
`
