//! A provision in words: exactly those of the official text.

use crate::text::{BOLD, DIM, styled, wrap};
use counsel::words::Words;
use lex::act::{Act, Block, Node};
use std::fmt::Write;

/// A provision, or the title and the contents of the act if none is named.
pub(super) fn text(words: &Words, act: &Act, place: &str) -> String {
    let mut out = String::new();
    match act.find(place) {
        Some(node) => part(node, 0, &mut out),
        None => {
            for line in &act.title {
                let _ = writeln!(out, "{}", styled(BOLD, &wrap(&line.plain(), "", "")));
            }
            for node in act.nodes().into_iter().filter(|node| !node.heading.is_empty()) {
                let _ = writeln!(out, "{}", wrap(&heading(node), "  ", "    "));
            }
        }
    }
    let values = [("celex", act.celex.as_str()), ("lang", act.lang.code())];
    let source = words.say_text("law-source", &values);
    let _ = writeln!(out, "\n{}", styled(DIM, &wrap(&source, "", "")));
    out
}

fn heading(node: &Node) -> String {
    match (node.label.is_empty(), node.title()) {
        (true, title) => title,
        (false, title) if title.is_empty() => node.label.clone(),
        (false, title) => format!("{} · {title}", node.label),
    }
}

fn part(node: &Node, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    if !node.heading.is_empty() {
        let _ = writeln!(out, "{}", styled(BOLD, &wrap(&heading(node), &indent, &indent)));
    }
    // A label without a heading stands before the first words.
    let mut label = if node.heading.is_empty() { node.label.as_str() } else { "" };
    for block in &node.content {
        let shown = match block {
            Block::Text(text) => text.plain(),
            _ => String::new(),
        };
        match block {
            Block::Text(_) => {
                let first = match std::mem::take(&mut label) {
                    "" => indent.clone(),
                    label => format!("{indent}{label} "),
                };
                let _ = writeln!(out, "{}", wrap(&shown, &first, &indent));
            }
            Block::Node(inner) => {
                if !label.is_empty() {
                    let _ = writeln!(out, "{indent}{}", std::mem::take(&mut label));
                }
                part(inner, depth + 1, out);
            }
            Block::Quote(quoted) => {
                let mut inner = Node::new(node.kind, "", "");
                inner.content.clone_from(quoted);
                part(&inner, depth + 1, out);
            }
            Block::Table(table) => {
                for row in &table.rows {
                    let mut inner = Node::new(node.kind, "", "");
                    inner.content = row.cells.iter().flatten().cloned().collect();
                    part(&inner, depth + 1, out);
                }
            }
            Block::Image(name) => {
                let _ = writeln!(out, "{indent}[{name}]");
            }
        }
    }
}
