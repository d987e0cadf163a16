//! KYB onboarding: look up a company and its owners in the registry, and verify it in a session.

use crate::{Outcome, client};
use didit::models::{
    Business, CreateBusiness, CreateSession, CreateWorkflow, ExpectedDetails, SearchCompanies, SelectCompany,
    SessionStatus, UpdateBusinessStatus, UserStatus, WorkflowFeature, WorkflowFeatureConfig,
};
use didit_sandbox::{Sandbox, Scenario};

pub(crate) async fn run(sandbox: &Sandbox, scenario: Scenario) -> Outcome<Business> {
    let client = client(sandbox)?;

    let search = SearchCompanies::builder().country_code("GB").name("Analytical Engines Ltd").build();
    let found = client.kyb().search(search).await?.kyb_registry.and_then(|registry| registry.companies);
    let company = found.into_iter().flatten().next().ok_or("the registry has no such company")?;
    let id = company.kyb_response_id.ok_or("the company cannot be selected")?;
    let select = SelectCompany::builder().kyb_response_id(id).vendor_data("company-1").build();
    let company = client.kyb().list_ubos(select).await?.kyb_registry.ok_or("the response has no company")?;
    for owner in company.beneficial_owners.iter().flatten() {
        println!("{:?} owns {:?} %", owner.name, owner.effective_ownership_percent);
    }

    let business = CreateBusiness::builder()
        .vendor_data("company-1")
        .maybe_legal_name(company.company_name.clone())
        .maybe_registration_number(company.registration_number.clone())
        .country_code("GB")
        .build();
    client.businesses().create(business).await?;

    let steps = [WorkflowFeature::KybRegistry, WorkflowFeature::KybKeyPeople];
    let steps = steps.map(|step| WorkflowFeatureConfig::builder().feature(step).build());
    let workflow = CreateWorkflow::builder().workflow_label("Companies").features(steps.to_vec()).build();
    let workflow = client.workflows().create(workflow).await?;
    let expected = ExpectedDetails::builder()
        .maybe_company_name(company.company_name)
        .maybe_registration_number(company.registration_number)
        .registry_country("GB")
        .build();
    let session = CreateSession::builder().workflow_id(workflow.uuid).vendor_data("company-1");
    let session = client.sessions().create(session.expected_details(expected).build()).await?;
    println!("send a representative of the company to {}", session.url.unwrap_or_default());

    sandbox.complete(&session.session_id, scenario)?;
    let decision = client.sessions().retrieve_decision(&session.session_id).await?;
    if decision.status == SessionStatus::Declined {
        let block = UpdateBusinessStatus::builder().status(UserStatus::Blocked).build();
        client.businesses().update_status("company-1", block).await?;
    }
    Ok(client.businesses().retrieve("company-1").await?)
}
