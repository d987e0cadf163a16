//! Registration of a listener as the webhook URL of the application, until it stops.
//!
//! While a listener is registered, a locked file has the previous URL. A file that is not locked is from a listener that
//! was killed: the next one restores its URL.

use crate::context::Context;
use crate::exit::{Failure, Outcome, call_failed};
use crate::files;
use didit::models::{UpdateWebhook, WebhookConfiguration, WebhookVersion};
use didit::{Didit, Patch};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Content of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Saved {
    base_url: String,
    /// URL of the listener.
    registered: String,
    /// URL and version of the payloads before.
    url: Option<String>,
    version: Option<String>,
}

/// Registration of a listener that runs.
pub(crate) struct Registration {
    client: Didit,
    saved: Saved,
    path: PathBuf,
    /// Locked until it is closed.
    _file: File,
}

/// Registration of a listener that was killed.
pub(crate) struct Leftover {
    saved: Saved,
    path: PathBuf,
    _file: File,
}

fn folder() -> Outcome<PathBuf> {
    Ok(files::own_folder(|folders| folders.data_dir(), "set DIDIT_CONFIG_DIR")?.join("listeners"))
}

/// Returns the registrations at a base URL whose listeners do not run.
pub(crate) fn leftovers(base_url: &str) -> Outcome<Vec<Leftover>> {
    let Ok(entries) = fs::read_dir(folder()?) else { return Ok(Vec::new()) };
    let read = |path: PathBuf| {
        let file = File::options().read(true).write(true).open(&path).ok()?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock | TryLockError::Error(_)) => return None,
        }
        let saved: Saved = serde_json::from_reader(&file).ok()?;
        (saved.base_url == base_url).then_some(Leftover { saved, path, _file: file })
    };
    Ok(entries.filter_map(|entry| read(entry.ok()?.path())).collect())
}

impl Leftover {
    /// Returns whether the platform still has the URL of the listener.
    pub(crate) fn applies(&self, webhook: &WebhookConfiguration) -> bool {
        webhook.webhook_url.as_deref() == Some(self.saved.registered.as_str())
    }

    /// Returns the URL to restore, for messages.
    pub(crate) fn target(&self) -> &str {
        self.saved.url.as_deref().unwrap_or("no URL")
    }

    /// Restores the previous URL if the platform still has that of the listener. Returns whether it was restored.
    pub(crate) async fn restore(self, client: &Didit) -> Outcome<bool> {
        let webhook = client.webhooks().retrieve().await.map_err(|error| call_failed(&error))?;
        let applies = self.applies(&webhook);
        if applies {
            restore(client, &self.saved).await?;
        }
        remove(&self.path)?;
        Ok(applies)
    }
}

impl Registration {
    /// Sets `url` as the webhook URL. Returns the registration and the webhook secret, if the API key can read it.
    pub(crate) async fn start(
        context: &Context,
        client: &Didit,
        base_url: &str,
        url: &str,
    ) -> Outcome<(Self, Option<String>)> {
        let webhook = client.webhooks().retrieve().await.map_err(|error| call_failed(&error))?;
        let mut saved = Saved {
            base_url: base_url.to_owned(),
            registered: url.to_owned(),
            url: webhook.webhook_url.clone(),
            version: webhook.webhook_version.as_ref().map(|version| version.as_str().to_owned()),
        };
        for leftover in leftovers(base_url)? {
            if leftover.applies(&webhook) {
                context.note(&format!(
                    "An earlier listener ended without restoring the webhook URL ({}). It is restored when this one ends.",
                    leftover.target()
                ));
                saved = Saved { registered: url.to_owned(), ..leftover.saved.clone() };
            }
            remove(&leftover.path)?;
        }
        let folder = folder()?;
        files::private_folder(&folder)?;
        let path = folder.join(format!("{}.json", uuid::Uuid::new_v4()));
        let write = || -> io::Result<File> {
            let mut file = files::open_private(&path)?;
            file.lock()?;
            file.write_all(&serde_json::to_vec_pretty(&saved)?)?;
            file.sync_all()?;
            Ok(file)
        };
        let file = write().map_err(|error| Failure::file(path.display(), &error))?;
        let registration = Self { client: client.clone(), saved, path, _file: file };
        match set(client, Patch::from(url), Some(WebhookVersion::V3)).await {
            Ok(secret) => Ok((registration, secret)),
            Err(failure) => {
                remove(&registration.path)?;
                Err(failure)
            }
        }
    }

    /// Restores the previous URL. If that fails, the next listener can restore it.
    pub(crate) async fn end(self) -> Outcome {
        restore(&self.client, &self.saved)
            .await
            .map_err(|failure| failure.hint("run `didit webhooks listen --restore` to restore the webhook URL"))?;
        remove(&self.path)
    }
}

fn remove(path: &Path) -> Outcome {
    fs::remove_file(path).map_err(|error| Failure::file(path.display(), &error))
}

async fn restore(client: &Didit, saved: &Saved) -> Outcome {
    let url = saved.url.clone().map_or(Patch::Clear, Patch::Set);
    set(client, url, saved.version.as_deref().map(WebhookVersion::from)).await.map(drop)
}

async fn set(client: &Didit, url: Patch<String>, version: Option<WebhookVersion>) -> Outcome<Option<String>> {
    let params = UpdateWebhook { webhook_url: url, webhook_version: version, ..UpdateWebhook::default() };
    let webhook = client.webhooks().update(params).await.map_err(|error| call_failed(&error))?;
    Ok(webhook.secret_shared_key.map(|secret| secret.expose().to_owned()))
}
