## Dates

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
date = {$day} {$month} {$year}
date-first = 1 {$month} {$year}

## Citations

cite-art = Article {$place}
cite-art-number = {$number}
# What an amendment inserted after a number: paragraph 1a.
cite-inserted = {$number}{$letter}
cite-annex = Annex {$place}
cite-rec = recital {$place}
cite-para = paragraph {$place}
cite-sub = , subparagraph {$place}
# The groups after the number: of an article 5(1)(c), of an annex III(4)(a) or I(A).
cite-group-number = ({$group})
cite-group-letter = ({$group})
cite-group-point = ({$group})
cite-group-under = ({$group})
cite-group-annex = , point {$group}
cite-group-section = , Section {$group}
cite-of = {$place} of {$source}

# Sources whose official number alone tells the reader too little.
sources = Sources
    .DOAI = Regulation (EU) 2026/1744
    .GL-DEF = the guidelines on the AI-system definition
    .GL-PROHIBITED = the guidelines on prohibited practices
    .GL-GPAI = the guidelines on general-purpose AI models
    .GL-HIGH-RISK = the draft guidelines on high-risk classification

## Statuses

status-holds = applies
status-holds-from = applies since {$date}
status-holds-until = applies until {$date}
status-later = from {$date}
status-open = open
status-unsettled = unsettled in law
status-hangs = depends on another open question, too
status-hangs-from = from {$date}, or depending on another open question
status-ended = until {$date}
status-fails = does not apply
status-spared-until = {$status}; duties of this class from {$date}
status-spared = {$status}; spared from its duties unless the design changes significantly
guidance-final = rests on Commission guidelines
guidance-draft = rests on draft guidelines only
guidance-left-out = would be decided by {$sources}, left out here

## Classes that are not in the law

finding-undecided = Not decided yet
    .means = The answers given do not settle any class; the question below settles most.

## An assessment on one page

law-as-of = Law as of {$date}
law-known = Law as of {$date}, as the text stood on {$known}
law-without-guidance = {$law}, the guidelines left out
section-why = Why
section-open = Still open
section-unsettled = Unsettled in law
section-when = What comes when
section-question = Next question
why-scope = It is covered by the Act: { $count ->
    [one] 1 answer on definition and scope
   *[other] {$count} answers on definition and scope
  }
assumed = (assumed)
open-needs = depends on: {$facts}
open-needs-first = depends first on: {$facts}
open-need = {$label}?
and-more = and {$count} more
reading-gives = if {$reading}: {$status}
reading-decides = This decides: { $count ->
    [0] {$title}
    [one] {$title} and 1 more
   *[other] {$title} and {$count} more
  }
fact-value = {$label}: {$value}
# Where the answer has a colon of its own.
fact-value-with-colon = {$label} – {$value}
# Whatever is told of a name.
labelled = {$label}: {$text}
answer-with = Answer with
answer-some = or put what applies between the brackets, with commas:
answer-yes-no = {$fact} = true or false
# A number or day to copy, and a unit where the number alone does not tell it; by unit.
sample-number = 1
    .flop = 1e23
    .ratio = 0.02
sample-day = 2026-12-02
units = Units
    .flop = FLOP
    .ratio = a share, 0.02 for 2 %
example-yes = Example of yes: {$text}
example-no = Example of no: {$text}
example-right = Example: {$text}
example-wrong = Wrong, for example: {$text}
change-holds = begins to apply: {$title}
change-ended = ends: {$title}
change-fails = falls away: {$title}
change-open = may begin to apply: {$title}
change-may-end = may end: {$title}
change-unsettled = may begin to apply, unsettled in law: {$title}
nothing-comes = No later date changes this result.
no-reasons-needed = It does not depend on any answer.
legal-note = Not legal advice. Only the Official Journal is authentic.
rulebook-note = Rulebook {$version}, {$sha256}

## Duties

section-duties = What you must do
duties-none = No duty is known to follow from these answers.
duties-holds = Already binding
duties-later = From {$date}
duties-unsettled = Unsettled in law
duties-open = Open: facts are missing
duties-ended = No longer
duties-all = What to do, how to show it and what a breach may cost: eunomia assess {$file} --duties
duties-all-markdown = What to do, how to show it and what a breach may cost: `eunomia assess {$file} --duties --format markdown`
count-duties = { $count ->
    [one] 1 duty
   *[other] {$count} duties
  }
