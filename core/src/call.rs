//! Calls of operations: typed, with types known only at run time, and page by page.

use crate::http::{RequestBody, Response, Upload};
use crate::operation::{AnyValue, Method, Operation, ResponseType};
use crate::page::Page;
use crate::schema::{Body, Model, check_required, query_beside_body, query_of, unquote_large_integers};
use crate::{Didit, Error, Result};
use bytes::Bytes;
use futures_core::Stream;
use futures_util::{TryStreamExt as _, stream};
use std::collections::HashSet;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A call: a future of its result. It begins when it is polled first, and ends when it is dropped.
///
/// It borrows nothing, neither the client nor the arguments, and is `Send`. Therefore it can be spawned, stored, and run
/// beside others:
///
/// ```
/// # use futures_util::{StreamExt, stream};
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = didit_sandbox::Sandbox::start().await?;
/// # let client = didit::Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build()?;
/// # let ids: [String; 0] = [];
/// let balance = tokio::spawn(client.billing().retrieve_balance());
/// let decisions: Vec<_> = stream::iter(ids)
///     .map(|id| client.sessions().retrieve_decision(&id))
///     .buffer_unordered(8)
///     .collect()
///     .await;
/// # assert!(decisions.is_empty());
/// println!("{:?}", balance.await??.balance);
/// # Ok(()) }
/// ```
#[must_use = "a call does nothing unless it is awaited"]
pub struct Call<T> {
    future: Pin<Box<dyn Future<Output = Result<T>> + Send>>,
}

impl<T> Call<T> {
    pub(crate) fn new(future: impl Future<Output = Result<T>> + Send + 'static) -> Self {
        // Models are several kilobytes in size: the box keeps them out of the futures of the application.
        Self { future: Box::pin(future) }
    }
}

impl<T> Future for Call<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.future.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for Call<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

/// Stream over the items or the pages of a list, which requests each page when it is needed. It ends after the last page
/// or after an error. Like a [`Call`], it borrows nothing.
#[must_use = "a stream does nothing unless it is polled"]
pub struct ListStream<T> {
    stream: Pin<Box<dyn Stream<Item = Result<T>> + Send>>,
}

impl<T> Stream for ListStream<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        self.stream.as_mut().poll_next(context)
    }
}

impl<T> fmt::Debug for ListStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListStream").finish_non_exhaustive()
    }
}

impl Didit {
    /// Calls an operation.
    pub(crate) fn call<T: ResponseType>(
        &self,
        operation: &'static Operation,
        arguments: Vec<String>,
        params: Option<Box<dyn Model>>,
    ) -> Call<T> {
        let client = self.clone();
        Call::new(async move {
            let response = client.execute(operation, &texts(&arguments), params.as_deref()).await?;
            client.read(operation, &response)
        })
    }

    /// Calls an operation and returns the whole HTTP response.
    pub(crate) fn call_raw<T: ResponseType>(
        &self,
        operation: &'static Operation,
        arguments: Vec<String>,
        params: Option<Box<dyn Model>>,
    ) -> Call<Response<T>> {
        let client = self.clone();
        Call::new(async move {
            let response = client.execute(operation, &texts(&arguments), params.as_deref()).await?;
            let value = client.read(operation, &response)?;
            Ok(response.with(value))
        })
    }

    /// Calls an operation for one page of a list.
    pub(crate) async fn page<T: ResponseType>(
        &self,
        operation: &Operation,
        arguments: &[&str],
        query: &[(String, String)],
    ) -> Result<Response<T>> {
        let response = self.dispatch(operation, arguments, query, None, None, None).await?;
        let value = self.read(operation, &response)?;
        Ok(response.with(value))
    }

    fn read<T: ResponseType>(&self, operation: &Operation, response: &Response<()>) -> Result<T> {
        T::from_body(response.json_body(), operation.method, self.large_integers())
            .map_err(|error| response.unreadable(operation.name, error))
    }

    /// Validates and sends the parameters.
    async fn execute(
        &self,
        operation: &Operation,
        arguments: &[&str],
        params: Option<&dyn Model>,
    ) -> Result<Response<()>> {
        if let Some(params) = params {
            check_required(params)?;
        }
        let completed = params.and_then(Model::completed);
        let params = completed.as_deref().or(params);
        let outcome = self.send_params(operation, arguments, params).await;
        // A rejected form means that nothing was executed, so sending the other form is safe for writes.
        if self.features_fallback()
            && outcome.as_ref().is_err_and(Error::refuses_flat_form)
            && let Some(modern) = params.and_then(Model::modern)
        {
            return self.send_params(operation, arguments, Some(modern.as_ref())).await;
        }
        outcome
    }

