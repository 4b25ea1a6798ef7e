//! An organisation with several systems: what is shared, what is a system's own, and
//! what all of them bring together.

use crate::{counsel, day};
use counsel::Basis;
use counsel::assessment::StatusWord;
use counsel::description::{Fault, FaultKind};
use counsel::organisation::{self, Content, Organisation, OrganisationAssessment};
use counsel::tree::Format;
use nomos::facts::{State, Value};

fn read(text: &str) -> Result<Organisation, Vec<Fault>> {
    match organisation::read(counsel().engine().rulebook(), Format::Toml, text)? {
        Content::Organisation(organisation) => Ok(organisation),
        Content::System(system) => panic!("one system: {}", system.name),
    }
}

fn kinds(text: &str) -> Vec<FaultKind> {
    read(text).unwrap_err().into_iter().map(|fault| fault.kind).collect()
}

const TWO: &str = r#"
name = "House"
source = "its register"
[facts]
subject = ["system"]
machine-based = true
profiles-people = true
[assumed]
some-autonomy = true

[[systems]]
name = "A"
[systems.facts]
role = ["provider"]

[[systems]]
name = "B"
source = "a leaflet"
[systems.facts]
role = ["deployer"]
some-autonomy = false
[systems.assumed]
profiles-people = false
"#;

#[test]
fn what_is_shared_holds_where_a_system_does_not_say_otherwise() {
    let house = read(TWO).unwrap();
    let rulebook = counsel().engine().rulebook();
    let state = |system: usize, fact: &str| {
        house.systems.get(system).unwrap().facts.get(rulebook.fact(fact).unwrap()).clone()
    };
    assert_eq!(house.name, "House");
    let sources: Vec<_> = house.systems.iter().map(|system| system.source.as_deref()).collect();
    assert_eq!(sources, [Some("its register"), Some("a leaflet")]);
    assert_eq!(state(0, "machine-based"), State::Known(Value::Yes(true)));
    assert_eq!(state(0, "profiles-people"), State::Known(Value::Yes(true)));
    assert_eq!(state(0, "some-autonomy"), State::Assumed(Value::Yes(true)));
    // Its own answer counts, in whichever table either stands.
    assert_eq!(state(1, "machine-based"), State::Known(Value::Yes(true)));
    assert_eq!(state(1, "some-autonomy"), State::Known(Value::Yes(false)));
    assert_eq!(state(1, "profiles-people"), State::Assumed(Value::Yes(false)));
}

#[test]
fn faults_are_named_once_and_where_they_stand() {
    let shared = TWO.replace("machine-based", "machine-bassed");
    let faults = read(&shared).unwrap_err();
    let lines: Vec<_> = faults.iter().map(|fault| fault.place.line).collect();
    assert_eq!(lines, [6], "{faults:?}");
    let twice = TWO.replace("\"B\"", "\"A\"");
    assert_eq!(kinds(&twice), [FaultKind::NameTwice("A".into())]);
    let version = TWO.replace("source = \"its register\"", "version = \"1\"");
    assert!(matches!(&kinds(&version)[..], [FaultKind::UnknownKey(key, _)] if key == "version"));
    assert_eq!(kinds("name = \"House\"\nsystems = []\n"), [FaultKind::NoSystems]);
    assert_eq!(kinds("name = \"House\"\nsystems = 3\n"), [FaultKind::NoSystems]);
    assert_eq!(kinds("systems = [{name = \"A\"}]\n"), [FaultKind::NoName]);
    assert_eq!(kinds("name = \"House\"\nsystems = [3]\n"), [FaultKind::NotATable]);
}

/// Each system keeps its own result, and every duty that any of them brings is named
/// with how it stands for each.
#[test]
fn no_system_hides_the_duties_of_another() {
    let text = crate::text(&crate::root().join("organisations/software-house.toml"));
    let house = read(&text).unwrap();
    let basis = Basis::new(day("2027-12-02"), day("2026-11-26"));
    let assess = |system| counsel().assess_on(system, basis).unwrap();
    let assessments: Vec<_> = house.systems.iter().map(assess).collect();
    let rulebook = counsel().engine().rulebook();
    let whole = OrganisationAssessment::new(house.name, assessments.clone(), rulebook);
    let mut pairs = 0;
    for assessment in &assessments {
        for duty in &assessment.duties {
            let shared = whole.duties.iter().find(|shared| shared.id == duty.id).unwrap();
            let of_system = |of: &&organisation::DutyOfSystem| of.system == assessment.system;
            let of = shared.systems.iter().find(of_system).unwrap();
            assert_eq!((of.status, of.from), (duty.status, duty.from), "{}", duty.id);
            assert_eq!(shared.addressee, duty.addressee);
            pairs += 1;
        }
    }
    assert_eq!(whole.duties.iter().map(|duty| duty.systems.len()).sum::<usize>(), pairs);
    // Provider of one, deployer of another: both stand, each for its system.
    let only = |id: &str| {
        let shared = whole.duties.iter().find(|shared| shared.id == id).unwrap();
        let binding = shared.systems.iter().filter(|of| of.status != StatusWord::Open);
        binding.map(|of| of.system.name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(only("art-9.1"), ["Applicant ranking"]);
    assert_eq!(only("art-26.1"), ["Sorting of our own applications"]);
    assert_eq!(only("art-50.1.inform"), ["Chat window"]);
}
