//! By which hash a rulebook is known.

use nomos::Source;
use sha2::{Digest, Sha256};

/// SHA-256 over paths and texts, each preceded by its length.
pub(crate) fn of(sources: &[Source]) -> String {
    let mut hasher = Sha256::new();
    for source in sources {
        for part in [source.path.as_str(), &source.text] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