    async fn send_params(
        &self,
        operation: &Operation,
        arguments: &[&str],
        params: Option<&dyn Model>,
    ) -> Result<Response<()>> {
        let (query, body) = match params {
            Some(params) if operation.method == Method::Get => (query_of(params), None),
            Some(params) => {
                let upload = if operation.upload { Upload::of(params).await? } else { None };
                let body = if let Some(upload) = upload {
                    RequestBody::Upload(upload)
                } else {
                    let body = serde_json::to_vec(&Body(params))
                        .map_err(|error| Error::invalid("params", format!("cannot be serialized: {error}")))?;
                    RequestBody::Json(Bytes::from(unquote_large_integers(body)))
                };
                (query_beside_body(params), Some(body))
            }
            None => (Vec::new(), None),
        };
        self.dispatch(operation, arguments, &query, body, params, None).await
    }
}

pub(crate) fn texts(arguments: &[String]) -> Vec<&str> {
    arguments.iter().map(String::as_str).collect()
}

/// Call whose types are known only at run time.
pub type AnyCall = Call<Response<AnyValue>>;

impl Operation {
    /// Calls the operation with its path arguments in order and its parameters as a JSON object. Every parameter must
    /// be declared and have the declared type; unknown fields go under `extra`.
    pub fn call(&'static self, client: &Didit, arguments: Vec<String>, params: Option<Vec<u8>>) -> AnyCall {
        let client = client.clone();
        Call::new(async move {
            let params = self.read_params(params.as_deref())?;
            self.call_with(&client, arguments, params).await
        })
    }

    /// Calls the operation with parameters parsed by [`read_params`](Self::read_params).
    #[doc(hidden)]
    pub fn call_with(&'static self, client: &Didit, arguments: Vec<String>, params: Option<Box<dyn Model>>) -> AnyCall {
        let client = client.clone();
        Call::new(async move {
            let response = client.execute(self, &texts(&arguments), params.as_deref()).await?;
            self.read_any(&client, response)
        })
    }

    /// Requests the page of a list that the `next` of another page points to.
    pub fn next_page(&'static self, client: &Didit, arguments: &[String], next: &str) -> AnyCall {
        match next_query(next) {
            Ok(query) => self.page(client, arguments, query),
            Err(error) => Call::new(async { Err(error) }),
        }
    }

    /// Requests the page of a list with this query.
    #[doc(hidden)]
    pub fn page(&'static self, client: &Didit, arguments: &[String], query: Vec<(String, String)>) -> AnyCall {
        let (client, arguments) = (client.clone(), arguments.to_vec());
        Call::new(async move {
            let response = client.dispatch(self, &texts(&arguments), &query, None, None, None).await?;
            self.read_any(&client, response)
        })
    }

    fn read_any(&self, client: &Didit, response: Response<()>) -> Result<Response<AnyValue>> {
        let value = self.response.read(response.json_body(), self.method, client.large_integers());
        let value = value.map_err(|error| response.unreadable(self.name, error))?;
        Ok(response.with(value))
    }
}

struct State {
    client: Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    query: Option<Query>,
    /// Queries sent so far: pages may refer to each other in a loop.
    before: HashSet<Query>,
}

/// Returns a stream of all pages of a list. Each page is requested when the stream is polled.
pub(crate) fn pages<P>(
    client: Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    params: Option<&dyn Model>,
) -> ListStream<P>
where
    P: Page + ResponseType,
{
    let query = Some(params.map(query_of).unwrap_or_default());
    let state = State { client, operation, arguments, query, before: HashSet::new() };
    let pages = stream::try_unfold(state, |mut state| async move {
        let Some(query) = state.query.take().filter(|query| !state.before.contains(query)) else {
            return Ok(None);
        };
        let page: Response<P> = state.client.page(state.operation, &texts(&state.arguments), &query).await?;
        state.query = page.value.next().map(next_query).transpose()?;
        state.before.insert(query);
        Ok(Some((page.into_value(), state)))
    });
    ListStream { stream: Box::pin(pages) }
}

/// Returns a stream of all items of a list. Pages are requested as the stream is polled.
pub(crate) fn items<P>(
    client: Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    params: Option<&dyn Model>,
) -> ListStream<P::Item>
where
    P: Page + ResponseType,
    P::Item: Send + 'static,
{
    let pages = pages::<P>(client, operation, arguments, params);
    let items = pages.map_ok(|page| stream::iter(page.into_results().into_iter().map(Ok))).try_flatten();
    ListStream { stream: Box::pin(items) }
}

/// Query of a page, in order.
pub(crate) type Query = Vec<(String, String)>;

/// Returns the query of the URL of the next page. Only the query is used, so that the API key is never sent to another
/// host.
pub(crate) fn next_query(url: &str) -> Result<Query> {
    let base = reqwest::Url::parse("https://next.invalid/").map_err(|_| unreadable())?;
    let url = base.join(url).map_err(|_| unreadable())?;
    Ok(url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
}

fn unreadable() -> Error {
    Error::invalid("next", "is not a URL; request the pages with `limit` and `offset` instead")
}
