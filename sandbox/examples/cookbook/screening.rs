//! AML screening of a user, and ongoing monitoring.

use crate::{Outcome, client};
use didit::models::{AmlMonitoringJob, CreateUser, FeatureStatus, JobStatus, ScreenAml, ToggleAmlMonitoring};
use didit::{WaitOptions, wait_until};
use didit_sandbox::Sandbox;

/// Returns the finished job that turned the monitoring on, or nothing if the user has to be reviewed first.
pub(crate) async fn run(sandbox: &Sandbox, scenario: &str) -> Outcome<Option<AmlMonitoringJob>> {
    let client = client(sandbox)?;
    let user = CreateUser::builder().vendor_data("user-123").full_name("Ada Lovelace").build();
    client.users().create(user).await?;

    let screening = ScreenAml::builder()
        .full_name("Ada Lovelace")
        .date_of_birth("1990-12-10")
        .nationality("GB")
        .vendor_data("user-123")
        // Repeating the call with the same key is not billed again.
        .idempotency_key("onboarding-user-123")
        // Only in sandbox applications.
        .sandbox_scenario(scenario)
        .build();
    let screening = client.aml().screen(screening).await?.aml.ok_or("the response has no result")?;
    if screening.status != Some(FeatureStatus::Approved) {
        for hit in screening.hits.iter().flatten() {
            println!("{:?} matches with the score {:?}", hit.caption, hit.match_score);
        }
        return Ok(None);
    }

    let users = vec!["user-123".to_owned()];
    let estimate = ToggleAmlMonitoring::builder().is_enabled(true).vendor_data_list(users.clone()).estimate_only(true);
    let estimate = client.aml_monitoring().toggle_users(estimate.build()).await?;
    println!("monitoring costs {:?} dollars a year", estimate.estimated_annual_monitoring_cost_usd);
    let start = ToggleAmlMonitoring::builder().is_enabled(true).vendor_data_list(users).build();
    let job = client.aml_monitoring().toggle_users(start).await?.job_id.ok_or("the response has no job")?;
    let job = wait_until(
        move || client.aml_monitoring().retrieve_job(&job),
        |job: &AmlMonitoringJob| matches!(job.status, Some(JobStatus::Completed | JobStatus::Failed)),
        WaitOptions::default(),
    );
    Ok(Some(job.await?))
}
