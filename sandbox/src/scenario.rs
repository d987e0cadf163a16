//! Outcomes of simulated verifications.

use std::fmt;

/// Outcome of a simulated verification, with the names of the platform.
///
/// Source: <https://docs.didit.me/integration/sandbox-testing>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scenario {
    /// All checks pass.
    Approve,
    /// The document has expired.
    DeclineDocumentExpired,
    /// The document is not recognized.
    DeclineCouldNotRecognizeDocument,
    /// The machine-readable zone (MRZ) is invalid.
    DeclineMrzValidation,
    /// The user is below the minimum age.
    DeclineMinimumAge,
    /// The face does not match the document.
    DeclineFaceMatchLowSimilarity,
    /// The liveness check detects an attack.
    DeclineLivenessAttack,
    /// The user is on a sanctions list.
    DeclineAmlHit,
    /// The IP address is blocked.
    DeclineIpBlocklist,
    /// The proof of address has another address.
    DeclinePoaAddressMismatch,
    /// The NFC chip of the document is not authentic.
    DeclineNfcChipNotVerified,
    /// The government database has no match.
    DeclineDatabaseNoMatch,
    /// The business registry has other data.
    DeclineKybRegistryMismatch,
    /// The user may be on a sanctions list.
    ReviewAmlPossibleMatch,
    /// The similarity of the face is borderline.
    ReviewFaceMatchBorderline,
    /// The name on the proof of address matches partially.
    ReviewPoaPartialMatch,
}

/// An entry of the catalogue.
pub(crate) struct Row {
    pub scenario: Scenario,
    pub slug: &'static str,
    /// The list of the decision that reports it.
    pub list: &'static str,
    /// The name of the feature in warnings.
    pub feature: &'static str,
    /// The risk code; empty if none.
    pub risk: &'static str,
}

const fn row(
    scenario: Scenario,
    slug: &'static str,
    list: &'static str,
    feature: &'static str,
    risk: &'static str,
) -> Row {
    Row { scenario, slug, list, feature, risk }
}

pub(crate) const CATALOGUE: [Row; 16] = [
    row(Scenario::Approve, "approve", "", "", ""),
    row(
        Scenario::DeclineDocumentExpired,
        "decline_document_expired",
        "id_verifications",
        "ID_VERIFICATION",
        "DOCUMENT_EXPIRED",
    ),
    row(
        Scenario::DeclineCouldNotRecognizeDocument,
        "decline_could_not_recognize_document",
        "id_verifications",
        "ID_VERIFICATION",
        "COULD_NOT_RECOGNIZE_DOCUMENT",
    ),
    row(
        Scenario::DeclineMrzValidation,
        "decline_mrz_validation",
        "id_verifications",
        "ID_VERIFICATION",
        "MRZ_VALIDATION_FAILED",
    ),
    row(
        Scenario::DeclineMinimumAge,
        "decline_minimum_age",
        "id_verifications",
        "ID_VERIFICATION",
        "MINIMUM_AGE_NOT_MET",
    ),
    row(
        Scenario::DeclineFaceMatchLowSimilarity,
        "decline_face_match_low_similarity",
        "face_matches",
        "FACEMATCH",
        "LOW_FACE_MATCH_SIMILARITY",
    ),
    row(
        Scenario::DeclineLivenessAttack,
        "decline_liveness_attack",
        "liveness_checks",
        "LIVENESS",
        "LIVENESS_FACE_ATTACK",
    ),
    row(Scenario::DeclineAmlHit, "decline_aml_hit", "aml_screenings", "AML", "POSSIBLE_MATCH_FOUND"),
    row(Scenario::DeclineIpBlocklist, "decline_ip_blocklist", "ip_analyses", "LOCATION", "IP_ADDRESS_IN_BLOCKLIST"),
    row(
        Scenario::DeclinePoaAddressMismatch,
        "decline_poa_address_mismatch",
        "poa_verifications",
        "PROOF_OF_ADDRESS",
        "ADDRESS_MISMATCH_WITH_PROVIDED",
    ),
    row(
        Scenario::DeclineNfcChipNotVerified,
        "decline_nfc_chip_not_verified",
        "nfc_verifications",
        "NFC",
        "NFC_CHIP_FAILED",
    ),
    row(
        Scenario::DeclineDatabaseNoMatch,
        "decline_database_no_match",
        "database_validations",
        "DATABASE_VALIDATION",
        "DATABASE_VALIDATION_NO_MATCH",
    ),
    row(
        Scenario::DeclineKybRegistryMismatch,
        "decline_kyb_registry_mismatch",
        "registry_checks",
        "KYB_REGISTRY",
        "REGISTRY_MISMATCH",
    ),
    row(Scenario::ReviewAmlPossibleMatch, "review_aml_possible_match", "aml_screenings", "AML", "POSSIBLE_MATCH_FOUND"),
    row(
        Scenario::ReviewFaceMatchBorderline,
        "review_face_match_borderline",
        "face_matches",
        "FACEMATCH",
        "LOW_FACE_MATCH_SIMILARITY",
    ),
    row(
        Scenario::ReviewPoaPartialMatch,
        "review_poa_partial_match",
        "poa_verifications",
        "PROOF_OF_ADDRESS",
        "NAME_MISMATCH_WITH_PROVIDED",
    ),
];

