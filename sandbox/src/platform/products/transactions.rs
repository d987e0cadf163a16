//! Transactions.

use crate::platform::collections::{Answer, Request, shown};
use crate::random::random_text;
use crate::store::State;
use crate::{clock::text_of, store::Object};
use serde_json::json;

/// Lifetime of a token of the SDK, in seconds.
const TOKEN_LIFE: i64 = 60 * 60;

/// Creates a token with which an app submits and reads transactions.
pub(super) fn create_sdk_token(state: &mut State, app: usize, request: &Request) -> Answer {
    let token = random_text(43);
    let until = state.clock.seconds() + TOKEN_LIFE;
    state.transaction_tokens.insert(token.clone(), (app, until));
    let object =
        Object::from_iter([("sdk_token".to_owned(), json!(token)), ("expires_at".to_owned(), json!(text_of(until)))]);
    Answer::Value(shown(request.found.operation.response(), &object))
}
