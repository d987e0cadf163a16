use crate::models::{CreateWorkflow, ListWorkflows, UpdateWorkflow, Workflow, WorkflowPage};
use crate::schema::prelude::*;

/// Workflows: the verification steps, thresholds and accepted documents that sessions run.
#[resource]
pub trait Workflows {
    /// Lists the workflows of the application.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 429 above the rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/list>
    #[get("/v3/workflows/", paged)]
    async fn list(&self, params: ListWorkflows) -> Result<WorkflowPage>;

    /// Creates a workflow. Pass its `uuid` as `workflow_id` when creating a session.
    ///
    /// An application can have at most 50 workflows. The request is sent in the form it was built in, flat or graph;
    /// newer deployments reject flat fields with 400 and require `features` (see [`CreateWorkflow::to_features`]).
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 429 above the
    /// rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/create>
    #[post("/v3/workflows/")]
    async fn create(&self, params: CreateWorkflow) -> Result<Workflow>;

    /// Returns a workflow with all its settings.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/get>
    #[get("/v3/workflows/{workflow_id}/")]
    async fn retrieve(&self, workflow_id: &str) -> Result<Workflow>;

    /// Updates a workflow; unset fields stay unchanged.
    ///
    /// `features` replaces all steps. With `status` set to `published` the update may create a new version: use the
    /// `uuid` of the response from then on. Newer deployments reject flat fields with 400 and require `features` (see
    /// [`UpdateWorkflow::to_features`]).
    ///
    /// Errors: 400 for invalid parameters, 401 or 403 for an invalid API key or a missing permission, 404 for an
    /// unknown workflow, 429 above the rate limit.
    ///
    /// Retried automatically only on 429 or if no connection was established.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/update>
    #[patch("/v3/workflows/{workflow_id}/")]
    async fn update(&self, workflow_id: &str, params: UpdateWorkflow) -> Result<Workflow>;

    /// Deletes a workflow. Existing sessions are not affected.
    ///
    /// Errors: 401 or 403 for an invalid API key or a missing permission, 404 for an unknown workflow, 429 above the
    /// rate limit.
    ///
    /// Retried automatically on network errors, 408, 429, 500, 502, 503 and 504.
    ///
    /// Source: <https://docs.didit.me/management-api/workflows/delete>
    #[delete("/v3/workflows/{workflow_id}/")]
    async fn delete(&self, workflow_id: &str) -> Result<()>;
}
