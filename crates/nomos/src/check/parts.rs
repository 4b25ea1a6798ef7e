//! The parts of a condition that can be left out: what an exception, one of
//! several conditions or one of several alternatives says.

use crate::rulebook::Condition;
use crate::source::Span;
use crate::syntax::{Expr, ExprKind};

/// What a part is to the condition around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Excepts: follows `unless`, or begins with `not`.
    Exception,
    /// Must hold with others.
    Conjunct,
    /// May hold instead of others.
    Alternative,
}

/// A part of a condition: the way to it, and where it is written.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// At each step down, which of the conditions joined there.
    pub(super) path: Vec<usize>,
    pub(super) role: Role,
    pub(super) span: Span,
}

/// All parts, outer ones first. What an author wrote as one word, such as a
/// family, is one part, however many conditions it stands for.
pub(super) fn parts(body: &Expr) -> Vec<Part> {
    let mut found = Vec::new();
    collect(body, &mut Vec::new(), &mut found);
    found
}

fn collect(expr: &Expr, path: &mut Vec<usize>, found: &mut Vec<Part>) {
    match &expr.kind {
        ExprKind::All(list) | ExprKind::Any(list) => {
            let is_all = matches!(expr.kind, ExprKind::All(_));
            for (nth, part) in list.iter().enumerate() {
                let role = match part.kind {
                    _ if !is_all => Role::Alternative,
                    ExprKind::Not(_) => Role::Exception,
                    _ => Role::Conjunct,
                };
                path.push(nth);
                if list.len() > 1 {
                    found.push(Part { path: path.clone(), role, span: part.span });
                }
                collect(part, path, found);
                path.pop();
            }
        }
        ExprKind::Not(inner) => {
            path.push(0);
            collect(inner, path, found);
            path.pop();
        }
        ExprKind::Unless(base, exceptions) => {
            path.push(0);
            collect(base, path, found);
            path.pop();
            for (nth, exception) in (1..).zip(exceptions) {
                // An exception is resolved to what must not hold.
                path.push(nth);
                let (role, span) = (Role::Exception, exception.span);
                found.push(Part { path: path.clone(), role, span });
                path.push(0);
                collect(exception, path, found);
                path.truncate(path.len() - 2);
            }
        }
        ExprKind::Ref { .. }
        | ExprKind::Family { .. }
        | ExprKind::Duties { .. }
        | ExprKind::Includes(..)
        | ExprKind::Is(..)
        | ExprKind::Compare(..) => {}
    }
}

/// A condition without some of its parts.
pub(super) fn without(condition: &Condition, left_out: &[&[usize]]) -> Condition {
    let rest = |list: &[Condition]| {
        let parts = list.iter().enumerate();
        let kept = parts.filter(|(nth, _)| !left_out.iter().any(|path| *path == [*nth]));
        kept.map(|(nth, part)| without(part, &below(left_out, nth))).collect()
    };
    match condition {
        Condition::All(list) => Condition::All(rest(list)),
        Condition::Any(list) => Condition::Any(rest(list)),
        Condition::Not(inner) => Condition::Not(Box::new(without(inner, &below(left_out, 0)))),
        leaf => leaf.clone(),
    }
}

/// The ways that go on below one of the conditions joined here.
fn below<'a>(paths: &[&'a [usize]], nth: usize) -> Vec<&'a [usize]> {
    let into = paths.iter().filter_map(|path| path.split_first());
    into.filter(|(first, _)| **first == nth).map(|(_, rest)| rest).collect()
}
