//! Places in an act, as the rulebook cites them: `art 6(3)`, `art 5(1)(a)`,
//! `annex III(4)(a)`, `rec 12`.

use crate::act::{Act, Kind, Node};

impl Act {
    /// The part that a place names; none if the act has none, or the place is
    /// none.
    #[must_use]
    pub fn find(&self, place: &str) -> Option<&Node> {
        let (kind, rest) = place.trim().split_once(char::is_whitespace)?;
        let (number, rest) = match rest.find('(') {
            Some(at) => rest.split_at_checked(at)?,
            None => (rest, ""),
        };
        let number = number.trim();
        let id = match kind.to_lowercase().as_str() {
            "art" | "article" => format!("art_{}", number.to_lowercase()),
            "annex" => format!("anx_{}", number.to_uppercase()),
            "rec" | "recital" => format!("rct_{number}"),
            _ => return None,
        };
        let mut node = self.node(&id)?;
        for key in rest.split(['(', ')']).map(str::trim).filter(|key| !key.is_empty()) {
            node = part(node, key)?;
        }
        Some(node)
    }
}

/// The part of a part that is called so, also below headings.
fn part<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    let called = |part: &&Node| {
        let last = part.id.strip_prefix(&node.id).unwrap_or(&part.id);
        let last = last.rsplit_once('.').map_or(last, |(_, last)| last);
        match part.kind {
            Kind::Paragraph => last.trim_start_matches('0') == key,
            _ => last == key,
        }
    };
    let below = || {
        let mut groups = node.parts().filter(|part| part.kind == Kind::Group);
        groups.find_map(|group| part(group, key))
    };
    node.parts().find(called).or_else(below)
}
