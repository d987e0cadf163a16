//! Code that was written for one description of the platform runs unchanged with the preset of that description.

use didit_sandbox::{Behaviour, Compat, Sandbox};
use serde_json::json;
use std::process::{Command, Output};

/// Runs `compat/skill_4_1.py` against a sandbox.
async fn skill(sandbox: &Sandbox, skill: Option<String>) -> Output {
    let credentials = json!({
        "base_url": sandbox.base_url(), "account_base_url": sandbox.account_base_url(), "api_key": sandbox.api_key(),
        "workflow_id": sandbox.workflow_id(),
    });
    let mut command = Command::new("python3");
    command.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/compat/skill_4_1.py"));
    command.arg(credentials.to_string()).args(skill).env("NO_PROXY", "*");
    tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("python3")
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), output.stderr.as_slice()].concat()).into_owned()
}

#[tokio::test]
async fn code_for_the_skill_runs_with_its_preset() {
    let sandbox = Sandbox::builder().compat(Compat::Skill41).start().await.expect("a free port");
    let output = skill(&sandbox, None).await;
    assert!(output.status.success(), "{}", text(&output));
    assert!(text(&output).contains("65 of 65 deliveries pass the function for X-Signature-V2"), "{}", text(&output));
    // The same code finds the differences of the default behaviour.
    let sandbox = Sandbox::builder().start().await.expect("a free port");
    assert!(!skill(&sandbox, None).await.status.success());
}

/// Runs the Python code of the skill itself if `DIDIT_SKILL` is its path. Needs the Python package requests.
#[tokio::test]
async fn the_code_of_the_skill_itself_runs_with_its_preset() {
    let Ok(path) = std::env::var("DIDIT_SKILL") else { return };
    let sandbox = Sandbox::builder().compat(Compat::Skill41).start().await.expect("a free port");
    let output = skill(&sandbox, Some(path)).await;
    assert!(output.status.success(), "{}", text(&output));
}

#[test]
fn a_preset_has_a_name_and_differs_from_the_default() {
    for preset in Compat::ALL {
        assert_eq!(preset.to_string().parse(), Ok(preset));
        assert_ne!(Behaviour::compat(preset), Behaviour::default());
    }
    let error = "skill-1".parse::<Compat>().expect_err("no preset");
    assert_eq!(error.to_string(), "there is no preset `skill-1`; the presets are: skill-4.1");
}
