//! The arguments. Their help is in `locales/`, in the language asked for.

use clap::builder::Styles;
use clap::{Arg, ArgAction, Command, value_parser};
use counsel::words::{self, Words};
use std::ffi::OsString;
use std::path::PathBuf;

/// The words of the language asked for with `--lang`, or else of the
/// environment (`LC_ALL`, `LC_MESSAGES`, `LANG`), or else English. Looked for
/// before the arguments are read, so that help and errors speak it too.
pub(crate) fn words(args: impl Iterator<Item = OsString>) -> Words {
    let args: Vec<String> = args.filter_map(|arg| arg.into_string().ok()).collect();
    let asked = args.iter().zip(args.iter().skip(1)).find(|(name, _)| *name == "--lang");
    let asked = asked.map(|(_, value)| value.clone());
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang=")).map(str::to_owned);
    let environment = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    [asked, joined, environment]
        .into_iter()
        .flatten()
        .filter_map(|tag| tag.split(['_', '-', '.']).next().map(str::to_owned))
        .find_map(|language| Words::load(&language))
        .or_else(|| Words::load(words::FALLBACK))
        .unwrap_or_default()
}

/// The whole command line, in one language.
pub(crate) fn command(words: &Words) -> Command {
    let mut command = commands(words);
    // `help`, `--help` and `--version` come only now; they are to be told, too.
    command.build();
    told(command, words)
}

/// A command and all below it with the headings, the texts and the names of
/// values that clap would write in English.
fn told(command: Command, words: &Words) -> Command {
    let heading = *Styles::default().get_header();
    let usage = words.say("cli-usage");
    let template = format!(
        "{{before-help}}{{about-with-newline}}\n{heading}{usage}:{heading:#} {{usage}}\n\n\
         {{all-args}}{{after-help}}"
    );
    let command = match command.get_name() {
        "help" => command.about(words.say("cli-help-command")),
        _ => command,
    };
    command
        .help_template(template)
        .subcommand_help_heading(words.say("cli-commands"))
        .subcommand_value_name(words.say("cli-value-command"))
        .mut_args(|arg| {
            let arg = match arg.get_id().as_str() {
                "help" => arg.help(words.say("cli-help")).long_help(words.say("cli-help")),
                "version" => arg.help(words.say("cli-version")),
                _ => arg,
            };
            let section = if arg.is_positional() { "cli-arguments" } else { "cli-options" };
            let names: Vec<String> = arg
                .get_value_names()
                .unwrap_or_default()
                .iter()
                .map(|name| words.say(&format!("cli-value-{}", name.to_lowercase())))
                .collect();
            let arg = if names.is_empty() { arg } else { arg.value_names(names) };
            arg.help_heading(words.say(section))
        })
        .mut_subcommands(|command| told(command, words))
}

