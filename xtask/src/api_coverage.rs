//! Checks that a language has every public item: the operations, models, fields and enum values of the registry, and
//! the items that are written by hand.

use crate::codegen::types::LOGIN_RESPONSE;
use crate::codegen::{Language, camel, kotlin, swift};
use didit::binding::ERROR_KINDS;
use didit::operation::ResourceDescriptor;
use didit::resources::resources;
use didit::webhooks::{SignatureScheme, WebhookError};
use didit::{ApiErrorKind, Registry, WaitedFor};
use std::path::Path;

/// Items that are not in the registry: the name in Rust, the declarations in Kotlin and Swift, and the attribute in
/// Python. An empty string means that the language does not need the item.
const BY_HAND: &[(&str, &str, &str, &str)] = &[
    ("Didit::from_env", "fun fromEnv(", "func fromEnv(", "Didit"),
    ("Didit::with_options", "fun withOptions(", "func withOptions(", "Didit.with_options"),
    ("Didit::request", "suspend fun request(", "func request(", "Didit.request"),
    ("Didit::download", "suspend fun download(", "func download(", "Didit.download"),
    ("Didit::download_to", "suspend fun downloadTo(", "func downloadTo(", "Didit.download_to"),
    ("Sessions::save_pdf", "suspend fun savePdf(", "func savePdf(", "client.sessions.save_pdf"),
    ("Didit::webhook_verifier", "fun webhookVerifier(", "func webhookVerifier(", "Didit.verify_webhook"),
    ("ClientOptions::own_backend", "public class Backend(", "public struct Backend", ""),
    ("ClientOptions::max_response_size", "val maxResponseSize:", "var maxResponseSize:", ""),
    ("ClientOptions::ca_bundle", "val caBundle:", "var caBundle:", ""),
    ("ClientOptions::client_certificate", "val clientCertificate:", "var clientCertificate:", ""),
    ("ClientOptions::client_key", "val clientKey:", "var clientKey:", ""),
    // The languages cancel coroutines, futures and tasks instead.
    ("CancelToken::cancel", "", "", ""),
    (
        "Sessions::wait_for_decision",
        "suspend fun waitForDecision(",
        "func waitForDecision(",
        "client.sessions.wait_for_decision",
    ),
    ("SessionStatus::is_settled", "val isSettled:", "var isSettled: Bool", ""),
    ("parse_callback", "fun parseCallback(", "func parseCallback(", "parse_callback"),
    ("Verifier", "class WebhookVerifier", "struct WebhookVerifier", "webhooks.verify"),
    ("Verifier::verify_signature", "fun verifySignature(", "func verifySignature(", "webhooks.verify_signature"),
    ("Signer", "fun signWebhook(", "func signWebhook(", "webhooks.sign"),
    (
        "Event::session_status",
        "val sessionStatus:",
        "var sessionStatus: SessionStatus?",
        "models.WebhookEvent.session_status",
    ),
    (
        "Event::deduplication_key",
        "val deduplicationKey:",
        "var deduplicationKey: String",
        "models.WebhookEvent.deduplication_key",
    ),
    ("Login", "public sealed class Login", "public enum Login", ""),
    ("WebhookError", "class Webhook internal constructor(", "public struct WebhookError", "WebhookVerificationError"),
    ("Error", "sealed class DiditException", "public struct DiditError", "DiditError"),
    ("Error::status", "val status: Int?", "var status: Int?", "DiditError"),
    ("Error::request_id", "val requestId: String?", "var requestId: String?", "DiditError"),
    ("ApiError::headers", "val headers: Map<String, List<String>>", "var headers: [String: [String]]", "DiditError"),
    ("Error::retry_after", "val retryAfter: Duration?", "var retryAfter: Duration?", "DiditError"),
    ("WaitedFor", "class WaitedFor", "public struct WaitedFor", "DiditError"),
    ("Error::may_have_been_carried_out", "val mayHaveBeenCarriedOut:", "var mayHaveBeenCarriedOut: Bool", "DiditError"),
    ("Error::is_retryable", "val isRetryable:", "var isRetryable: Bool", "DiditError"),
    ("Json", "public sealed class JsonValue", "public enum JsonValue", ""),
    ("Secret", "public class Secret", "public struct Secret", ""),
    ("pages::Page", "public fun listAll(", "public func listAll(", "models.Page"),
    ("Sessions::list_pages", "public fun listPages(", "public func listPages(", "models.Page.pages"),
    ("Sessions::list_snapshot", "suspend fun listSnapshot(", "func listSnapshot(", "models.Page.snapshot"),
];

/// Fails if the sources in these folders lack an item.
pub(crate) fn check(language: Language, folders: &[&str]) -> Result<(), String> {
    let mut code = String::new();
    for folder in folders {
        sources(Path::new(folder), &mut code)?;
    }
    let mut wanted = Wanted { code: &code, language, missing: Vec::new(), count: 0 };
    wanted.operations();
    wanted.types();
    wanted.names();
    for (item, kotlin, swift, _) in BY_HAND {
        wanted.note(item, code.contains(wanted.either(kotlin, swift)));
    }
    let Wanted { missing, count, .. } = wanted;
    if missing.is_empty() {
        println!("{language:?} has all {count} public items");
        return Ok(());
    }
    Err(format!("missing in {language:?}:\n{}", missing.join("\n")))
}

/// Prints the required attributes of `didit_rs` and its client, one per line.
pub(crate) fn python() {
    for ResourceDescriptor { name, operations, .. } in resources() {
        for operation in *operations {
            println!("client.{name}.{}", operation.method_name);
        }
    }
    let registry = Registry::of_everything();
    for descriptor in &registry.models {
        for field in descriptor.fields {
            println!("models.{}.{}", descriptor.python_name(), field.python_name());
        }
    }
    for descriptor in &registry.enums {
        for variant in descriptor.variants {
            println!("models.{}.{}", descriptor.name, variant.python_name());
        }
    }
    for (_, _, _, path) in BY_HAND.iter().filter(|(.., path)| !path.is_empty()) {
        println!("{path}");
    }
}

