//! Tests of the pages over HTTP: headers, rejected requests, redirects, escaping. tests/browser tests them in a browser.

use didit::Didit;
use didit::models::{CreateSession, ListSessions, Session};
use didit_sandbox::{Behaviour, Compat, Fault, Sandbox, Scenario};
use reqwest::{Client, Method, Response, redirect};

/// Returns a client that does not follow redirects.
fn http() -> Client {
    // Fails if another test already installed it.
    let _ = rustls::crypto::ring::default_provider().install_default();
    Client::builder().no_proxy().redirect(redirect::Policy::none()).build().expect("a client")
}

fn client(sandbox: &Sandbox) -> Didit {
    Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client")
}

async fn session(sandbox: &Sandbox, change: impl FnOnce(&mut CreateSession)) -> Session {
    let mut params = CreateSession::builder().workflow_id(sandbox.workflow_id()).build();
    change(&mut params);
    client(sandbox).sessions().create(params).await.expect("a session")
}

async fn status(sandbox: &Sandbox, session: &Session) -> String {
    let decision = client(sandbox).sessions().retrieve_decision(&session.session_id).await.expect("a decision");
    decision.status.as_str().to_owned()
}

async fn get(url: String) -> Response {
    http().get(url).send().await.expect("a response")
}

async fn post(url: &str, form: &str) -> Response {
    let kind = "application/x-www-form-urlencoded";
    http().post(url).header("content-type", kind).body(form.to_owned()).send().await.expect("a response")
}

fn header<'a>(response: &'a Response, name: &str) -> &'a str {
    response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn unknown_host_names_reach_only_the_api() {
    let sandbox = Sandbox::builder().allow_host("sandbox.test").start().await.expect("a free port");
    let session = session(&sandbox, |_| {}).await;
    let page = session.url.clone().expect("a link");
    let base = sandbox.base_url();
    let send = async |method: Method, url: &str, host: &str| {
        let request = http().request(method, url).header("host", host).header("x-api-key", sandbox.api_key());
        request.send().await.expect("a response").status().as_u16()
    };
    for (path, rejection) in
        [("/", 421), ("/dashboard/", 421), ("/dashboard/style.css", 421), ("/_sandbox/credentials", 403)]
    {
        let url = format!("{base}{path}");
        assert_eq!(send(Method::GET, &url, "evil.example").await, rejection, "{path}");
        assert!(send(Method::GET, &url, "sandbox.test").await < 400, "{path}");
        assert!(send(Method::GET, &url, "localhost:1").await < 400, "{path}");
    }
    assert_eq!(send(Method::GET, &page, "evil.example").await, 421);
    assert_eq!(status(&sandbox, &session).await, "Not Started");
    assert_eq!(
        send(Method::GET, &format!("{base}/v3/sessions/"), "evil.example").await,
        200,
        "the API key is sufficient"
    );
}

#[tokio::test]
async fn forms_of_other_sites_are_rejected_but_links_work() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let session = session(&sandbox, |_| {}).await;
    let page = session.url.clone().expect("a link");
    let base = sandbox.base_url();
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        for (url, form) in [
            (format!("{base}/dashboard/credentials/"), "action=reset"),
            (format!("{base}/dashboard/sessions/{}/", session.session_id), "action=delete"),
            (page.clone(), "scenario=approve"),
            (format!("{base}/_sandbox/reset"), ""),
        ] {
            let request = http().post(&url).header(name, value).body(form);
            assert_eq!(request.send().await.expect("a response").status(), 403, "{name}: {value}, {url}");
        }
        let request = http().get(format!("{base}/dashboard/")).header(name, value);
        assert_eq!(request.send().await.expect("a response").status(), 200, "{name}: {value}");
    }
    assert_eq!(status(&sandbox, &session).await, "Not Started");
    // A form of the sandbox itself is accepted.
    let same_origin = http().post(&page).header("origin", &base).header("sec-fetch-site", "same-origin");
    let same_origin = same_origin.header("content-type", "application/x-www-form-urlencoded").body("scenario=approve");
    assert_eq!(same_origin.send().await.expect("a response").status(), 303);
    assert_eq!(status(&sandbox, &session).await, "Approved");
}

