//! Written by `cargo xtask dispatch`; do not edit.

use super::{Outcome, all, bytes_to_json, read, to_json};
use didit::Didit;
use serde_json::Value;

/// Calls an operation by name.
pub(crate) async fn call(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Outcome {
    match operation {
        "account.register" => to_json(client.account().register(read(params)).await),
        "account.verify_email" => to_json(client.account().verify_email(read(params)).await),
        "account.resend_code" => to_json(client.account().resend_code(read(params)).await),
        "account.login" => to_json(client.account().login(read(params)).await),
        "account.verify_second_factor" => to_json(client.account().verify_second_factor(read(params)).await),
        "account.list_organizations" => to_json(client.account().list_organizations().await),
        "account.list_applications" => to_json(client.account().list_applications(arguments[0]).await),
        "account.retrieve_application" => to_json(client.account().retrieve_application(arguments[0], arguments[1]).await),
        "workflows.list" => to_json(client.workflows().list(read(params)).await),
        "workflows.create" => to_json(client.workflows().create(read(params)).await),
        "workflows.retrieve" => to_json(client.workflows().retrieve(arguments[0]).await),
        "workflows.update" => to_json(client.workflows().update(arguments[0], read(params)).await),
        "workflows.delete" => to_json(client.workflows().delete(arguments[0]).await),
        "sessions.create" => to_json(client.sessions().create(read(params)).await),
        "sessions.retrieve_decision" => to_json(client.sessions().retrieve_decision(arguments[0]).await),
        "sessions.retrieve_decision_with_events" => to_json(client.sessions().retrieve_decision_with_events(arguments[0]).await),
        "sessions.list" => to_json(client.sessions().list(read(params)).await),
        "sessions.delete" => to_json(client.sessions().delete(arguments[0]).await),
        "sessions.delete_with" => to_json(client.sessions().delete_with(arguments[0], read(params)).await),
        "sessions.batch_delete" => to_json(client.sessions().batch_delete(read(params)).await),
        "sessions.update_status" => to_json(client.sessions().update_status(arguments[0], read(params)).await),
        "sessions.generate_pdf" => bytes_to_json(client.sessions().generate_pdf(arguments[0]).await),
        "sessions.share" => to_json(client.sessions().share(arguments[0], read(params)).await),
        "sessions.import_shared" => to_json(client.sessions().import_shared(read(params)).await),
        "sessions.reviews.list" => to_json(client.sessions().reviews().list(arguments[0], read(params)).await),
        "sessions.reviews.create" => to_json(client.sessions().reviews().create(arguments[0], read(params)).await),
        "blocklist.add" => to_json(client.blocklist().add(read(params)).await),
        "blocklist.remove" => to_json(client.blocklist().remove(read(params)).await),
        "blocklist.list" => to_json(client.blocklist().list(read(params)).await),
        "questionnaires.list" => to_json(client.questionnaires().list(read(params)).await),
        "questionnaires.create" => to_json(client.questionnaires().create(read(params)).await),
        "questionnaires.retrieve" => to_json(client.questionnaires().retrieve(arguments[0]).await),
        "questionnaires.update" => to_json(client.questionnaires().update(arguments[0], read(params)).await),
        "questionnaires.delete" => to_json(client.questionnaires().delete(arguments[0]).await),
        "users.list" => to_json(client.users().list(read(params)).await),
        "users.retrieve" => to_json(client.users().retrieve(arguments[0]).await),
        "users.update" => to_json(client.users().update(arguments[0], read(params)).await),
        "users.update_status" => to_json(client.users().update_status(arguments[0], read(params)).await),
        "users.batch_delete" => to_json(client.users().batch_delete(read(params)).await),
        "billing.retrieve_balance" => to_json(client.billing().retrieve_balance().await),
        "billing.top_up" => to_json(client.billing().top_up(read(params)).await),
        "webhooks.retrieve" => to_json(client.webhooks().retrieve().await),
        "webhooks.update" => to_json(client.webhooks().update(read(params)).await),
        _ => panic!("unknown operation {operation}"),
    }
}

/// Returns every item of a paged operation, by name.
pub(crate) async fn call_all(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Outcome {
    match operation {
        "workflows.list" => all(client.workflows().list_all(read(params))).await,
        "sessions.list" => all(client.sessions().list_all(read(params))).await,
        "sessions.reviews.list" => all(client.sessions().reviews().list_all(arguments[0], read(params))).await,
        "blocklist.list" => all(client.blocklist().list_all(read(params))).await,
        "questionnaires.list" => all(client.questionnaires().list_all(read(params))).await,
        "users.list" => all(client.users().list_all(read(params))).await,
        _ => panic!("{operation} is not paged"),
    }
}
