//! The client: one call for all operations.

use crate::error::NativeError;
use crate::files::read_params;
use crate::queue::{NativeQueue, runtime};
use crate::verifier::{NativeHeader, NativeVerifier};
use didit::binding::{
    LargeIntegers, SnapshotPage, json_bytes, model_json, model_list_json, quote_large_integers, read_options,
    read_options_over,
};
use didit::operation::{AnyValue, Method, Operation};
use didit::resources::operations;
use didit::{ClientOptions, Didit, Error, RequestOptions, Result};
use std::sync::Arc;

/// A client, with its connections.
#[derive(uniffi::Object)]
pub struct NativeClient {
    client: Didit,
}

/// A call, in the form in which the JVM passes it.
#[derive(uniffi::Record)]
pub struct NativeCall {
    /// The operation or function to call.
    pub request: NativeRequest,
    /// Options as JSON. Later ones replace earlier ones.
    pub options: Vec<Vec<u8>>,
}

/// The operation or function to call.
#[derive(uniffi::Enum)]
pub enum NativeRequest {
    /// An operation. Returns the JSON of its model, the bytes of its file, or nothing.
    Operation {
        /// Name, such as `sessions.create`.
        name: String,
        /// Path arguments in order.
        arguments: Vec<String>,
        /// Parameters as JSON.
        params: Option<Vec<u8>>,
    },
    /// The page of a list that the `next` of another page points to.
    NextPage {
        /// Name of the operation.
        operation: String,
        /// Path arguments in order.
        arguments: Vec<String>,
        /// The URL.
        url: String,
    },
    /// Each item of a list that may change in the meantime, once. Returns a JSON array of models.
    Snapshot {
        /// Name of the operation.
        operation: String,
        /// Path arguments in order.
        arguments: Vec<String>,
        /// Parameters as JSON.
        params: Option<Vec<u8>>,
    },
    /// An endpoint without an operation. Returns its JSON.
    Request {
        /// HTTP method.
        method: String,
        /// Path relative to the base URL.
        path: String,
        /// Pairs of the query.
        query: Vec<NativeHeader>,
        /// Body as JSON.
        body: Option<Vec<u8>>,
    },
    /// A file by its URL.
    Download {
        /// The URL.
        url: String,
    },
    /// A file by its URL, to a path.
    DownloadTo {
        /// The URL.
        url: String,
        /// The path.
        path: String,
    },
    /// The PDF report of a session, to a path.
    SavePdf {
        /// Session ID.
        session_id: String,
        /// The path.
        path: String,
    },
}

#[uniffi::export]
impl NativeClient {
    /// Creates a client with options, as JSON. Options that are not given are read from the environment if `from_env` is
    /// `true`.
    #[uniffi::constructor]
    pub fn new(options: Vec<u8>, from_env: bool) -> std::result::Result<Self, NativeError> {
        let defaults = if from_env { ClientOptions::from_env() } else { ClientOptions::default() };
        let client = Didit::new(read_options_over(defaults, &options)?)?;
        runtime()?;
        Ok(Self { client: client.with_large_integers(LargeIntegers::Marked) })
    }

    /// Checks options of calls, as JSON. Later ones replace earlier ones.
    pub fn check_options(&self, options: Vec<Vec<u8>>) -> std::result::Result<(), NativeError> {
        self.with(&options)?;
        Ok(())
    }

    /// Starts a call with options, and returns at once. The result goes into the queue.
    pub fn start(&self, queue: Arc<NativeQueue>, call: u64, request: NativeRequest, options: Vec<Vec<u8>>) {
        let operation = request.name().to_owned();
        let client = self.with(&options);
        queue.start(call, operation, async move { request.run(&client?).await });
    }

    /// Returns a verifier with the webhook secret of this client.
    pub fn webhook_verifier(&self) -> std::result::Result<NativeVerifier, NativeError> {
        Ok(NativeVerifier::from(self.client.webhook_verifier()?))
    }
}

impl NativeClient {
    fn with(&self, options: &[Vec<u8>]) -> Result<Didit> {
        options.iter().try_fold(self.client.clone(), |client, options| {
            client.with_options(read_options::<RequestOptions>(options)?)
        })
    }
}

impl NativeRequest {
    fn name(&self) -> &str {
        match self {
            Self::Operation { name, .. } => name,
            Self::NextPage { operation, .. } | Self::Snapshot { operation, .. } => operation,
            Self::Request { path, .. } => path,
            Self::Download { .. } | Self::DownloadTo { .. } => "download",
            Self::SavePdf { .. } => "sessions.generate_pdf",
        }
    }

    async fn run(self, client: &Didit) -> Result<Vec<u8>> {
        match self {
            Self::Operation { name, arguments, params } => {
                let operation = find(&name)?;
                let (params, _copies) = read_params(operation, params)?;
                body_of(operation.call_with(client, arguments, params).await?.into_value())
            }
            Self::NextPage { operation, arguments, url } => {
                body_of(find(&operation)?.next_page(client, &arguments, &url).await?.into_value())
            }
            Self::Snapshot { operation, arguments, params } => {
                let pages = find(&operation)?.snapshot(client, arguments, params.as_deref()).await?;
                Ok(model_list_json(pages.iter().flat_map(SnapshotPage::new_items)))
            }
            Self::Request { method, path, query, body } => {
                let method = Method::from_name(&method)
                    .ok_or_else(|| Error::invalid("method", "must be GET, POST, PUT, PATCH or DELETE"))?;
                let body = body
                    .map(|body| serde_json::from_slice(&quote_large_integers(&body, LargeIntegers::Marked)))
                    .transpose()
                    .map_err(|error| Error::invalid("body", format!("must be valid JSON: {error}")))?;
                let query: Vec<(&str, &str)> =
                    query.iter().map(|pair| (pair.name.as_str(), pair.value.as_str())).collect();
                let response = client.request(method, &path, &query, body.as_ref()).await?;
                Ok(json_bytes(&response.into_value()))
            }
            Self::Download { url } => client.download(&url).await,
            Self::DownloadTo { url, path } => client.download_to(&url, path).await.map(|()| Vec::new()),
            Self::SavePdf { session_id, path } => {
                client.sessions().save_pdf(&session_id, path).await.map(|()| Vec::new())
            }
        }
    }
}

fn find(name: &str) -> Result<&'static Operation> {
    operations()
        .find(|operation| operation.name == name)
        .ok_or_else(|| Error::invalid("operation", "is not known: the native library has another version"))
}

#[expect(clippy::unnecessary_wraps, reason = "the end of a call")]
fn body_of(value: AnyValue) -> Result<Vec<u8>> {
    Ok(match value {
        AnyValue::Nothing => Vec::new(),
        AnyValue::Bytes(bytes) => bytes,
        AnyValue::Model(model) => model_json(&*model),
    })
}