/// Returns the secret in the forms of a hosted page.
fn form_token(html: &str) -> &str {
    let (_, rest) = html.split_once("name=\"form_token\" value=\"").expect("a form");
    rest.split_once('"').expect("the end of the value").0
}

#[tokio::test]
async fn a_hosted_page_in_a_sandboxed_frame_sends_its_form() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let session = session(&sandbox, |_| {}).await;
    let page = session.url.clone().expect("a link");
    let base = sandbox.base_url();
    let html = get(page.clone()).await.text().await.expect("UTF-8");
    let token = form_token(&html);
    let send = async |url: String, form: String| {
        let request = http().post(&url).header("origin", "null").header("sec-fetch-site", "cross-site").body(form);
        request.send().await.expect("a response").status().as_u16()
    };
    for form in ["scenario=approve", "scenario=approve&form_token=", "scenario=approve&form_token=guess"] {
        assert_eq!(send(page.clone(), form.to_owned()).await, 403, "{form}");
    }
    // The secret is that of hosted pages only, which other pages may embed.
    for (path, form) in [("/dashboard/credentials/", "action=reset"), ("/_sandbox/reset", "")] {
        assert_eq!(send(format!("{base}{path}"), format!("{form}&form_token={token}")).await, 403, "{path}");
    }
    assert_eq!(status(&sandbox, &session).await, "In Progress");
    assert_eq!(send(page.clone(), format!("scenario=approve&form_token={token}")).await, 303);
    assert_eq!(status(&sandbox, &session).await, "Approved");
    // Not an unknown host, which would be DNS rebinding.
    let rebound = http().post(&page).header("host", "evil.example").body(format!("form_token={token}"));
    assert_eq!(rebound.send().await.expect("a response").status(), 421);
    // The assets have another origin than such a page.
    for asset in ["style.css", "icon.svg", "hosted.js"] {
        let response = get(format!("{base}/dashboard/{asset}")).await;
        assert_eq!(header(&response, "cross-origin-resource-policy"), "cross-origin", "{asset}");
    }
}

/// Returns a list of messages in the page.
fn messages(html: &str, before: &str) -> Vec<String> {
    let (_, rest) = html.split_once(&format!("{before} data-messages=\"")).expect("messages");
    let json = rest.split_once('"').expect("the end of the value").0.replace("&quot;", "\"");
    let messages: Vec<serde_json::Value> = serde_json::from_str(&json).expect("a list");
    messages.iter().map(|message| message["type"].as_str().expect("a type").to_owned()).collect()
}

#[tokio::test]
async fn a_page_in_a_frame_shows_the_result_before_the_callback() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let script = "src=\"/dashboard/hosted.js\"";
    for (form, expected) in [
        ("scenario=approve", ["didit:status_updated", "didit:completed"]),
        ("scenario=abandon", ["didit:status_updated", "didit:cancelled"]),
    ] {
        let session = session(&sandbox, |params| params.callback = Some("https://shop.example/".to_owned())).await;
        let url = session.url.clone().expect("a link");
        let response = post(&url, &format!("{form}&embedded=true")).await;
        assert_eq!((response.status().as_u16(), header(&response, "location").starts_with("/session/")), (303, true));
        let html = get(format!("{}{}", sandbox.base_url(), header(&response, "location"))).await;
        let html = html.text().await.expect("UTF-8");
        assert_eq!(messages(&html, script), expected, "{form}");
        let next =
            format!("data-next=\"https://shop.example/?verificationSessionId={}&amp;status=", session.session_id);
        assert!(html.contains(&next), "{form}");
        // The link of the session does not redirect.
        let html = get(url).await.text().await.expect("UTF-8");
        assert!(!html.contains("data-next"), "{form}");
    }
}

