"""What `brochure` and its commands say of themselves, in English."""

DESCRIPTION = "Sets one content.yaml as a flyer: a tagged PDF to print and to e-mail."

EXAMPLES = """\
examples:
  brochure new                        asks five questions and writes content.yaml
  brochure preview                    shows content.yaml as a page, new at every save
  brochure build                      content.yaml becomes flyer.pdf beside it
  brochure build spring.yaml -o a.pdf another text, another place
  brochure build - -o - < a.yaml      from standard input to standard output
  brochure check --strict             what is wrong? warnings count, nothing is written
  brochure schema > schema.json       the keys of content.yaml, for editors
  brochure help build                 more of one command

content.yaml begins with four lines:
  organisation: {name: Chor am Kanal}
  announcement:
    headline: Wir singen im Mai
    body: Zwölf Lieder, ein Ufer, freier Eintritt.

exit code:
  0  written (check: nothing forbids it); warnings are allowed, not with --strict
  1  the content has errors: nothing was written, a file that was there is untouched
  2  wrong usage, or a file that can't be read or written
"""

NEXT = {
    False: """\
`brochure new` asks five questions and writes a first content.yaml: the text of a flyer.
`brochure build` makes flyer.pdf of it.
`brochure help` says what else there is.
""",
    True: """\
`brochure build` makes a flyer of the content.yaml in this folder.
`brochure check` says what is wrong with it, and writes nothing.
`brochure help` says what else there is.
""",
}
"""What to do next, where no content.yaml is in the folder and where one is."""

NEW = """\
Writes a first content.yaml that builds at once, commented in its language, and the schema by
which editors complete its keys. Asks what isn't given. Overwrites nothing.

examples:
  brochure new                        asks, and writes content.yaml here
  brochure new spring                 into the folder spring
  brochure new --yes --language en    asks nothing
  brochure new --kind invitation --organisation "Chor am Kanal" --accent "#0b6e4f" --look bold
"""

PREVIEW = """\
Shows the flyer in the browser, new at every save: each page as a picture, messages at their lines,
look, format and purpose to choose from. A click on the page leads to the line of the content, a
click on a line to the page. Nothing leaves this machine.

examples:
  brochure preview                    content.yaml of this folder
  brochure preview spring.yaml        another text
  brochure preview --no-open          prints the address, opens nothing
"""

COMPLETION = """\
Prints a script by which a shell completes commands and options.

examples:
  brochure completion bash >> ~/.bashrc
  brochure completion zsh > ~/.zfunc/_brochure     a folder of $fpath
"""

BUILD = """\
Writes the flyer beside its content: flyer.pdf, or what `output:` names.

examples:
  brochure build                      content.yaml -> flyer.pdf
  brochure build texts/spring.yaml    texts/spring.yaml -> texts/flyer.pdf
  brochure build -o /tmp/proof.pdf    to another place
  brochure build --draft              in spite of errors, stamped as a draft
  brochure build --for all            flyer.pdf, flyer-press.pdf and the others
  brochure build --format-messages github     in a CI job
"""

CHECK = """\
Reports all that build would report, reopens the finished PDF and examines it, and writes no PDF.
Takes the same options. Also examines any PDF file, for what it claims to be or for what --for says.

examples:
  brochure check
  brochure check --for press          would a print shop take it?
  brochure check proof.pdf --report report.html    a file of others, with pictures
  brochure check --strict             exit code 1 for warnings, too
  brochure check --format-messages short      one line a message, for editors
"""


MAIL = """\
Writes an e-mail that waits to be sent, beside its content: the whole text, the first page as a
picture, the PDF attached. No address is in it that --to doesn't name, and nothing is sent.

examples:
  brochure mail                       content.yaml -> flyer.eml
  brochure mail --to info@example.org --subject "Our summer party"
  brochure mail texts/spring.yaml -o spring.eml
"""

FORMATS = """\
Lists what design.format may name: the paper, and for folded sheets the panels.

examples:
  brochure formats
  brochure formats a4-trifold         each panel, in the order in which it is read
  brochure formats a4-trifold --svg > trifold.svg
"""

MERGE = """\
Writes the same flyer for each row of a table: each column is a key of CONTENT by its path, like
contact.phone, organisation.logo or quotes.1.text. All rows are checked before the first file is
written. An interrupted run goes on where it stopped.

examples:
  brochure merge content.yaml branches.csv
  brochure merge content.yaml branches.csv -o out --name '{slug}'
  brochure merge content.yaml branches.json --for press --keep-going
"""
