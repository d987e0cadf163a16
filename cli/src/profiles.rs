//! Credentials and URLs of calls: from flags, the environment and the profiles that `didit login` stores.

use crate::arguments::{environment, option, positive_duration, switch};
use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome, call_failed};
use crate::files;
use crate::output::{field, to_json};
use crate::secrets::{self, Storage, Store};
use clap::{Arg, ArgMatches, Command};
use didit::operation::Auth;
use didit::schema::{Model, ValueRef};
use didit::{ClientOptions, Didit, Secret};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

/// A profile without its secrets, which are in the [`Store`].
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Profile {
    #[serde(skip_serializing_if = "Option::is_none")]
    base_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_base_url: Option<String>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Profiles {
    /// Profile used by default.
    current: Option<String>,
    profiles: BTreeMap<String, Profile>,
}

/// Secrets that a profile can have.
const KINDS: [&str; 3] = ["api-key", "access-token", "webhook-secret"];

/// Environment variables of the command.
const VARIABLES: [(&str, &str); 16] = [
    ("DIDIT_API_KEY", "API key of the application"),
    ("DIDIT_ACCESS_TOKEN", "access token of an account"),
    ("DIDIT_WEBHOOK_SECRET", "secret that signs the webhooks"),
    ("DIDIT_PROFILE", "profile to use"),
    ("DIDIT_BASE_URL", "URL of the verification API"),
    ("DIDIT_ACCOUNT_BASE_URL", "URL of the account API"),
    ("DIDIT_ORGANIZATION_ID", "organization, for commands that need one"),
    ("DIDIT_APPLICATION_ID", "application, for commands that need one"),
    ("DIDIT_CA_BUNDLE", "PEM file of the authorities to trust"),
    ("DIDIT_CLIENT_CERTIFICATE", "PEM file of the client's certificate"),
    ("DIDIT_CLIENT_KEY", "PEM file of the client's private key"),
    ("DIDIT_ALLOW_HTTP", "1 accepts http URLs in a private network"),
    ("DIDIT_CONFIG_DIR", "directory of profiles and logs"),
    ("DIDIT_KEYRING", "off stores secrets in a file"),
    ("NO_COLOR", "disables colors"),
    ("BROWSER", "program of `didit open`"),
];

/// Returns the sources of settings, as `didit --help` shows them.
pub(crate) fn settings_help() -> String {
    let width = VARIABLES.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let variables: Vec<String> = VARIABLES.iter().map(|(name, help)| format!("    {name:width$}  {help}")).collect();
    format!(
        "Settings are read from, in this order:\n    \
         1. flags\n    \
         2. the profile of --profile or DIDIT_PROFILE\n    \
         3. environment variables\n    \
         4. the profile of the last `didit login`\n\n\
         Environment variables:\n{}\n    \
         Proxies: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY. Secret parameters: DIDIT_ and the name of the flag.",
        variables.join("\n")
    )
}

/// Sources of the settings of a command.
pub(crate) struct Sources {
    /// Profile, and why it is used.
    pub(crate) profile: String,
    /// Source of the API key.
    pub(crate) api_key: String,
}

/// Adds the flags of every command that calls the platform.
pub(crate) fn add_flags(command: Command) -> Command {
    let command = secrets::add_flags(command, "api-key", "api-key", "API key of the application.", "the profile");
    let command =
        secrets::add_flags(command, "access-token", "access-token", "Access token of an account.", "the profile");
    command
        .arg(option(
            "profile",
            "NAME",
            "Profile to use; default: DIDIT_PROFILE, or the profile of the last `didit login`",
        ))
        .arg(option("base-url", "URL", "URL of the verification API; default: DIDIT_BASE_URL"))
        .arg(option("account-base-url", "URL", "URL of the account API; default: DIDIT_ACCOUNT_BASE_URL"))
        .arg(option(
            "ca-bundle",
            "FILE",
            "PEM file of the authorities to trust; default: DIDIT_CA_BUNDLE, SSL_CERT_FILE, or those of the system",
        ))
        .arg(option(
            "client-certificate",
            "FILE",
            "PEM file of the client's certificate, for proxies that require one; default: DIDIT_CLIENT_CERTIFICATE",
        ))
        .arg(option(
            "client-key",
            "FILE",
            "PEM file of the client's private key, if not in the file of the certificate; default: DIDIT_CLIENT_KEY",
        ))
        .arg(
            option("timeout", "DURATION", "Timeout of each attempt, for example 30 (seconds) or 2m")
                .value_parser(positive_duration),
        )
        .arg(
            option("max-retries", "NUMBER", "Maximum number of retries of a retryable call")
                .value_parser(clap::value_parser!(u32)),
        )
        .mut_args(|arg| {
            let ours = [
                "api-key",
                "api-key.file",
                "access-token",
                "access-token.file",
                "profile",
                "base-url",
                "account-base-url",
                "ca-bundle",
                "client-certificate",
                "client-key",
                "timeout",
                "max-retries",
            ];
            if ours.contains(&arg.get_id().as_str()) { arg.help_heading("Connection") } else { arg }
        })
}

/// Returns the directory of the profiles.
fn folder() -> Outcome<PathBuf> {
    files::own_folder(|folders| folders.config_dir(), "set DIDIT_CONFIG_DIR")
}

fn load() -> Outcome<Profiles> {
    files::load(&folder()?.join("profiles.json"), "correct or remove it")
}

fn save(profiles: &Profiles) -> Outcome {
    let text = serde_json::to_vec_pretty(profiles).unwrap_or_default();
    files::write_private(&folder()?.join("profiles.json"), &text)
}

fn unknown(name: &str) -> Failure {
    let names = load().map(|profiles| profiles.profiles.into_keys().collect::<Vec<_>>().join(", ")).unwrap_or_default();
    let hint = match names.as_str() {
        "" => "run `didit login` to create one".to_owned(),
        names => format!("profiles on this machine: {names}; `didit login --profile {name}` creates one"),
    };
    Failure::new(Exit::NotFound, format!("profile {name} does not exist")).hint(hint)
}

/// Returns the name of the selected profile, and whether it was selected explicitly.
fn selected(matches: &ArgMatches, profiles: &Profiles) -> (Option<String>, bool) {
    match matches.get_one::<String>("profile").cloned().or_else(|| environment("DIDIT_PROFILE")) {
        Some(name) => (Some(name), true),
        None => (profiles.current.clone(), false),
    }
}

/// Returns the client options from flags, the environment and the profile.
pub(crate) fn options(matches: &ArgMatches) -> Outcome<ClientOptions> {
    resolve(matches).map(|(options, _)| options)
}

/// Returns the client options and their sources.
pub(crate) fn resolve(matches: &ArgMatches) -> Outcome<(ClientOptions, Sources)> {
    let profiles = load()?;
    let (name, mut explicit) = selected(matches, &profiles);
    let profile = name.as_ref().and_then(|name| profiles.profiles.get(name));
    // A call with --save may create the profile.
    let saves = matches.try_get_one::<bool>("save").ok().flatten() == Some(&true);
    explicit &= profile.is_some() || !saves;
    if let (Some(name), true, None) = (&name, explicit, profile) {
        return Err(unknown(name));
    }
    let mut options = ClientOptions::from_env();
    if explicit {
        // These belong to the network of this machine, not to an account.
        let ClientOptions { ca_bundle, client_certificate, client_key, allow_http, .. } = options;
        options = ClientOptions::builder()
            .maybe_ca_bundle(ca_bundle)
            .maybe_client_certificate(client_certificate)
            .maybe_client_key(client_key)
            .allow_http(allow_http)
            .options();
    }
    let mut options = with_connection(options, matches);
    let mut key_source = "DIDIT_API_KEY".to_owned();
    if let Some(secret) = secret_from_file(matches, "api-key")? {
        options.api_key = Some(secret);
        "--api-key-file".clone_into(&mut key_source);
    }
    options.access_token = secret_from_file(matches, "access-token")?;
    if !explicit {
        options.access_token = options.access_token.or(environment("DIDIT_ACCESS_TOKEN").map(Secret::from));
    }
    if let (Some(name), Some(profile)) = (&name, profile) {
        // The secrets of a profile are sent only to the URL they were stored for.
        let same = |asked: &Option<String>, stored: &Option<String>| asked.is_none() || asked == stored;
        let store = Store::new(&folder()?);
        if same(&options.base_url, &profile.base_url) {
            options.base_url.clone_from(&profile.base_url);
            if options.api_key.is_none() {
                options.api_key = store.get(name, "api-key")?;
                key_source = format!("the profile {name}");
            }
            if options.webhook_secret.is_none() {
                options.webhook_secret = store.get(name, "webhook-secret")?;
            }
        }
        if same(&options.account_base_url, &profile.account_base_url) {
            options.account_base_url.clone_from(&profile.account_base_url);
            if options.access_token.is_none() {
                options.access_token = store.get(name, "access-token")?;
            }
        }
    }
    options.timeout = matches.get_one::<Duration>("timeout").copied();
    options.max_retries = matches.get_one::<u32>("max-retries").copied();
    options.app_info = Some(concat!("didit-cli/", env!("CARGO_PKG_VERSION")).to_owned());
    options.features_fallback = true;
    let profile = match (name, matches.get_one::<String>("profile")) {
        (None, _) => "none".to_owned(),
        (Some(name), Some(_)) => format!("{name}, from --profile"),
        (Some(name), None) if explicit => format!("{name}, from DIDIT_PROFILE"),
        (Some(name), None) => format!("{name}, of the last `didit login` or `didit profiles --use`"),
    };
    Ok((options, Sources { profile, api_key: key_source }))
}

/// Returns the base URL of the API.
pub(crate) fn base_url(matches: &ArgMatches) -> Outcome<String> {
    let url = options(matches)?.base_url.unwrap_or_else(|| didit::DEFAULT_BASE_URL.to_owned());
    Ok(url.trim_end_matches('/').to_owned())
}

/// Reads a secret from the file its flag names. `ClientOptions` reads the environment.
fn secret_from_file(matches: &ArgMatches, name: &str) -> Outcome<Option<Secret>> {
    if matches.contains_id(name) {
        return Err(secrets::passed_as_argument(name));
    }
    let file = matches.get_one::<String>(&format!("{name}.file"));
    file.map(|file| secrets::from_file(file, name).map(Secret::from)).transpose()
}

/// Returns a client for an operation. Asks for a missing API key if standard input is a terminal.
pub(crate) fn client(context: &Context, matches: &ArgMatches, auth: Auth) -> Outcome<Didit> {
    let mut options = options(matches)?;
    let at_a_terminal = std::io::IsTerminal::is_terminal(&std::io::stdin());
    if auth == Auth::Key && options.api_key.is_none() && at_a_terminal {
        options.api_key = Some(secrets::ask(context, "api-key")?.into());
    }
    Didit::new(options).map_err(|error| call_failed(&error))
}

pub(crate) fn commands() -> [Command; 3] {
    let login = Command::new("login")
        .about("Stores an API key as a profile")
        .long_about(
            "Stores an API key as a profile in the keyring of the operating system, or without a keyring in a file that \
             only you can read. The key is read from --api-key-file or DIDIT_API_KEY; otherwise the command asks for \
             it. The key is checked before it is stored.",
        )
        .arg(Arg::new("webhook-secret.file").long("webhook-secret-file").value_name("FILE|-").help(
            "File with the webhook secret to store; default: DIDIT_WEBHOOK_SECRET, or the secret of the application if the API key can read it",
        ))
        .arg(switch("no-check", "Stores the key without checking it"))
        .after_help("Examples:\n  didit login\n  didit login --profile staging --api-key-file key.txt");
    let logout = Command::new("logout")
        .about("Removes a profile and its secrets")
        .after_help("Example:\n  didit logout --profile staging");
    let profiles = Command::new("profiles").about("Lists the profiles, or selects the one to use").arg(option(
        "use",
        "NAME",
        "Makes this the profile used by default",
    ));
    [add_flags(login), add_flags(logout), profiles]
}

pub(crate) fn login(context: &Context, matches: &ArgMatches) -> Outcome {
    let mut profiles = load()?;
    let name = matches.get_one::<String>("profile").cloned().or_else(|| environment("DIDIT_PROFILE"));
    let name = name.unwrap_or_else(|| "default".to_owned());
    if name.is_empty() || name.contains(['/', '\n']) {
        return Err(Failure::usage("a profile name must not be empty and must not contain slashes or line breaks"));
    }
    let mut options = with_connection(ClientOptions::from_env(), matches);
    let key = match (secret_from_file(matches, "api-key")?, options.api_key.take()) {
        (Some(key), _) | (None, Some(key)) => key,
        (None, None) => secrets::ask(context, "api-key")?.into(),
    };
    let mut webhook_secret = match matches.get_one::<String>("webhook-secret.file") {
        Some(file) => Some(secrets::from_file(file, "webhook-secret")?.into()),
        None => options.webhook_secret.take(),
    };
    let profile = Profile { base_url: options.base_url.clone(), account_base_url: options.account_base_url.clone() };
    if !matches.get_flag("no-check") {
        options.api_key = Some(key.clone());
        let client = Didit::new(options).map_err(|error| call_failed(&error))?;
        let webhook =
            context.block_on(async { client.webhooks().retrieve().await.map_err(|error| call_failed(&error)) })?;
        webhook_secret = webhook_secret.or(webhook.secret_shared_key);
    }
    let storage = store_secrets(&name, &[("api-key", Some(key)), ("webhook-secret", webhook_secret)])?;
    profiles.profiles.insert(name.clone(), profile);
    profiles.current = Some(name.clone());
    save(&profiles)?;
    context.note(&format!("Profile {name} is stored and in use{storage}."));
    Ok(())
}

/// Stores the API key and the token of a response in the profile.
pub(crate) fn save_response(context: &Context, matches: &ArgMatches, response: &dyn Model) -> Outcome {
    let mut profiles = load()?;
    let name = selected(matches, &profiles).0.unwrap_or_else(|| "default".to_owned());
    let application = match field(response, "application") {
        ValueRef::Model(application) => Some(application),
        _ => None,
    };
    let secret = |model: Option<&dyn Model>, name: &str| match model.map(|model| field(model, name)) {
        Some(ValueRef::Secret(secret)) if !secret.expose().is_empty() => Some(secret.clone()),
        _ => None,
    };
    let key = secret(Some(response), "api_key").or_else(|| secret(application, "api_key"));
    let token = secret(Some(response), "access_token");
    let found: Vec<_> =
        [("api-key", key), ("access-token", token)].into_iter().filter(|(_, secret)| secret.is_some()).collect();
    if found.is_empty() {
        return Err(Failure::new(Exit::Failed, "the response has no API key or token to store")
            .hint("with a second factor, continue with `didit account verify-second-factor --save`"));
    }
    let storage = store_secrets(&name, &found)?;
    let options = with_connection(ClientOptions::from_env(), matches);
    let profile = profiles.profiles.entry(name.clone()).or_default();
    profile.base_url = options.base_url.or(profile.base_url.take());
    profile.account_base_url = options.account_base_url.or(profile.account_base_url.take());
    profiles.current = Some(name.clone());
    save(&profiles)?;
    context.note(&format!("Profile {name} is stored and in use{storage}."));
    Ok(())
}

/// Sets the URLs and certificates from flags.
fn with_connection(mut options: ClientOptions, matches: &ArgMatches) -> ClientOptions {
    let given = |flag: &str| matches.get_one::<String>(flag).cloned();
    options.base_url = given("base-url").or(options.base_url);
    options.account_base_url = given("account-base-url").or(options.account_base_url);
    options.ca_bundle = given("ca-bundle").or(options.ca_bundle);
    if let Some(certificate) = given("client-certificate") {
        // A key of the environment belongs to the certificate of the environment.
        options.client_key = None;
        options.client_certificate = Some(certificate.into());
    }
    options.client_key = given("client-key").map(Secret::from).or(options.client_key);
    options
}

/// Stores secrets. Returns the place as the end of a sentence.
fn store_secrets(profile: &str, secrets: &[(&str, Option<Secret>)]) -> Outcome<String> {
    let store = Store::new(&folder()?);
    let mut storage = Storage::Keyring;
    for (kind, secret) in secrets {
        match secret {
            Some(secret) => storage = store.put(profile, kind, secret)?,
            None => store.remove(profile, kind)?,
        }
    }
    Ok(match storage {
        Storage::Keyring => "; its secrets are in the keyring".to_owned(),
        Storage::File => format!(
            "; no keyring is available, so its secrets are in {}, which only you can read",
            store.path().display()
        ),
    })
}

pub(crate) fn logout(context: &Context, matches: &ArgMatches) -> Outcome {
    let mut profiles = load()?;
    let (name, _) = selected(matches, &profiles);
    let name = name.ok_or_else(|| {
        Failure::usage("there is no profile to remove").hint("run `didit profiles` to list the profiles")
    })?;
    if profiles.profiles.remove(&name).is_none() {
        return Err(unknown(&name));
    }
    let store = Store::new(&folder()?);
    for kind in KINDS {
        store.remove(&name, kind)?;
    }
    if profiles.current.as_ref() == Some(&name) {
        profiles.current = profiles.profiles.keys().next().cloned();
    }
    save(&profiles)?;
    context.note(&format!("Profile {name} and its secrets are removed from this machine. The API key is still valid."));
    Ok(())
}

pub(crate) fn list(context: &Context, matches: &ArgMatches) -> Outcome {
    let mut profiles = load()?;
    if let Some(name) = matches.get_one::<String>("use") {
        if !profiles.profiles.contains_key(name) {
            return Err(unknown(name));
        }
        profiles.current = Some(name.clone());
        save(&profiles)?;
    }
    let base = |profile: &Profile| profile.base_url.clone().unwrap_or_else(|| didit::DEFAULT_BASE_URL.to_owned());
    let in_use = |name: &String| profiles.current.as_ref() == Some(name);
    if context.json {
        let entry = |(name, profile)| json!({"profile": name, "base_url": base(profile), "in_use": in_use(name)});
        return context.print(to_json(&profiles.profiles.iter().map(entry).collect::<Vec<_>>())?);
    }
    let rows = profiles.profiles.iter().map(|(name, profile)| {
        let used = if in_use(name) { "in use".to_owned() } else { String::new() };
        vec![name.clone(), base(profile), used]
    });
    context
        .table(&["profile", "base_url", ""], rows, "There are no profiles; run `didit login` to create one.")
        .map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// Collects the names of environment variables in the sources of a directory.
    fn variables_in(folder: &Path, names: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                variables_in(&path, names);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source");
            let quoted = text.split('"').filter(|part| {
                part.len() > 6
                    && part.starts_with("DIDIT_")
                    && part.bytes().all(|byte| byte == b'_' || byte.is_ascii_uppercase())
            });
            names.extend(quoted.map(str::to_owned));
        }
    }

    #[test]
    fn the_help_names_all_environment_variables() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut names = Vec::new();
        variables_in(&root.join("src"), &mut names);
        variables_in(&root.join("../core/src/client"), &mut names);
        assert!(names.len() > 10, "{names:?}");
        for name in names {
            assert!(VARIABLES.iter().any(|(known, _)| *known == name), "{name} is not in the help");
        }
    }
}
