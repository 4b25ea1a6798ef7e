//! What would change the answer: on every example, each remedy is put into the
//! description, which is then assessed anew.

use crate::{case, counsel, day, examples};
use counsel::Basis;
use counsel::assessment::{Assessment, StatusWord};
use counsel::change::{
    AnswerResult, BURDENS, ChangeResult, EffectWord, Goal, HowWord, RemedyResult, TOLD,
};
use counsel::description::Description;
use counsel::tree::Format;
use nomos::Given;
use nomos::facts::State;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

const ON: &str = "2026-11-23";

fn change(description: &Description, goal: &[Goal]) -> ChangeResult {
    counsel().change(description, goal, Basis::new(day(ON), day(ON))).unwrap().unwrap()
}

fn applies(status: StatusWord) -> bool {
    matches!(status, StatusWord::Holds | StatusWord::Later)
}

/// The description with the facts as a remedy has them. None where facts cannot
/// say it: some options of a list are shown, and of the others nothing is known.
fn remedied(description: &Description, remedy: &RemedyResult) -> Option<Description> {
    let mut description = description.clone();
    let rulebook = counsel().engine().rulebook();
    for step in &remedy.steps {
        let fact = rulebook.fact(&step.fact).unwrap();
        let given = match step.to.first().unwrap() {
            AnswerResult::Yes(yes) => Given::Bool(*yes),
            AnswerResult::Option(option) => Given::Word(option.clone()),
            AnswerResult::Options { all: Some(all), .. } => Given::Words(all.clone()),
            AnswerResult::Options { all: None, .. } => return None,
            AnswerResult::Number { from, above, to, below } => {
                let over = from.or(above.map(|bound| bound * 1.01));
                Given::Number(over.or(*to).or(below.map(|bound| bound * 0.99)).unwrap(), None)
            }
            AnswerResult::Days { from, before } => {
                Given::Date(from.unwrap_or_else(|| before.unwrap().yesterday().unwrap()))
            }
        };
        description.facts.set(fact, rulebook.fit(fact, &given).unwrap());
    }
    Some(description)
}

/// How a conclusion stands in an assessment, as an effect tells it.
fn standing(assessment: &Assessment, id: &str) -> (StatusWord, Option<jiff::civil::Date>) {
    assessment.standing(id)
}

#[test]
fn every_remedy_does_what_it_says() {
    let (mut remedies, mut shown) = (0, 0);
    for (path, description) in examples::all() {
        let before = case::assess(&description, day(ON), day(ON));
        let Some(goal) = Goal::usual(&before) else { continue };
        let result = change(&description, std::slice::from_ref(&goal));
        assert!(result.complete && result.remedies.len() <= TOLD, "{}", path.display());
        assert!(!result.reached, "{}", path.display());
        for remedy in &result.remedies {
            let context = format!("{}: {:?}", path.display(), remedy.steps);
            shown += usize::from(remedy.steps.iter().any(|step| step.how == HowWord::Show));
            let Some(remedied) = remedied(&description, remedy) else { continue };
            // What is proposed would be taken if somebody said so.
            let clashes = counsel().engine().rulebook().contradictions(&remedied.facts);
            assert_eq!(clashes, [], "{context}");
            let after = case::assess(&remedied, day(ON), day(ON));
            assert_eq!(standing(&after, &goal.id), (StatusWord::Fails, None), "{context}");
            judge_effects(&before, &after, remedy, &context);
            // No way out leads into a stricter class.
            for class in BURDENS.iter().take_while(|class| **class != goal.id) {
                let (before, after) = (standing(&before, class).0, standing(&after, class).0);
                assert!(!applies(after) || applies(before), "{context}: {class}");
            }
            remedies += 1;
        }
    }
    println!("count: {remedies} remedies put into examples and assessed anew");
    assert!(remedies > 80 && shown > 20, "{remedies} {shown}");
}

fn judge_effects(before: &Assessment, after: &Assessment, remedy: &RemedyResult, context: &str) {
    let ids = before.findings.iter().map(|finding| finding.id.clone());
    let duties = before.duties.iter().chain(&after.duties).map(|duty| duty.id.clone());
    for id in ids.chain(duties).collect::<BTreeSet<String>>() {
        let (old, new) = (standing(before, &id), standing(after, &id));
        let told = remedy.effects.iter().find(|effect| effect.id == id);
        let told = told.map(|effect| effect.effect);
        let context = format!("{context}: {id} {old:?} {new:?}");
        match (applies(old.0), applies(new.0)) {
            (false, true) => assert_eq!(told, Some(EffectWord::Begins), "{context}"),
            (true, true) if old != new => assert_eq!(told, Some(EffectWord::Moves), "{context}"),
            (true, false) => {
                let open = matches!(new.0, StatusWord::Open | StatusWord::Unsettled);
                let right = if open { EffectWord::MayEnd } else { EffectWord::Ends };
                assert_eq!(told, Some(right), "{context}");
            }
            _ => {}
        }
    }
}

