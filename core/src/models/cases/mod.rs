//! Cases of investigators, with their notes, links, checklists, blueprints, reports and templates.

mod case_blueprints;
mod case_checklist;
mod case_links;
mod case_notes;
#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod cases;
mod regulatory_reports;
mod report_templates;

pub use case_blueprints::*;
pub use case_checklist::*;
pub use case_links::*;
pub use case_notes::*;
pub use cases::*;
pub use regulatory_reports::*;
pub use report_templates::*;
