//! Files that belong together: a folder or a zip of the Publications Office,
//! or a file alone.

use crate::refusal::{Reason, Refusal};
use crate::xml::MAX_BYTES;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// The most entries of a package: an act has one file for each annex.
const MAX_ENTRIES: usize = 2_000;

/// The files of a package by their names, without folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Unpacks a zip, within bounds: what the archive says of its sizes is not
/// believed.
///
/// # Errors
///
/// If the archive is broken, cut off, encrypted or larger than a package can be.
pub(crate) fn unzip(file: &str, bytes: &[u8]) -> Result<Files, Refusal> {
    let broken = |error: String| Reason::Package(error).of(file);
    let mut archive =
        zip::ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(error.to_string()))?;
    if archive.len() > MAX_ENTRIES {
        return Err(Reason::TooLarge.of(file));
    }
    let mut files = Files::new();
    let mut left = MAX_BYTES as u64;
    for place in 0..archive.len() {
        let entry = archive.by_index(place).map_err(|error| broken(error.to_string()))?;
        if !entry.is_file() {
            continue;
        }
        let path = entry.name().map_err(|error| broken(error.to_string()))?.into_owned();
        let name = path.rsplit(['/', '\\']).next().unwrap_or_default().to_owned();
        let mut content = Vec::new();
        entry
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|error| broken(error.to_string()))?;
        left = left.checked_sub(content.len() as u64).ok_or_else(|| Reason::TooLarge.of(file))?;
        files.insert(name, content);
    }
    Ok(files)
}
