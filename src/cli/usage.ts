import {listWithOr} from './format.ts'
import {visibleMarks} from './mark-options.ts'

/** What `--help` prints. */
export const usage = `Usage: zorgwoorden [command] [options]

A Dutch medical glossary: looks up words, even misspelt ones, and marks them in Markdown,
HTML and text.

Commands:
  lookup <word>        print the meaning of a word, whatever its form
  search <query>       print the words that a query may mean, best first
  explain <text>       print why each term in a text was found
  mark [file]          print a document with its medical words marked (a file, or standard input)
  unmark [file]        print Markdown without what mark added to it; report what it leaves on standard error
  extract [file]       print the concepts of a document's own word list as a glossary (JSON)
  check [file]         report which words occur, which its word list lacks, and which may need an explanation
  convert <in> [out]   write a glossary in another format: .json, .csv, .jsonld (SKOS), .md, .txt (synonyms)
  annotate --ndjson    for each line of JSON ({"id", "text"} or {"id", "markdown"}), print the terms in it
  (none)               answer one word at a time; type .help for help

Options:
  --glossary <which>   bundled (default), general, or a file: .json, .csv, .jsonld, .md or .txt; may be repeated
  --definitions <file> definitions in your own words: a JSON file such as {"milt": "Orgaan in de buik."}
  --format <format>    html, markdown or text (mark, unmark, extract, check; default: by .html, .htm, .xhtml, .md,
                       .markdown or .txt, and otherwise markdown)
  --json               print JSON (lookup, search, explain, check)
  --limit <number>     print at most this many results (search; default 10)
  --to <format>        json, csv, excel, skos, schema, synonyms or markdown (convert; default: by file extension)
  -h, --help           print this help
  -v, --version        print the version

Options for mark:
  --in-place                  mark one or more files instead, and print a line about each
  --mark <style>              ${listWithOr(visibleMarks.markdown)}, default link; in HTML
                              ${listWithOr(visibleMarks.html)}; in text only inline
  --occurrences <which>       first (of each word; default), section (first in each section) or all
  --density <number>          at most this many marks per 100 words, the rarest words first
  --word-list <place>         end (default for link and emphasis), start or off
  --word-list-heading <text>  heading of the word list, default 'Moeilijke woorden'
  --word-list-depth <1-6>     depth of that heading, default 2
  --id-prefix <text>          prefix of each id that links point to
  --exclude <id>              never mark this concept; may be repeated
  --no-compounds              do not mark longer words that contain a term

Options for extract:
  --heading <text>            heading that has a list below it, besides Woordenlijst, Begrippen and the like
  --whole                     read the whole document as a word list, whatever its headings
  --check                     print what was read as a table to look over: line, label, synonyms, definition

Options for unmark:
  --mark emphasis             also remove emphasis around words of the glossary, which may be the author's
  --word-list-heading <text>  heading of the word list, as it was given to mark
  --id-prefix <text>          prefix of the ids, as it was given to mark
  --no-compounds              as it was given to mark

Options for annotate:
  --units <units>             unit of the offsets: utf16 (default) or code-points
  --workers <number>          number of extra threads that annotate, default 0

Exit codes: 0 success, 1 nothing found, or a file that --in-place can't mark, 2 wrong usage, an unreadable file or an invalid glossary.
`
