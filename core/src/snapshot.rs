//! Reads a complete list that changes in the meantime.
//!
//! Pages are addressed by offset. When an item is removed, later items move to lower offsets, and the next page skips
//! items; when an item is added, the next page repeats some. Therefore each page is requested so that it overlaps the
//! page before it by one item. If its first item is known, no item is missing between the pages, because the items of
//! a list keep their order. Otherwise the walk goes back to a lower offset.

use crate::call::{Call, Query, next_query, texts};
use crate::http::Response;
use crate::operation::{AnyValue, BodyError, Operation, ResponseType};
use crate::page::Page;
use crate::schema::{Json, Model, ValueRef, is_empty, query_of};
use crate::{Didit, Result};
use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::pin::Pin;

/// A walk over the pages of a list. It makes no calls: it says which items of a page are new, and which page to request
/// next.
#[derive(Default)]
pub struct SnapshotWalk {
    /// Hashes of the identities of all items so far: 128 bits, so that two items never have the same one.
    seen: HashSet<u128>,
    hashers: [RandomState; 2],
    /// Query of the following pages; its `offset` is replaced.
    query: Query,
    /// Offset of the first page.
    start: u64,
    /// Offset of the requested page; `None` for the first page and for lists without offsets.
    offset: Option<u64>,
    /// Number of items to go back; doubled each time.
    back: u64,
    /// Number of items in the longest page.
    longest: u64,
    /// Number of items that were read since the last new one.
    repeated: usize,
    /// Queries so far of a list without offsets, whose pages may refer to each other in a loop.
    before: HashSet<Query>,
}

/// Result of a page of a [`SnapshotWalk`].
pub struct SnapshotStep {
    /// Indices of the items that were on no earlier page.
    pub new: Vec<usize>,
    /// Query of the page to request next; `None` after the last page.
    pub next: Option<Query>,
}

// Queries may contain personal data.
impl fmt::Debug for SnapshotWalk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SnapshotWalk")
            .field("seen", &self.seen.len())
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for SnapshotStep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SnapshotStep").field("new", &self.new).field("is_last", &self.next.is_none()).finish()
    }
}

impl SnapshotWalk {
    /// Reads the first page, or the page that was requested with the query of the previous step.
    ///
    /// # Errors
    /// [`Error::Decode`](crate::Error::Decode) if the response is not a page, or the pages repeat without an end.
    pub fn read(&mut self, operation: &Operation, response: &Response<AnyValue>) -> Result<SnapshotStep> {
        let step = match &response.value {
            AnyValue::Model(page) => self.visit(&**page),
            _ => Err(BodyError::other_shape()),
        };
        step.map_err(|error| response.unreadable(operation.name, error))
    }

    fn visit(&mut self, page: &dyn Model) -> Result<SnapshotStep, BodyError> {
        let keys = self.keys(page);
        let read = keys.len() as u64;
        self.longest = self.longest.max(read);
        let next = match field(page, "next") {
            ValueRef::Text(url) => {
                Some(next_query(url).map_err(|_| BodyError::Shape("`next` is not a URL".to_owned()))?)
            }
            _ => None,
        };
        // An empty page with a next one is not behind the end of the list.
        let is_connected = match keys.first() {
            Some(first) => self.seen.contains(first),
            None => next.is_some(),
        };
        if let Some(offset) = self.offset
            && offset > self.start
            && !is_connected
        {
            self.repeated += keys.len();
            self.check_progress()?;
            self.back = (self.back * 2).max(self.longest);
            return Ok(SnapshotStep {
                new: Vec::new(),
                next: Some(self.query_at(offset.saturating_sub(self.back).max(self.start))),
            });
        }
        self.back = 0;
        let new: Vec<usize> = (0..keys.len()).filter(|index| self.seen.insert(keys[*index])).collect();
        self.repeated = if new.is_empty() { self.repeated + keys.len() } else { 0 };
        self.check_progress()?;
        Ok(SnapshotStep { new, next: next.and_then(|next| self.following(next, read)) })
    }

    /// Returns the query of the page after the current one, given that of its `next` link.
    fn following(&mut self, next: Query, read: u64) -> Option<Query> {
        let number = |wanted: &str| {
            next.iter().find(|(name, _)| name == wanted).and_then(|(_, value)| value.parse::<u64>().ok())
        };
        let Some(offset) = number("offset") else {
            return self.before.insert(next.clone()).then_some(next);
        };
        if self.offset.is_none() {
            // A page can have fewer items than its range, because `null` is no item.
            self.start = offset.saturating_sub(number("limit").unwrap_or(read));
        }
        // A link back would never end.
        if offset <= self.offset.unwrap_or(self.start) {
            return None;
        }
        self.query = next;
        // A page of one item would contain only the item that overlaps.
        if let Some((_, limit)) = self.query.iter_mut().find(|(name, limit)| name == "limit" && limit == "1") {
            limit.replace_range(.., "2");
        }
        Some(self.query_at(offset - 1))
    }

    fn query_at(&mut self, offset: u64) -> Query {
        self.offset = Some(offset);
        let query = self.query.iter().cloned();
        query.map(|(name, value)| if name == "offset" { (name, offset.to_string()) } else { (name, value) }).collect()
    }

    fn check_progress(&self) -> Result<(), BodyError> {
        // Each known item is repeated once if so many are added that the walk has to begin again.
        if self.repeated > 2 * self.seen.len() + 1000 {
            return Err(BodyError::Shape("the pages of the list repeat the same items without an end".to_owned()));
        }
        Ok(())
    }