#[tokio::test]
async fn links_of_workflows_create_sessions() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let client = client(&sandbox);
    let workflow = client.workflows().retrieve(&sandbox.workflow_id()).await.expect("a workflow");
    let link = workflow.workflow_url.expect("a link");
    let (_, code) = link.rsplit_once("/u/").expect("the path of the platform");
    assert_eq!(code.len(), 22, "16 bytes in Base64");
    let count = async || client.sessions().list(ListSessions::default()).await.expect("a list").results.len();
    for url in [link.clone(), format!("{link}=="), format!("{link}/?document_camera=front")] {
        let before = count().await;
        let response = get(url.clone()).await;
        assert_eq!(response.status(), 303, "{url}");
        assert_eq!(count().await, before + 1);
        let page = get(format!("{}{}", sandbox.base_url(), header(&response, "location"))).await;
        assert!(page.text().await.expect("UTF-8").contains("ID Verification"));
    }
    // The unfinished session of a user is continued, as by the API.
    let places = [get(format!("{link}?vendor_data=ada")).await, get(format!("{link}?vendor_data=ada")).await];
    assert_eq!(header(&places[0], "location"), header(&places[1], "location"));
    let before = count().await;
    assert_eq!(http().head(&link).send().await.expect("a response").status(), 200);
    assert_eq!(post(&link, "").await.status(), 405);
    for code in ["none", "", "AAAA", &"A".repeat(22), "%00"] {
        assert_eq!(get(format!("{}/u/{code}", sandbox.base_url())).await.status(), 404, "{code}");
    }
    sandbox.set_behaviour(Behaviour { out_of_credits: true, ..sandbox.behaviour() });
    let refused = get(link).await;
    assert_eq!(refused.status(), 422);
    assert_eq!(messages(&refused.text().await.expect("UTF-8"), "src=\"/dashboard/hosted.js\""), ["didit:error"]);
    assert_eq!(count().await, before);
}

#[tokio::test]
async fn pages_have_no_inline_script_and_no_foreign_asset_and_only_hosted_ones_allow_frames() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let session = session(&sandbox, |_| {}).await;
    let base = sandbox.base_url();
    let mut pages = vec![session.url.clone().expect("a link")];
    pages.extend(["/session/none", "/u/none"].map(|path| format!("{base}{path}")));
    for page in [
        "",
        "sessions/",
        "sessions/new/",
        "deliveries/",
        "workflows/",
        "calls/",
        "calls/1/",
        "faults/",
        "behaviour/",
        "clock/",
        "credentials/",
        "none/",
    ] {
        pages.push(format!("{}/dashboard/{page}", sandbox.base_url()));
    }
    pages.push(format!("{}/dashboard/sessions/{}/", sandbox.base_url(), session.session_id));
    for page in pages {
        let response = get(page.clone()).await;
        let policy = header(&response, "content-security-policy").to_owned();
        assert!(
            policy.starts_with("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'"),
            "{page}"
        );
        assert!(!policy.contains("unsafe"), "{page}: {policy}");
        // Applications embed the hosted page, and its script sends them messages.
        let hosted = page.starts_with(&format!("{base}/session/")) || page.starts_with(&format!("{base}/u/"));
        // Only pages with a script of their own allow it, and only that of the dashboard sends requests.
        let message = page.ends_with("/none/");
        let scripted = if message {
            policy.ends_with("; frame-ancestors 'none'")
        } else if hosted {
            policy.ends_with("; script-src 'self'")
        } else {
            policy.ends_with("; script-src 'self'; connect-src 'self'")
        };
        assert!(scripted, "{page}: {policy}");
        assert_eq!(policy.matches("script").count(), usize::from(!message), "{page}: {policy}");
        assert_eq!(policy.contains("frame-ancestors 'none'"), !hosted, "{page}: {policy}");
        assert_eq!(header(&response, "cache-control"), "no-store", "{page}");
        assert_eq!(header(&response, "x-content-type-options"), "nosniff", "{page}");
        let html = response.text().await.expect("UTF-8");
        let scripts = html.matches("<script").count();
        let script = if hosted {
            "<script src=\"/dashboard/hosted.js\" data-messages=\""
        } else {
            "<script src=\"/dashboard/dashboard.js\" defer></script>"
        };
        assert_eq!(scripts, html.matches(script).count(), "{page}");
        assert_eq!(scripts, usize::from(!message), "{page}");
        for attribute in ["onclick=", "onload=", "onerror=", "src=\"http", "srcset="] {
            assert!(!html.contains(attribute), "{page}: {attribute}");
        }
        assert!(!html.contains(" style=") && html.contains("lang=\"en\""), "{page}");
        // Credentials are shown only on request.
        assert!(!html.contains(&sandbox.api_key()) && !html.contains(&sandbox.webhook_secret()), "{page}");
    }
}

