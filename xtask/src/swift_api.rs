//! The public interface of the Swift module, one line a symbol, from the symbol graph that the compiler writes.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Protocols to which the compiler conforms types itself, depending on its version.
const IMPLICIT: [&str; 4] = ["Copyable", "Escapable", "BitwiseCopyable", "SendableMetatype"];

/// Returns the sorted lines of the interface, or an error if it shows the module that UniFFI generates.
pub(crate) fn lines(graph: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(graph).map_err(|error| format!("{graph}: {error}"))?;
    let graph: Value = serde_json::from_str(&text).map_err(|error| format!("{graph}: {error}"))?;

    let mut protocols: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let symbols = || array(&graph["symbols"]).filter(|symbol| !id(symbol).contains("::SYNTHESIZED::"));
    let names: BTreeMap<&str, String> = symbols().map(|symbol| (id(symbol), path(symbol))).collect();
    for relation in array(&graph["relationships"]).filter(|relation| relation["kind"] == "conformsTo") {
        let target =
            relation["targetFallback"].as_str().or_else(|| names.get(relation["target"].as_str()?).map(String::as_str));
        let Some((source, target)) = relation["source"].as_str().zip(target) else { continue };
        let target = target.rsplit('.').next().unwrap_or(target);
        // The declaration of a protocol has its own.
        if !IMPLICIT.contains(&target) && !source.ends_with('P') {
            protocols.entry(source).or_default().insert(target);
        }
    }

    let mut lines = BTreeSet::new();
    for symbol in symbols() {
        let declaration: String =
            array(&symbol["declarationFragments"]).filter_map(|part| part["spelling"].as_str()).collect();
        let declaration = declaration.split_whitespace().collect::<Vec<_>>().join(" ");
        let conforms = protocols.get(id(symbol)).map(|names| names.iter().copied().collect::<Vec<_>>().join(", "));
        let conforms = conforms.map(|names| format!(" : {names}")).unwrap_or_default();
        lines.insert(format!("{} = {declaration}{conforms}\n", path(symbol)));
    }
    match lines.iter().find(|line| ["FfiConverter", "RustBuffer", "Uniffi"].iter().any(|name| line.contains(name))) {
        Some(line) => Err(format!("the module shows what UniFFI generates: {line}")),
        None => Ok(lines.into_iter().collect()),
    }
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn id(symbol: &Value) -> &str {
    symbol["identifier"]["precise"].as_str().unwrap_or_default()
}

/// Returns the name of a symbol with the types that contain it.
fn path(symbol: &Value) -> String {
    array(&symbol["pathComponents"]).filter_map(Value::as_str).collect::<Vec<_>>().join(".")
}