count-conclusions = { $count ->
    [one] 1 conclusion
   *[other] {$count} conclusions
  }
terms-do = What to do: {$text}
terms-why = Why: {$text}
terms-due = When: {$text}
terms-show = How to show it: {$text}
terms-evidence = Evidence: {$text}
terms-fine = Fine: {$text}
terms-supervisor = Supervision: {$text}
terms-supervisor-open = Supervision: not known yet; possible: {$text}
due-before = before {$event}
due-by = at the latest at {$event}
due-by-date = by {$date}
due-after = without undue delay after {$event}
due-on = upon {$event}
due-at-once = at once upon {$event}
due-within = within {$period} of {$event}
due-every = every {$period}
due-for = for at least {$period} after {$event}
period-hours = { $count ->
    [one] 1 hour
   *[other] {$count} hours
  }
period-days = { $count ->
    [one] 1 day
   *[other] {$count} days
  }
period-working-days = { $count ->
    [one] 1 working day
   *[other] {$count} working days
  }
period-weeks = { $count ->
    [one] 1 week
   *[other] {$count} weeks
  }
period-months = { $count ->
    [one] 1 month
   *[other] {$count} months
  }
period-years = { $count ->
    [one] 1 year
   *[other] {$count} years
  }
fine-rule-fixed = up to {$cap}
fine-share-undertaking = {","} for an undertaking, {$share} % of its worldwide annual turnover
fine-share-turnover = {" "}{$share} % of the worldwide annual turnover
fine-rule-higher = up to {$cap} or{$share}, whichever is higher
fine-rule-lower = up to {$cap} or{$share}, whichever is lower
fine-rule-open = up to {$cap} or{$share}, whichever is higher; for a smaller firm it may be whichever is lower
fine-none = none is named
fine-or = {$fine}; {$other} where “{$finding}” applies
fine-left-to = {$fine}. {$finding} ({$place})
fine-daily = {$fine}; besides, for each day until you comply, up to {$share} % of average daily income or of worldwide annual turnover
amount = EUR {$number}
amount-million = EUR {$number} million
amount-millions = EUR {$number} million
number-point = .
number-thousands = {"\u00A0"}

## Values of facts

value-none = none
value-not-applicable = not applicable
value-unknown = not answered

## Many systems

counted = { $count ->
    [one] 1 description
   *[other] {$count} descriptions
  }
as-stated = as stated
stated-otherwise = stated: {$expected}, found: {$found}
all-as-stated = { $count ->
    [one] 1 expectation, met
   *[other] {$count} expectations, all met
  }
not-as-stated = {$failed} of {$count} expectations not met
see-one = Reasons: eunomia assess FILE, or eunomia explain FILE ID.
section-systems = { $count ->
    [one] 1 system or model
   *[other] {$count} systems and models
}
systems-all = all
systems-with = for: {$systems}
see-system = One of them: eunomia explain {$file} ID
file-meant = FILE

## Explaining

explain-because = Because
explain-needs = Still needed
explain-would-change = Any of these answers can still change it.

## The dictionary

facts-count = { $count ->
    [one] 1 fact
   *[other] {$count} facts
  }
type-yes-no = yes or no
type-one-of = one of
type-some-of = some of, or none
type-number = number ({$unit})
type-date = day

## A new description

new-header =
    A description of one AI system or model. Remove the # before an answer to give it.
    A question without an answer is unknown; "n/a" means that it does not arise.
    Then run: eunomia assess FILE
new-name = Name of the system or model
new-text = What it does, for whom and where
new-written = Written: {$path}
new-exists = {$path} exists already; nothing was written
    .help = give another name, or remove the file first
new-form = {$path} is not named as TOML or YAML, and JSON has no room for the questions
    .help = end the name in .toml, .yaml or .yml; `assess` reads JSON, too

# Headings of questions, by file of the rulebook.
topic-system = What it is
topic-scope = Your role, where and since when
topic-practices = Practices that may be prohibited
topic-uses = What it is used for
topic-products = Products and safety
topic-transparency = What people see and hear
topic-models = Models
topic-organisation = Your organisation
topic-provider-duties = How you market and run it
topic-deployer-duties = How you use it
topic-model-duties = Models, supervision and certification

## The rulebook

