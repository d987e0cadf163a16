//! Lists that come in pages.

use crate::operation::{Answer, Operation};
use crate::schema::{JsonObject, Model, ValueRef};
use crate::{Didit, Error, Result};
use futures_core::Stream;
use futures_util::stream;
use std::collections::{HashSet, VecDeque};

/// One page of a list.
pub trait Page {
    /// What the list holds.
    type Item;

    /// The address of the next page; `None` on the last one.
    fn next(&self) -> Option<&str>;

    /// The items of this page.
    fn into_results(self) -> Vec<Self::Item>;
}

struct State<I> {
    client: Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    query: Option<Vec<(String, String)>>,
    items: VecDeque<I>,
    /// What was asked for before. Pages that name one another would go on for ever.
    before: HashSet<Vec<(String, String)>>,
}

/// All items of a list, fetched page by page as they are asked for.
pub(crate) fn items<P>(
    client: Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    params: Option<&dyn Model>,
) -> impl Stream<Item = Result<P::Item>> + Send + Unpin + 'static + use<P>
where
    P: Page + Answer,
    P::Item: Send + 'static,
{
    let query = Some(params.map(query_of).unwrap_or_default());
    let state = State { client, operation, arguments, query, items: VecDeque::new(), before: HashSet::new() };
    Box::pin(stream::try_unfold(state, |mut state: State<P::Item>| async move {
        loop {
            if let Some(item) = state.items.pop_front() {
                return Ok(Some((item, state)));
            }
            let Some(query) = state.query.take().filter(|query| !state.before.contains(query)) else {
                return Ok(None);
            };
            let arguments: Vec<&str> = state.arguments.iter().map(String::as_str).collect();
            let page: P = state.client.page(state.operation, &arguments, &query).await?.into_value();
            state.query = page.next().map(next_query).transpose()?;
            state.before.insert(query);
            state.items = page.into_results().into();
        }
    }))
}

/// The query of the address of a next page. Only the query is taken from it: the page is asked for where the first
/// one was, so that an address elsewhere can never receive the key.
pub(crate) fn next_query(address: &str) -> Result<Vec<(String, String)>> {
    let base = reqwest::Url::parse("https://next.invalid/").map_err(|_| unreadable())?;
    let url = base.join(address).map_err(|_| unreadable())?;
    Ok(url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect())
}

fn unreadable() -> Error {
    Error::invalid("next", "is no address; read the list with `limit` and `offset` instead")
}

/// The parameters of a GET as pairs of its query. A list becomes one text with commas, as the platform reads it.
pub(crate) fn query_of(params: &dyn Model) -> Vec<(String, String)> {
    let fields = params.descriptor().fields.iter().enumerate();
    let declared = fields.filter_map(|(index, field)| Some((field.name.to_owned(), text_of(params.field(index))?)));
    declared.chain(extra_of(params.extra())).collect()
}

fn extra_of(extra: &JsonObject) -> impl Iterator<Item = (String, String)> {
    extra.iter().filter_map(|(name, value)| Some((name.clone(), text_of(ValueRef::Json(value))?)))
}

fn text_of(view: ValueRef<'_>) -> Option<String> {
    Some(match view {
        ValueRef::Absent | ValueRef::Null => return None,
        ValueRef::Text(text) | ValueRef::Enum(text) => text.to_owned(),
        ValueRef::Secret(secret) => secret.expose().to_owned(),
        ValueRef::DateTime(time) => time.to_string(),
        ValueRef::Date(day) => day.to_string(),
        ValueRef::Json(serde_json::Value::String(text)) => text.clone(),
        ValueRef::List(list) => ValueRef::items(list).filter_map(text_of).collect::<Vec<_>>().join(","),
        other => serde_json::to_string(&other).ok()?,
    })
}
