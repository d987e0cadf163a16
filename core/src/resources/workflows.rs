use crate::models::{CreateWorkflow, ListWorkflows, UpdateWorkflow, Workflow, WorkflowPage};
use crate::schema::prelude::*;

/// Workflows: what a session goes through, with which thresholds and which documents.
#[resource]
pub trait Workflows {
    /// Lists the workflows of the application.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/list>
    #[get("/v3/workflows/", paged)]
    async fn list(&self, params: ListWorkflows) -> Result<WorkflowPage>;

    /// Creates a workflow; sessions run it by its `uuid`. An application has at most 50.
    ///
    /// The request goes out in the form it was made in. Newer platforms answer 400 to flat fields: send
    /// [`CreateWorkflow::to_features`] then.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/create>
    #[post("/v3/workflows/")]
    async fn create(&self, params: CreateWorkflow) -> Result<Workflow>;

    /// Reads a workflow.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/get>
    #[get("/v3/workflows/{workflow_id}/")]
    async fn retrieve(&self, workflow_id: &str) -> Result<Workflow>;

    /// Changes a workflow; what is left out stays as it is. `features` replaces all steps. With `status` published
    /// this may make a new version: go on with the `uuid` of the answer.
    ///
    /// Newer platforms answer 400 to flat fields: send [`UpdateWorkflow::to_features`] then.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/update>
    #[patch("/v3/workflows/{workflow_id}/")]
    async fn update(&self, workflow_id: &str, params: UpdateWorkflow) -> Result<Workflow>;

    /// Deletes a workflow. Sessions that run it are not affected.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/delete>
    #[delete("/v3/workflows/{workflow_id}/")]
    async fn delete(&self, workflow_id: &str) -> Result<()>;
}