rulebook-clean = {$files} files, {$facts} facts, {$rules} rules, {$examples} examples: nothing to complain of
proved-statements = {$count} statements of examples come out as they say
proved-conclusions = {$count} conclusions and duties can hold and can fail, and each duty has a date
proved-never = {$count} things that can never be, cannot
proved-parts = every part of a condition matters: {$examples} parts by cases near the examples, {$search} by a search
proved-names = {$count} facts, terms, parties, events, kinds of evidence, fines and supervisors are used
proved-three-valued = three-valued logic leaves {$open} conclusions of examples with gaps open; exact evaluation settles {$settled} of them
proved-citations = {$count} citations of provisions in force, each in the list of provisions
proved-no-list = citations were not compared: there is no list of the provisions of {$act}
rulebook-faults = { $count ->
    [one] 1 fault
   *[other] {$count} faults
  }
rulebook-formatted = formatted: {$path}
rulebook-would-format = not in its one layout: {$path}
rulebook-format-clean = { $count ->
    [one] 1 file is in its one layout
   *[other] all {$count} files are in their one layout
  }
rulebook-unreadable = cannot be formatted, since it cannot be read: {$path}
rulebook-version-by = Version by {$act}
rulebook-used-by = Used by
rulebook-test-cli = Run the examples, and name the conclusions that lack one
rulebook-test-cli-format = human or json [human if left out]
rulebook-test-cli-strict = Exit with 1 if a conclusion lacks an example that meets it, or one that misses it
rulebook-test-examples = examples
rulebook-test-statements = statements about conclusions
rulebook-test-otherwise = that come out otherwise
rulebook-test-conclusions = conclusions
rulebook-test-complete = met by one example and missed by another
rulebook-test-near = where the two differ in one answer at most
rulebook-test-without-hit = met by no example
rulebook-test-without-miss = missed by no example
unknown-rule = nothing in the rulebook is named `{$id}`
    .help-search = `eunomia facts WORD` searches the facts; findings are named by their place, such as art-6.3

## Tables

table-rows = { $count ->
    [one] 1 row
   *[other] {$count} rows
  }
table-wrong = { $count ->
    [one] 1 row is wrong and has no answer
   *[other] {$count} rows are wrong and have no answer
  }
table-without-guidance = The guidelines are left out.
table-line-too-long = this line is longer than {$limit} bytes; what follows was not read
table-row-fault = line {$line}, column `{$column}`: `{$value}` does not fit `{$fact}`
table-class = {$class}: {$counts}

## Errors

error = error
help = help
error-read = {$path} cannot be read: {$reason}
    .help = check the path and the permissions
error-not-found = {$path} does not exist
    .help = check the path; `eunomia new` writes a description to start from
error-not-utf8 = {$path} is not UTF-8 text
    .help = save it as UTF-8; the fault is near byte {$byte}
error-too-large = {$path} is larger than a description can be ({$limit} bytes)
    .help = for many systems in one file use --table
error-format = {$path} is neither TOML nor YAML nor JSON by its name
    .help = end the name in .toml, .yaml, .yml or .json
error-which-system = {$path} describes several systems
    .help = say which: --system with one of {$known}
error-no-system = no system is named “{$name}”
    .help = there is {$known}
error-no-descriptions = {$path} holds no descriptions
    .help = descriptions end in .toml, .yaml, .yml or .json
error-before-law = there was no law to ask about on {$asked}
    .help = the first act is of {$begins}; ask about that day or a later one
error-date = `{$text}` is not a day
    .help = write year-month-day, for example 2026-12-02
error-map-missing = --table needs --map
    .help = write a mapping from columns to facts; see docs/table.md
error-table-format = {$path} is neither CSV nor JSONL by its name
    .help = end the name in .csv or .jsonl
error-write = the output cannot be written: {$reason}
    .help = check the path, the permissions and the free space
error-no-fact = no fact matches `{$pattern}`
    .help-search = `eunomia facts` lists all facts
error-unknown-conclusion = no conclusion is named `{$id}`
    .help-search = `eunomia assess FILE --format json` lists all conclusions
error-only-a-family = several conclusions begin with `{$id}`
    .help = choose one: {$family}
refused-among = { $count ->
    [one] 1 of {$all} descriptions could not be assessed:
   *[other] {$count} of {$all} descriptions could not be assessed:
  }
error-a-provision = no conclusion is named `{$id}`; it is a provision
    .help = name one of its conclusions, for instance `{$first}`:
error-fail-on = no class is named `{$id}`
    .help = classes: {$known}
