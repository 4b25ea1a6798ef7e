//! The schemas in `docs/schema` of what the program alone prints as JSON.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use schemars::Schema;
use serde_json::Value;
use std::path::Path;

/// The file is the schema of the code, which says by what name and version it goes.
pub(crate) fn is_kept(name: &str, schema: &Schema) {
    let id = schema.get("$id").and_then(Value::as_str).unwrap();
    let version = schema.get("version").and_then(Value::as_str).unwrap();
    let (major, _) = version.split_once('.').unwrap();
    assert!(id.ends_with(&format!("/{major}/{name}.json")), "{id}, {version}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = path.join("../../docs/schema").join(format!("{name}.json"));
    let text = serde_json::to_string_pretty(schema).unwrap() + "\n";
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "docs/schema/{name}.json is not the schema of the code; \
         UPDATE_EXPECT=1 cargo test -p eunomia rewrites it"
    );
}