#[tokio::test]
async fn users_are_redirected_to_the_callback_with_the_parameters_of_the_platform() {
    let sandbox = Sandbox::start().await.expect("a free port");
    for (callback, back) in [
        ("https://shop.example/done", "https://shop.example/done?verificationSessionId={}&status=In%20Review"),
        (
            "https://shop.example/done?a=1&b=%2F#top",
            "https://shop.example/done?a=1&b=%2F&verificationSessionId={}&status=In%20Review#top",
        ),
        ("https://shop.example?", "https://shop.example/?verificationSessionId={}&status=In%20Review"),
        ("myapp://done", "myapp://done?verificationSessionId={}&status=In%20Review"),
        (
            "https://shop.example/ü\r\nx: y",
            "https://shop.example/%C3%BCx:%20y?verificationSessionId={}&status=In%20Review",
        ),
    ] {
        let session = session(&sandbox, |params| params.callback = Some(callback.to_owned())).await;
        let url = session.url.clone().expect("a link");
        let page = get(url.clone()).await;
        let scheme = callback.split(':').next().unwrap_or_default();
        assert!(header(&page, "content-security-policy").contains(&format!(" {scheme}:")), "{callback}");
        let response = post(&url, "scenario=review_aml_possible_match").await;
        assert_eq!(response.status(), 303);
        let back = back.replace("{}", &session.session_id);
        assert_eq!(header(&response, "location"), back);
        let callback = didit::parse_callback(&back).expect("the client reads it");
        assert_eq!((callback.verification_session_id, callback.status.as_str()), (session.session_id, "In Review"));
    }
    // Without a callback, or with one that a browser would execute, the page shows the result.
    for callback in [None, Some("javascript://x/%0aalert(1)"), Some("JavaScript://x"), Some("data://text/html,x")] {
        let session = session(&sandbox, |params| params.callback = callback.map(str::to_owned)).await;
        let url = session.url.clone().expect("a link");
        let response = post(&url, "scenario=abandon").await;
        assert_eq!(response.status(), 303, "{callback:?}");
        assert!(url.ends_with(header(&response, "location")), "{callback:?}");
        let html = get(url).await.text().await.expect("UTF-8");
        assert!(html.contains("You left") && !html.contains("href=\"javascript") && !html.contains("href=\"data:"));
        assert_eq!(status(&sandbox, &session).await, "Abandoned");
    }
}

#[tokio::test]
async fn the_hosted_page_reports_errors() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let session = session(&sandbox, |_| {}).await;
    let url = session.url.clone().expect("a link");
    // HEAD does not start the session.
    assert_eq!(http().head(&url).send().await.expect("a response").status(), 200);
    assert_eq!(status(&sandbox, &session).await, "Not Started");
    for form in ["", "scenario=win", "other=approve"] {
        let response = post(&url, form).await;
        assert_eq!(response.status(), 422, "{form}");
        assert!(response.text().await.expect("UTF-8").contains("Choose how the verification ends."));
    }
    sandbox.complete(&session.session_id, Scenario::Approve).expect("the session can be completed");
    assert_eq!(post(&url, "scenario=decline_aml_hit").await.status(), 422);
    assert_eq!(status(&sandbox, &session).await, "Approved");
    assert_eq!(http().put(&url).send().await.expect("a response").status(), 405);
    assert_eq!(
        http().put(format!("{}/dashboard/", sandbox.base_url())).send().await.expect("a response").status(),
        405
    );
}