error-internal = this is a fault of the program: {$reason}
    .help = please report it with the command you ran

fault-malformed = {$message}
    .help = mend the file at this place
fault-value-form = neither text in straight quotation marks nor a number, a day, true or false
    .help = put text in straight quotation marks; yes is true and no is false
fault-unclosed = a bracket or brace is not closed
    .help = add what is missing before this place
fault-no-value = `=` and a value are missing after this key
    .help = write for example name = "..."
fault-number-range = this number is out of range
    .help = write a smaller number, for example 3e25
fault-time-of-day = a day is meant here, without a time
    .help = write year-month-day, for example 2026-12-02
fault-second-document = a second description begins here
    .help = one description per file; for many in one file use --table
fault-key-not-text = a name is meant here
    .help = names are text: put them in quotation marks
fault-key-twice = `{$key}` stands twice in one table
    .help = keep the one that is right
fault-yaml-form = this form of YAML has no meaning in a description
    .help = write plain keys, values and lists
fault-empty = the file is empty
    .help = `eunomia new` writes a description to start from
fault-not-a-table = keys and values are meant here
    .help = write, for example, facts with one answer a line
fault-unknown-key = `{$key}` has no meaning here
    .help-search = `eunomia new` shows what a description may hold
fault-no-name = the name is missing
    .help = add: name = "..."
fault-name-twice = two systems are named “{$name}”
    .help = give each a name of its own
fault-no-systems = `systems` lists no system
    .help = add: [[systems]], and below it name = "..." and [systems.facts]
fault-not-text = `{$key}` needs text
    .help = put it in quotation marks
fault-unknown-fact = no fact is named `{$fact}`
    .help-search = `eunomia facts WORD` searches the dictionary
fault-contradiction = `{$fact}` is both known and assumed
    .help = keep it under facts or under assumed
fault-conflict = answers contradict each other: {$why}
    .help = correct one of them, or leave it out
conflict-answer = line {$line}, {$fact}: {$answer}
fault-not-a-day = `{$key}` needs a day
    .help = write year-month-day, for example 2026-12-02
fault-unknown-status = `{$text}` is not a status
    .help = holds, fails, later DATE, ended, open or unsettled
fault-unknown-conclusion = no conclusion is named `{$id}`
    .help-search = `eunomia assess FILE --format json` lists all conclusions
fault-misfit-yes-no = `{$fact}` is answered with yes or no
    .help = write true or false
fault-misfit-one = `{$fact}` is answered with one option
    .help = `eunomia facts {$fact}` lists the options
fault-misfit-some = `{$fact}` is answered with a list of options
    .help = write them in brackets; an empty list means none of them
fault-misfit-number = `{$fact}` is answered with a number of at least 0
    .help = write, for example, 3e25
fault-misfit-date = `{$fact}` is answered with a day
    .help = write year-month-day, for example 2026-12-02
fault-misfit-option = `{$option}` is not an option of `{$fact}`
    .help-search = `eunomia facts {$fact}` lists the options
fault-misfit-unit = `{$fact}` is counted in another unit
    .help = give it in {$unit}
fault-misfit-several = `{$fact}` has exactly one answer, and several are given
    .help = keep the one that is right
did-you-mean = did you mean `{$word}`?

## Command line

cli-about = What the European law asks of an AI system or model, from when, and why.
cli-assess = Assess descriptions of systems and models
cli-assess-long = Assess descriptions of systems and models.

    A description is a TOML, YAML or JSON file; `eunomia new` writes one to fill in. A folder stands for all descriptions in it.
