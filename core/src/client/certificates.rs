//! Certificates of the options and of the environment: of the authorities to trust, and of the client.

use crate::schema::{Secret, without_byte_order_mark};
use crate::{Error, Result};
use rustls::RootCertStore;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::{CertifiedKey, SingleCertAndKey};
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

/// Variables of `requests` and curl that name a file or folder of authorities, in order of priority.
pub(super) const PYTHON_BUNDLES: [&str; 2] = ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"];

const FILE: &str = "SSL_CERT_FILE";
const FOLDERS: &str = "SSL_CERT_DIR";

/// Certificates of authorities.
type Authorities = Vec<CertificateDer<'static>>;

/// Returns the authorities to trust instead of those of the system: of the option `ca_bundle`, the first variable in
/// `bundles` that is set, or `SSL_CERT_FILE` and `SSL_CERT_DIR`. `variable` returns a variable of the environment.
pub(super) fn authorities(
    option: Option<&str>,
    bundles: &[&str],
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<Authorities>> {
    if let Some(given) = option {
        let found = if is_pem(given) { parse(given.as_bytes()) } else { read(Path::new(given), true) };
        return found.map(Some).map_err(|problem| Error::configuration(format!("`ca_bundle` {problem}")));
    }
    let set = |name: &str| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    if let Some((name, path)) = bundles.iter().find_map(|name| Some((name, set(name)?))) {
        return read(&path, true).map(Some).map_err(|problem| of_variable(name, &problem));
    }
    let folders = set(FOLDERS).map(|folders| std::env::split_paths(&folders).collect()).unwrap_or_default();
    let folders: Vec<PathBuf> = folders;
    let file = set(FILE);
    if file.is_none() && folders.is_empty() {
        // The verifier of the system would read no certificates.
        return match variable(FILE) {
            Some(_) => Err(of_variable(FILE, "is empty")),
            None => Ok(None),
        };
    }
    let mut found = Authorities::new();
    if let Some(path) = &file {
        found = read(path, false).map_err(|problem| of_variable(FILE, &problem))?;
    }
    let mut problems = Vec::new();
    for folder in folders {
        match read_folder(&folder) {
            Ok(certificates) => found.extend(certificates),
            Err(problem) => problems.push(problem),
        }
    }
    // `openssl rehash` links every certificate by a second name.
    found.sort_unstable_by(|one, other| one.as_ref().cmp(other));
    found.dedup();
    match problems.first() {
        Some(problem) if found.is_empty() => Err(of_variable(FOLDERS, problem)),
        _ => Ok(Some(found)),
    }
}

fn of_variable(name: &str, problem: &str) -> Error {
    Error::configuration(format!(
        "`{name}` {problem}; correct the variable, or unset it to trust the authorities of the system (the package \
         `ca-certificates` on most Linux systems)"
    ))
}

fn is_pem(text: &str) -> bool {
    text.contains("-----BEGIN ")
}

/// Reads the certificates of a file, or of a folder if that is allowed. The error continues the name of the setting.
fn read(path: &Path, folder_allowed: bool) -> Result<Authorities, String> {
    if path.is_dir() {
        if folder_allowed {
            return read_folder(path);
        }
        return Err(format!("names {}, which is a directory; use `{FOLDERS}` for that", path.display()));
    }
    let bytes = fs::read(path).map_err(|error| unreadable(path, &error))?;
    parse(&bytes).map_err(|problem| format!("names {}, which {problem}", path.display()))
}

/// Reads the certificates of all files of a folder. Files without certificates are ignored if another file has some.
fn read_folder(folder: &Path) -> Result<Authorities, String> {
    let entries = fs::read_dir(folder).map_err(|error| unreadable(folder, &error))?;
    // A link to another file of the folder, as `openssl rehash` creates it, is read once.
    let paths = entries.flatten().filter_map(|entry| fs::canonicalize(entry.path()).ok()).filter(|path| path.is_file());
    let paths: BTreeSet<PathBuf> = paths.collect();
    let (mut found, mut problem) = (Authorities::new(), None);
    for path in paths {
        match read(&path, false) {
            Ok(certificates) => found.extend(certificates),
            Err(reason) => problem = problem.or(Some(reason)),
        }
    }
    match problem {
        _ if !found.is_empty() => Ok(found),
        Some(problem) => Err(problem),
        None => Err(format!("names {}, which has no files", folder.display())),
    }
}

fn unreadable(path: &Path, error: &io::Error) -> String {
    let path = path.display().to_string();
    match error.kind() {
        // A long value is PEM without its first line, rather than a path.
        _ if path.contains('\n') || path.len() > 1024 => "is neither PEM nor the path of a file".to_owned(),
        io::ErrorKind::NotFound => format!("names {path}, which does not exist"),
        kind => format!("names {path}, which cannot be read: {kind}"),
    }
}

/// Parses PEM. The error continues the name of a file or setting.
fn parse(bytes: &[u8]) -> Result<Authorities, String> {
    let bytes = plain(bytes)?;
    let has = |text: &str| memchr::memmem::find(bytes, text.as_bytes()).is_some();
    let parsed = CertificateDer::pem_slice_iter(bytes).flatten();
    let usable: Authorities =
        parsed.filter(|certificate| RootCertStore::empty().add(certificate.clone()).is_ok()).collect();
    let given = memchr::memmem::find_iter(bytes, b"-----BEGIN CERTIFICATE-----").count();
    if usable.len() < given {
        tracing::warn!(usable = usable.len(), given, "some certificates of authorities cannot be read");
    }
    if !usable.is_empty() {
        return Ok(usable);
    }
    Err(match bytes {
        _ if given > 0 => "has no certificate that can be read: the PEM is damaged".to_owned(),
        _ if has("-----BEGIN TRUSTED CERTIFICATE-----") => "has only certificates in the TRUSTED form of OpenSSL; \
             convert each with `openssl x509 -in FILE -out FILE.pem`"
            .to_owned(),
        [] => "is empty".to_owned(),
        [0x30, ..] => {
            "is not PEM, but probably DER; convert it with `openssl x509 -inform der -in FILE -out FILE.pem`".to_owned()
        }
        _ => "has no certificate in PEM form (`-----BEGIN CERTIFICATE-----`)".to_owned(),
    })
}

/// Removes the byte order mark of UTF-8, and rejects UTF-16.
fn plain(bytes: &[u8]) -> Result<&[u8], String> {
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => Err("is encoded in UTF-16; save it in UTF-8".to_owned()),
        _ => Ok(without_byte_order_mark(bytes)),
    }
}