fn sources(folder: &Path, code: &mut String) -> Result<(), String> {
    let broken = |error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(broken)? {
        let path = entry.map_err(broken)?.path();
        if path.is_dir() {
            sources(&path, code)?;
        } else if path.extension().is_some_and(|ending| ending == "kt" || ending == "swift") {
            code.push_str(&std::fs::read_to_string(&path).map_err(broken)?);
        }
    }
    Ok(())
}

struct Wanted<'a> {
    code: &'a str,
    language: Language,
    missing: Vec<String>,
    count: usize,
}

impl<'a> Wanted<'a> {
    fn either<T>(&self, kotlin: T, swift: T) -> T {
        if self.language == Language::Kotlin { kotlin } else { swift }
    }

    fn note(&mut self, item: &str, there: bool) {
        self.count += 1;
        if !there {
            self.missing.push(item.to_owned());
        }
    }

    /// Returns the source of a declaration, up to the closing brace at the start of a line.
    fn declaration(&self, kotlin: &str, swift: &str) -> &'a str {
        let Some(start) = self.code.find(self.either(kotlin, swift)) else { return "" };
        let rest = &self.code[start..];
        rest.find("\n}").map_or(rest, |end| &rest[..end])
    }

    fn operations(&mut self) {
        for ResourceDescriptor { type_name: class, operations, .. } in resources() {
            let code = self.declaration(&format!("public interface {class} {{"), &format!("public protocol {class}:"));
            for operation in *operations {
                let method = camel(operation.method_name, false);
                let head = self.either(format!("suspend fun {method}("), format!("func {method}("));
                self.note(operation.name, code.contains(&head));
                if operation.paged {
                    let all = self.either(format!("public fun {method}All("), format!("func {method}All("));
                    self.note(&format!("{}_all", operation.name), code.contains(&all));
                    let snapshot =
                        self.either(format!("suspend fun {method}Snapshot("), format!("func {method}Snapshot("));
                    self.note(&format!("{}_snapshot", operation.name), code.contains(&snapshot));
                }
            }
        }
    }

    fn types(&mut self) {
        let registry = Registry::of_everything();
        // The languages have `Login` instead of the response that it is read from.
        let models = registry.models.into_iter().filter(|descriptor| descriptor.name != LOGIN_RESPONSE);
        for descriptor in models {
            let name = descriptor.name;
            let code = self.declaration(&format!("public class {name} internal"), &format!("public struct {name}:"));
            for field in descriptor.members() {
                let head = self.either(
                    format!(" val {}:", kotlin::name(field.rust_name())),
                    format!("public var {}:", swift::name(field.rust_name())),
                );
                self.note(&format!("{name}::{}", field.rust_name()), code.contains(&head));
            }
        }
        for descriptor in registry.enums {
            let name = descriptor.name;
            let code =
                self.declaration(&format!("public class {name} private"), &format!("public struct {name}: OpenEnum"));
            for variant in descriptor.variants {
                let value = variant.name;
                let head = self.either(
                    format!("val {}: {name} = ", variant.python_name()),
                    format!("static let {} = ", swift::case(value)),
                );
                self.note(&format!("{name}::{value}"), code.contains(&head));
            }
        }
    }

    /// Checks the lists that both languages have by hand.
    fn names(&mut self) {
        let kinds = ApiErrorKind::ALL.iter().map(|kind| kind.name());
        self.list("ApiErrorKind", kinds, "ApiErrorKind", "ApiError", "Kind(rawValue");
        let waits = WaitedFor::ALL.iter().map(|wait| wait.name());
        self.list("WaitedFor", waits, "WaitedFor", "DiditError", "WaitedFor(rawValue");
        let codes = WebhookError::CODES.iter().copied();
        self.list("WebhookError", codes, "WebhookFailure", "WebhookError", "Reason(rawValue");
        let schemes = SignatureScheme::ALL.iter().map(|scheme| scheme.name());
        self.list("SignatureScheme", schemes, "SignatureScheme", "SignatureScheme", "SignatureScheme(exactly");

        let errors = ERROR_KINDS.iter().copied().chain(["webhook"]);
        if self.language == Language::Swift {
            return self.list("DiditError", errors, "", "DiditError", "Kind(rawValue");
        }
        // Classes in Kotlin, and where the error is read.
        let code = self.declaration("public sealed class DiditException", "");
        for class in errors.map(|kind| camel(kind, true)) {
            let declared = code.contains(&format!("public class {class} internal constructor("));
            self.note(&format!("DiditError::{class}"), declared && code.contains(&format!("-> {class}(facts")));
        }
    }

    /// Checks a list of names: in Kotlin, values of an enum or constants of a class; in Swift, constants that `constructor`
    /// creates inside of a type.
    fn list<'n>(
        &mut self,
        item: &str,
        names: impl Iterator<Item = &'n str>,
        kotlin: &str,
        swift: &str,
        constructor: &str,
    ) {
        let code = self.declaration(&format!("class {kotlin} "), &format!("public struct {swift}: "));
        for name in names {
            let upper = name.to_uppercase();
            let heads = self.either(
                vec![format!("\n    {upper},"), format!("val {upper}: {kotlin} = {kotlin}(\"{upper}\")")],
                vec![format!("static let {} = {constructor}: \"{name}\")", camel(name, false))],
            );
            self.note(&format!("{item}::{name}"), heads.iter().any(|head| code.contains(head)));
        }
    }
}