#[tokio::test]
async fn values_are_escaped_on_every_page() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let evil = "\"'><script>alert(1)</script>&";
    let escaped = "&quot;'&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;";
    let session = session(&sandbox, |params| {
        params.vendor_data = Some(evil.to_owned());
        params.callback = Some(format!("https://shop.example/?x={evil}"));
    })
    .await;
    let base = sandbox.base_url();
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("text", evil).finish();
    for page in [
        session.url.clone().expect("a link"),
        format!("{base}/dashboard/"),
        format!("{base}/dashboard/sessions/?{query}"),
        format!("{base}/dashboard/sessions/{}/", session.session_id),
    ] {
        let html = get(page.clone()).await.text().await.expect("UTF-8");
        let html = html.replace("<script src=\"/dashboard/hosted.js\"", "");
        let html = html.replace("<script src=\"/dashboard/dashboard.js\"", "");
        assert!(html.contains(escaped) && !html.contains("<script"), "{page}");
    }
    sandbox.fail_next(evil, 1, Fault::Status(500));
    assert!(get(format!("{base}/dashboard/faults/")).await.text().await.expect("UTF-8").contains(escaped));
}

#[tokio::test]
async fn the_root_redirects_to_the_dashboard_and_invalid_forms_change_nothing() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let base = sandbox.base_url();
    let root = get(format!("{base}/")).await;
    assert_eq!(format!("{base}{}", header(&root, "location")), sandbox.dashboard_url());
    let before = sandbox.behaviour();
    for (page, form) in [
        ("faults", "action=plan&kind=status&status=200&times=1"),
        ("faults", "action=plan&kind=earthquake&times=1"),
        ("faults", "action=plan&kind=delay&milliseconds=-1&times=1"),
        ("faults", "action=plan&kind=response&status=500&json=%7B&times=1"),
        ("faults", "action=plan&kind=drop_before&times=0"),
        ("faults", "action=replace&id=1&kind=drop_before&times=1"),
        ("faults", "action=remove&id=x"),
        ("faults", "action=random&percent=101&seed=1"),
        ("behaviour", "auth_mode=none"),
        ("behaviour", ""),
        ("behaviour", "compat=skill-1"),
        ("clock", "step=0"),
        ("clock", "count=99999999999999999999&unit=days"),
        ("clock", "count=9999999999999999&unit=days"),
        ("clock", "count=1&unit=years"),
        ("deliveries", "url=nowhere"),
        ("credentials", "action=win"),
        ("sessions/new", "workflow=none"),
    ] {
        let response = post(&format!("{base}/dashboard/{page}/"), form).await;
        assert_eq!(response.status(), 422, "{page}: {form}");
        assert!(response.text().await.expect("UTF-8").contains("role=\"alert\""), "{page}: {form}");
    }
    for page in ["sessions/none", "deliveries/none", "nothing"] {
        assert_eq!(post(&format!("{base}/dashboard/{page}/"), "action=delete").await.status(), 404, "{page}");
    }
    assert_eq!(sandbox.behaviour(), before);
    assert_eq!(sandbox.faults_injected(), 0);
    assert_eq!(client(&sandbox).webhooks().retrieve().await.expect("the configuration").webhook_url, None);
}

