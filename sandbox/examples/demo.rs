//! Verifies a person, from the registration of an account to the decision, on an embedded sandbox, or with `--live` (and
//! `DIDIT_API_KEY`) on the real platform.
//!
//! `cargo run -p didit-sandbox --example demo [-- --live [--webhook-url https://…]]`

use axum::{Router, body::Bytes, extract::State, http::HeaderMap, http::StatusCode, routing::post};
use didit::models::{
    CreateSession, CreateWorkflow, Decision, Login, LoginParams, Register, UpdateWebhook, VerifyEmail, WebhookVersion,
    WorkflowType,
};
use didit::webhooks::{Event, Verifier};
use didit::{Didit, Patch, Secret, WaitOptions};
use didit_sandbox::{Sandbox, Scenario};
use std::error::Error;
use std::sync::Arc;
use tokio::sync::mpsc;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[tokio::main]
async fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let decision = if arguments.iter().any(|argument| argument == "--live") {
        let url = arguments.iter().skip_while(|argument| *argument != "--webhook-url").nth(1);
        live(url.map(String::as_str)).await?
    } else {
        on_the_sandbox().await?
    };
    print_decision(&decision);
    Ok(())
}

async fn on_the_sandbox() -> Outcome<Decision> {
    let sandbox = Sandbox::start().await?;
    println!("The sandbox listens at {}", sandbox.base_url());
    let anonymous =
        Didit::builder().base_url(sandbox.base_url()).account_base_url(sandbox.account_base_url()).build()?;
    let (email, password) = ("ada@example.org", "Correct-horse-7");

    anonymous.account().register(Register::builder().email(email).password(password).build()).await?;
    let code = sandbox.mailed_code(email).ok_or("the sandbox mailed no code")?;
    let account = anonymous.account().verify_email(VerifyEmail::builder().email(email).code(code).build()).await?;
    step("The account is registered and its e-mail address is verified.");

    let Login::LoggedIn(_) =
        anonymous.account().login(LoginParams::builder().email(email).password(password).build()).await?
    else {
        return Err("the new account has no second factor".into());
    };
    let api_key =
        account.application.and_then(|application| application.api_key).ok_or("the response has no API key")?;
    let client = Didit::builder().base_url(sandbox.base_url()).api_key(api_key).build()?;

    let mut listener = Listener::start().await?;
    let workflow_id = create_workflow(&client).await?;
    let secret = configure_webhook(&client, &listener.url).await?;
    listener.trust(&secret)?;
    let session_id = create_session(&client, workflow_id).await?;
    sandbox.complete(&session_id, Scenario::Approve)?;
    step("The simulated user completed the session.");

    loop {
        let event = listener.events.recv().await.ok_or("the listener stopped")?;
        let status = event.session_status();
        let scheme = event.signature_scheme.ok_or("the event was not verified")?;
        step(&format!(
            "A webhook was received and verified ({scheme:?}): the session is {}.",
            event.status.unwrap_or_default()
        ));
        if status.is_some_and(|status| status.is_settled()) {
            break;
        }
    }
    Ok(client.sessions().retrieve_decision(&session_id).await?)
}

async fn live(webhook_url: Option<&str>) -> Outcome<Decision> {
    let client = Didit::from_env()?;
    let workflow_id = create_workflow(&client).await?;
    if let Some(url) = webhook_url {
        configure_webhook(&client, url).await?;
    }
    let session_id = create_session(&client, workflow_id).await?;
    println!("Waiting for the user, up to 15 minutes …");
    Ok(client.sessions().wait_for_decision(&session_id, WaitOptions::default()).await?)
}

async fn configure_webhook(client: &Didit, url: &str) -> Outcome<Secret> {
    let params = UpdateWebhook {
        webhook_url: Patch::from(url),
        webhook_version: Some(WebhookVersion::V3),
        ..UpdateWebhook::default()
    };
    let webhook = client.webhooks().update(params).await?;
    step(&format!("Webhooks are sent to {url}."));
    Ok(webhook.secret_shared_key.ok_or("the API key has no access to the webhook secret")?)
}

async fn create_workflow(client: &Didit) -> Outcome<String> {
    let workflow = CreateWorkflow::builder()
        .workflow_label("Demo")
        .workflow_type(WorkflowType::Kyc)
        .is_liveness_enabled(true)
        .is_face_match_enabled(true)
        .build();
    let workflow = client.workflows().create(workflow).await?;
    step("The workflow is created: identity document, liveness, face match.");
    Ok(workflow.uuid)
}

async fn create_session(client: &Didit, workflow_id: String) -> Outcome<String> {
    let params = CreateSession::builder().workflow_id(workflow_id).vendor_data("user-123").build();
    let session = client.sessions().create(params).await?;
    step(&format!("The session is created. The user's link: {}", session.url.unwrap_or_default()));
    Ok(session.session_id)
}

/// A web server that receives webhooks.
struct Listener {
    url: String,
    verifier: Arc<tokio::sync::OnceCell<Verifier>>,
    events: mpsc::Receiver<Event>,
}

#[derive(Clone)]
struct Receiver {
    verifier: Arc<tokio::sync::OnceCell<Verifier>>,
    events: mpsc::Sender<Event>,
}

impl Listener {
    async fn start() -> Outcome<Self> {
        let (sender, events) = mpsc::channel(16);
        let verifier = Arc::new(tokio::sync::OnceCell::new());
        let receiver = Receiver { verifier: Arc::clone(&verifier), events: sender };
        let app = Router::new().route("/webhooks/didit", post(receive)).with_state(receiver);
        let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
        let url = format!("http://{}/webhooks/didit", socket.local_addr()?);
        tokio::spawn(async move { axum::serve(socket, app).await });
        Ok(Self { url, verifier, events })
    }

    fn trust(&self, secret: &Secret) -> Outcome<()> {
        self.verifier.set(Verifier::new([secret.expose()])?)?;
        Ok(())
    }
}

/// Takes the raw body, because the signature covers the bytes as sent.
async fn receive(State(receiver): State<Receiver>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let Some(verifier) = receiver.verifier.get() else {
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    match verifier.verify(&body, &headers) {
        Ok(event) => {
            // Respond first and process the event afterwards: the timeout of the platform is five seconds.
            let _ = receiver.events.send(event).await;
            StatusCode::OK
        }
        Err(error) => {
            eprintln!("rejected a webhook: {error}");
            StatusCode::UNAUTHORIZED
        }
    }
}

fn step(message: &str) {
    println!("✓ {message}");
}

fn print_decision(decision: &Decision) {
    println!("\nDecision of session {}: {}", decision.session_id, decision.status);
    for check in decision.id_verifications.iter().flatten() {
        println!("  identity document  {}", label(check.status.as_ref()));
    }
    for check in decision.liveness_checks.iter().flatten() {
        println!("  liveness           {} (score {})", label(check.status.as_ref()), check.score.unwrap_or_default());
    }
    for check in decision.face_matches.iter().flatten() {
        println!("  face match         {} (score {})", label(check.status.as_ref()), check.score.unwrap_or_default());
    }
}

fn label(status: Option<&didit::models::FeatureStatus>) -> &str {
    status.map_or("-", |status| status.as_str())
}
