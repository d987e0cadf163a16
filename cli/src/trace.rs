//! `--verbose`: prints the events that the library logs. They contain no values of calls, so nothing has to be redacted.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    /// Spans in which the thread is.
    static CURRENT: RefCell<Vec<u64>> = const { RefCell::new(Vec::new()) };
}

/// Prints the events of the crate `didit` to standard error.
#[derive(Default)]
pub(crate) struct Trace {
    last: AtomicU64,
    /// Operations of the spans.
    operations: Mutex<HashMap<u64, String>>,
}

/// Fields of a span or an event.
#[derive(Default)]
struct Fields {
    operation: String,
    message: String,
    others: String,
}

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field.name(), value);
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.add(field.name(), &format!("{value:?}"));
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        match field.name() {
            // Counted from zero in the library.
            "attempt" => self.add("attempt", &(value + 1).to_string()),
            "milliseconds" => self.add("after", &format!("{value} ms")),
            name => self.add(name, &value.to_string()),
        }
    }
}

impl Fields {
    fn add(&mut self, name: &str, value: &str) {
        match name {
            "operation" => value.clone_into(&mut self.operation),
            "message" => value.clone_into(&mut self.message),
            "url" => self.message = format!("{}: {value}", self.message),
            name => {
                let comma = if self.others.is_empty() { "" } else { ", " };
                let _ = write!(self.others, "{comma}{} {value}", name.replace('_', " "));
            }
        }
    }
}

impl Subscriber for Trace {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("didit::")
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.last.fetch_add(1, Ordering::Relaxed) + 1;
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.operations.lock().unwrap_or_else(PoisonError::into_inner).insert(id, fields.operation);
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let span = CURRENT.with_borrow(|current| current.last().copied());
        let operations = self.operations.lock().unwrap_or_else(PoisonError::into_inner);
        let operation = span.and_then(|span| operations.get(&span)).map_or("didit", String::as_str);
        let method = if fields.others.is_empty() { String::new() } else { format!(" ({})", fields.others) };
        eprintln!("* {operation}: {}{method}", fields.message);
    }

    fn enter(&self, span: &Id) {
        CURRENT.with_borrow_mut(|current| current.push(span.into_u64()));
    }

    fn exit(&self, span: &Id) {
        CURRENT.with_borrow_mut(|current| {
            if let Some(index) = current.iter().rposition(|id| *id == span.into_u64()) {
                current.remove(index);
            }
        });
    }

    fn try_close(&self, span: Id) -> bool {
        self.operations.lock().unwrap_or_else(PoisonError::into_inner).remove(&span.into_u64());
        true
    }
}