cli-explain = Say why a conclusion holds, or why not
cli-facts = List the questions, with their citations
cli-new = Write a description to fill in
cli-rulebook = Work on the rulebook
cli-rulebook-fmt = Lay out rulebook files in their one layout
cli-rulebook-check = Check the rulebook and run its examples
cli-rulebook-show = Show whatever a name stands for, as it is written
cli-paths = Files or folders
cli-file = A description
cli-system = The system that is meant, where the file describes an organisation
cli-id = A conclusion, such as art-6.3
cli-rule-id = Any name in the rulebook, such as art-6.3
cli-pattern = Part of a name or question
cli-new-file = Where to write; standard output if left out
cli-new-full = With the help of every question
cli-on = The date asked about, year-month-day; today if left out
cli-known = Use the law as it stood on this day; today if left out
cli-without-guidance = Leave the Commission's guidelines out: what only they decide is then open or unsettled
cli-format = human, json or markdown [human if left out]
cli-lang = Language of the words: {$known}
cli-fail-on = Exit with 1 if one of these classes applies now or later (comma-separated)
cli-duties = Tell every duty with what to do, how to show it, by when, and what a breach may cost
cli-table = A table of many systems, CSV or JSONL
cli-map = How the columns of the table become facts (TOML)
cli-out = Where to write the results of a table; standard output if left out
cli-dir = The folder of the rulebook; the built-in one if left out
cli-check-only = Change nothing; exit with 1 if a file is not in its one layout
cli-help = Show help
cli-help-command = Show the help of a command
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-value-celex = CELEX
cli-value-citation = CITATION
cli-value-command = COMMAND
cli-value-lang = LANG
cli-value-date = DATE
cli-value-path = PATH
cli-value-file = FILE
cli-value-class = CLASS
cli-value-format = FORMAT
cli-value-id = ID
cli-value-pattern = PATTERN
cli-value-dir = DIR
cli-value-goal = GOAL
cli-value-name = NAME
cli-value-prefix = PREFIX
cli-version = Show the version
cli-exit-codes = Exit codes: 0 done, 1 something the caller asked to fail on, 2 wrong usage or input, 3 a fault of the program.

# What is wrong with the arguments.
usage-command = there is no command `{$command}`
usage-command-missing = a command is missing
usage-argument = `{$arg}` has no meaning here
usage-argument-missing = something is missing: {$arg}
usage-argument-twice = `{$arg}` stands here twice
usage-conflict = `{$arg}` cannot stand together with `{$prior}`
usage-value-missing = `{$arg}` needs a value
usage-value = `{$value}` is no value of `{$arg}`
usage-value-too-many = `{$arg}` takes fewer values
usage-not-utf8 = an argument is not UTF-8 text
usage-other = the arguments cannot be read
usage-known = possible: {$known}
usage-help = `{$command} --help` says what can stand here

error-over-itself = {$path} is the table itself
    .help = write the results to another file
error-empty-table = {$path} holds no rows
    .help = a table begins with a line of column names, or has one JSON object a line
error-needs-table = --{$option} has a meaning only with --table
    .help = add --table FILE, or leave it out
error-no-column = {$path} has no column `{$column}`, which the mapping names
    .help = columns: {$known}
status-word-holds = apply
status-word-later = later
status-word-open = open
status-word-unsettled = unsettled
status-word-ended = ended

# The check by questions

cli-check = Ask the questions one by one, and say what the law asks
cli-check-long = Asks in the terminal only what can still change the answer, and what settles most first. With a FILE, every answer is kept in it at once; run the command again to go on. It ends with the same page as `assess`.
cli-check-file = A description in TOML to go on with, or to begin
check-keys = Type an answer and Enter. ? I do not know · h help · b back · s skip this topic · q stop here
check-kept = Every answer is kept in { $path } at once.
check-not-kept = Nothing is kept. To keep the answers, name a file: eunomia check my-system.toml
check-name = What is the system or model called?
check-name-help = Type the name by which you know it, such as that of the product; ? if it has none yet.
check-beginning = This is the first question: there is nothing to go back to.
check-answers-kept = { $count ->
    [0] no answer yet
    [one] {$count} answer kept
   *[other] {$count} answers kept
  }
check-key-unknown = ?, unknown, don’t know
check-key-help = h, help
check-key-back = b, back
check-key-leave-out = s, skip
check-key-stop = q, quit, stop, exit
check-not-which = "{ $text }" is not the number of one of these answers.
check-rests-on = You left this open: { $what }. The next questions hang on it; s leaves them out.
check-follows = This follows: { $answer }
check-special-cases = Special cases
check-left-out-now = Left out.
check-left-out = You left out what is asked about: { $what }. It stays open; run the check again to be asked.
check-stopped = Kept in { $path }. To go on: eunomia check { $path }
check-stopped-early = Nothing was answered, and nothing is kept. To begin again: eunomia check { $path }
check-stopped-unkept = Nothing is kept. To keep the answers, name a file: eunomia check my-system.toml
check-so-far = Settled so far: { $classes }.
check-so-far-open = Still open: { $classes }.
check-page = The page with reasons and duties: eunomia assess { $path }
check-not-writable = answers cannot be kept in { $path }: { $reason }
    .help = choose another place, or create the folder first