    fn keys(&self, page: &dyn Model) -> Vec<u128> {
        let ValueRef::List(items) = field(page, "results") else { return Vec::new() };
        ValueRef::items(items).map(|item| self.key(&identity(item))).collect()
    }

    fn key(&self, identity: &str) -> u128 {
        let [high, low] = self.hashers.each_ref().map(|hasher| u128::from(hasher.hash_one(identity)));
        high << 64 | low
    }
}

/// Returns what identifies an item: its `#[essential]` fields. Items without an identifier of their own are compared by
/// their content.
fn identity(item: ValueRef<'_>) -> String {
    if let ValueRef::Model(model) = item {
        let essential = || model.descriptor().fields.iter().enumerate().filter(|(_, field)| field.essential);
        if essential().next().is_some() && !essential().any(|(index, _)| is_empty(model, index)) {
            let values: Vec<ValueRef<'_>> = essential().map(|(index, _)| model.field(index)).collect();
            return serde_json::to_string(&values).unwrap_or_default();
        }
    }
    let mut content = serde_json::to_value(item).unwrap_or_default();
    without_url_queries(&mut content);
    content.to_string()
}

/// Removes the queries of URLs, because URLs of files are signed again for each response.
fn without_url_queries(value: &mut Json) {
    match value {
        Json::String(text) if text.starts_with("https://") || text.starts_with("http://") => {
            let end = text.find('?').unwrap_or(text.len());
            text.truncate(end);
        }
        Json::Array(values) => values.iter_mut().for_each(without_url_queries),
        Json::Object(object) => object.values_mut().for_each(without_url_queries),
        _ => {}
    }
}

fn field<'a>(model: &'a dyn Model, name: &str) -> ValueRef<'a> {
    let index = model.descriptor().fields.iter().position(|field| field.name == name);
    index.map_or(ValueRef::Absent, |index| model.field(index))
}

/// Reads all pages of a list and returns each item once.
pub(crate) fn snapshot<P>(
    client: &Didit,
    operation: &'static Operation,
    arguments: Vec<String>,
    params: Option<Box<dyn Model>>,
) -> Call<Vec<P::Item>>
where
    P: Page + Model + ResponseType,
    P::Item: Send + 'static,
{
    let client = client.clone();
    Call::new(async move {
        let mut query = params.as_deref().map(query_of).unwrap_or_default();
        let (mut walk, mut items) = (SnapshotWalk::default(), Vec::new());
        loop {
            let response: Response<P> = client.page(operation, &texts(&arguments), &query).await?;
            let step = walk.visit(&response.value).map_err(|error| response.unreadable(operation.name, error))?;
            let mut new = step.new.into_iter().peekable();
            let results = response.into_value().into_results().into_iter().enumerate();
            items.extend(results.filter_map(|(index, item)| new.next_if_eq(&index).map(|_| item)));
            match step.next {
                Some(next) => query = next,
                None => return Ok(items),
            }
        }
    })
}

/// Page of a snapshot whose type is known only at run time.
#[derive(Debug)]
pub struct SnapshotPage {
    /// Page.
    pub page: Box<dyn Model>,
    /// Indices of the items that were on no earlier page.
    pub new: Vec<usize>,
}

/// Pages of a snapshot.
pub type AnySnapshot = Pin<Box<dyn Future<Output = Result<Vec<SnapshotPage>>> + Send>>;

impl Operation {
    /// Reads all pages of a list and finds out which of their items are new.
    #[doc(hidden)]
    pub fn snapshot(&'static self, client: &Didit, arguments: Vec<String>, params: Option<&[u8]>) -> AnySnapshot {
        let params = self.read_params(params);
        let client = client.clone();
        Box::pin(async move {
            let query = params?.as_deref().map(query_of).unwrap_or_default();
            let walk = SnapshotWalk::default();
            self.pages_of_snapshot(&client, &arguments, walk, Some(query)).await
        })
    }

    /// Completes the snapshot of a list that begins with a page, given as JSON. Returns the pages after it.
    #[doc(hidden)]
    pub fn snapshot_after(&'static self, client: &Didit, arguments: Vec<String>, first: &[u8]) -> AnySnapshot {
        let mut walk = SnapshotWalk::default();
        let first =
            self.response.read(&first.to_vec().into(), self.method, client.large_integers()).and_then(
                |page| match page {
                    AnyValue::Model(page) => walk.visit(&*page),
                    _ => Err(BodyError::other_shape()),
                },
            );
        let client = client.clone();
        Box::pin(async move {
            let first = first.map_err(|_| crate::Error::invalid("page", "is not a page of this list"))?;
            self.pages_of_snapshot(&client, &arguments, walk, first.next).await
        })
    }

    async fn pages_of_snapshot(
        &'static self,
        client: &Didit,
        arguments: &[String],
        mut walk: SnapshotWalk,
        mut next: Option<Query>,
    ) -> Result<Vec<SnapshotPage>> {
        let mut pages = Vec::new();
        while let Some(query) = next {
            let response = self.page(client, arguments, query).await?;
            let step = walk.read(self, &response)?;
            if let AnyValue::Model(page) = response.into_value() {
                pages.push(SnapshotPage { page, new: step.new });
            }
            next = step.next;
        }
        Ok(pages)
    }
}

impl SnapshotPage {
    /// Returns the new items.
    pub fn new_items(&self) -> impl Iterator<Item = ValueRef<'_>> {
        let items = match field(&*self.page, "results") {
            ValueRef::List(items) => Some(items),
            _ => None,
        };
        self.new.iter().filter_map(move |index| Some(items?.item(*index)))
    }
}