fn commands(words: &Words) -> Command {
    let known = words::languages().join(", ");
    let lang = Arg::new("lang")
        .long("lang")
        .global(true)
        .value_name("LANG")
        .value_parser(words::languages())
        .hide_possible_values(true)
        .help(words.say_text("cli-lang", &[("known", &known)]));
    Command::new("eunomia")
        .version(env!("CARGO_PKG_VERSION"))
        .about(words.say("cli-about"))
        .after_help(words.say("cli-exit-codes"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(lang)
        .subcommand(assess(words))
        .subcommand(change(words))
        .subcommand(check(words))
        .subcommand(explain(words))
        .subcommand(facts(words))
        .subcommand(law(words))
        .subcommand(new(words))
        .subcommand(rulebook(words))
}

/// What every answer rests on besides the facts: two dates, and the guidance.
fn basis(words: &Words, command: Command) -> Command {
    let day = |name: &'static str, help: &str| {
        Arg::new(name).long(name).value_name("DATE").help(words.say(help))
    };
    let without = Arg::new("without-guidance")
        .long("without-guidance")
        .action(ArgAction::SetTrue)
        .help(words.say("cli-without-guidance"));
    command.arg(day("on", "cli-on")).arg(day("known", "cli-known")).arg(without)
}

fn path(name: &'static str) -> Arg {
    Arg::new(name).value_parser(value_parser!(PathBuf))
}

fn assess(words: &Words) -> Command {
    let command = Command::new("assess")
        .about(words.say("cli-assess"))
        .long_about(words.say("cli-assess-long"))
        .arg(
            path("paths")
                .value_name("PATH")
                .num_args(0..)
                .required_unless_present("table")
                .conflicts_with("table")
                .help(words.say("cli-paths")),
        )
        .arg(format(words))
        .arg(
            Arg::new("fail-on")
                .long("fail-on")
                .value_name("CLASS")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help(words.say("cli-fail-on")),
        )
        .arg(
            Arg::new("duties")
                .long("duties")
                .action(ArgAction::SetTrue)
                .conflicts_with("table")
                .help(words.say("cli-duties")),
        )
        .arg(path("table").long("table").value_name("FILE").help(words.say("cli-table")))
        .arg(path("map").long("map").value_name("FILE").help(words.say("cli-map")))
        .arg(path("out").long("out").value_name("FILE").help(words.say("cli-out")));
    basis(words, command)
}

fn change(words: &Words) -> Command {
    let command = Command::new("change")
        .about(words.say("remedy-cli"))
        .long_about(words.say("remedy-cli-long"))
        .arg(path("file").value_name("FILE").required(true).help(words.say("cli-file")))
        .arg(system(words))
        .arg(
            Arg::new("goal")
                .long("goal")
                .value_name("GOAL")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .help(words.say("remedy-cli-goal")),
        )
        .arg(format(words));
    basis(words, command)
}

fn check(words: &Words) -> Command {
    let command = Command::new("check")
        .about(words.say("cli-check"))
        .long_about(words.say("cli-check-long"))
        .arg(path("file").value_name("FILE").help(words.say("cli-check-file")));
    basis(words, command)
}

/// Which system of an organisation is meant.
fn system(words: &Words) -> Arg {
    Arg::new("system").long("system").value_name("NAME").help(words.say("cli-system"))
}

fn explain(words: &Words) -> Command {
    let command = Command::new("explain")
        .about(words.say("cli-explain"))
        .arg(path("file").value_name("FILE").required(true).help(words.say("cli-file")))
        .arg(system(words))
        .arg(Arg::new("id").value_name("ID").required(true).help(words.say("cli-id")));
    basis(words, command)
}

fn facts(words: &Words) -> Command {
    Command::new("facts")
        .about(words.say("cli-facts"))
        .arg(Arg::new("pattern").value_name("PATTERN").help(words.say("cli-pattern")))
}

fn new(words: &Words) -> Command {
    Command::new("new")
        .about(words.say("cli-new"))
        .arg(path("file").value_name("FILE").help(words.say("cli-new-file")))
        .arg(
            Arg::new("full")
                .long("full")
                .action(ArgAction::SetTrue)
                .help(words.say("cli-new-full")),
        )
}

fn rulebook(words: &Words) -> Command {
    let folder = || path("dir").value_name("DIR").help(words.say("cli-dir"));
    Command::new("rulebook")
        .about(words.say("cli-rulebook"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("fmt")
                .about(words.say("cli-rulebook-fmt"))
                .arg(
                    path("paths")
                        .value_name("PATH")
                        .num_args(1..)
                        .required(true)
                        .help(words.say("cli-paths")),
                )
                .arg(
                    Arg::new("check")
                        .long("check")
                        .action(ArgAction::SetTrue)
                        .help(words.say("cli-check-only")),
                ),
        )
        .subcommand(Command::new("check").about(words.say("cli-rulebook-check")).arg(folder()))
        .subcommand(test(words).arg(folder()))
        .subcommand(
            Command::new("show")
                .about(words.say("cli-rulebook-show"))
                .arg(Arg::new("id").value_name("ID").required(true).help(words.say("cli-rule-id")))
                .arg(folder().long("dir")),
        )
        .subcommand(coverage(words))
        .subcommand(readings(words))
        .subcommand(diff(words))
}

fn law(words: &Words) -> Command {
    let library =
        path("library").long("library").value_name("DIR").help(words.say("law-cli-library"));
    let lang = Arg::new("text-lang").long("in").value_name("LANG").help(words.say("law-cli-in"));
    Command::new("law")
        .about(words.say("law-cli"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("import")
                .about(words.say("law-cli-import"))
                .arg(
                    path("paths")
                        .value_name("PATH")
                        .num_args(1..)
                        .required(true)
                        .help(words.say("law-cli-paths")),
                )
                .arg(
                    Arg::new("celex")
                        .long("celex")
                        .value_name("CELEX")
                        .help(words.say("law-cli-celex")),
                )
                .arg(lang.clone())
                .arg(library.clone()),
        )
        .subcommand(Command::new("list").about(words.say("law-cli-list")).arg(library.clone()))
        .subcommand(
            Command::new("show")
                .about(words.say("law-cli-show"))
                .arg(
                    Arg::new("citation")
                        .value_name("CITATION")
                        .required(true)
                        .help(words.say("law-cli-citation")),
                )
                .arg(lang)
                .arg(library),
        )
}

fn readings(words: &Words) -> Command {
    Command::new("readings")
        .about(words.say("readings-cli"))
        .arg(Arg::new("id").value_name("ID").help(words.say("readings-cli-id")))
        .arg(
            Arg::new("long")
                .long("long")
                .action(ArgAction::SetTrue)
                .help(words.say("readings-cli-long")),
        )
        .arg(format(words))
}

fn diff(words: &Words) -> Command {
    let day = |name: &'static str, help: &str| {
        Arg::new(name).value_name("DATE").required(true).help(words.say(help))
    };
    Command::new("diff")
        .about(words.say("diff-cli"))
        .arg(day("first", "diff-cli-first"))
        .arg(day("second", "diff-cli-second"))
        .arg(format(words))
}

fn test(words: &Words) -> Command {
    Command::new("test")
        .about(words.say("rulebook-test-cli"))
        .arg(
            format(words)
                .value_parser(["human", "json"])
                .help(words.say("rulebook-test-cli-format")),
        )
        .arg(
            Arg::new("strict")
                .long("strict")
                .action(ArgAction::SetTrue)
                .help(words.say("rulebook-test-cli-strict")),
        )
}

fn coverage(words: &Words) -> Command {
    Command::new("coverage")
        .about(words.say("coverage-cli"))
        .arg(Arg::new("prefix").value_name("PREFIX").help(words.say("coverage-cli-prefix")))
        .arg(format(words))
        .arg(
            Arg::new("strict")
                .long("strict")
                .action(ArgAction::SetTrue)
                .help(words.say("coverage-cli-strict")),
        )
}

/// How a result is told: to people, to programs, in a report.
fn format(words: &Words) -> Arg {
    Arg::new("format")
        .long("format")
        .value_name("FORMAT")
        .value_parser(["human", "json", "markdown"])
        .default_value("human")
        .hide_possible_values(true)
        .hide_default_value(true)
        .help(words.say("cli-format"))
}
