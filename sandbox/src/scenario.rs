//! How a simulated verification ends.

use std::fmt;

/// How a simulated verification ends; the platform's own names.
///
/// Source: <https://docs.didit.me/integration/sandbox-testing>
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scenario {
    /// Everything is in order.
    Approve,
    /// The document has expired.
    DeclineDocumentExpired,
    /// The document cannot be read.
    DeclineCouldNotRecognizeDocument,
    /// The machine-readable zone is wrong.
    DeclineMrzValidation,
    /// The user is too young.
    DeclineMinimumAge,
    /// The face is not that of the document.
    DeclineFaceMatchLowSimilarity,
    /// The face is not that of a living person.
    DeclineLivenessAttack,
    /// The user is on a list.
    DeclineAmlHit,
    /// The address of the user's device is blocked.
    DeclineIpBlocklist,
    /// The proof of address names another address.
    DeclinePoaAddressMismatch,
    /// The chip of the document is not genuine.
    DeclineNfcChipNotVerified,
    /// The authorities know nobody of this name and number.
    DeclineDatabaseNoMatch,
    /// The register knows another company.
    DeclineKybRegistryMismatch,
    /// The user may be on a list.
    ReviewAmlPossibleMatch,
    /// The face is nearly that of the document.
    ReviewFaceMatchBorderline,
    /// The proof of address names nearly the same person.
    ReviewPoaPartialMatch,
}

/// One row of the catalogue.
pub(crate) struct Row {
    pub scenario: Scenario,
    pub slug: &'static str,
    /// The list of the decision that shows it.
    pub list: &'static str,
    /// The feature as a warning names it.
    pub feature: &'static str,
    /// The code of the risk; empty where there is none.
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

    /// The platform's name of it.
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.row().slug
    }

    /// What happens, in a few words for people.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Approve => "Everything is in order",
            Self::DeclineDocumentExpired => "The document has expired",
            Self::DeclineCouldNotRecognizeDocument => "The document cannot be read",
            Self::DeclineMrzValidation => "The document's code lines are wrong",
            Self::DeclineMinimumAge => "The user is too young",
            Self::DeclineFaceMatchLowSimilarity => "Another person's face",
            Self::DeclineLivenessAttack => "Not a living face",
            Self::DeclineAmlHit => "On a sanctions list",
            Self::DeclineIpBlocklist => "A blocked network address",
            Self::DeclinePoaAddressMismatch => "Another address on the bill",
            Self::DeclineNfcChipNotVerified => "The chip is not genuine",
            Self::DeclineDatabaseNoMatch => "Unknown to the authorities",
            Self::DeclineKybRegistryMismatch => "Another company in the register",
            Self::ReviewAmlPossibleMatch => "Perhaps on a sanctions list",
            Self::ReviewFaceMatchBorderline => "A face that is nearly alike",
            Self::ReviewPoaPartialMatch => "A name that is nearly alike on the bill",
        }
    }

    /// What the simulated checks find, in a sentence for people.
    #[must_use]
    pub fn description(self) -> &'static str {
        match self {
            Self::Approve => "Every step succeeds and nothing is found.",
            Self::DeclineDocumentExpired => "The date on the identity document lies in the past.",
            Self::DeclineCouldNotRecognizeDocument => "The picture shows no document that is known.",
            Self::DeclineMrzValidation => "The check digits in the machine-readable zone do not add up.",
            Self::DeclineMinimumAge => "The date of birth is too recent for this workflow.",
            Self::DeclineFaceMatchLowSimilarity => "The selfie shows somebody else than the document.",
            Self::DeclineLivenessAttack => "A photo or a mask is held before the camera.",
            Self::DeclineAmlHit => "The name stands on a list of sanctioned persons.",
            Self::DeclineIpBlocklist => "The device comes from an address that is blocked.",
            Self::DeclinePoaAddressMismatch => "The proof of address names a place that was not expected.",
            Self::DeclineNfcChipNotVerified => "The signature of the passport's chip is wrong.",
            Self::DeclineDatabaseNoMatch => "The state's register has nobody of this name and number.",
            Self::DeclineKybRegistryMismatch => "The business register has other facts of this company.",
            Self::ReviewAmlPossibleMatch => "A name on a list is similar, and somebody has to look.",
            Self::ReviewFaceMatchBorderline => "Selfie and document may show one person or two.",
            Self::ReviewPoaPartialMatch => "The bill may be made out to the same person or another.",
        }
    }

    /// The scenario of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        CATALOGUE.iter().find(|row| row.slug == slug).map(|row| row.scenario)
    }

    /// Where a session ends by it.
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
