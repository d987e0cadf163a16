//! HTTP transport: requests, retries and responses, tested against a server with scripted replies.

mod support;

use didit::binding::{LargeIntegers, large_integer};
use didit::models::{
    CreateQuestionnaire, CreateSession, CreateWorkflow, DocumentTypeCode, ExpectedDetails, ListReviews, ListSessions,
    LoginParams, QuestionnaireElement, QuestionnaireElementType, ReviewOrder, SessionKind, SessionStatus, SessionType,
    UpdateSessionStatus, UpdateWebhook,
};
use didit::operation::{AnyValue, Method};
use didit::schema::ValueRef;
use didit::{ApiErrorKind, CancelToken, Didit, Error, Json, RateLimits, RequestOptions, WaitOptions, WaitedFor};
use futures_util::TryStreamExt;
use std::sync::Arc;
use std::time::Duration;
use support::{Reply, Scripted};

const SESSION: &str = r#"{"session_id":"s-1","status":"Not Started","url":"https://verify.didit.me/session/t"}"#;

fn create() -> CreateSession {
    CreateSession::builder().workflow_id("w-1").vendor_data("user-123").build()
}

#[tokio::test]
async fn a_call_sends_one_request_with_the_expected_headers_and_body() {
    let platform = Scripted::start([Reply::json(201, SESSION).header("x-request-id", "r-1")]).await;
    let client = platform.builder().headers([("x-team", "blue")]).app_info("shop/1.4").build().expect("a client");
    let response = client.sessions().create_raw(create()).await.expect("a session");
    assert_eq!(response.value.session_id, "s-1");
    assert_eq!((response.status, response.attempts, response.request_id().as_deref()), (201, 1, Some("r-1")));
    assert_eq!(response.json().expect("JSON")["status"], "Not Started");

    let requests = platform.requests();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    assert_eq!((request.method.as_str(), request.target.as_str()), ("POST", "/v3/session/"));
    assert_eq!(request.body, r#"{"workflow_id":"w-1","vendor_data":"user-123"}"#);
    assert_eq!(request.header("x-api-key"), Some("test-key"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("x-team"), Some("blue"));
    assert!(request.header("user-agent").is_some_and(|agent| agent.starts_with("shop/1.4 didit-rs/")));
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn the_access_token_is_sent_to_the_account_url_and_the_key_is_not() {
    let platform = Scripted::start([Reply::json(200, "[]")]).await;
    platform.client().account().list_organizations().await.expect("a list");
    let request = &platform.requests()[0];
    assert_eq!(request.header("authorization"), Some("Bearer test-token"));
    assert_eq!(request.header("x-api-key"), None);
    assert_eq!(request.target, "/organizations/me/");
}

#[tokio::test]
async fn an_app_calls_its_own_backend_without_a_key() {
    let platform = Scripted::start([Reply::json(201, SESSION)]).await;
    let app = Didit::builder().base_url(platform.url()).own_backend(true).build().expect("a client");
    let error = app.sessions().create(create()).await.expect_err("no token");
    assert!(error.to_string().contains("access_token"), "{error}");
    let options = RequestOptions::builder().access_token("the app's").api_key("a key").build();
    app.with_options(options).expect("options").sessions().create(create()).await.expect("a session");
    let requests = platform.requests();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].header("authorization"), Some("Bearer the app's"));
    assert_eq!(requests[0].header("x-api-key"), None);
    for wrong in [
        Didit::builder().base_url(platform.url()).api_key("k").own_backend(true).build(),
        Didit::builder().own_backend(true).build(),
    ] {
        assert!(matches!(wrong, Err(Error::Configuration { .. })));
    }
}

#[tokio::test]
async fn a_missing_credential_is_an_error_before_sending() {
    let platform = Scripted::start([Reply::json(200, "{}")]).await;
    let anonymous =
        Didit::builder().base_url(platform.url()).account_base_url(platform.url()).build().expect("a client");
    let error = anonymous.sessions().create(create()).await.expect_err("no key");
    assert!(error.to_string().contains("DIDIT_API_KEY"), "{error}");
    let error = anonymous.account().list_organizations().await.expect_err("no token");
    assert!(error.to_string().contains("access_token"), "{error}");
    assert!(platform.requests().is_empty());
}

#[tokio::test]
async fn path_arguments_are_escaped_to_one_segment() {
    let platform = Scripted::start([Reply::json(200, "{}")]).await;
    let client = platform.client();
    for (argument, target) in [
        ("user-123", "/v3/users/user-123/"),
        ("a/b?c#d", "/v3/users/a%2Fb%3Fc%23d/"),
        ("ü @x%2F", "/v3/users/%C3%BC%20%40x%252F/"),
        ("..a", "/v3/users/..a/"),
    ] {
        client.users().retrieve(argument).await.expect("a response");
        assert_eq!(platform.requests().last().map(|request| request.target.clone()).as_deref(), Some(target));
    }
    let sent = platform.requests().len();
    for argument in ["", ".", ".."] {
        let error = client.users().retrieve(argument).await.expect_err("must fail");
        assert!(matches!(error, Error::Invalid { ref field, .. } if field == "vendor_data"), "{error}");
    }
    assert_eq!(platform.requests().len(), sent);
}

#[tokio::test]
async fn queries_contain_only_set_parameters() {
    let platform = Scripted::start([Reply::json(200, r#"{"results":[]}"#)]).await;
    let params = ListSessions { vendor_data: Some("ü&1".to_owned()), limit: Some(5), ..ListSessions::default() };
    platform.client().sessions().list(params).await.expect("a page");
    let target = platform.requests()[0].target.clone();
    let (path, query) = target.split_once('?').expect("a query");
    assert_eq!(path, "/v3/sessions/");
    let mut pairs: Vec<_> = query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["limit=5", "vendor_data=%C3%BC%261"]);
}

#[tokio::test]
async fn filters_with_several_values_are_comma_separated() {
    let platform =
        Scripted::start([Reply::json(200, r#"{"results":[]}"#), Reply::json(200, r#"{"results":[]}"#)]).await;
    let client = platform.client();
    let params = ListSessions {
        status: Some(vec![SessionStatus::Approved, SessionStatus::InReview, SessionStatus::Other("New".to_owned())]),
        session_kind: Some(SessionKind::All),
        workflow_id: Some(vec!["workflow-1".to_owned(), "workflow-2".to_owned()]),
        document_type: Some(vec![DocumentTypeCode::Passport, DocumentTypeCode::IdentityCard]),
        session_type: Some(vec![SessionType::Api, SessionType::Hosted]),
        warning: Some(vec!["DOCUMENT_EXPIRED".to_owned()]),
        date_from: Some("2026-01-02".into()),
        ..ListSessions::default()
    };
    client.sessions().list(params).await.expect("a page");
    let order = ListReviews { ordering: Some(ReviewOrder::NewestFirst), ..ListReviews::default() };
    client.sessions().reviews().list("session-1", order).await.expect("a page");
    let targets: Vec<_> = platform.requests().into_iter().map(|request| request.target.replace("%2C", ",")).collect();
    let filters = [
        "session_kind=all",
        "status=Approved,In+Review,New",
        "workflow_id=workflow-1,workflow-2",
        "date_from=2026-01-02",
        "document_type=P,ID",
        "session_type=API,HOSTED",
        "warning=DOCUMENT_EXPIRED",
    ];
    assert_eq!(targets[0].split_once('?'), Some(("/v3/sessions/", &*filters.join("&"))));
    assert!(targets[1].ends_with("/reviews/?ordering=-created_at"), "{}", targets[1]);

    // Without the filter, the list would have all sessions.
    for (values, field) in
        [(vec![], "status"), (vec!["Approved,Declined"], "status[0]"), (vec!["Approved", " "], "status[1]")]
    {
        let error =
            client.sessions().list(ListSessions::builder().status(values).build()).await.expect_err("must fail");
        assert!(matches!(&error, Error::Invalid { field: name, .. } if name == field), "{error}");
    }
    assert_eq!(platform.requests().len(), 2);
}

#[tokio::test]
async fn clear_and_keep_are_different_requests() {
    let platform = Scripted::start([Reply::json(200, "{}")]).await;
    let client = platform.client();
    client
        .webhooks()
        .update(UpdateWebhook { webhook_url: didit::Patch::Clear, ..Default::default() })
        .await
        .expect("ok");
    client.webhooks().update(UpdateWebhook { rotate_secret_key: Some(true), ..Default::default() }).await.expect("ok");
    client
        .webhooks()
        .update(UpdateWebhook { data_retention_months: 12.into(), ..Default::default() })
        .await
        .expect("ok");
    let bodies: Vec<String> = platform.requests().into_iter().map(|request| request.body).collect();
    assert_eq!(bodies, [r#"{"webhook_url":null}"#, r#"{"rotate_secret_key":true}"#, r#"{"data_retention_months":12}"#]);
}

#[tokio::test]
async fn a_read_is_retried_until_it_succeeds() {
    let replies = [Reply::Drop, Reply::Truncate, Reply::json(200, SESSION)];
    let platform = Scripted::start(replies).await;
    let response = platform.client().sessions().retrieve_decision_raw("s-1").await.expect("a decision");
    assert_eq!((response.value.session_id.as_str(), response.attempts), ("s-1", 3));
    assert_eq!(platform.requests().len(), 3);
}

#[tokio::test]
async fn a_read_fails_after_the_maximum_number_of_retries() {
    let platform = Scripted::start([Reply::json(502, "<html>bad gateway</html>")]).await;
    let client = platform.builder().max_retries(1).build().expect("a client");
    let error = client.sessions().retrieve_decision("s-1").await.expect_err("fails");
    assert_eq!((error.status(), error.is_retryable()), (Some(502), true));
    assert_eq!(platform.requests().len(), 2);
}

#[tokio::test]
async fn a_write_that_may_have_been_executed_is_sent_once() {
    for reply in [Reply::Drop, Reply::Truncate, Reply::json(500, ""), Reply::json(502, ""), Reply::json(504, "")] {
        let platform = Scripted::start([reply.clone(), Reply::json(201, SESSION)]).await;
        let error = platform.client().sessions().create(create()).await.expect_err("fails");
        assert!(error.may_have_been_carried_out(), "{reply:?}: {error}");
        assert_eq!(platform.requests().len(), 1, "{reply:?}");
    }
}

#[tokio::test]
async fn a_rate_limited_write_is_retried() {
    let limited = Reply::json(429, r#"{"detail":"Request was throttled."}"#).header("retry-after", "0");
    let platform = Scripted::start([limited, Reply::json(201, SESSION)]).await;
    let response = platform.client().sessions().create_raw(create()).await.expect("a session");
    assert_eq!(response.attempts, 2);
}

#[tokio::test]
async fn a_refused_connection_is_reported_as_not_sent() {
    // Port without a listener.
    let free = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("an address");
    let client =
        Didit::builder().api_key("k").base_url(format!("http://{free}")).max_retries(1).build().expect("a client");
    let error = client.sessions().create(create()).await.expect_err("fails");
    assert!(matches!(error, Error::Connection { sent: false, .. }), "{error:?}");
    assert!(!error.may_have_been_carried_out());
    assert_eq!(io_error_of(&error), Some(std::io::ErrorKind::ConnectionRefused));
    let file = std::env::temp_dir().join("missing folder").join("report.pdf");
    let error = client.sessions().save_pdf("s-1", &file).await.expect_err("no folder");
    assert_eq!(io_error_of(&error), Some(std::io::ErrorKind::NotFound), "{error}");
}

/// Returns the kind of the I/O error among the sources of an error.
fn io_error_of(error: &Error) -> Option<std::io::ErrorKind> {
    let first = std::error::Error::source(error);
    let mut sources = std::iter::successors(first, |error| error.source());
    sources.find_map(|error| Some(error.downcast_ref::<std::io::Error>()?.kind()))
}

#[tokio::test]
async fn a_503_is_retried_only_for_operations_that_document_it() {
    let unavailable = || [Reply::json(503, r#"{"detail":"later"}"#), Reply::json(200, r#"{"deleted":1}"#)];
    let platform = Scripted::start(unavailable()).await;
    let params =
        didit::models::BatchDeleteUsers { vendor_data_list: Some(vec!["user-123".to_owned()]), ..Default::default() };
    assert_eq!(platform.client().users().batch_delete_raw(params).await.expect("deleted").attempts, 2);
    let platform = Scripted::start(unavailable()).await;
    platform.client().sessions().create(create()).await.expect_err("not repeated");
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn a_retried_deletion_succeeds_on_404() {
    let gone = Reply::json(404, r#"{"detail":"Not found."}"#);
    let platform = Scripted::start([Reply::Drop, gone.clone()]).await;
    platform.client().workflows().delete("w-1").await.expect("deleted by the first attempt");
    assert_eq!(platform.requests().len(), 2);
    let platform = Scripted::start([gone]).await;
    let error = platform.client().workflows().delete("w-1").await.expect_err("was never there");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_retry_after_above_the_maximum_is_returned_as_an_error() {
    let platform = Scripted::start([Reply::json(429, "{}").header("retry-after", "3600")]).await;
    let error = platform.client().sessions().retrieve_decision("s-1").await.expect_err("limited");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(3600)));
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn errors_have_the_headers_of_the_response_without_secrets() {
    let limited = Reply::json(429, "{}")
        .header("X-RateLimit-Limit", "600")
        .header("x-ratelimit-remaining", "0")
        .header("via", "first")
        .header("Via", "second")
        .header("set-cookie", "MARKED-COOKIE")
        .header("x-echo", "key MARKED-KEY, token")
        .header("x-echo", "another value");
    let platform = Scripted::start([limited]).await;
    let client =
        Didit::builder().base_url(platform.url()).api_key("MARKED-KEY").max_retries(0).build().expect("a client");
    let error = client.workflows().delete("w-1").await.expect_err("limited");
    let response = error.api().expect("an error response");
    assert_eq!(response.header("x-ratelimit-LIMIT"), Some("600"));
    assert_eq!(response.headers["x-ratelimit-remaining"], ["0"]);
    assert_eq!(response.headers["via"], ["first", "second"]);
    assert_eq!(response.headers["x-echo"], ["another value"]);
    assert_eq!(response.header("set-cookie"), None);
    let all = format!("{:?}", response.headers);
    assert!(!all.contains("MARKED"), "{all}");
    assert!(!format!("{error}{error:?}").contains("another value"));
}

#[tokio::test]
async fn retry_after_is_a_date_in_any_format_of_http() {
    let later = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC) + Duration::from_secs(3600);
    for format in ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"] {
        let date = later.strftime(format).to_string();
        let platform = Scripted::start([Reply::json(429, "{}").header("retry-after", &date)]).await;
        let error = platform.client().sessions().retrieve_decision("s-1").await.expect_err("limited");
        let wait = error.retry_after().unwrap_or_else(|| panic!("{date}: {error:?}"));
        assert!((3500..=3600).contains(&wait.as_secs()), "{date}: {wait:?}");
        assert_eq!(platform.requests().len(), 1, "{date}");
    }
}

#[tokio::test]
async fn a_write_times_out_and_may_have_been_executed() {
    let platform = Scripted::start([Reply::Silence]).await;
    let client = platform.builder().timeout(Duration::from_millis(50)).build().expect("a client");
    let error = client.sessions().create(create()).await.expect_err("no response");
    assert!(matches!(error, Error::Timeout { sent: true, .. }), "{error:?}");
    assert!(error.may_have_been_carried_out());
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn a_failed_read_is_never_reported_as_possibly_executed() {
    for reply in [Reply::Silence, Reply::json(500, "{}"), Reply::json(200, "no JSON")] {
        let platform = Scripted::start([reply.clone()]).await;
        let client = platform.builder().timeout(Duration::from_millis(50)).max_retries(0).build().expect("a client");
        for error in [
            client.sessions().retrieve_decision("s-1").await.map(drop).expect_err("no response"),
            client.request(Method::Get, "/v3/lists/", &[], None).await.map(drop).expect_err("no response"),
        ] {
            assert!(!error.may_have_been_carried_out(), "{error}");
            assert!(!error.to_string().contains("check before"), "{error}");
        }
        let error = client.request(Method::Post, "/v3/lists/", &[], None).await.map(drop).expect_err("no response");
        assert!(error.may_have_been_carried_out(), "{error}");
    }
}

#[tokio::test]
async fn the_deadline_ends_the_whole_call() {
    let platform = Scripted::start([Reply::Silence]).await;
    let client = platform.builder().deadline(Duration::from_millis(80)).max_retries(50).build().expect("a client");
    let error = client.sessions().retrieve_decision("s-1").await.expect_err("no response");
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
}

#[tokio::test]
async fn a_cancel_token_cancels_a_call() {
    let platform = Scripted::start([Reply::Silence]).await;
    let token = Arc::new(CancelToken::new());
    let options = RequestOptions::builder().cancel(Arc::clone(&token)).build();
    let client = platform.client().with_options(options).expect("options");
    let sessions = client.sessions();
    let call = tokio::spawn(async move { sessions.retrieve_decision("s-1").await });
    while platform.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    token.cancel();
    let error = call.await.expect("no panic").expect_err("cancelled");
    assert!(matches!(error, Error::Cancelled { .. }), "{error:?}");
}

#[tokio::test]
async fn request_options_do_not_change_the_client() {
    let platform = Scripted::start([Reply::json(500, "")]).await;
    let client = platform.builder().max_retries(1).build().expect("a client");
    let headers = [("x-team", "red")];
    let options = RequestOptions::builder().max_retries(0).headers(headers).api_key("other").build();
    client.with_options(options).expect("options").sessions().retrieve_decision("s-1").await.expect_err("500");
    assert_eq!(platform.requests().len(), 1);
    let request = &platform.requests()[0];
    assert_eq!((request.header("x-team"), request.header("x-api-key")), (Some("red"), Some("other")));
    client.sessions().retrieve_decision("s-1").await.expect_err("500");
    assert_eq!(platform.requests().len(), 3);
    assert_eq!(platform.requests()[1].header("x-api-key"), Some("test-key"));
}

#[tokio::test]
async fn a_redirect_is_followed_only_within_the_origin() {
    let elsewhere = Scripted::start([Reply::json(200, SESSION)]).await;
    let home = Scripted::start([
        Reply::json(301, "").header("location", "/v3/moved/?x=1"),
        Reply::json(200, SESSION),
        Reply::json(302, "").header("location", format!("{}/v3/steal/", elsewhere.url())),
    ])
    .await;
    home.client().sessions().retrieve_decision("s-1").await.expect("followed");
    assert_eq!(home.requests()[1].target, "/v3/moved/?x=1");
    let error = home.client().sessions().retrieve_decision("s-1").await.expect_err("not followed");
    assert_eq!(error.status(), Some(302));
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn a_write_does_not_follow_redirects() {
    let platform = Scripted::start([Reply::json(301, "").header("location", "/v3/session/")]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("not followed");
    assert_eq!(error.status(), Some(301));
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn a_redirect_loop_is_an_error() {
    let platform = Scripted::start([Reply::json(301, "").header("location", "/again/")]).await;
    let client = platform.builder().max_retries(0).build().expect("a client");
    let error = client.sessions().retrieve_decision("s-1").await.expect_err("a circle");
    assert!(matches!(error, Error::Connection { .. }), "{error:?}");
}

#[tokio::test]
async fn all_pages_of_a_list_are_requested_from_the_base_url() {
    let elsewhere = Scripted::start([Reply::json(200, "{}")]).await;
    let page = |ids: &[&str], next: Option<String>| {
        let results: Vec<_> = ids.iter().map(|id| serde_json::json!({"session_id": id})).collect();
        Reply::json(
            200,
            &serde_json::json!({"count": 100, "next": next, "previous": null, "results": results}).to_string(),
        )
    };
    // The second page is empty but has a next page; the URL of the third page has another host.
    let platform = Scripted::start([
        page(&["a", "b"], Some("http://ignored.example/v3/sessions/?limit=2&offset=2&status=Approved".to_owned())),
        page(&[], Some(format!("{}/v3/sessions/?limit=2&offset=4", elsewhere.url()))),
        page(&["c"], None),
    ])
    .await;
    let params = ListSessions { limit: Some(2), ..ListSessions::default() };
    let all: Vec<_> = platform.client().sessions().list_all(params).try_collect().await.expect("all");
    assert_eq!(all.iter().map(|row| row.session_id.as_str()).collect::<Vec<_>>(), ["a", "b", "c"]);
    let targets: Vec<_> = platform.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets[0], "/v3/sessions/?limit=2");
    assert_eq!(targets[1], "/v3/sessions/?limit=2&offset=2&status=Approved");
    assert_eq!(targets[2], "/v3/sessions/?limit=2&offset=4");
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn integers_of_more_than_64_bits_stay_exact() {
    const LARGE: &str = "123456789012345678901234567890";
    let body = format!(
        r#"{{"session_id":"s-1","status":"Approved","vendor_data":{LARGE},"metadata":{{"a":[-{LARGE},1.5]}},"new":{LARGE},"known":"{LARGE}"}}"#
    );
    let platform = Scripted::start([Reply::json(200, &body)]).await;
    let client = platform.client();
    let large = serde_json::json!(LARGE);
    let decision = client.sessions().retrieve_decision("s-1").await.expect("a decision");
    assert_eq!(decision.vendor_data.as_deref(), Some(LARGE));
    assert_eq!(decision.metadata, Some(serde_json::json!({"a": [format!("-{LARGE}"), 1.5]})));
    assert_eq!((&decision.extra["new"], &decision.extra["known"]), (&large, &large));
    let json = client.request(Method::Get, "/v3/x/", &[], None).await.expect("JSON");
    assert_eq!(json.value["metadata"]["a"][0], format!("-{LARGE}"));
    assert_eq!(json.json().expect("JSON"), json.value);
    assert_eq!(json.body, body.as_bytes());

    // A binding keeps the difference between integers and strings.
    let operation = didit::resources::operations().find(|one| one.name == "sessions.create").expect("it is registered");
    let params =
        format!(r#"{{"workflow_id":"w","metadata":{{"a":{LARGE},"b":"{LARGE}"}},"extra":{{"new":[{LARGE}]}}}}"#);
    operation.call(&client, Vec::new(), Some(params.into_bytes())).await.expect("a session");
    let sent = platform.requests().pop().expect("a request").body;
    assert_eq!(sent, format!(r#"{{"workflow_id":"w","metadata":{{"a":{LARGE},"b":"{LARGE}"}},"new":[{LARGE}]}}"#));
    let marked = client.with_large_integers(LargeIntegers::Marked);
    let decision = marked.sessions().retrieve_decision("s-1").await.expect("a decision");
    let text = decision.extra["new"].as_str().expect("a string");
    assert_eq!((large_integer(text), &decision.extra["known"]), (Some(LARGE), &large));
    marked.request(Method::Post, "/v3/x/", &[], Some(&decision.extra["new"])).await.expect("JSON");
    assert_eq!(platform.requests().pop().expect("a request").body, LARGE);
}

#[tokio::test]
async fn a_loop_of_next_pages_ends() {
    let body = r#"{"next":"/v3/sessions/?limit=1","results":[{"session_id":"a"}]}"#;
    let platform = Scripted::start([Reply::json(200, body)]).await;
    let params = ListSessions { limit: Some(1), ..ListSessions::default() };
    let all: Vec<_> = platform.client().sessions().list_all(params).try_collect().await.expect("all");
    assert_eq!(all.len(), 1);
    // Loop over two pages.
    let page = |next: u8| Reply::json(200, &body.replace("limit=1", &format!("limit=1&offset={next}")));
    let platform = Scripted::start([page(1), page(2), page(1), page(2), page(3)]).await;
    let all = platform.client().sessions().list_all(ListSessions::default()).try_collect::<Vec<_>>().await;
    assert_eq!(all.expect("all").len(), 3);
}

#[tokio::test]
async fn undeclared_endpoints_can_be_called() {
    let platform = Scripted::start([Reply::json(200, r#"{"id":7}"#)]).await;
    let client = platform.client();
    let response = client.request(Method::Get, "/v3/lists/", &[("limit", "5")], None).await.expect("a response");
    assert_eq!(response.value["id"], 7);
    assert_eq!(platform.requests()[0].target, "/v3/lists/?limit=5");
    let dots = ["/../x", "/v3/./x", "/v3/%2e%2E/x", "/.%2e/x", "/v3/..", "/v3/\tx", "/.\n./x"];
    for path in
        ["v3/lists/", "//evil.example/x", "https://evil.example/", "/v3/x?y", "/\\evil.example"].into_iter().chain(dots)
    {
        let error = client.request(Method::Get, path, &[], None).await.expect_err("must fail");
        assert!(matches!(error, Error::Invalid { .. }), "{path}: {error}");
    }
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn a_download_does_not_send_the_key() {
    let platform = Scripted::start([Reply::Answer(200, vec![], "picture".to_owned())]).await;
    let client = platform.client();
    let url = format!("{}/media/front.jpg?signature=x", platform.url());
    assert_eq!(client.download(&url).await.expect("bytes"), b"picture");
    let request = &platform.requests()[0];
    assert_eq!((request.header("x-api-key"), request.header("authorization")), (None, None));
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("front.jpg");
    client.download_to(&url, &path).await.expect("written");
    assert_eq!(std::fs::read(&path).expect("a file"), b"picture");
    let error = client.download_to(&url, folder.path().join("no/such/folder")).await.expect_err("no folder");
    assert!(matches!(error, Error::File { .. }), "{error:?}");
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "nothing half-written is left");
    assert!(matches!(client.download("http://example.org/x").await, Err(Error::Invalid { .. })));
}

#[tokio::test]
async fn base_urls_that_would_leak_the_key_are_rejected() {
    for url in [
        "http://didit.example",
        "ftp://x",
        "nonsense",
        "https://u:p@x",
        "https://x/?q=1",
        "http://127.0.0.1.evil.example",
    ] {
        let error = Didit::builder().base_url(url).build().expect_err(url);
        assert!(matches!(error, Error::Configuration { .. }), "{url}: {error:?}");
    }
    for url in ["http://localhost:1", "http://127.0.0.2:1", "http://[::1]:1", "https://proxy.example/didit"] {
        Didit::builder().base_url(url).build().expect(url);
    }
}

#[tokio::test]
async fn a_base_url_may_have_a_path() {
    let platform = Scripted::start([Reply::json(200, "{}")]).await;
    let client =
        Didit::builder().api_key("test-key").base_url(format!("{}/didit/", platform.url())).build().expect("a client");
    client.billing().retrieve_balance().await.expect("a response");
    assert_eq!(platform.requests()[0].target, "/didit/v3/billing/balance/");
}

#[tokio::test]
async fn a_success_that_is_not_json_is_an_error_without_the_body() {
    let platform = Scripted::start([Reply::json(200, "<html>MARKED-TEXT</html>").header("x-request-id", "r-9")]).await;
    let error = platform.client().sessions().retrieve_decision("s-1").await.expect_err("no JSON");
    assert!(matches!(error, Error::Decode { status: 200, .. }), "{error:?}");
    assert_eq!(error.request_id(), Some("r-9"));
    assert!(!format!("{error}{error:?}").contains("MARKED-TEXT"));
    // The write may have been executed.
    let platform = Scripted::start([Reply::json(201, "oops")]).await;
    assert!(platform.client().sessions().create(create()).await.expect_err("no JSON").may_have_been_carried_out());
}

#[allow(clippy::too_many_lines, clippy::type_complexity)] // one table
#[tokio::test]
async fn every_format_of_an_error_response_is_parsed() {
    let long = "x".repeat(40_000);
    let cases: Vec<(u16, String, ApiErrorKind, Option<&str>, Vec<(&str, &str)>)> = vec![
        (404, r#"{"detail":"Not found."}"#.into(), ApiErrorKind::NotFound, Some("Not found."), vec![]),
        (
            400,
            r#"{"detail":["The session is not finished."]}"#.into(),
            ApiErrorKind::NotFinished,
            Some("The session is not finished."),
            vec![],
        ),
        (
            502,
            r#"{"detail":"Down.","code":"phone_provider_unavailable"}"#.into(),
            ApiErrorKind::Server,
            Some("Down."),
            vec![],
        ),
        (
            400,
            r#"{"workflow_id":["Must be a UUID.","Really."]}"#.into(),
            ApiErrorKind::BadRequest,
            None,
            vec![("workflow_id", "Must be a UUID."), ("workflow_id", "Really.")],
        ),
        (
            400,
            r#"{"vendor_data":"Too long."}"#.into(),
            ApiErrorKind::BadRequest,
            None,
            vec![("vendor_data", "Too long.")],
        ),
        (
            400,
            r#"{"options":{"channel":["Unknown."]}}"#.into(),
            ApiErrorKind::BadRequest,
            None,
            vec![("options.channel", "Unknown.")],
        ),
        (
            400,
            r#"{"form_elements":[{},{"label":["Required."]}]}"#.into(),
            ApiErrorKind::BadRequest,
            None,
            vec![("form_elements[1].label", "Required.")],
        ),
        (
            400,
            r#"["Amount must be at least $50."]"#.into(),
            ApiErrorKind::BadRequest,
            Some("Amount must be at least $50."),
            vec![],
        ),
        (
            403,
            r#"{"error":"You don't have enough credits"}"#.into(),
            ApiErrorKind::InsufficientCredits,
            Some("You don't have enough credits"),
            vec![],
        ),
        (
            400,
            r#"{"detail":"Not enough credits."}"#.into(),
            ApiErrorKind::InsufficientCredits,
            Some("Not enough credits."),
            vec![],
        ),
        (402, String::new(), ApiErrorKind::InsufficientCredits, None, vec![]),
        (
            401,
            r#"{"detail":"This API key has expired."}"#.into(),
            ApiErrorKind::Authentication,
            Some("This API key has expired."),
            vec![],
        ),
        (
            403,
            r#"{"detail":"Authentication credentials were not provided or are invalid."}"#.into(),
            ApiErrorKind::Credentials,
            Some("Authentication credentials were not provided or are invalid."),
            vec![],
        ),
        (
            403,
            r#"{"detail":"You do not have permission to perform this action."}"#.into(),
            ApiErrorKind::Permission,
            Some("You do not have permission to perform this action."),
            vec![],
        ),
        (
            403,
            r#"{"detail":"This session was already imported."}"#.into(),
            ApiErrorKind::AlreadyImported,
            Some("This session was already imported."),
            vec![],
        ),
        (
            400,
            r#"{"error":["A","B"],"validation_errors":[{"service_id":"x","code":"c","message":"m","retryable":true}]}"#
                .into(),
            ApiErrorKind::BadRequest,
            Some("A"),
            vec![
                ("validation_errors[0].code", "c"),
                ("validation_errors[0].message", "m"),
                ("validation_errors[0].service_id", "x"),
            ],
        ),
        (400, r#"{"message":"Wrong code."}"#.into(), ApiErrorKind::BadRequest, Some("Wrong code."), vec![]),
        (400, r#"{"non_field_errors":["No."]}"#.into(), ApiErrorKind::BadRequest, Some("No."), vec![]),
        (409, r#"{"detail":"Busy."}"#.into(), ApiErrorKind::Conflict, Some("Busy."), vec![]),
        (500, "<html><body>Server Error</body></html>".into(), ApiErrorKind::Server, None, vec![]),
        (500, String::new(), ApiErrorKind::Server, None, vec![]),
        (418, r#"{"detail":"teapot"}"#.into(), ApiErrorKind::Other, Some("teapot"), vec![]),
        (400, long, ApiErrorKind::BadRequest, None, vec![]),
    ];
    for (status, body, kind, detail, errors) in cases {
        let platform = Scripted::start([Reply::json(status, &body).header("x-request-id", "r-1")]).await;
        let client = platform.builder().max_retries(0).build().expect("a client");
        let params = UpdateSessionStatus { new_status: "Approved".into(), ..Default::default() };
        let error = client.sessions().update_status("s-1", params).await.expect_err("must fail");
        let api = error.api().unwrap_or_else(|| panic!("{body}: {error:?}"));
        assert_eq!((api.status, api.kind, api.detail.as_deref()), (status, kind, detail), "{body}");
        let mut found: Vec<_> = api.errors.iter().map(|error| (error.path.as_str(), error.text.as_str())).collect();
        found.sort_unstable();
        assert_eq!(found, errors, "{body}");
        assert_eq!(api.request_id.as_deref(), Some("r-1"));
        assert!(api.body.len() <= didit::BODY_LIMIT);
        assert!(!error.to_string().is_empty());
    }
}

#[tokio::test]
async fn an_error_is_classified_by_the_words_of_the_platform_only() {
    use ApiErrorKind::{
        AlreadyImported, BadRequest, Credentials, InsufficientCredits, NotFinished, Permission, TopUpRequired,
    };
    for (status, body, kind) in [
        // Field errors.
        (400, r#"{"new_status":["\"Credit Check\" is not a valid choice."]}"#, BadRequest),
        (400, r#"{"credit_limit":["There is no such field."]}"#, BadRequest),
        (400, r#"{"detail":{"credits":["Not enough credits."]}}"#, BadRequest),
        (400, r#"[{"note":["Not enough credits."]}]"#, BadRequest),
        (403, r#"{"detail":"No.","credits":["Top up: not enough."]}"#, Permission),
        (403, r#"{"note":["This was already imported."]}"#, Permission),
        (403, r#"{"note":["credentials"]}"#, Permission),
        (400, r#"{"new_status":"Not Finished cannot be set."}"#, BadRequest),
        // Input that is quoted, with and without quotation marks.
        (400, r#"{"detail":"'No Credit Left' is not a valid status."}"#, BadRequest),
        (400, r#"{"detail":"“No Credit Left” is not a valid status."}"#, BadRequest),
        (400, r#"["No Credit Left is not a valid status."]"#, BadRequest),
        (400, r#"{"error":"`Not Finished` cannot be set."}"#, BadRequest),
        (403, r#"{"detail":"\"Top up\" is not a valid status."}"#, Permission),
        // Credits that are not missing.
        (400, r#"{"detail":"Credit Check is not a valid status."}"#, BadRequest),
        (403, r#"{"detail":"Accredited companies only, no others."}"#, Permission),
        // What the platform says.
        (400, r#"{"detail":"You don't have enough credits to create a session."}"#, InsufficientCredits),
        (403, r#"{"detail":"You don't have enough credits to create a session."}"#, InsufficientCredits),
        (403, r#"{"error":"You don't have enough credits to create a session."}"#, InsufficientCredits),
        (403, r#"{"error":["Insufficient credits."]}"#, InsufficientCredits),
        (403, r#"{"detail":"No.","code":"insufficient_credits"}"#, InsufficientCredits),
        (403, r#"{"detail":"You cannot do this, your account has no credit. It's 'Approved'."}"#, InsufficientCredits),
        (403, r#"{"detail":"Top up your account first."}"#, TopUpRequired),
        (403, r#"{"detail":"This session was already imported."}"#, AlreadyImported),
        (403, r#"{"detail":"You can only generate a PDF for sessions in review, declined or approved"}"#, NotFinished),
        (403, r#"{"detail":"Authentication credentials were not provided or are invalid."}"#, Credentials),
    ] {
        let platform = Scripted::start([Reply::json(status, body)]).await;
        let params = UpdateSessionStatus { new_status: "No Credit Left".into(), ..Default::default() };
        let error = platform.client().sessions().update_status("s-1", params).await.expect_err("must fail");
        let api = error.api().unwrap_or_else(|| panic!("{body}: {error:?}"));
        assert_eq!(api.kind, kind, "{body}");
        assert_eq!(
            error.to_string().contains("top up the account"),
            matches!(kind, InsufficientCredits | TopUpRequired)
        );
    }
}

#[tokio::test]
async fn a_success_of_another_shape_is_an_error() {
    let page = r#"{"count":0,"next":null,"results":[]}"#;
    let other = r#"{"message":"Please sign in.","url":null}"#;
    for body in [page, other, "{}", r#"{"session_id":null,"uuid":null,"access_token":null}"#, r#"{"session_id":""}"#] {
        let platform = Scripted::start([Reply::json(200, body)]).await;
        let client = platform.client();
        let update = UpdateSessionStatus { new_status: "Approved".into(), ..Default::default() };
        let login = LoginParams::builder().email("ada@example.org").password("hunter2").build();
        let errors = [
            client.sessions().create(create()).await.map(drop),
            client.sessions().retrieve_decision("s-1").await.map(drop),
            client.sessions().update_status("s-1", update).await.map(drop),
            client.workflows().retrieve("w-1").await.map(drop),
            client.questionnaires().retrieve("q-1").await.map(drop),
            client.account().login(login).await.map(drop),
            client.account().retrieve_application("o-1", "a-1").await.map(drop),
        ];
        for error in errors {
            let error = error.expect_err(body);
            assert!(matches!(error, Error::Decode { .. }), "{body}: {error:?}");
            assert!(error.to_string().contains("` is missing"), "{body}: {error}");
        }
    }
    // A written object without its ID may exist.
    let platform = Scripted::start([Reply::json(201, page)]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("no ID");
    assert!(error.may_have_been_carried_out(), "{error}");
    assert!(error.to_string().contains("`session_id` is missing"), "{error}");
    // No field of a user is known to be in every response, but a response without any of them is not a user.
    for body in [page, other] {
        let platform = Scripted::start([Reply::json(200, body)]).await;
        let error = platform.client().users().retrieve("user-1").await.expect_err(body);
        assert!(matches!(error, Error::Decode { .. }), "{body}: {error:?}");
        let share = didit::models::ShareSession { for_application_id: Some("a-1".to_owned()), ..Default::default() };
        let error = platform.client().sessions().share("s-1", share).await.expect_err(body);
        assert!(matches!(error, Error::Decode { .. }), "{body}: {error:?}");
    }
}

#[tokio::test]
async fn a_response_without_other_fields_is_accepted() {
    let replies = [
        Reply::json(201, r#"{"session_id":"s-1","url":null,"session_token":null}"#),
        Reply::json(200, r#"{"vendor_data":"user-1"}"#),
        Reply::json(200, r#"{"share_token":null,"for_application_id":"a-1"}"#),
        Reply::json(200, r#"{"results":[{"vendor_data":"user-1"},{"something":"else"}]}"#),
        Reply::json(200, r#"{"access_token":"a","something":"else"}"#),
        Reply::json(200, r#"{"2fa_required":true,"temp_token":"t"}"#),
        Reply::json(200, r#"{"something":"else"}"#),
    ];
    let platform = Scripted::start(replies).await;
    let client = platform.client();
    assert_eq!(client.sessions().create(create()).await.expect("a session").url, None);
    client.users().retrieve("user-1").await.expect("a user");
    let share = didit::models::ShareSession { for_application_id: Some("a-1".to_owned()), ..Default::default() };
    client.sessions().share("s-1", share).await.expect("a response without the token");
    let users = client.users().list(didit::models::ListUsers::default()).await.expect("a page");
    assert_eq!(users.results.len(), 2);
    for _ in 0..2 {
        let login = LoginParams::builder().email("ada@example.org").password("hunter2").build();
        client.account().login(login).await.expect("a login");
    }
    let balance = client.billing().retrieve_balance().await.expect("fields that this version does not know");
    assert_eq!(balance.extra["something"], "else");
}

#[tokio::test]
async fn a_byte_order_mark_before_json_is_ignored() {
    let replies = [
        Reply::json(201, &format!("\u{feff}{SESSION}")),
        Reply::json(200, "\u{feff}[]"),
        Reply::json(200, "\u{feff}{\"access_token\":\"a\"}"),
        Reply::json(200, "\u{feff}{\"a\":1}"),
        Reply::json(200, "\u{feff}"),
        Reply::json(404, "\u{feff}{\"detail\":\"Not found.\"}"),
        Reply::json(200, "\u{feff}\u{feff}{}"),
        Reply::json(200, "\u{feff}%PDF"),
    ];
    let platform = Scripted::start(replies).await;
    let client = platform.client();
    let session = client.sessions().create_raw(create()).await.expect("a session");
    assert_eq!(session.value.session_id, "s-1");
    assert_eq!(session.json().expect("JSON")["session_id"], "s-1");
    assert!(session.body.starts_with(b"\xef\xbb\xbf"), "the body is kept as received");
    assert!(client.sessions().list(ListSessions::default()).await.expect("a page").results.is_empty());
    let login = LoginParams::builder().email("ada@example.org").password("hunter2").build();
    client.account().login(login).await.expect("tokens");
    let request = async || client.request(Method::Get, "/v3/lists/", &[], None).await;
    assert_eq!(request().await.expect("JSON").value["a"], 1);
    assert!(request().await.expect("an empty body").value.is_null());
    let error = request().await.expect_err("404");
    assert_eq!(error.api().and_then(|error| error.detail.as_deref()), Some("Not found."));
    assert!(matches!(request().await, Err(Error::Decode { .. })), "only one mark is ignored");
    let file = client.sessions().generate_pdf("s-1").await.expect("a file");
    assert_eq!(file, "\u{feff}%PDF".as_bytes(), "a file is not JSON");
}

#[tokio::test]
async fn error_messages_do_not_contain_personal_data() {
    let body = r#"{"detail":"ada@example.org with passport X1234567 is unknown","email":["ada@example.org is taken"]}"#;
    let platform = Scripted::start([Reply::json(400, body)]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("must fail");
    let text = format!("{error} {error:?}");
    assert!(!text.contains("ada@") && !text.contains("X1234567"), "{text}");
    assert!(error.to_string().contains("is unknown"), "{error}");
}

#[tokio::test]
async fn error_messages_do_not_contain_redacted_values_of_the_request() {
    let body = |words: &str| format!(r#"{{"detail":"{words}","{}":["no"]}}"#, "ada@example.org");
    for (words, expected) in [
        ("User user-123 has the key test-key, in user-1234's words.", "User … has the key …, in user-1234's words"),
        ("w-1 cannot be used by Ada Lovelace from 1815-12-10.", "w-1 cannot be used by … from …"),
    ] {
        let platform = Scripted::start([Reply::json(400, &body(words))]).await;
        let mut params = create();
        params.expected_details = Some(ExpectedDetails {
            first_name: Some("Ada Lovelace".to_owned()),
            date_of_birth: Some("1815-12-10".into()),
            ..ExpectedDetails::default()
        });
        let error = platform.client().sessions().create(params).await.expect_err("must fail");
        assert!(error.to_string().contains(expected) && !error.to_string().contains("ada@"), "{error}");
        assert_eq!(error.api().and_then(|api| api.detail.as_deref()), Some(words));
    }
    let platform = Scripted::start([Reply::json(401, &body("Wrong password hunter2 for Ada."))]).await;
    let login = LoginParams::builder().email("ada@example.org").password("hunter2").build();
    let error = platform.client().account().login(login).await.expect_err("must fail");
    assert!(error.to_string().contains("Wrong password … for Ada"), "{error}");
    assert!(error.to_string().contains("check the e-mail address and password"), "{error}");
    let platform = Scripted::start([Reply::json(404, &body("No Ada Lovelace in Mail Room."))]).await;
    let body = serde_json::json!({"names": ["Ada Lovelace"]});
    let error = platform.client().request(Method::Post, "/v3/x/", &[("in", "Mail Room")], Some(&body)).await;
    let error = error.expect_err("must fail").to_string();
    assert!(error.contains("No … in …"), "{error}");
    // Values that sanitizing would change, in messages and in field names.
    for name in [
        "Ada Lovelace 1815-12-10",
        "Ada Lovelace <ada@x.org>",
        "Ada  Maria",
        "Ada \"Countess\" Lovelace",
        "Ada Lovelace, Marylebone 12, 123456 London",
        " Ada Byron ",
    ] {
        let quoted = serde_json::json!(format!("No user {} here.", name.trim()));
        for body in [
            serde_json::json!({"detail": quoted}),
            serde_json::json!({"first_name": [quoted]}),
            serde_json::json!({"detail": "No.", "metadata": {name.trim(): ["No."]}}),
        ] {
            let platform = Scripted::start([Reply::json(400, &body.to_string())]).await;
            let mut params = create();
            params.vendor_data = Some(name.to_owned());
            let error = platform.client().sessions().create(params).await.expect_err("must fail").to_string();
            for part in ["Ada", "Maria", "Countess", "Lovelace", "London", "Byron"] {
                assert!(!error.contains(part), "{error}");
            }
            let body = serde_json::json!({"names": {name: 54321}});
            let error = platform.client().request(Method::Post, "/v3/x/", &[], Some(&body)).await;
            assert!(!error.expect_err("must fail").to_string().contains("Ada"));
        }
    }
    let platform = Scripted::start([Reply::json(403, r#"{"detail":"No user Ada L has 54321 of token t-1 a"}"#)]).await;
    let client = platform.client();
    let body = serde_json::json!({"income": 54321});
    let error = client.request(Method::Put, "/v3/users/Ada%20L/", &[("a", "t-1")], Some(&body)).await;
    let error = error.expect_err("must fail").to_string();
    assert!(error.contains("No user … has … of token … a"), "{error}");
    let error = client.download(&format!("{}/Ada%20L/54321?sign=t-1", platform.url())).await.expect_err("must fail");
    assert!(error.to_string().contains("No user … has … of token … a; such URLs expire"), "{error}");
    // Without a detail the message contains the field errors.
    let fields = r#"{"vendor_data":["The value user-123 is too odd."],"x":{"y":["\"user\" is no such thing"]}}"#;
    let platform = Scripted::start([Reply::json(400, fields)]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("must fail").to_string();
    assert!(error.ends_with("400: vendor_data: The value … is too odd.; x.y: … is no such thing"), "{error}");
    let page = r#"{"next":"/?vendor_data=ada&offset=1","results":[]}"#;
    let platform = Scripted::start([Reply::json(200, page), Reply::json(400, r#"{"detail":"No ada here."}"#)]).await;
    let params = ListSessions { vendor_data: Some("ada".to_owned()), ..ListSessions::default() };
    let error = platform.client().sessions().list_all(params).try_collect::<Vec<_>>().await.expect_err("must fail");
    assert!(error.to_string().contains("No … here"), "{error}");
    let platform = Scripted::start([Reply::json(404, r#"{"detail":"No user ada."}"#)]).await;
    let error = platform.client().users().retrieve("ada").await.expect_err("must fail").to_string();
    assert!(error.contains("No user …"), "{error}");
}

#[tokio::test]
async fn an_empty_response_body_is_an_error_unless_the_operation_returns_nothing() {
    for (status, body) in [(200, ""), (204, ""), (200, " \n")] {
        let platform = Scripted::start([Reply::json(status, body)]).await;
        let client = platform.client();
        let error = client.billing().retrieve_balance().await.expect_err("no balance");
        assert!(matches!(error, Error::Decode { .. }), "{error:?}");
        let error = client.sessions().create(create()).await.expect_err("no session");
        assert!(matches!(error, Error::Decode { .. }) && error.may_have_been_carried_out(), "{error:?}");
        assert_eq!(client.sessions().delete("s-1").await.expect("deleted").session_id, None);
        client.workflows().delete("w-1").await.expect("deleted");
    }
}

#[tokio::test]
async fn a_response_without_a_list_is_an_error() {
    let list = async |body: &str| {
        let platform = Scripted::start([Reply::json(200, body)]).await;
        platform.client().sessions().list(ListSessions::default()).await
    };
    for body in ["{}", r#"{"detail":"maintenance"}"#, r#"{"results":{"a":1}}"#, r#"{"results":null,"count":3}"#] {
        let error = list(body).await.expect_err("no list");
        assert!(matches!(error, Error::Decode { .. }), "{error:?}");
        assert!(error.to_string().contains("not a response of this operation"), "{error}");
    }
    for body in ["[]", r#"{"results":[]}"#, r#"{"count":0,"next":null,"results":[null]}"#, r#"[{"session_id":"a"}]"#] {
        list(body).await.expect(body);
    }
}

#[tokio::test]
async fn a_deletion_that_times_out_before_its_retry_may_have_been_executed() {
    let platform = Scripted::start([Reply::Drop]).await;
    let limits = RateLimits::builder().generic_write(1).build();
    let client = platform.builder().rate_limits(limits).deadline(Duration::from_secs(3)).build().expect("a client");
    let error = client.workflows().delete("w-1").await.expect_err("no time is left");
    assert!(matches!(error, Error::Timeout { sent: true, .. }) && error.may_have_been_carried_out(), "{error:?}");
}

#[tokio::test]
async fn a_call_that_waits_for_the_rate_limit_is_reported_as_not_sent() {
    let platform = Scripted::start([Reply::json(201, SESSION), Reply::json(200, SESSION)]).await;
    let limits = RateLimits::builder().generic_get(1).session_create(1).build();
    let client = platform.builder().rate_limits(limits).deadline(Duration::from_secs(3)).build().expect("a client");
    client.sessions().create(create()).await.expect("a session");
    client.sessions().retrieve_decision("s-1").await.expect("a decision");
    for error in [
        client.sessions().create(create()).await.map(drop).expect_err("no time is left"),
        client.sessions().retrieve_decision("s-1").await.map(drop).expect_err("no time is left"),
    ] {
        assert!(matches!(error, Error::Timeout { sent: false, seconds: 3.0, .. }), "{error:?}");
        assert!(!error.may_have_been_carried_out() && error.is_retryable(), "{error:?}");
        let text = error.to_string();
        assert!(text.contains("rate limit") && text.contains("nothing was sent"), "{text}");
        assert!(!text.contains("timed out"), "{text}");
    }
    assert_eq!(platform.requests().len(), 2);
}

#[tokio::test]
async fn a_retry_that_the_rate_limit_delays_too_long_fails_with_the_error_of_the_attempt() {
    let limits = RateLimits::builder().generic_get(1).generic_write(1).build();
    for reply in [Reply::json(503, "{}"), Reply::json(429, "{}").header("retry-after", "0")] {
        let platform = Scripted::start([reply]).await;
        let builder = platform.builder().rate_limits(limits.clone()).deadline(Duration::from_secs(3));
        let error = builder.build().expect("a client").sessions().retrieve_decision("s-1").await.expect_err("fails");
        assert!(matches!(error.status(), Some(503 | 429)), "{error:?}");
        assert_eq!(platform.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_session_that_does_not_settle_is_not_a_request_that_times_out() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let options = WaitOptions::builder().deadline(Duration::ZERO).build();
    let error = platform.client().sessions().wait_for_decision("s-1", options).await.expect_err("not started");
    assert!(matches!(error, Error::Timeout { sent: false, .. }) && !error.may_have_been_carried_out(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("for the session to settle") && text.contains("no request timed out"), "{text}");
}

#[tokio::test]
async fn a_deletion_that_fails_after_a_lost_response_may_have_been_executed() {
    let later = Reply::json(429, "{}").header("retry-after", "100");
    for replies in [[Reply::Drop, Reply::json(403, "{}")], [Reply::json(500, "{}"), later.clone()]] {
        let platform = Scripted::start(replies).await;
        let error = platform.client().workflows().delete("w-1").await.expect_err("must fail");
        assert!(matches!(error.status(), Some(403 | 429)) && error.may_have_been_carried_out(), "{error:?}");
    }
    // Not if the earlier attempt was rejected too.
    let platform = Scripted::start([Reply::json(429, "{}").header("retry-after", "0"), Reply::json(403, "{}")]).await;
    let error = platform.client().workflows().delete("w-1").await.expect_err("must fail");
    assert!(!error.may_have_been_carried_out(), "{error:?}");
}

#[tokio::test]
async fn invalid_settings_are_rejected_by_the_builder() {
    let refused = |outcome: didit::Result<Didit>| match outcome {
        Err(Error::Configuration { reason, .. }) => reason,
        other => panic!("{other:?}"),
    };
    assert!(refused(Didit::builder().api_key("MARKED\n").build()).contains("`api_key`"));
    assert!(refused(Didit::builder().access_token("").build()).contains("`access_token` is empty"));
    assert!(!refused(Didit::builder().access_token("MARKED\n").build()).contains("MARKED"));
    for proxy in ["ftp://proxy:1", "socks9://proxy:1", "socks://proxy:1", "http://"] {
        assert!(refused(Didit::builder().proxy(proxy).build()).contains("`proxy`"), "{proxy}");
    }
    for proxy in ["proxy:3128", "http://u:p@proxy:3128", "HTTPS://proxy", "socks5://proxy:1", "socks5h://proxy"] {
        Didit::builder().proxy(proxy).build().expect(proxy);
    }
    for name in ["Content-Length", "transfer-encoding", "content-type"] {
        assert!(refused(Didit::builder().headers([(name, "1")]).build()).contains(name));
    }
    let client = Didit::builder().api_key("k").build().expect("a client");
    let wrong = RequestOptions::builder().api_key("MARKED\n").build();
    assert!(matches!(client.with_options(wrong), Err(Error::Configuration { .. })));
}

#[tokio::test]
async fn debug_of_a_client_contains_no_secrets() {
    let client = Didit::builder()
        .api_key("MARKED-1")
        .access_token("MARKED-2")
        .webhook_secret("MARKED-3")
        .proxy("http://MARKED-4@localhost:1");
    let text = format!("{:?}", client.clone().options());
    let client = client.build().expect("a client");
    let text = format!("{text}{client:?}{:?}", client.sessions());
    assert!(!text.contains("MARKED"), "{text}");
}

/// Error of newer deployments for a flat field.
const FLAT_REFUSED: &str = r#"{"workflow_type":["This endpoint only accepts the documented fields."]}"#;

#[tokio::test]
async fn a_rejected_flat_workflow_is_sent_as_features_if_enabled() {
    let flat = || CreateWorkflow { is_liveness_enabled: Some(true), ..CreateWorkflow::default() };
    let replies = [Reply::json(400, FLAT_REFUSED), Reply::json(201, r#"{"uuid":"w-1"}"#)];
    let platform = Scripted::start(replies.clone()).await;
    let client = platform.builder().features_fallback(true).build().expect("a client");
    assert_eq!(client.workflows().create(flat()).await.expect("a workflow").uuid, "w-1");
    let bodies: Vec<serde_json::Value> =
        platform.requests().iter().map(|request| serde_json::from_str(&request.body).expect("JSON")).collect();
    assert_eq!(bodies[0]["is_liveness_enabled"], true);
    assert_eq!(bodies[1]["features"][1]["feature"], "LIVENESS");
    assert_eq!(bodies[1].get("is_liveness_enabled"), None);

    let platform = Scripted::start(replies).await;
    let refused = platform.client().workflows().create(flat()).await.expect_err("not asked for");
    assert_eq!((refused.status(), platform.requests().len()), (Some(400), 1));
}

#[tokio::test]
async fn the_languages_of_a_questionnaire_are_sent_unless_disabled() {
    let platform = Scripted::start([Reply::json(201, r#"{"uuid":"q-1"}"#)]).await;
    let questionnaire = CreateQuestionnaire {
        title: "Employment Details".to_owned(),
        default_language: Some("en".to_owned()),
        form_elements: vec![
            QuestionnaireElement::builder()
                .element_type(QuestionnaireElementType::ShortText)
                .label([("en", "Occupation?"), ("es", "¿Profesión?")])
                .build(),
        ],
        ..CreateQuestionnaire::default()
    };
    let off = CreateQuestionnaire { languages: Some(Vec::new()), ..questionnaire.clone() };
    for params in [questionnaire, off] {
        platform.client().questionnaires().create(params).await.expect("a questionnaire");
    }
    let sent: Vec<serde_json::Value> =
        platform.requests().iter().map(|request| serde_json::from_str(&request.body).expect("JSON")).collect();
    assert_eq!(sent[0]["languages"], serde_json::json!(["en", "es"]));
    assert_eq!(sent[1].get("languages"), None);
}

/// Runs itself in a subprocess without certificates of authorities.
#[cfg(target_os = "linux")]
#[test]
fn missing_certificates_are_reported_with_what_to_install() {
    const ALONE: &str = "DIDIT_TEST_WITHOUT_CERTIFICATES";
    if std::env::var_os(ALONE).is_some() {
        let error = Didit::builder().api_key("test-key").build().expect_err("there are no certificates");
        assert!(matches!(error, Error::Configuration { .. }), "{error:?}");
        let text = error.to_string();
        assert!(text.contains("ca-certificates") && text.contains("SSL_CERT_FILE"), "{text}");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let nothing = folder.path().join("none.pem");
    std::fs::write(&nothing, "").expect("a file");
    let output = std::process::Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", "missing_certificates_are_reported_with_what_to_install"])
        .env(ALONE, "1")
        .env("SSL_CERT_FILE", &nothing)
        .env("SSL_CERT_DIR", folder.path())
        .output()
        .expect("a process");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "the subprocess did not run the test");
}

/// `{"session_id": "s-1", "status": "Not Started"}`, compressed by `gzip.compress` of CPython.
const SESSION_IN_GZIP: [u8; 62] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 42, 78, 45, 46, 206, 204, 207, 139, 207, 76, 81, 178, 82, 80, 42, 214,
    53, 84, 210, 1, 82, 37, 137, 37, 165, 197, 32, 1, 191, 252, 18, 133, 224, 146, 196, 162, 146, 212, 20, 165, 90, 0,
    235, 85, 71, 128, 46, 0, 0, 0,
];

#[tokio::test]
async fn responses_in_gzip_are_requested_and_decoded() {
    let coded = |status, coding: &str, body: &[u8]| {
        Reply::Bytes(status, vec![("content-encoding", coding.to_owned())], body.to_owned())
    };
    let platform = Scripted::start([coded(201, "gzip", &SESSION_IN_GZIP)]).await;
    let session = platform.client().sessions().create(create()).await.expect("a session");
    assert_eq!(session.session_id, "s-1");
    assert_eq!(platform.requests()[0].header("accept-encoding"), Some("gzip"));
    let report = platform.client().sessions().generate_pdf("s-1").await.expect("a file");
    assert!(report.starts_with(b"{\"session_id\""), "files are decoded too");

    let platform = Scripted::start([coded(201, "br", b"\x0b\x02\x80{}\x03")]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("another coding");
    assert!(matches!(error, Error::Decode { .. }) && error.may_have_been_carried_out(), "{error:?}");
    assert!(error.to_string().contains("`br`"), "{error}");
    assert_eq!(platform.requests().len(), 1);

    let platform = Scripted::start([coded(403, "br", b"credits")]).await;
    let error = platform.client().sessions().create(create()).await.expect_err("forbidden");
    assert_eq!(error.status(), Some(403), "{error}");
}

#[tokio::test]
async fn rate_limits_are_those_of_one_key() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let limits = RateLimits::builder().generic_get(1).build();
    let client = platform.builder().rate_limits(limits).deadline(Duration::from_secs(3)).build().expect("a client");
    for key in ["a", "b"] {
        let options = RequestOptions::builder().api_key(key).build();
        let sessions = client.with_options(options).expect("options").sessions();
        sessions.retrieve_decision("s-1").await.expect("a decision");
        let error = sessions.retrieve_decision("s-1").await.expect_err("no time is left");
        assert!(matches!(error, Error::Timeout { waited_for: WaitedFor::RateLimit, .. }), "{error:?}");
    }
}

#[tokio::test]
async fn a_past_date_in_retry_after_does_not_remove_the_back_off() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT";
    let platform = Scripted::start([Reply::json(503, "{}").header("retry-after", date)]).await;
    let client = platform.builder().deadline(Duration::from_secs(1)).max_retries(500).build().expect("a client");
    client.sessions().retrieve_decision("s-1").await.expect_err("unavailable");
    assert!(platform.requests().len() < 12, "{}", platform.requests().len());
}

#[tokio::test]
async fn polling_ends_with_the_deadline_and_does_not_spin() {
    let wait =
        async |platform: &Scripted, options| platform.client().sessions().wait_for_decision("s-1", options).await;
    // The request in flight is not waited for.
    let platform = Scripted::start([Reply::Silence]).await;
    let options = WaitOptions::builder().deadline(Duration::from_millis(200)).build();
    let error = wait(&platform, options.clone()).await.expect_err("no response");
    assert!(matches!(error, Error::Timeout { waited_for: WaitedFor::Decision, .. }), "{error:?}");
    assert_eq!(platform.requests().len(), 1);

    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let spinning = WaitOptions::builder()
        .deadline(Duration::from_millis(200))
        .first_interval(Duration::ZERO)
        .longest_interval(Duration::ZERO)
        .build();
    wait(&platform, spinning).await.expect_err("not started");
    assert!(platform.requests().len() <= 3, "{}", platform.requests().len());

    let approved = Reply::json(200, r#"{"session_id":"s-1","status":"Approved"}"#);
    let platform = Scripted::start([Reply::json(200, SESSION), approved]).await;
    let endless = WaitOptions::builder()
        .deadline(Duration::MAX)
        .first_interval(Duration::ZERO)
        .longest_interval(Duration::MAX)
        .build();
    assert!(wait(&platform, endless).await.expect("a decision").status.is_settled());
}

#[tokio::test]
async fn what_cannot_be_a_url_is_not_sent() {
    let platform = Scripted::start([Reply::json(200, "{}")]).await;
    let client = platform.client();
    let long = "a".repeat(70_000);
    let url = format!("{}/{long}", platform.url());
    let query = [("q", long.as_str())];
    for (expected, error) in [
        ("vendor_data", client.users().retrieve(&long).await.map(drop)),
        ("search", client.sessions().list(ListSessions::builder().search(long.as_str()).build()).await.map(drop)),
        ("path", client.request(Method::Get, &format!("/{long}"), &[], None).await.map(drop)),
        ("query", client.request(Method::Get, "/v3/", &query, None).await.map(drop)),
        ("url", client.download(&url).await.map(drop)),
    ] {
        let error = error.expect_err(expected);
        assert!(matches!(&error, Error::Invalid { field, .. } if field == expected), "{expected}: {error:?}");
        assert!(error.to_string().contains("too long") && !error.to_string().contains("aaa"), "{error}");
    }
    assert!(platform.requests().is_empty());
}

#[test]
fn options_print_no_headers() {
    let headers =
        [("Authorization".to_owned(), "Bearer MARKED".to_owned()), ("x-mine".to_owned(), "MARKED".to_owned())];
    let headers: std::collections::HashMap<_, _> = headers.into();
    let request = RequestOptions::builder().headers(headers.clone()).api_key("MARKED").build();
    let client = Didit::builder().api_key("MARKED").headers(headers).options();
    assert!(!format!("{request:?}{client:?}").contains("MARKED"));
}

#[tokio::test]
async fn http_to_another_machine_must_be_allowed() {
    // A name that leads to this machine, as a name of a private network would.
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let address: std::net::SocketAddr = platform.url().trim_start_matches("http://").parse().expect("an address");
    let url = format!("http://sandbox.test:{}", address.port());
    let builder = || Didit::builder().api_key("k").base_url(url.as_str());
    let error = builder().build().expect_err("not allowed").to_string();
    assert!(error.contains("`allow_http`"), "{error}");
    let resolving = |http: reqwest::ClientBuilder| http.no_proxy().resolve("sandbox.test", address);
    let client = builder().allow_http(true).build_with(resolving).expect("a client");
    client.sessions().retrieve_decision("s-1").await.expect("a decision");
    client.download(&format!("{url}/image.jpg")).await.expect("a file");
    let client = Didit::builder().api_key("k").build_with(resolving).expect("a client");
    let error = client.download(&format!("{url}/image.jpg")).await.expect_err("not allowed").to_string();
    assert!(error.contains("`allow_http`"), "{error}");
}

#[tokio::test]
async fn changes_of_the_http_client_cannot_enable_redirects() {
    let other = Scripted::start([Reply::json(200, SESSION)]).await;
    let moved = Reply::json(307, "{}").header("location", format!("{}/elsewhere", other.url()));
    let platform = Scripted::start([moved]).await;
    let follow = |http: reqwest::ClientBuilder| http.redirect(reqwest::redirect::Policy::limited(5));
    let client = platform.builder().build_with(follow).expect("a client");
    client.sessions().retrieve_decision("s-1").await.expect_err("moved");
    assert!(other.requests().is_empty(), "{:?}", other.requests());
}

/// Calls `account.login` as the bindings and the command line do.
async fn login_of_unknown_type(platform: &Scripted) -> didit::Result<Json> {
    let login = didit::resources::operations().find(|one| one.name == "account.login").expect("it is registered");
    let params = br#"{"email":"ada@example.org","password":"hunter2"}"#;
    match login.call(&platform.client(), Vec::new(), Some(params.to_vec())).await?.value {
        AnyValue::Model(model) => Ok(serde_json::to_value(ValueRef::Model(&*model)).expect("JSON")),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_login_whose_type_is_not_known_is_checked_like_one_whose_type_is() {
    for body in ["{}", r#"{"count":0,"results":[]}"#, r#"{"access_token":null,"expires_in":5}"#] {
        let platform = Scripted::start([Reply::json(200, body)]).await;
        let error = login_of_unknown_type(&platform).await.expect_err(body);
        assert!(matches!(error, Error::Decode { .. }), "{body}: {error:?}");
        assert!(error.to_string().contains("`access_token` is missing"), "{body}: {error}");
    }
    let platform = Scripted::start([Reply::json(200, r#"{"temp_token":"t"}"#)]).await;
    let login = login_of_unknown_type(&platform).await.expect("a second factor is required");
    assert_eq!(login["2fa_required"], true, "{login}");
}