#[tokio::test]
async fn the_behaviour_page_shows_and_sets_the_presets() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let page = format!("{}/dashboard/behaviour/", sandbox.base_url());
    let text = get(page.clone()).await.text().await.expect("UTF-8");
    assert!(text.contains("value=\"skill-4.1\"") && !text.contains("the current settings"), "{text}");
    assert_eq!(post(&page, "compat=skill-4.1").await.status(), 303);
    assert_eq!(sandbox.behaviour(), Behaviour::compat(Compat::Skill41));
    assert!(get(page).await.text().await.expect("UTF-8").contains("the current settings"));
}

async fn text(url: String) -> String {
    let response = get(url.clone()).await;
    assert_eq!(response.status(), 200, "{url}");
    response.text().await.expect("UTF-8")
}

/// Returns the number of rows in the bodies of all tables.
fn rows(html: &str) -> usize {
    html.split("<tbody>")
        .skip(1)
        .map(|table| table.split("</tbody>").next().unwrap_or("").matches("<tr>").count())
        .sum()
}

#[tokio::test]
async fn calls_show_time_duration_and_bodies_without_secrets() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let base = sandbox.base_url();
    let session = session(&sandbox, |params| params.vendor_data = Some("ada@shop.example".to_owned())).await;
    sandbox.fail_next("GET /v3/session/", 1, Fault::Delay(7));
    status(&sandbox, &session).await;
    sandbox.fail_next("", 1, Fault::DropBefore);
    let dropped = http().delete(format!("{base}/v3/session/{}/delete/", session.session_id)).send().await;
    assert!(dropped.is_err());
    let calls = sandbox.calls();
    assert_eq!(calls.iter().map(|call| call.number).collect::<Vec<_>>(), [1, 2, 3]);
    assert!(calls[1].took >= 7, "{}", calls[1].took);
    assert!((sandbox.now() * 1000 - calls[1].received_at).abs() < 60_000);
    assert_eq!(calls.iter().map(|call| call.session_id.as_ref()).collect::<Vec<_>>(), [Some(&session.session_id); 3]);
    assert_eq!(
        (calls[2].status, &calls[2].response, &calls[2].fault),
        (0, &serde_json::Value::Null, &Some(Fault::DropBefore))
    );
    let link = format!("<a href=\"/dashboard/sessions/{}/\">", session.session_id);
    let list = text(format!("{base}/dashboard/calls/")).await;
    assert_eq!((rows(&list), list.matches(&link).count()), (3, 3));
    for (query, count) in [
        ("method=POST", 1),
        ("method=PUT", 0),
        ("response=2xx", 2),
        ("response=none", 1),
        ("response=2xx&method=GET", 1),
        ("text=decision", 1),
        (&format!("text={}", session.session_id), 3),
    ] {
        assert_eq!(rows(&text(format!("{base}/dashboard/calls/?{query}")).await), count, "{query}");
    }
    let created = text(format!("{base}/dashboard/calls/1/")).await;
    let token = session.session_token.as_ref().expect("a token").expose();
    let url = session.url.as_deref().expect("a link");
    for secret in [sandbox.api_key().as_str(), token, url] {
        assert!(!list.contains(secret) && !created.contains(secret));
    }
    for shown in ["ada@shop.example", "x-api-key", "&lt;hidden&gt;", "session_number", " ms", &link] {
        assert!(created.contains(shown), "{shown}");
    }
    // Deleted sessions have no page.
    client(&sandbox).sessions().delete(&session.session_id).await.expect("deleted");
    assert!(!text(format!("{base}/dashboard/calls/1/")).await.contains(&link));
    for path in ["calls/99/", "calls/x/"] {
        assert_eq!(get(format!("{base}/dashboard/{path}")).await.status(), 404);
    }
}

#[tokio::test]
async fn only_the_last_responses_are_kept() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let http = http();
    for _ in 0..202 {
        http.get(format!("{}/v3/none/", sandbox.base_url())).send().await.expect("a response");
    }
    let kept: Vec<u64> =
        sandbox.calls().iter().filter(|call| !call.response.is_null()).map(|call| call.number).collect();
    assert_eq!(kept, (3..=202).collect::<Vec<_>>());
}

