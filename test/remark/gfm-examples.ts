/**
 * The examples of the extensions in the GitHub Flavored Markdown Spec 0.29 (CC BY-SA 4.0), and an example of
 * footnotes, which the specification lacks.
 */
export const gfm: readonly string[] = [
	'| foo | bar |\n| --- | --- |\n| baz | bim |\n',
	'| abc | defghi |\n:-: | -----------:\nbar | baz\n',
	'| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n',
	'| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n',
	'| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n',
	'| abc | def |\n| --- |\n| bar |\n',
	'| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
	'| abc | def |\n| --- | --- |\n',
	'- [ ] foo\n- [x] bar\n',
	'- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim\n',
	'~~Hi~~ Hello, ~there~ world!\n',
	'This ~~has a\n\nnew paragraph~~.\n',
	'This will ~~~not~~~ strike.\n',
	'www.commonmark.org\n',
	'Visit www.commonmark.org/help for more information.\n',
	'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.\n',
	'www.google.com/search?q=Markup+(business)\n\nwww.google.com/search?q=Markup+(business)))\n',
	'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;\n',
	'www.commonmark.org/he<lp\n',
	'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))\n',
	'foo@bar.baz\n',
	"hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is.\n",
	'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_\n',
	'<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.  <XMP> is also disallowed.\n</blockquote>\n',
	'foo[^1] bar[^baz].\n\n[^1]: foo\n\n[^baz]: bar\n\n    baz\n',
]