impl Scenario {
    pub(crate) fn row(self) -> &'static Row {
        CATALOGUE.iter().find(|row| row.scenario == self).unwrap_or(&CATALOGUE[0])
    }

    /// Returns all scenarios.
    pub fn all() -> impl Iterator<Item = Self> {
        CATALOGUE.iter().map(|row| row.scenario)
    }

    /// Returns the name of the scenario.
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.row().slug
    }

    /// Returns a short title.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Approve => "All checks pass",
            Self::DeclineDocumentExpired => "Document expired",
            Self::DeclineCouldNotRecognizeDocument => "Document not recognized",
            Self::DeclineMrzValidation => "MRZ invalid",
            Self::DeclineMinimumAge => "User below the minimum age",
            Self::DeclineFaceMatchLowSimilarity => "Face does not match",
            Self::DeclineLivenessAttack => "Liveness attack",
            Self::DeclineAmlHit => "Sanctions list match",
            Self::DeclineIpBlocklist => "Blocked IP address",
            Self::DeclinePoaAddressMismatch => "Proof of address: other address",
            Self::DeclineNfcChipNotVerified => "NFC chip not authentic",
            Self::DeclineDatabaseNoMatch => "No match in the government database",
            Self::DeclineKybRegistryMismatch => "Business registry mismatch",
            Self::ReviewAmlPossibleMatch => "Possible sanctions list match",
            Self::ReviewFaceMatchBorderline => "Borderline face match",
            Self::ReviewPoaPartialMatch => "Proof of address: partial name match",
        }
    }

    /// Returns a description of the result.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Approve => "All checks pass without warnings.",
            Self::DeclineDocumentExpired => "The expiration date of the document is in the past.",
            Self::DeclineCouldNotRecognizeDocument => "The image does not show a known document.",
            Self::DeclineMrzValidation => "The check digits of the machine-readable zone are wrong.",
            Self::DeclineMinimumAge => "The user is younger than the workflow allows.",
            Self::DeclineFaceMatchLowSimilarity => "The selfie and the document show different persons.",
            Self::DeclineLivenessAttack => "The camera sees a photo or a mask instead of a person.",
            Self::DeclineAmlHit => "The name is on a list of sanctioned persons.",
            Self::DeclineIpBlocklist => "The request comes from a blocked IP address.",
            Self::DeclinePoaAddressMismatch => "The proof of address has an unexpected address.",
            Self::DeclineNfcChipNotVerified => "The signature of the chip is invalid.",
            Self::DeclineDatabaseNoMatch => "The database has no person with this name and number.",
            Self::DeclineKybRegistryMismatch => "The business registry has other data for this company.",
            Self::ReviewAmlPossibleMatch => "A similar name is on a list; a manual review is required.",
            Self::ReviewFaceMatchBorderline => "The similarity of selfie and document is inconclusive.",
            Self::ReviewPoaPartialMatch => "The name on the document is similar, but not equal.",
        }
    }

    /// Returns the scenario of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        CATALOGUE.iter().find(|row| row.slug == slug).map(|row| row.scenario)
    }

    /// Returns the final status of the session.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self.slug() {
            "approve" => "Approved",
            slug if slug.starts_with("review") => "In Review",
            _ => "Declined",
        }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}
