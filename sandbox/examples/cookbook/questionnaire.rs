//! Create a questionnaire, and a workflow that uses it.

use crate::{Outcome, client, session};
use didit::models::{
    CreateQuestionnaire, CreateWorkflow, QuestionnaireElement, QuestionnaireElementType, Session, WorkflowType,
};
use didit_sandbox::Sandbox;

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Session> {
    let client = client(sandbox)?;
    let occupation = QuestionnaireElement::builder()
        .element_type(QuestionnaireElementType::ShortText)
        .label([("en", "Occupation?"), ("es", "¿Profesión?")])
        .is_required(true)
        .build();
    let form = CreateQuestionnaire::builder().title("Employment Details").form_elements(vec![occupation]).build();
    let form = client.questionnaires().create(form).await?;
    println!("the questionnaire is {}", form.uuid);
    let workflow = CreateWorkflow::builder()
        .workflow_label("Employment")
        .workflow_type(WorkflowType::QuestionnaireVerification)
        .build();
    let workflow = client.workflows().create(workflow).await?;
    Ok(client.sessions().create(session(&workflow.uuid, "user-123")).await?)
}