/// Returns the certificate with which the client authenticates itself, and its key. Values are not repeated in errors,
/// because a damaged one may look like a path.
pub(super) fn client_identity(
    certificate: Option<&Secret>,
    key: Option<&Secret>,
    provider: &CryptoProvider,
) -> Result<Option<SingleCertAndKey>> {
    const CERTIFICATE: &str = "`client_certificate`";
    const KEY: &str = "`client_key`";
    let failed = |name: &str, problem: &str| Error::configuration(format!("{name} {problem}"));
    let Some(certificate) = certificate else {
        return match key {
            Some(_) => Err(failed(KEY, "needs `client_certificate`")),
            None => Ok(None),
        };
    };
    let text = secret_pem(certificate).map_err(|problem| failed(CERTIFICATE, &problem))?;
    let chain: Vec<&str> = blocks(&text).filter(|(label, _)| *label == "CERTIFICATE").map(|(_, block)| block).collect();
    if chain.is_empty() {
        return Err(failed(CERTIFICATE, "has no certificate in PEM form (`-----BEGIN CERTIFICATE-----`)"));
    }
    let (holder, key) = match key {
        Some(key) => (KEY, secret_pem(key).map_err(|problem| failed(KEY, &problem))?),
        None => (CERTIFICATE, text.clone()),
    };
    let Some((label, key)) = blocks(&key).find(|(label, _)| label.ends_with("PRIVATE KEY")) else {
        let hint = if holder == KEY { "" } else { "; set `client_key` if it is in another file" };
        return Err(failed(holder, &format!("has no private key in PEM form (`-----BEGIN PRIVATE KEY-----`){hint}")));
    };
    if label == "ENCRYPTED PRIVATE KEY" || key.contains("Proc-Type: 4,ENCRYPTED") {
        return Err(failed(
            holder,
            "has an encrypted private key; decrypt it with `openssl pkey -in FILE -out FILE.pem`",
        ));
    }
    let pem = format!("{}\n{key}\n", chain.join("\n"));
    certified_key(&pem, provider).map(|key| Some(key.into())).map_err(|problem| failed(holder, &problem))
}

/// Reads a chain and its key, which must belong to the first certificate.
fn certified_key(pem: &str, provider: &CryptoProvider) -> Result<CertifiedKey, String> {
    let damaged = |_| "cannot be read: the PEM is damaged".to_owned();
    let chain = CertificateDer::pem_slice_iter(pem.as_bytes()).collect::<Result<_, _>>().map_err(damaged)?;
    let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(damaged)?;
    CertifiedKey::from_der(chain, key, provider).map_err(|error| match error {
        rustls::Error::InconsistentKeys(_) => {
            "has a private key that does not belong to the first certificate".to_owned()
        }
        _ => "has a certificate or private key of a type that is not supported".to_owned(),
    })
}

/// Returns PEM that is given itself or by its path.
fn secret_pem(value: &Secret) -> Result<String, String> {
    let value = value.expose();
    if is_pem(value) {
        return Ok(value.to_owned());
    }
    let bytes = match fs::read(value) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err("is neither PEM nor the path of a file".to_owned());
        }
        Err(error) => return Err(format!("names a file that cannot be read: {}", error.kind())),
    };
    match plain(&bytes)? {
        [0x30, ..] => {
            Err("names a file that is not PEM; convert it with `openssl pkcs12 -in FILE -nodes -out FILE.pem` \
             (PKCS #12), or `openssl x509` and `openssl pkey` (DER)"
                .to_owned())
        }
        text => String::from_utf8(text.to_vec()).map_err(|_| "names a file that is not PEM".to_owned()),
    }
}

/// Returns the blocks of PEM, each with its label.
fn blocks(pem: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = pem;
    std::iter::from_fn(move || {
        let block = &rest[rest.find("-----BEGIN ")?..];
        let (label, _) = block.strip_prefix("-----BEGIN ")?.split_once("-----")?;
        let end = format!("-----END {label}-----");
        let end = block.find(&end)? + end.len();
        rest = &block[end..];
        Some((label, &block[..end]))
    })
}
