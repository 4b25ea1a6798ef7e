//! What can be typed instead of an answer: a letter, or the word for it, in the
//! language of the person.

use counsel::words::Words;

/// What is wanted instead of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Unknown,
    Help,
    Back,
    LeaveOut,
    Stop,
}

const KEYS: [(&str, Key); 5] = [
    ("check-key-unknown", Key::Unknown),
    ("check-key-help", Key::Help),
    ("check-key-back", Key::Back),
    ("check-key-leave-out", Key::LeaveOut),
    ("check-key-stop", Key::Stop),
];

/// The key that this line is, however it is written.
pub(super) fn read(words: &Words, line: &str) -> Option<Key> {
    let line = line.to_lowercase().replace('\'', "’");
    let is = |id: &str| words.say(id).split(", ").any(|said| said == line);
    KEYS.iter().find(|(id, _)| is(id)).map(|(_, key)| *key)
}