#[tokio::test]
async fn long_lists_are_paged_and_filtered_by_type() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let base = sandbox.base_url();
    // Nothing listens there, so every webhook waits for its next attempt.
    let target = "http://127.0.0.1:1/";
    assert_eq!(post(&format!("{base}/dashboard/deliveries/"), &format!("url={target}")).await.status(), 303);
    for index in 0..130 {
        sandbox.send_event(
            serde_json::json!({"webhook_type": if index % 2 == 0 { "user.updated" } else { "tide.turned" }}),
        );
    }
    sandbox.idle().await;
    let page = async |query: &str| text(format!("{base}/dashboard/deliveries/?{query}")).await;
    let first = page("").await;
    assert_eq!(rows(&first), 100, "50 pending, 50 sent");
    assert!(first.contains("130 waiting for their next attempt"));
    assert!(first.len() < 100_000, "{}", first.len());
    assert_eq!(rows(&page("pending=3").await), 80);
    assert_eq!(rows(&page("page=3&pending=3").await), 60);
    assert_eq!(rows(&page("page=99").await), 80, "the last page");
    let tides = page("type=tide.turned").await;
    assert!(tides.contains("65 waiting") && tides.contains("Page 1 of 2"));
    assert_eq!(tides.matches("user.updated").count(), 2, "the value and the label of the filter");
    assert!(tides.contains("?type=tide.turned&amp;page=2") && tides.contains("?type=tide.turned&amp;pending=2"));
    assert_eq!(rows(&page("type=none").await), 0);
}

#[tokio::test]
async fn an_event_cannot_be_sent_again_without_a_url() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let page = format!("{}/dashboard/deliveries/", sandbox.base_url());
    assert_eq!(post(&page, "url=http://127.0.0.1:1/").await.status(), 303);
    sandbox.send_event(serde_json::json!({"webhook_type": "tide.turned"}));
    sandbox.idle().await;
    let uuid = sandbox.deliveries()[0].uuid.clone();
    let sent = post(&format!("{page}{uuid}/"), "").await;
    let result = text(format!("{}{}", sandbox.base_url(), header(&sent, "location"))).await;
    assert!(result.contains("The event was sent again. There is no complete response: "), "{result}");
    assert_eq!(post(&page, "url=").await.status(), 303);
    let refused = post(&format!("{page}{uuid}/"), "").await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text().await.expect("UTF-8").contains("There is no webhook URL. Set one, then send again."));
    assert!(sandbox.resend(&uuid).expect_err("no URL").to_string().contains("There is no webhook URL"));
}

#[tokio::test]
async fn the_page_for_new_sessions_offers_the_scenarios_of_the_workflow() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let base = sandbox.base_url();
    let page = format!("{base}/dashboard/sessions/new/");
    let offers = |html: &str, slug: &str| html.contains(&format!("value=\"{slug}\""));
    let html = text(format!("{page}?vendor_data=ada")).await;
    assert!(offers(&html, "decline_document_expired") && !offers(&html, "decline_aml_hit") && offers(&html, "ada"));
    let params = didit::models::CreateWorkflow::builder().workflow_label("AML").is_aml_enabled(true).build();
    let workflow = client(&sandbox).workflows().create(params).await.expect("a workflow").uuid;
    let html = text(format!("{page}?workflow={workflow}")).await;
    assert!(offers(&html, "decline_aml_hit"));
    let before = sandbox.calls().len();
    let form = format!("workflow={}&scenario=decline_aml_hit", sandbox.workflow_id());
    let refused = post(&page, &form).await;
    assert_eq!(refused.status(), 422);
    assert!(refused.text().await.expect("UTF-8").contains("does not fit this workflow"));
    assert_eq!(post(&page, &format!("workflow={workflow}&scenario=decline_aml_hit")).await.status(), 303);
    // The hosted page offers them too, and the one that was chosen through the API.
    let session =
        session(&sandbox, |params| params.sandbox_scenario = Some("review_poa_partial_match".to_owned())).await;
    let html = text(session.url.expect("a link")).await;
    assert!(offers(&html, "review_poa_partial_match") && !offers(&html, "decline_poa_address_mismatch"));
    assert!(sandbox.calls().len() > before);
}