# Why a file cannot be read or written, after a colon.
reason-not-found = it does not exist, or its folder does not
reason-not-allowed = this account is not allowed to
reason-folder = it is a folder
reason-no-folder = what should be a folder is a file
reason-full = no space is left
reason-read-only = the disk can only be read
# Between the parts of a list.
joined = {"; "}
check-unnamed = Unnamed system
check-which-apply = Does any of these apply?
check-yes = y, yes
check-no = n, no
check-hint-yes-no = y or n
check-hint-one = one number
check-hint-some = one or more numbers, such as 1 3; or 0 for none of them
check-hint-some-of-two = one or both numbers, such as 1 2; or 0 for neither of them
check-hint-number = a number, such as { $sample } ({ $unit })
check-hint-date = a day, such as 2026-12-02
check-not-an-answer = "{ $text }" is no answer to this question; h explains it, ? leaves it open.
check-which-is-wrong = Which answer is wrong? Type its number: it is asked for again. q stop here
check-renamed = { $old } in the file is now called { $new }; its answer was taken over.
check-rules-same = The rules have changed since these answers were saved. The classes are the same.
check-rules-changed = The rules have changed since these answers were saved, and so has what comes of them:
check-change = { $title }: was { $before }, is { $after }
check-end = Kept in { $path }. To change an answer, remove its line there and run the check again.
check-toml-only = `{ $path }` is no TOML file, and only into such a file can answers be written
    .help = name a file that ends in .toml
check-one-system = {$path} describes an organisation with several systems
    .help = let each system answer in a file of its own, or edit the organisation’s by hand
check-not-read = the answer cannot be read: { $reason }
    .help = type plain text in UTF-8
## Coverage: every provision of the act and what became of it

coverage-cli = Which provisions of the AI Act are encoded, excused or missing
coverage-cli-prefix = Only this provision and what stands in it: "art 5", "annex III(4)"
coverage-cli-strict = Exit with 1 if any provision is missing
coverage-no-provision = the AI Act has no provision `{$prefix}`
    .help = write it as citations do: "art 5(1)(c)", "annex III(4)"
coverage-provisions = provisions in force
coverage-encoded = encoded
coverage-excused = without effect on those who are asked
coverage-missing = missing
coverage-kind-public-authority = addressed to authorities
coverage-kind-procedure = procedure of authorities
coverage-kind-definition = definitions that other provisions use
coverage-kind-empowerment = empowerments
coverage-kind-purpose = purposes and relations to other law
coverage-kind-amends-other-law = amendments of other law
coverage-kind-final-provision = final provisions
coverage-kind-printed-form = contents of forms
coverage-unknown = `{$citation}` cites a place that the AI Act does not have ({$place})
coverage-ledger-fault = the ledger names `{$id}`, which does not exist or stands there twice
coverage-title = What of the AI Act is encoded
coverage-about = Every article, paragraph, subparagraph and point of Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744. ● is encoded, by what the links lead to or by what stands above or below it; ○ has no effect on those who are asked, for the reason given; ◌ is missing. [ledger.md](ledger.md) says when a provision counts as encoded. Made by `eunomia rulebook coverage --format markdown`.
coverage-what = provisions
coverage-count = number
coverage-is-missing = missing

# What would change the answer

remedy-cli = Say what would change the answer, and what else would follow
remedy-cli-long =
    Say what would change the answer: the smallest sets of facts that would have to be otherwise, what then comes, and what goes.

    A goal is the name of a class, finding or duty, or "not" and a name: --goal "not high-risk". Without a goal: out of the strictest class.
remedy-cli-goal = What is wanted, such as "not high-risk"; several with commas
remedy-goal-fails = Goal: “{$title}” applies neither now nor later
remedy-goal-holds = Goal: “{$title}” applies
remedy-today = As things are: {$text}
remedy-no-class = No class of the Act applies or may apply, so there is nothing to get out of. Name a goal with --goal.
remedy-reached = The goal is reached as things are.
remedy-none = No set of up to three facts that can change reaches this goal.
remedy-kept-by = Nothing can change this: these facts alone keep it so
remedy-reading = It hangs on an open question of law
remedy-reading-reached = the goal is reached as things are
remedy-reading-ways = { $count ->
    [one] there is 1 way
   *[other] there are {$count} ways
  }
