//! Written by `cargo xtask dispatch`; do not edit.

use super::{Answer, all, read, told, told_of_bytes};
use didit::Didit;
use serde_json::Value;

/// Calls an operation by name.
pub(crate) async fn call(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Answer {
    match operation {
        "account.register" => told(client.account().register(read(params)).await),
        "account.verify_email" => told(client.account().verify_email(read(params)).await),
        "account.resend_code" => told(client.account().resend_code(read(params)).await),
        "account.login" => told(client.account().login(read(params)).await),
        "account.verify_second_factor" => told(client.account().verify_second_factor(read(params)).await),
        "account.list_organizations" => told(client.account().list_organizations().await),
        "account.list_applications" => told(client.account().list_applications(arguments[0]).await),
        "account.retrieve_application" => told(client.account().retrieve_application(arguments[0], arguments[1]).await),
        "workflows.list" => told(client.workflows().list(read(params)).await),
        "workflows.create" => told(client.workflows().create(read(params)).await),
        "workflows.retrieve" => told(client.workflows().retrieve(arguments[0]).await),
        "workflows.update" => told(client.workflows().update(arguments[0], read(params)).await),
        "workflows.delete" => told(client.workflows().delete(arguments[0]).await),
        "sessions.create" => told(client.sessions().create(read(params)).await),
        "sessions.retrieve_decision" => told(client.sessions().retrieve_decision(arguments[0]).await),
        "sessions.retrieve_decision_with_events" => told(client.sessions().retrieve_decision_with_events(arguments[0]).await),
        "sessions.list" => told(client.sessions().list(read(params)).await),
        "sessions.delete" => told(client.sessions().delete(arguments[0]).await),
        "sessions.delete_with" => told(client.sessions().delete_with(arguments[0], read(params)).await),
        "sessions.batch_delete" => told(client.sessions().batch_delete(read(params)).await),
        "sessions.update_status" => told(client.sessions().update_status(arguments[0], read(params)).await),
        "sessions.generate_pdf" => told_of_bytes(client.sessions().generate_pdf(arguments[0]).await),
        "sessions.share" => told(client.sessions().share(arguments[0], read(params)).await),
        "sessions.import_shared" => told(client.sessions().import_shared(read(params)).await),
        "sessions.reviews.list" => told(client.sessions().reviews().list(arguments[0], read(params)).await),
        "sessions.reviews.create" => told(client.sessions().reviews().create(arguments[0], read(params)).await),
        "blocklist.add" => told(client.blocklist().add(read(params)).await),
        "blocklist.remove" => told(client.blocklist().remove(read(params)).await),
        "blocklist.list" => told(client.blocklist().list(read(params)).await),
        "questionnaires.list" => told(client.questionnaires().list(read(params)).await),
        "questionnaires.create" => told(client.questionnaires().create(read(params)).await),
        "questionnaires.retrieve" => told(client.questionnaires().retrieve(arguments[0]).await),
        "questionnaires.update" => told(client.questionnaires().update(arguments[0], read(params)).await),
        "questionnaires.delete" => told(client.questionnaires().delete(arguments[0]).await),
        "users.list" => told(client.users().list(read(params)).await),
        "users.retrieve" => told(client.users().retrieve(arguments[0]).await),
        "users.update" => told(client.users().update(arguments[0], read(params)).await),
        "users.update_status" => told(client.users().update_status(arguments[0], read(params)).await),
        "users.batch_delete" => told(client.users().batch_delete(read(params)).await),
        "billing.retrieve_balance" => told(client.billing().retrieve_balance().await),
        "billing.top_up" => told(client.billing().top_up(read(params)).await),
        "webhooks.retrieve" => told(client.webhooks().retrieve().await),
        "webhooks.update" => told(client.webhooks().update(read(params)).await),
        _ => panic!("unknown operation {operation}"),
    }
}

/// Returns every item of a paged operation, by name.
pub(crate) async fn call_all(client: &Didit, operation: &str, arguments: &[&str], params: Value) -> Answer {
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