/// Every way is a fact that somebody can still decide or show.
#[test]
fn nothing_is_proposed_that_nobody_can_change() {
    let rulebook = counsel().engine().rulebook();
    for (path, description) in examples::all() {
        let before = case::assess(&description, day(ON), day(ON));
        let result = change(&description, &Goal::usual(&before).into_iter().collect::<Vec<_>>());
        for step in result.remedies.iter().flat_map(|remedy| &remedy.steps) {
            let fact = rulebook.fact(&step.fact).unwrap();
            let state = description.facts.get(fact);
            let how = match state {
                State::Unknown => HowWord::Show,
                State::Assumed(_) => HowWord::Correct,
                _ => HowWord::Change,
            };
            assert_eq!(step.how, how, "{}", path.display());
            let fixed = rulebook.facts.get(fact.index()).unwrap().fixed;
            assert!(!fixed || how == HowWord::Show, "{}: {}", path.display(), step.fact);
        }
    }
}

#[test]
fn every_class_finding_and_duty_can_be_a_goal() {
    let (path, description) = examples::all().swap_remove(9);
    let engine = counsel().engine();
    let (mut reached, mut ways, mut none) = (0, 0, 0);
    for (nth, rule) in engine.compiled().conclusions.iter().enumerate() {
        let id = engine.rulebook().rules.get(rule.index()).unwrap().id.clone();
        // Some goals take seconds: of each conclusion, one of the two is asked.
        let holds = nth % 2 == 0;
        let result = change(&description, &[Goal { id: id.clone(), holds }]);
        assert!(result.complete, "{}: {id} {holds}", path.display());
        match (result.reached, result.remedies.is_empty()) {
            (true, _) => reached += 1,
            (_, false) => ways += 1,
            _ => none += 1,
        }
    }
    println!("count: goals of a CV tool: {reached} reached, {ways} with ways, {none} without");
    assert!(reached > 50 && ways > 50 && none > 5, "{reached} {ways} {none}");
}

#[test]
fn a_goal_is_read_as_it_is_written() {
    let goal = |text: &str| {
        let Goal { id, holds } = Goal::read(text);
        (id, holds)
    };
    assert_eq!(goal("not high-risk"), ("high-risk".into(), false));
    assert_eq!(goal("  not   art-6.3 "), ("art-6.3".into(), false));
    assert_eq!(goal("art-6.3"), ("art-6.3".into(), true));
    // A name may begin with the word.
    assert_eq!(goal("not-an-ai-system"), ("not-an-ai-system".into(), true));
}

#[test]
fn facts_that_nobody_can_change_are_named_where_they_keep_it_so() {
    let kept = |facts: &str, goal: &str| {
        let description = case::read(Format::Toml, &format!("name = \"x\"\n[facts]\n{facts}"));
        let result = change(&description, &[Goal::read(goal)]);
        assert!(!result.reached && result.remedies.is_empty(), "{result:#?}");
        result.kept_by
    };
    assert_eq!(kept("subject = [\"system\"]\n", "gpai"), ["subject"]);
    let uses = "annex-3-use = []\nproduct-law = []\nbiometric-function = []\n";
    // A biometric function can be built in, a product or a use is what it is.
    let uses = format!("{uses}role = [\"deployer\"]\n");
    assert_eq!(kept(&uses, "art-6.1"), ["product-law"]);
    // An assumption about what nobody can change is no way out either.
    let assumed = "annex-3-use = []\nbiometric-function = []\n[assumed]\nproduct-law = []\n";
    assert_eq!(kept(assumed, "art-6.1"), ["product-law"]);
}

#[test]
fn an_open_question_of_law_is_named_where_the_goal_hangs_on_it() {
    let (_, description) = examples::all()
        .into_iter()
        .find(|(path, _)| path.ends_with("school-form-router.toml"))
        .unwrap();
    let result = change(&description, &[Goal::read("not high-risk")]);
    let side = result.readings.first().unwrap();
    assert_eq!((side.id.as_str(), side.reached), ("art-6.3-logic", true));
    assert_eq!(result.readings.len(), 1, "the other answer does not reach the goal");
    assert!(!result.remedies.is_empty(), "what would do whatever the answer");
}

/// Time is printed, not judged: other tests run at the same time.
#[test]
fn how_long_it_takes_on_every_example() {
    let mut slowest = (Duration::ZERO, String::new());
    for (path, description) in examples::all() {
        let before = case::assess(&description, day(ON), day(ON));
        let goal: Vec<Goal> = Goal::usual(&before).into_iter().collect();
        let begun = Instant::now();
        change(&description, &goal);
        let took = begun.elapsed();
        println!("{took:?} {}", path.file_name().unwrap().display());
        slowest = slowest.max((took, path.display().to_string()));
    }
    println!("count: the slowest took {slowest:?}");
}