remedy-way-change = {$nth}. { $count ->
    [one] If one fact is changed so that:
   *[other] If {$count} facts are changed so that:
  }
remedy-way-correct = {$nth}. { $count ->
    [one] If one fact can be shown that is assumed to be otherwise
   *[other] If {$count} facts can be shown that are assumed to be otherwise
  }
remedy-way-show = {$nth}. { $count ->
    [one] If one fact can be shown that is not known so far
   *[other] If {$count} facts can be shown that are not known so far
  }
remedy-way-both = {$nth}. If {$count} facts are otherwise
remedy-change = To be changed so that:
remedy-correct = To be shown, against what is assumed so far:
remedy-show = To be shown, where nothing is known so far:
remedy-now = So far: {$text}
remedy-or = {"; or "}
quoted = “{$text}”
remedy-with = also {$text}
remedy-without = no longer {$text}
remedy-lacking = not {$text}
remedy-from = at least {$text}
remedy-above = more than {$text}
remedy-to = at most {$text}
remedy-below = less than {$text}
remedy-from-day = on {$text} or later
remedy-before-day = before {$text}
remedy-begins = Then applies:
remedy-may-begin = Then may apply, as long as facts are missing or the law is open:
remedy-moves = Then applies on other days:
remedy-may-end = Then no longer certain: {$text}
remedy-ruled-out = No longer in question: {$text}
remedy-ends = No longer applies: {$text}
remedy-others = { $count ->
    [one] 1 other conclusion
   *[other] {$count} other conclusions
  }
remedy-options-more = any of { $count } more
remedy-more-duties = { $count ->
    [one] 1 more duty
   *[other] {$count} more duties
  }
remedy-instead = or instead: {$text}
remedy-duty = Duty: {$title}
remedy-more = { $count ->
    [one] There is 1 more way, which takes more.
   *[other] There are {$count} more ways, which take more.
  }
remedy-worse = { $count ->
    [one] 1 way is left out: it would lead into a stricter class.
   *[other] {$count} ways are left out: they would lead into a stricter class.
  }
remedy-incomplete = Not every combination was looked at: there are too many.
remedy-honest = A description must be true. Change the system, its use or the organisation first, and the description after that.
error-goal-twice = `{$id}` is wanted and not wanted
    .help = keep the goal that is meant
# What an amendment changed

diff-cli = Say what changed in meaning between the law as known on two days
diff-cli-first = The law as it stood on this day, year-month-day
diff-cli-second = And as it stood on this day
diff-title = What changed in meaning between the law as known on {$first} and on {$second}
diff-count = { $count ->
    [0] No class, finding or duty differs.
    [one] 1 class, finding or duty differs.
   *[other] {$count} classes, findings and duties differ.
  }
diff-about = Two texts may be worded differently and mean the same. Listed is what comes out differently for some system or model on some day, with one that shows it and says nothing the difference does not need. Conclusions that differ in the same way stand together.
diff-plain = By “{$name}” is meant {$about}
diff-plain-plain-system = a new AI system
    .about = one that a provider established in the Union places on the Union market, larger than a small mid-cap, after every date of application; it is no product and part of none, has no use listed in Annex III, and no exception applies to it.
diff-plain-union-model-provider = a model
    .about = a general-purpose AI model that a provider established in the Union placed on the Union market in January 2026, neither open-source nor of systemic risk.
diff-plain-itself = {$base}
diff-plain-with = {$base} with: {$facts}
diff-anything-with = whatever has: {$facts}
diff-date = {$before} → {$after}
diff-no-date = none
diff-effect-new = New
diff-effect-gone = Gone
diff-effect-gained = Applies where it did not
diff-effect-lost = No longer applies where it did
diff-effect-moved = Applies on other days
diff-way = {$effect} ({$before} → {$after})
diff-by = By {$cites}
diff-by-points = By Article 1 of {$act}: {$points}
diff-way-of = {$way}: {$names}
diff-findings = classes and findings
diff-group = {$name}: {$names}
diff-article = Article {$list}
diff-articles = Articles {$list}
diff-was-now = Until now: {$was} Now: {$now}
diff-shown-by = Smallest case – {$name}: {$system}
diff-fine = Fine before: {$before}; now: {$after}
diff-no-fine = none named in the Act
diff-summary = At a glance
diff-what = kind
diff-from = from
diff-change = change
diff-whom = whose duties differ
diff-mark-later = later
diff-mark-new = new
diff-mark-gone = gone
diff-mark-easier = easier
diff-kind-later = What moved in time
diff-kind-new = What is new
diff-kind-gone = What went
diff-kind-easier = What is easier, and for whom
diff-kind-other = What else differs
diff-unaccounted = Without a note on the change
diff-silent = Points of the amending act without effect on those asked
diff-point = point
diff-why = why
diff-how = How to read this
diff-term-addressee = another addressee
diff-term-due = another deadline
diff-term-evidence = other evidence
diff-term-fine = another fine
diff-term-supervision = other supervision
diff-wording = Worded anew
diff-reading = Only on one reading of the law
    .about = Each of these differs only if a question that the law leaves open is answered as said; some need an answer on a second question, too, which the JSON output names.
