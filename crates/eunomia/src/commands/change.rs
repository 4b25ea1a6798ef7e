//! `eunomia change FILE`: what would change the answer, and at what price.

use crate::failure::{Failure, Outcome};
use crate::{input, remedy};
use counsel::Counsel;
use counsel::assessment::Assessment;
use counsel::change::{self, Goal};
use counsel::words::Words;
use std::path::PathBuf;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let counsel = super::counsel(words)?;
    let asked = goals(matches, &counsel, words)?;
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let description = input::description(&counsel, words, &path, input::system(matches))?;
    let early = |early| input::before_the_law(words, early);
    let assessment = counsel.assess_on(&description, basis).map_err(early)?;
    let goal = if asked.is_empty() { usual(&assessment) } else { asked };
    let result = counsel.change(&description, &goal, basis).map_err(early)?;
    let result = result.ok_or_else(|| Failure::internal(words, "a goal without a conclusion"))?;
    let format = matches.get_one::<String>("format").map_or("human", String::as_str);
    let page = remedy::Page {
        words,
        rulebook: counsel.engine().rulebook(),
        description: &description,
        assessment: &assessment,
        result: &result,
        is_markdown: format == "markdown",
    };
    let text = if format == "json" { super::assess::json(&result, words)? } else { page.page() };
    super::print(words, &text)?;
    Ok(Outcome::Done)
}

/// The goals that were asked for; every one must be a conclusion.
fn goals(
    matches: &clap::ArgMatches,
    counsel: &Counsel,
    words: &Words,
) -> Result<Vec<Goal>, Failure> {
    let mut goals: Vec<Goal> = Vec::new();
    for text in matches.get_many::<String>("goal").into_iter().flatten() {
        let goal = Goal::read(text);
        if change::conclusion(counsel.engine(), &goal.id).is_none() {
            return Err(super::explain::unknown(words, counsel.engine().rulebook(), &goal.id));
        }
        if goals.iter().any(|known| known.id == goal.id && known.holds != goal.holds) {
            return Err(Failure::usage(words, "error-goal-twice", &[("id", &goal.id)]));
        }
        if !goals.contains(&goal) {
            goals.push(goal);
        }
    }
    Ok(goals)
}

/// Without a goal: out of the strictest class. No class, nothing to get out of.
fn usual(assessment: &Assessment) -> Vec<Goal> {
    Goal::usual(assessment).into_iter().collect()
}