#[tokio::test]
async fn one_fault_can_be_changed_and_removed() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let base = sandbox.base_url();
    let page = format!("{base}/dashboard/faults/");
    for form in [
        "action=plan&kind=delay&milliseconds=9&times=3&prefix=GET+/a",
        "action=plan&kind=response&status=409&json=%7B%22a%22:1%7D&times=1&prefix=GET+/b",
        "action=plan&kind=drop_before&times=1&prefix=GET+/c",
    ] {
        assert_eq!(post(&page, form).await.status(), 303, "{form}");
    }
    let edited = text(format!("{page}?edit=2")).await;
    for value in
        ["<option value=\"response\" selected>", "value=\"409\"", "value=\"{&quot;a&quot;:1}\"", "value=\"GET /b\""]
    {
        assert!(edited.contains(value), "{value}");
    }
    assert_eq!(
        post(&page, "action=replace&id=2&kind=response&status=410&json=%7B%22a%22:2%7D&times=1&prefix=GET+/b")
            .await
            .status(),
        303
    );
    assert_eq!(post(&page, "action=remove&id=1").await.status(), 303);
    let html = text(page.clone()).await;
    assert!(!html.contains("GET /a") && html.contains("GET /c"));
    let changed = get(format!("{base}/b/")).await;
    assert_eq!((changed.status().as_u16(), changed.text().await.expect("UTF-8").as_str()), (410, "{\"a\":2}"));
    // It is used up.
    assert_eq!(post(&page, "action=replace&id=2&kind=drop_before&times=1").await.status(), 422);
    assert_eq!(post(&page, "action=random&percent=100&seed=1").await.status(), 303);
    assert_eq!(post(&page, "action=stop").await.status(), 303);
    assert!(client(&sandbox).billing().retrieve_balance().await.is_ok());
    assert!(text(page).await.contains("GET /c"), "the others stay");
}

#[tokio::test]
async fn every_page_says_that_the_clock_was_moved() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let pages = ["", "sessions/", "calls/", "clock/"].map(|page| format!("{}{page}", sandbox.dashboard_url()));
    for page in &pages {
        assert!(!text(page.clone()).await.contains("ahead of the system time"), "{page}");
    }
    sandbox.advance(std::time::Duration::from_secs(90_000));
    for page in pages {
        let note = "<a class=\"tag\" href=\"/dashboard/clock/\">Moved: 1 day 1 hour ahead of the system time</a>";
        assert!(text(page.clone()).await.contains(note), "{page}");
    }
}

#[tokio::test]
async fn changes_are_reported_when_they_happen() {
    let sandbox = Sandbox::start().await.expect("a free port");
    let url = format!("{}/dashboard/changes", sandbox.base_url());
    let version: u64 = text(url.clone()).await.parse().expect("a number");
    // Pages and the script only read.
    text(sandbox.dashboard_url()).await;
    assert_eq!(text(url.clone()).await, version.to_string());
    assert!(text(sandbox.dashboard_url()).await.contains(&format!("data-version=\"{version}\"")));
    let mut waiting = std::pin::pin!(text(format!("{url}?after={version}")));
    tokio::select! {
        biased;
        early = &mut waiting => panic!("{early} without a change"),
        () = async { text(sandbox.dashboard_url()).await; } => {}
    }
    sandbox.seed_sessions(1);
    let next: u64 = waiting.await.parse().expect("a number");
    assert!(next > version);
    // Of a sandbox that was started again.
    assert_eq!(text(format!("{url}?after=99999999")).await, next.to_string());
}
