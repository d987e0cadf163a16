//! Results of AML screening: sanctions, politically exposed persons (PEP), warnings and adverse media.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, Warning};

/// Type of a party: person or company.
#[open_enum]
pub enum EntityType {
    /// A natural person.
    #[wire("person")]
    Person,
    /// A company or other legal entity.
    #[wire("company")]
    Company,
}

/// Result of an AML (anti-money laundering) screening.
#[model]
pub struct AmlScreening {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Total number of hits.
    #[non_sensitive]
    pub total_hits: Option<i64>,
    /// Type of the screened party: `person` or `company`.
    pub entity_type: Option<EntityType>,
    /// Watchlist entries that may refer to the screened party.
    pub hits: Option<Vec<AmlHit>>,
    /// Highest risk score of the hits, 0 to 100.
    pub score: Option<f64>,
    /// Data of the party that was screened.
    pub screened_data: Option<AmlScreenedData>,
    /// `true` if ongoing monitoring is enabled: the party is screened again periodically.
    pub is_ongoing_monitoring_enabled: Option<bool>,
    /// Date ongoing monitoring is billed next (YYYY-MM-DD).
    #[non_sensitive]
    pub next_ongoing_monitoring_bill_date: Option<Date>,
    /// Time of the last screening by ongoing monitoring (RFC 3339).
    pub last_ongoing_screening_at: Option<DateTime>,
    /// Time the datasets used in the last ongoing screening were updated (RFC 3339).
    pub last_ongoing_screening_datasets_updated_at: Option<DateTime>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// Data of the party that was screened.
#[model]
pub struct AmlScreenedData {
    /// Full name of the party.
    pub full_name: Option<String>,
    /// Nationality of the party.
    pub nationality: Option<String>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Number of the party's identity document.
    pub document_number: Option<String>,
}

/// Category of watchlists.
#[open_enum]
pub enum AmlDataset {
    /// Politically exposed persons (PEP), level not specified.
    #[wire("PEP")]
    Pep,
    /// PEP level 1: heads of state, members of governments and parliaments, and similar.
    #[wire("PEP Level 1")]
    PepLevel1,
    /// PEP level 2: senior officials.
    #[wire("PEP Level 2")]
    PepLevel2,
    /// PEP level 3: mid-level officials.
    #[wire("PEP Level 3")]
    PepLevel3,
    /// PEP level 4: local officials.
    #[wire("PEP Level 4")]
    PepLevel4,
    /// Sanctions lists of governments and international bodies.
    #[wire("Sanctions")]
    Sanctions,
    /// Adverse media: negative news.
    #[wire("Adverse Media")]
    AdverseMedia,
    /// Warnings and enforcement actions of authorities.
    #[wire("Warnings and Regulatory Enforcement")]
    WarningsAndRegulatoryEnforcement,
    /// Fitness and probity: persons found unfit for an office.
    #[wire("Fitness and Probity")]
    FitnessAndProbity,
    /// Special interest persons (SIP).
    #[wire("SIP")]
    Sip,
    /// Special interest entities (SIE).
    #[wire("SIE")]
    Sie,
    /// Insolvency registers.
    #[wire("Insolvency")]
    Insolvency,
}

/// Review status of a hit.
#[open_enum]
pub enum AmlReviewStatus {
    /// Not reviewed yet.
    #[wire("Unreviewed")]
    Unreviewed,
    /// The hit refers to the screened party.
    #[wire("Confirmed Match")]
    ConfirmedMatch,
    /// The hit does not refer to the screened party. Also set for hits below the match score threshold of the workflow.
    #[wire("False Positive")]
    FalsePositive,
    /// Reviewed without a conclusion.
    #[wire("Inconclusive")]
    Inconclusive,
}

/// A watchlist entry that may refer to the screened party.
#[model]
pub struct AmlHit {
    /// Identifier of the hit.
    #[non_sensitive]
    pub id: Option<String>,
    /// URL of the watchlist entry.
    pub url: Option<String>,
    /// `true` if the watchlist itself reports the entry as a match.
    #[rename("match")]
    pub is_match: Option<bool>,
    /// Similarity score, 0 to 1. Deprecated: use `match_score` instead.
    pub score: Option<f64>,
    /// `true` if the party in the entry is itself listed; `false` if it is only connected with a listed party.
    pub target: Option<bool>,
    /// Name of the party in the entry.
    pub caption: Option<String>,
    /// Categories of the watchlists that contain the entry.
    pub datasets: Option<Vec<AmlDataset>>,
    /// Features used to calculate the similarity.
    pub features: Option<JsonObject>,
    /// Name of the person of whom the party in the entry is a relative or close associate (RCA).
    pub rca_name: Option<String>,
    /// Time the entry was last seen (RFC 3339).
    pub last_seen: Option<DateTime>,
    /// Time the entry was first seen (RFC 3339).
    pub first_seen: Option<DateTime>,
    /// Breakdown of the risk score.
    pub risk_view: Option<AmlRiskView>,
    /// Properties of the party, as published by the watchlist.
    pub properties: Option<AmlProperties>,
    /// Likelihood that the entry refers to the screened party, 0 to 100. Below the workflow's threshold,
    /// `review_status` is `False Positive`.
    pub match_score: Option<f64>,
    /// Risk of the hit, 0 to 100. Determines the status of the screening.
    pub risk_score: Option<f64>,
    /// Review status: `Unreviewed`, `Confirmed Match`, `False Positive` or `Inconclusive`.
    pub review_status: Option<AmlReviewStatus>,
    /// Breakdown of `match_score`.
    pub score_breakdown: Option<AmlScoreBreakdown>,
    /// Matching entries in lists of politically exposed persons (PEP).
    pub pep_matches: Option<Vec<PepMatch>>,
    /// Persons and entities linked to the party in the entry.
    pub linked_entities: Option<Vec<AmlLinkedEntity>>,
    /// Matching entries in warning lists.
    pub warning_matches: Option<Vec<WarningMatch>>,
    /// Matching entries in sanctions lists.
    pub sanction_matches: Option<Vec<SanctionMatch>>,
    /// Summary of the adverse media about the party.
    pub adverse_media_details: Option<AdverseMediaDetails>,
    /// Articles of adverse media about the party.
    pub adverse_media_matches: Option<Vec<AdverseMediaMatch>>,
    /// Additional information from the watchlist.
    pub additional_information: Option<JsonObject>,
}

/// Breakdown of the risk score of a hit.
#[model]
pub struct AmlRiskView {
    /// Risk score by crime.
    pub crimes: Option<RiskViewPart>,
    /// Risk score by country.
    pub countries: Option<RiskViewPart>,
    /// Risk score by category of watchlist.
    pub categories: Option<RiskViewPart>,
    /// Risk score by your own lists.
    pub custom_list: Option<JsonObject>,
}

/// One component of a risk score.
#[model]
pub struct RiskViewPart {
    /// Score of the component, 0 to 100.
    pub score: Option<i64>,
    /// Weight of the component, in percent.
    pub weightage: Option<i64>,
    /// Risk level as a word.
    #[non_sensitive]
    pub risk_level: Option<String>,
    /// Individual scores that make up the component.
    pub risk_scores: Option<JsonObject>,
}

/// Properties of a party, in the wording of the watchlist.
#[model]
pub struct AmlProperties {
    /// Names of the party.
    pub name: Option<Vec<String>>,
    /// Aliases of the party.
    pub alias: Option<Vec<String>>,
    /// Notes about the party.
    pub notes: Option<Vec<String>>,
    /// Title of the party.
    pub title: Option<String>,
    /// Genders listed for the party.
    pub gender: Option<Vec<String>>,
    /// Height of the person.
    pub height: Option<String>,
    /// Topics of the entry.
    pub topics: Option<String>,
    /// Weight of the person.
    pub weight: Option<String>,
    /// Postal address of the party.
    pub address: Option<String>,
    /// Country of the party.
    pub country: Option<String>,
    /// URL of the party's website.
    pub website: Option<String>,
    /// Eye color of the person.
    #[rename("eyeColor")]
    pub eye_color: Option<String>,
    /// Keywords of the entry.
    pub keywords: Option<String>,
    /// Last names (surnames).
    #[rename("lastName")]
    pub last_name: Option<Vec<String>>,
    /// Position or office of the person.
    pub position: Option<String>,
    /// Religion of the person.
    pub religion: Option<String>,
    /// Dates or years of birth.
    #[rename("birthDate")]
    pub birth_date: Option<Vec<String>>,
    /// Education of the person.
    pub education: Option<Vec<String>>,
    /// Ethnicity of the person.
    pub ethnicity: Option<String>,
    /// First names (given names).
    #[rename("firstName")]
    pub first_name: Option<Vec<String>>,
    /// Hair color of the person.
    #[rename("hairColor")]
    pub hair_color: Option<String>,
    /// Weak alias: a name the party might also use.
    #[rename("weakAlias")]
    pub weak_alias: Option<String>,
    /// Places of birth of the person.
    #[rename("birthPlace")]
    pub birth_place: Option<Vec<String>>,
    /// Time of the last change to the entry, in the format of the watchlist.
    #[rename("modifiedAt")]
    pub modified_at: Option<String>,
    /// Wikidata ID of the party.
    #[rename("wikidataId")]
    pub wikidata_id: Option<String>,
    /// Citizenship of the person.
    pub citizenship: Option<String>,
    /// Nationality of the person.
    pub nationality: Option<String>,
}

/// Result of comparing document numbers.
#[open_enum]
pub enum DocumentNumberMatch {
    /// The document numbers are equal.
    #[wire("MATCH")]
    Match,
    /// There are no document numbers to compare.
    #[wire("NEUTRAL")]
    Neutral,
    /// The document numbers are different.
    #[wire("HARD_MISMATCH")]
    HardMismatch,
}

/// Breakdown of a match score.
///
/// Scores range from 0 to 100; weights are percentages. Normalized weights exclude the data that could not be compared.
#[model]
pub struct AmlScoreBreakdown {
    /// Similarity of the names, 0 to 100.
    pub name_score: Option<i64>,
    /// Weight of the name score, in percent.
    pub name_weight: Option<i64>,
    /// Normalized weight of the name score, in percent.
    pub name_weight_normalized: Option<f64>,
    /// Contribution of the name score to the total score.
    pub name_contribution: Option<f64>,
    /// Similarity of the dates of birth, 0 to 100.
    pub dob_score: Option<i64>,
    /// Weight of the date of birth score, in percent.
    pub dob_weight: Option<i64>,
    /// Normalized weight of the date of birth score, in percent.
    pub dob_weight_normalized: Option<f64>,
    /// Contribution of the date of birth score to the total score.
    pub dob_contribution: Option<f64>,
    /// Similarity of the countries, 0 to 100.
    pub country_score: Option<i64>,
    /// Weight of the country score, in percent.
    pub country_weight: Option<i64>,
    /// Normalized weight of the country score, in percent.
    pub country_weight_normalized: Option<f64>,
    /// Contribution of the country score to the total score.
    pub country_contribution: Option<f64>,
    /// Result of comparing the document numbers: `MATCH`, `NEUTRAL` or `HARD_MISMATCH`.
    pub document_number_match_type: Option<DocumentNumberMatch>,
    /// Effect of the document number comparison on the total score.
    #[non_sensitive]
    pub document_number_effect: Option<String>,
    /// Total match score, 0 to 100.
    pub total_score: Option<i64>,
}

/// A matching entry in a list of politically exposed persons (PEP).
#[model]
pub struct PepMatch {
    /// Aliases of the person.
    pub aliases: Option<Vec<String>>,
    /// Education of the person.
    pub education: Option<Vec<String>>,
    /// Name of the list.
    #[non_sensitive]
    pub list_name: Option<String>,
    /// Publisher of the list.
    #[non_sensitive]
    pub publisher: Option<String>,
    /// URL of the entry.
    pub source_url: Option<String>,
    /// Description of the entry.
    pub description: Option<String>,
    /// Name in the entry that matched.
    pub matched_name: Option<String>,
    /// Political position or office of the person.
    pub pep_position: Option<String>,
    /// Date or year of birth, in the format of the list.
    pub date_of_birth: Option<String>,
    /// Other sources that contain the entry.
    pub other_sources: Option<Vec<String>>,
    /// Place of birth of the person.
    pub place_of_birth: Option<String>,
}

/// A person or entity linked to the party in a hit.
#[model]
pub struct AmlLinkedEntity {
    /// Names of the linked entity.
    pub name: Option<Vec<String>>,
    /// Indicates that the link is current, in the wording of the list.
    pub active: Option<Vec<String>>,
    /// Status of the linked entity.
    pub status: Option<Vec<String>>,
    /// Details about the linked entity.
    pub details: Option<Vec<String>>,
    /// Relation to the party in the hit.
    pub relation: Option<Vec<String>>,
}

/// A matching entry in a warning list.
#[model]
pub struct WarningMatch {
    /// Name of the list.
    #[non_sensitive]
    pub list_name: Option<String>,
    /// Name in the entry that matched.
    pub matched_name: Option<String>,
    /// Description of the entry.
    pub description: Option<String>,
    /// Publisher of the list.
    #[non_sensitive]
    pub publisher: Option<String>,
    /// URL of the entry.
    pub source_url: Option<String>,
    /// Other sources that contain the entry.
    pub other_sources: Option<Vec<String>>,
    /// Countries of the entry.
    pub countries: Option<Vec<String>>,
    /// Creation time of the entry, in the format of the list.
    #[non_sensitive]
    pub created_at: Option<String>,
    /// Time of the last change to the entry, in the format of the list.
    #[non_sensitive]
    pub updated_at: Option<String>,
    /// Additional data of the entry.
    pub additional_data: Option<WarningMatchData>,
}

/// Additional data of a warning.
#[model]
pub struct WarningMatchData {
    /// Cases the warning is based on.
    pub data: Option<WarningCases>,
}

/// Cases a warning is based on.
#[model]
pub struct WarningCases {
    /// Details of the cases.
    pub case_details: Option<Vec<WarningCase>>,
}

/// Type of the case a warning is based on.
#[open_enum]
pub enum WarningCaseType {
    /// Accusation of an offense.
    #[wire("Accusation")]
    Accusation,
    /// Arrest of the party.
    #[wire("Arrest")]
    Arrest,
    /// Case involving bribery.
    #[wire("Bribery")]
    Bribery,
    /// Criminal offense.
    #[wire("Criminal")]
    Criminal,
    /// Case involving fraud.
    #[wire("Fraud")]
    Fraud,
    /// Case involving illegal fundraising.
    #[wire("Illegal Fundraising")]
    IllegalFundraising,
    /// Case involving terrorism, without a conviction.
    #[wire("Non-conviction Terror")]
    NonConvictionTerror,
    /// Party declared a proclaimed offender.
    #[wire("Proclaimed Offender")]
    ProclaimedOffender,
    /// Enforcement action of a regulator or other authority.
    #[wire("Regulatory Enforcement")]
    RegulatoryEnforcement,
    /// Case involving terrorism.
    #[wire("Terrorism")]
    Terrorism,
    /// Case related to terrorism.
    #[wire("Terrorism-related")]
    TerrorismRelated,
    /// Entry in a list related to terrorism.
    #[wire("Terrorism-related listing")]
    TerrorismRelatedListing,
}

/// A case a warning is based on.
#[model]
pub struct WarningCase {
    /// Type of the case.
    pub case_type: Option<WarningCaseType>,
}

/// A matching entry in a sanctions list.
#[model]
pub struct SanctionMatch {
    /// Names of the lists.
    #[non_sensitive]
    pub list_name: Option<Vec<String>>,
    /// Name in the entry that matched.
    pub matched_name: Option<String>,
    /// Description of the entry.
    pub description: Option<String>,
    /// Reason for the sanctions.
    pub reason: Option<String>,
    /// URL of the entry.
    pub source_url: Option<String>,
    /// Other sources that contain the entry.
    pub other_sources: Option<Vec<String>>,
    /// Details about the sanctions.
    pub details: Option<Vec<String>>,
    /// Legal basis of the sanctions.
    pub legal_basis: Option<Vec<String>>,
    /// Dates the party was listed, in the format of the list.
    pub listed_on: Option<Vec<String>>,
    /// Official names of the sanctions lists.
    #[non_sensitive]
    pub sanction_list: Option<Vec<String>>,
    /// Sanctions programs that apply to the party.
    #[non_sensitive]
    pub sanction_program: Option<Vec<String>>,
    /// Authorities that imposed the sanctions.
    #[non_sensitive]
    pub sanctioning_authority: Option<Vec<String>>,
    /// Dates of the last change to the entry, in the format of the list.
    pub updated_on: Option<Vec<String>>,
    /// Additional data of the entry.
    pub additional_data: Option<JsonObject>,
}

/// Summary of the adverse media about a party.
#[model]
pub struct AdverseMediaDetails {
    /// Overall sentiment of the articles, as a word.
    #[non_sensitive]
    pub sentiment: Option<String>,
    /// Type of party the articles are about.
    #[non_sensitive]
    pub entity_type: Option<String>,
    /// Overall sentiment score of the articles.
    pub sentiment_score: Option<i64>,
    /// Adverse keywords and the number of times each occurs.
    pub adverse_keywords: Option<JsonObject>,
}

/// An article of adverse media about a party.
#[model]
pub struct AdverseMediaMatch {
    /// Country of the article.
    pub country: Option<String>,
    /// Summary of the article.
    pub summary: Option<String>,
    /// Headline of the article.
    pub headline: Option<String>,
    /// Sentiment of the article, as a word.
    #[non_sensitive]
    pub sentiment: Option<String>,
    /// URL of the article's thumbnail image.
    pub thumbnail: Option<String>,
    /// URL of the article.
    pub source_url: Option<String>,
    /// Name of the author.
    pub author_name: Option<String>,
    /// Other sources of the article.
    pub other_sources: Option<Vec<String>>,
    /// Adverse keywords found in the article.
    pub adverse_keywords: Option<Vec<String>>,
    /// Sentiment score of the article.
    pub sentiment_score: Option<f64>,
    /// Publication time (RFC 3339).
    pub publication_date: Option<DateTime>,
}
