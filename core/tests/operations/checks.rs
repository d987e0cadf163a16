//! Checks without a session.

use crate::{done, start};
use didit::RequestOptions;
use didit::models::ScreenAml;
use didit_sandbox::{Fault, Sandbox};

/// Returns the idempotency keys of all requests.
fn keys(sandbox: &Sandbox) -> Vec<String> {
    let key = |headers: Vec<(String, String)>| headers.into_iter().find(|(name, _)| name == "idempotency-key");
    sandbox.calls().into_iter().filter_map(|call| key(call.headers)).map(|(_, value)| value).collect()
}

#[tokio::test]
async fn a_screening_has_a_key_of_its_own_which_retries_repeat() {
    let (sandbox, client) = start().await;
    let client = client.with_options(RequestOptions::builder().max_retries(2).build()).expect("valid options");
    let person = || ScreenAml::builder().full_name("Ada Lovelace").build();
    sandbox.fail_next("POST /v3/aml/", 1, Fault::DropAfter);
    done(client.aml().screen(person()).await);
    done(client.aml().screen(person()).await);
    done(client.aml().screen(ScreenAml { idempotency_key: Some("mine".to_owned()), ..person() }).await);

    let keys = keys(&sandbox);
    let [lost, repeated, next, mine] = keys.as_slice() else { panic!("four requests: {keys:?}") };
    assert_eq!((lost, mine.as_str()), (repeated, "mine"));
    assert!(next != repeated && [lost, next].iter().all(|key| key.len() == 32), "{keys:?}");
}
