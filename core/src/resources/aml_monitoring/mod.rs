//! Ongoing AML monitoring of several users or businesses.
//!
//! `client` is a [`Didit`](crate::Didit).
//!
//! # `aml_monitoring`: [AmlMonitoring]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::ToggleAmlMonitoring;

let toggle = ToggleAmlMonitoring::builder().is_enabled(true).vendor_data_list(vec!["user-123".to_owned()]).build();
let estimate = ToggleAmlMonitoring { estimate_only: Some(true), ..toggle.clone() };
let estimate = client.aml_monitoring().toggle_users(estimate).await?;
println!("{:?} US dollars per year", estimate.estimated_annual_monitoring_cost_usd);
let job = client.aml_monitoring().toggle_users(toggle).await?;
if let Some(job_id) = job.job_id {
    let job = client.aml_monitoring().retrieve_job(&job_id).await?;
    println!("{:?} of {:?} users", job.processed, job.total);
}
"#)]

#[expect(clippy::module_inception, reason = "the area has the name of its resource")]
mod aml_monitoring;

pub use aml_monitoring::AmlMonitoring;
