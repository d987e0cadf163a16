//! Rate limits of a request.

use crate::call::Call;
use crate::platform::limits::Scope;

/// Returns the scopes that a request counts in.
pub(super) fn scopes(call: &Call) -> Vec<Scope> {
    let create = call.method == "POST" && call.segments == ["v3", "session"];
    let pdf = call.segments.last().is_some_and(|last| last == "generate-pdf");
    let ingest =
        call.method == "POST" && (call.segments == ["v3", "transactions"] || call.segments == ["v3", "events"]);
    let general = match call.method.as_str() {
        "GET" => Scope::Get,
        _ if create => Scope::SessionCreate,
        _ if ingest => Scope::Ingest,
        _ => Scope::Write,
    };
    std::iter::once(general).chain(pdf.then_some(Scope::SessionPdf)).collect()
}
