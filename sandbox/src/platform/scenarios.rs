//! The scenarios that a workflow can end with.

use super::decision::list_of;
use crate::scenario::{CATALOGUE, Row};

/// Returns whether one of the features reports the result of the scenario. `approve` fits every workflow.
pub(crate) fn fits(row: &Row, features: &[String]) -> bool {
    row.list.is_empty() || features.iter().any(|feature| list_of(feature) == Some(row.list))
}

/// Returns the scenarios that fit these features, and the chosen one, which may have been chosen for another workflow.
pub(crate) fn offered<'a>(features: &'a [String], chosen: Option<&'a str>) -> impl Iterator<Item = &'static Row> + 'a {
    CATALOGUE.iter().filter(move |row| fits(row, features) || chosen == Some(row.slug))
}

#[cfg(test)]
mod tests {
    use super::offered;

    #[test]
    fn a_scenario_fits_a_workflow_that_reports_its_result() {
        let slugs = |features: &[&str], chosen| {
            let features: Vec<String> = features.iter().map(|&name| name.to_owned()).collect();
            offered(&features, chosen).map(|row| row.slug).collect::<Vec<_>>()
        };
        assert_eq!(slugs(&[], None), ["approve"]);
        assert_eq!(slugs(&["AML"], None), ["approve", "decline_aml_hit", "review_aml_possible_match"]);
        // Age estimation is a liveness check.
        assert_eq!(slugs(&["AGE_ESTIMATION"], None), ["approve", "decline_liveness_attack"]);
        assert_eq!(slugs(&["NFC"], Some("approve")), ["approve", "decline_nfc_chip_not_verified"]);
        assert_eq!(slugs(&[], Some("decline_aml_hit")), ["approve", "decline_aml_hit"]);
    }
}