diff-side = {$question} Taken here: {$side}.

## Official texts

law-cli = Take in official texts and read them
law-cli-import = Take in acts: Formex (files, folders, zip) and XHTML of the Publications Office
law-cli-paths = Files, or folders with all that is below them
law-cli-celex = The CELEX number, where a file does not tell it, such as 32024R1689
law-cli-in = Language of the text, of the 24 of the Union, such as pl
law-cli-library = Folder in which the acts are kept; eunomia/law below the folder for user data if left out
law-cli-list = List the acts at hand
law-cli-show = Show a provision in the words of the official text
law-cli-citation = Act and place, such as "AIA art 6(3)", "AIA annex III(4)(a)", "32016R0679 art 22"
law-no-library = there is no folder for user data
    .help = name one with --library DIR
law-empty = no act is at hand in { $folder }
    .help = take one in: eunomia law import PATH
law-not-at-hand = { $celex } is not at hand in the language { $lang }
    .help = `eunomia law list` tells what is; `eunomia law import PATH` takes in more
law-no-place = { $celex } has no `{ $place }`
    .help = places are named as in the rulebook: art 6(3), annex III(4)(a), rec 12
law-no-language = `{ $code }` is the code of no official language
    .help = codes have two letters, such as de, fr, pl
law-taken = ✓ { $celex } · { $lang } · articles: { $articles }, recitals: { $recitals }, annexes: { $annexes }
law-same = = { $celex } · { $lang } · already at hand, from the same files
law-replaced = ✓ { $celex } · { $lang } · takes the place of an earlier import · articles: { $articles }, recitals: { $recitals }, annexes: { $annexes }
law-witness = = { $celex } · { $lang } · at hand from Formex, which is kept; both have the same structure
law-differs = ! { $celex } · { $lang } · at hand from Formex, which is kept; the structure of this file differs
law-refused = ✗ { $file }: { $why }
law-source = { $celex } · { $lang } · © European Union. Only the Official Journal is authentic.
law-amended = Careful: {$act} has amended this act since {$date}. The words above are those before.
law-format-formex = Formex
law-format-consolidated-formex = Formex, consolidated
law-format-xhtml = XHTML
law-format-consolidated-xhtml = XHTML, consolidated
law-refused-unreadable = it cannot be read: { $detail }
law-refused-empty = it is empty
law-refused-too-large = it is larger than any act
law-refused-too-deep = its elements stand in one another deeper than in any act
law-refused-encoding = it is not in UTF-8
law-refused-entities = it declares entities of its own, which no act does
law-refused-cut-off = it is cut off: half a download
law-refused-malformed = it is not well-formed: { $detail }
law-refused-challenge = it is the page by which a website keeps programs out, not the act
law-refused-site-page = it is a page of the EUR-Lex website, with menus around the text; save the bare text instead
law-refused-other-page = it is a web page without an act
law-refused-other-xml = it is XML of another kind ({ $detail })
law-refused-other-format = it is no act in Formex or XHTML ({ $detail })
law-refused-piece = it is a piece of a package without the main text
law-refused-missing = the package lacks { $detail }
law-refused-package = the package cannot be opened: { $detail }
law-refused-no-provisions = it has neither articles nor annexes
law-refused-no-celex = it does not tell which act it is; say so with --celex
law-refused-no-lang = it does not tell its language; say so with --in
law-refused-other-act = it is another act: { $detail }
law-refused-mixed-languages = its files are in several languages
law-refused-coverage = not every character came through; first difference: { $detail }
law-refused-duplicate-id = two parts have the same place: { $detail }
law-refused-changed = it changed while it was read
